import type { Setup, SetupDefaults } from '../rules/scenario/setup.ts';
import type { Points } from '../rules/types.ts';
import type { ScenarioNotes } from '../scenario/notes.ts';
import { dyadPath, provenanceOf, startingValues } from '../scenario/startingValues.ts';
import { listed, many, points, warning, type Finding } from './finding.ts';
import type { Reference } from './reference.ts';

/** A value may lie so far from public figures without a word about it. */
const FAR = 1_000;
/** Paths that are named where many have no source. */
const NAMED = 4;

/** What is not said: where values come from, why they differ from public figures, what the scenario is for. */
export const noteFindings = (setup: Setup, notes: ScenarioNotes, reference: Reference): readonly Finding[] => [
  ...unsaid(setup, notes),
  ...noSource(setup, notes),
  ...farFromFigures(setup, notes, reference),
];

function unsaid({ actors }: Setup, { teaching }: ScenarioNotes): readonly Finding[] {
  const silent = actors.filter(({ readIn }) => readIn === undefined).map(({ id }) => id);
  return [
    ...(teaching ? [] : [warning('noTeaching', '', 'nothing is said of how this is taught: there is no teaching')]),
    ...(silent.length === 0 ? [] : [warning('noReadIn', '', `${listed(silent)} ${silent.length === 1 ? 'has' : 'have'} no readIn, which a player of the seat reads first`)]),
  ];
} // prettier-ignore

/** Starting values that no entry of provenance covers, those of one seat, dyad, flashpoint or event together. */
function noSource(setup: Setup, notes: ScenarioNotes): readonly Finding[] {
  const values = startingValues(setup);
  const without = values.filter(({ path }) => !provenanceOf(notes, path)).map(({ path }) => path);
  if (without.length === values.length)
    return [warning('noSource', '', `none of ${String(values.length)} starting values says where it comes from: there is no provenance`)];
  const groups = new Map<string, string[]>();
  for (const path of without) {
    const group = path.split('.').slice(0, 2).join('.');
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return [...groups].map(([group, paths]) => {
    const shown = paths.slice(0, NAMED).map((path) => path.slice(group.length + 1) || path);
    const rest = paths.length > NAMED ? ' and others' : '';
    return warning('noSource', group, `no source is given for ${many(paths.length, 'starting value')}: ${shown.join(', ')}${rest}`);
  });
} // prettier-ignore

interface Compared {
  readonly path: string;
  readonly what: string;
  readonly value: Points;
  readonly figure: Points;
}

function farFromFigures(setup: Setup, notes: ScenarioNotes, reference: Reference): readonly Finding[] {
  return compared(setup, reference).flatMap(({ path, what, value, figure }) => {
    const away = Math.abs(value - figure);
    const origin = away > FAR ? provenanceOf(notes, path) : undefined;
    const said = origin && (origin.entry.figure !== undefined || origin.citations.some(({ kind }) => kind === 'play'));
    return away <= FAR || said
      ? []
      : [warning('farFromFigure', path, `${what} begins at ${points(value)}; the rule for public figures gives ${points(figure)}, which is ${points(away)} away: provenance gives neither the figure nor a play value’s reason`)];
  });
} // prettier-ignore

const COMPARED = ['tension', 'interoperability', 'transparency'] as const satisfies readonly (keyof SetupDefaults)[];

function compared(setup: Setup, reference: Reference): readonly Compared[] {
  const seats = setup.actors.flatMap(({ id, capability }): readonly Compared[] => {
    const figure = reference.capability[id];
    return figure === undefined || capability === null
      ? []
      : [{ path: `actors.${id}.capability`, what: `capability of ${id}`, value: capability, figure: 100 * figure }];
  });
  const dyads = COMPARED.flatMap((field) =>
    Object.entries(reference[field]).flatMap(([dyad, figure]): readonly Compared[] => {
      const [a = '', b = ''] = dyad.split('-');
      if (![a, b].every((id) => setup.actors.some((actor) => actor.id === id))) return [];
      const pair = setup.pairs.find(({ between }) => between.includes(a) && between.includes(b));
      const value = pair?.[field] ?? setup.defaults[field];
      return [{ path: dyadPath(setup, a, b, field), what: `${field} of ${dyad}`, value, figure: 100 * figure }];
    }),
  );
  return [...seats, ...dyads];
}
