import type { Observation } from '../../rules/sight/observe.ts';
import type { Points, Turn } from '../../rules/types.ts';
import type { Host, StepView } from '../../session/host.ts';
import { valuesByTurn, type TurnValue } from '../store/ledgerRows.ts';

/** The mean tension of all armed pairs at the end of each turn, of those that `picked` lets in; empty where there is none. */
export function meanTension(host: Host, eyes: Observation, picked: (dyad: number) => boolean): readonly TurnValue[] {
  const courses = host.scenario.dyads.flatMap(({ armed }, at) => {
    const ledger = armed && picked(at) ? host.ledger(eyes.seat, 'tension', at) : undefined;
    return ledger ? [valuesByTurn(ledger, eyes.turn)] : [];
  });
  const [first] = courses;
  return (first ?? []).map(({ turn }, ix) => ({ turn, value: mean(courses.map((values) => values[ix]?.value ?? 0)) }));
}

const mean = (values: readonly Points[]): Points =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

/** Turns in which a crisis began, each once. */
export const crisisTurns = (history: readonly StepView[]): readonly Turn[] => [
  ...new Set(history.flatMap(({ turn, events }) => (events.some(({ kind }) => kind === 'crisisBegan') ? [turn] : []))),
];
