import { commonParts } from '../rules/readings/commonAim.ts';
import { met } from '../rules/outcome.ts';
import { measured } from '../rules/readings/measures.ts';
import { hostsOf } from '../rules/scenario/disasterIds.ts';
import type { Measure } from '../rules/scenario/setup.ts';
import { SCORES } from '../rules/state/scores.ts';
import { ceilingOf, regional } from './ceilings.ts';
import { listed, note, points, warning, type Finding } from './finding.ts';
import { wantedIn, type Opening, type Wanted } from './opening.ts';

/** An objective may pay so much of its worth before anybody has done anything, in hundredths of a percent. */
const PAID = 6_000;
/** Measures that are nought at first and can only get worse: paid at the start, they are there to be lost. */
const ONLY_RISING: readonly Measure['of'][] = ['unmetNeed', 'highestRung', 'openRung', 'crisesAsPrincipal'];

/** What is wrong with what seats are asked for: out of reach, in hand already, or saying another number than it means. */
export const objectiveFindings = (opening: Opening): readonly Finding[] => [
  ...wantedIn(opening.setup).flatMap((wanted) => [
    ...reach(opening, wanted),
    ...start(opening, wanted),
    ...numbers(wanted),
  ]),
  ...twice(opening),
  ...common(opening),
];

const nameOf = ({ actor, objective, secret }: Wanted): string =>
  `${actor.id}’s ${secret ? 'secret ' : ''}objective ${objective.id}`;

/** A target as its author wrote it. */
const targetOf = ({ objective: { target } }: Wanted): string => points(target);

function reach(opening: Opening, wanted: Wanted): readonly Finding[] {
  const { objective, path } = wanted;
  if (objective.kind === 'never' || objective.kind === 'atMost') return safe(opening, wanted);
  const ceiling = ceilingOf(opening, wanted);
  if (!ceiling || ceiling.most >= objective.target) return [];
  const paid = met(opening.here, objective, ceiling.most);
  const most = points(ceiling.most);
  return paid === 0
    ? [warning('unreachable', path, `${nameOf(wanted)} can never be paid: ${ceiling.why}, so its measure comes to ${most} at most; the target is ${targetOf(wanted)}`)]
    : [warning('notWhollyReachable', path, `${nameOf(wanted)} can never be paid in full: ${ceiling.why}, so its measure comes to ${most} at most; the target is ${targetOf(wanted)}`)];
} // prettier-ignore

/** What no game could break. */
function safe(opening: Opening, wanted: Wanted): readonly Finding[] {
  const most = worstOf(opening, wanted);
  return most !== undefined && most <= wanted.objective.target
    ? [warning('cannotFail', wanted.path, `${nameOf(wanted)} is kept in every game: its measure comes to ${points(most)} at most, and may come to ${targetOf(wanted)}`)]
    : [];
} // prettier-ignore

function worstOf({ setup }: Opening, { actor, objective: { measure } }: Wanted): number | undefined {
  if (measure.of === 'highestRung' || measure.of === 'openRung') return 100 * SCORES.rung.high;
  if (measure.of !== 'unmetNeed') return undefined;
  return setup.injects.some((inject) => hostsOf(inject).includes(measure.host ?? actor.id)) ? undefined : 0;
}

function start({ here }: Opening, wanted: Wanted): readonly Finding[] {
  const { seat, objective, path } = wanted;
  const value = measured(here, seat, objective.measure);
  const paid = met(here, objective, value);
  const begins = `its measure begins at ${points(value)}, and the target is ${targetOf(wanted)}`;
  // A promise is never broken before anybody has done anything: what it is about begins at 0.
  if (objective.kind === 'never') return [];
  if (ONLY_RISING.includes(objective.measure.of) || paid <= PAID) return [];
  return paid === 10_000
    ? [warning('metAtStart', path, `${nameOf(wanted)} is met before the first turn: ${begins}`)]
    : [warning('paidAtStart', path, `${nameOf(wanted)} pays ${points(paid)} % before the first turn: ${begins}`)];
} // prettier-ignore

/** A text that names scores should name the target; what is counted stands there in words. */
function numbers(wanted: Wanted): readonly Finding[] {
  const { text, kind } = wanted.objective;
  if (kind === 'never' || kind === 'count') return [];
  const told = (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const target = wanted.objective.target / 100;
  return told.length === 0 || told.includes(target)
    ? []
    : [warning('otherNumber', wanted.path, `the text of ${nameOf(wanted)} says ${listed(told.map(String))}, and its target is ${targetOf(wanted)}`)];
} // prettier-ignore

/** What all want together pays when every part of it holds: one that is out of reach is enough for never. R10.7 */
function common(opening: Opening): readonly Finding[] {
  const parts = commonParts(opening.here);
  const begins = listed(parts.map(({ of, value, target }) => `${of} begins at ${points(value)} and is to reach ${points(target)}`));
  const reached = parts.length > 0 && parts.every(({ value, target }) => value >= target);
  const out = parts.flatMap(({ of, target }) => {
    const ceiling = of === 'stability' ? undefined : regional(opening, of);
    return ceiling && ceiling.most < target
      ? [warning('unreachable', 'commonAim', `the common aim can never be reached: ${ceiling.why}, so the ${of} comes to ${points(ceiling.most)} at most; the target is ${points(target)}`)]
      : [];
  });
  return reached ? [...out, warning('metAtStart', 'commonAim', `the common aim is reached before the first turn: ${begins}`)] : out;
} // prettier-ignore

/** Two objectives of one seat that measure the same pay the same deed twice. */
function twice({ setup }: Opening): readonly Finding[] {
  const seen = new Map<string, Wanted>();
  return wantedIn(setup).flatMap((wanted) => {
    const key = `${wanted.actor.id} ${JSON.stringify(wanted.objective.measure)}`;
    const first = seen.get(key);
    // Two secrets are never drawn together.
    if (!wanted.secret || !first) seen.set(key, wanted);
    return first && !(first.secret && wanted.secret)
      ? [note('sameMeasure', wanted.path, `${nameOf(wanted)} measures the same as ${first.objective.id}: one deed is paid twice`)]
      : [];
  });
} // prettier-ignore
