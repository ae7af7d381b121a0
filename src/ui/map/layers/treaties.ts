import type { MapModel, MapPair } from '../mapModel.ts';
import type { MarkKind } from '../markKinds.ts';
import type { LineWish, StampWish } from '../marks.ts';
import type { Point } from '../places.ts';
import { legendLine, legendMiddle, middling, toned, touched, type Layer } from './layer.ts';
import { dashed, shape, stroke, type Pen } from './pen.ts';

/** What is in force between whom: bonds as lines of ink, single clauses as letters on them. */
export const treaties: Layer = {
  name: 'treaties',
  land: true,
  places: 'none',
  lines: (model) => [...model.pairs.flatMap((pair) => wishOf(model, pair) ?? []), ...signatories(model)],
  stamps: (model) =>
    model.flashpoints.flatMap(({ id, clauses }) =>
      clauses.map(({ letter }, i): StampWish => ({
        key: `clause ${id} ${String(i)}`,
        host: id,
        radius: 9,
        text: letter,
        draw: (pen, at, theme) => {
          plate(pen, at, 8, theme.paper, theme.treaty);
        },
      })),
    ),
  legend: [
    { mark: 'alliance', draw: (pen, theme) => bond(pen, legendLine, 'alliance', theme.treaty) },
    { mark: 'partnership', draw: (pen, theme) => bond(pen, legendLine, 'partnership', theme.treaty) },
    {
      mark: 'clauseLine',
      when: ({ pairs, flashpoints }) => [...pairs, ...flashpoints].some(({ clauses }) => clauses.length > 0),
      draw: (pen, theme) => bond(pen, legendLine, 'clauseLine', theme.quiet),
    },
    {
      mark: 'clause',
      when: ({ pairs, flashpoints }) => [...pairs, ...flashpoints].some(({ clauses }) => clauses.length > 0),
      draw: (pen, theme) => {
        plate(pen, legendMiddle, 6.5, theme.paper, theme.treaty);
      },
    },
  ],
};

function wishOf(model: MapModel, { a, b, selected, bond: kind, clauses }: MapPair): LineWish | undefined {
  if (kind === 'none') return undefined;
  const { mine, chosen } = touched(model, a, b);
  const mark: MarkKind = kind === 'clauses' ? 'clauseLine' : kind;
  const text = clauses.join(' ');
  return {
    a,
    b,
    weight: (kind === 'alliance' ? 60 : kind === 'partnership' ? 40 : 20) + (mine || chosen ? 20 : 0),
    selected,
    quiet: false,
    picks: true,
    numbers: text === '' ? [] : [{ text, style: 'clause', along: middling }],
    draw: (pen, line, theme) => {
      bond(pen, line.points, mark, toned(theme, mark === 'clauseLine' ? theme.quiet : theme.treaty, 1, line));
    },
  };
}

/** Fine lines from a place to those who agreed on something there. */
function signatories(model: MapModel): readonly LineWish[] {
  return model.flashpoints.flatMap(({ id, clauses }) =>
    [...new Set(clauses.flatMap(({ parties }) => parties))].map((party): LineWish => ({
      a: party,
      b: id,
      weight: 10,
      selected: false,
      quiet: false,
      picks: false,
      numbers: [],
      draw: (pen, line, theme) => {
        bond(pen, line.points, 'clauseLine', toned(theme, theme.quiet, 1, line));
      },
    })),
  );
}

function bond(pen: Pen, points: readonly Point[], mark: MarkKind, colour: number): void {
  pen.mark?.(mark);
  if (mark === 'alliance') stroke(pen, points, 2.6, colour);
  else if (mark === 'partnership') dashed(pen, points, [8, 5], 2, colour);
  else stroke(pen, points, 1, colour);
}

function plate(pen: Pen, { x, y }: Point, half: number, fill: number, colour: number): void {
  pen.mark?.('clause');
  const corners = [
    { x: x - half, y: y - half },
    { x: x + half, y: y - half },
    { x: x + half, y: y + half },
    { x: x - half, y: y + half },
  ];
  shape(pen, corners, fill, 1.3, colour);
}
