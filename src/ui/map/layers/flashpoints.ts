import { claimsEntry, heatEntry, presenceEntry, rungEntry } from './flashpointSign.ts';
import { legendLine, toned, type Layer } from './layer.ts';
import { stroke, type Pen } from './pen.ts';
import type { Point } from '../places.ts';

/** The places where claims overlap, and whose: heat outside, ships inside, the rung of the ladder in the middle. */
export const flashpoints: Layer = {
  name: 'flashpoints',
  land: true,
  places: 'large',
  lines: (model) =>
    model.flashpoints.flatMap(({ id, claimants, selected }) =>
      claimants.map((claimant) => ({
        a: claimant,
        b: id,
        weight: 10,
        selected,
        quiet: false,
        picks: false,
        numbers: [],
        draw: (pen, line, theme) => {
          claim(pen, line.points, toned(theme, theme.quiet, 0.9, line));
        },
      })),
    ),
  legend: [
    heatEntry,
    presenceEntry,
    rungEntry,
    { mark: 'claim', draw: (pen, theme) => claim(pen, legendLine, theme.quiet) },
    claimsEntry,
  ],
};

function claim(pen: Pen, points: readonly Point[], colour: number): void {
  pen.mark?.('claim');
  stroke(pen, points, 1.2, colour);
}
