import { ORDER_KINDS, partnerOf, type Order, type OrderKind } from '../rules/order.ts';
import type { State } from '../rules/index.ts';
import { allied, situation } from '../rules/state/situation.ts';
import { rootOf } from '../lint/statistics.ts';
import { inputsOf, type Trunk } from './branch.ts';

type Add = (id: string, game: string, value: number) => void;

/** Words and deeds of co-operation and of conflict, as the event series classes public acts (CAMEO's four). */
export const CLASSES = ['wordsTogether', 'deedsTogether', 'wordsAgainst', 'deedsAgainst'] as const;
export type ActClass = (typeof CLASSES)[number];

/** How tension moves by itself in a game that nobody interferes with, how allies answer, and what seats do all day. */
export function dynamicsOf(trunk: Trunk, add: Add): void {
  spreads(trunk, add);
  honoured(trunk, add);
  acts(trunk, add);
}

/** Spread and memory of tension within each dyad, over the turns of one game. */
function spreads({ name, scenario, turns }: Trunk, add: Add): void {
  const sums = { lag1: 0, lag2: 0, lag4: 0, own: 0 };
  scenario.dyads.forEach(({ armed }, dyad) => {
    if (!armed || turns.length < 8) return;
    const series = turns.map((state) => (state.dyads[dyad]?.tension ?? 0) / 100);
    add('spreadQuarter', name, deviation(series));
    add('spreadYear', name, deviation(years(series)));
    for (let ix = 1; ix < series.length; ix += 1) {
      const rise = (series[ix] ?? 0) - (series[ix - 1] ?? 0);
      add('rises20', name, rise >= 20 ? 100 : 0);
      add('rises30', name, rise >= 30 ? 100 : 0);
    }
    const mean = average(series);
    const moved = series.map((one) => one - mean);
    const times = (lag: number): number => moved.slice(lag).reduce((sum, one, ix) => sum + one * (moved[ix] ?? 0), 0);
    sums.own += times(0);
    sums.lag1 += times(1);
    sums.lag2 += times(2);
    sums.lag4 += times(4);
  });
  if (sums.own === 0) return;
  add('memory1', name, sums.lag1 / sums.own);
  add('memory2', name, sums.lag2 / sums.own);
  add('memory4', name, sums.lag4 / sums.own);
}

const average = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Standard deviation, in the unit of the values. */
function deviation(values: readonly number[]): number {
  const mean = average(values);
  return rootOf(values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / Math.max(1, values.length - 1));
}

const years = (series: readonly number[]): readonly number[] =>
  Array.from({ length: Math.trunc(series.length / 4) }, (_, year) => average(series.slice(4 * year, 4 * year + 4)));

/**
 * What the allies of both leads of each crisis answer when they are called on in its first window: whole support, and any help. Treaties
 * are called on so seldom that those calls alone would say nothing.
 */
function honoured({ name, decide, crises, scenario }: Trunk, add: Add): void {
  for (const state of crises) {
    const here = situation(scenario, state, false);
    for (const [ix, crisis] of state.crises.entries()) {
      if (crisis.window > 1) continue;
      for (const by of crisis.leads) {
        for (const to of scenario.armed) {
          if (crisis.leads.includes(to) || !allied(here, by, to)) continue;
          const called = { ...crisis, calls: [{ by, to, window: 0, reply: null }] };
          const inputs = decide({ ...state, crises: state.crises.map((one, at) => (at === ix ? called : one)) });
          const said = inputs.find((input) => input.kind === 'reply' && input.seat === scenario.actors[to]?.id);
          const reply = said?.kind === 'reply' ? said.reply : 'stayOut';
          add('honoured', name, reply === 'support' ? 100 : 0);
          add('honouredAtAll', name, reply === 'support' || reply === 'limited' ? 100 : 0);
        }
      }
    }
  }
}

/** How the acts of a game are shared among the four classes, in percent of all that are public. */
function acts(trunk: Trunk, add: Add): void {
  for (const { turn } of trunk.turns) {
    // What was done in a turn is marked in the state that the next begins with.
    const after = trunk.turns[turn];
    for (const phase of after ? (['propose', 'commit'] as const) : []) {
      for (const input of inputsOf(trunk, { turn, phase })) {
        if (input.kind !== 'propose' && input.kind !== 'order') continue;
        if (!after || !isMarked(trunk, after, turn, input.order)) continue;
        const class_ = classOf(input.order);
        for (const one of class_ ? CLASSES : []) add(one, trunk.name, one === class_ ? 100 : 0);
      }
    }
  }
}

/** Whether an offer came about, or an order was carried out. */
function isMarked({ scenario }: Trunk, { marks }: State, turn: number, order: Order): boolean {
  const by = scenario.actorIx.get(order.by);
  const kind = ORDER_KINDS.indexOf(order.kind);
  const partner = scenario.actorIx.get(partnerOf(order) ?? '') ?? -1;
  return marks.some(
    (mark) =>
      mark.kind === 'done' && mark.turn === turn && mark.by === by && mark.value === kind && mark.to === partner,
  );
}

const PAPERS: readonly OrderKind[] = [
  'dialogue', 'highLevelVisit', 'hotline', 'conductCode', 'intelligenceSharing', 'forumText', 'armsLimitation', 'basingAccess',
  'allianceTreaty', 'allyCounsel',
]; // prettier-ignore
const AGAINST: readonly OrderKind[] = ['presencePatrol', 'greyZoneProbe', 'modernisation', 'jointPatrol'];

/**
 * The class of an order: talks, visits and signatures are words (CAMEO 01–05), forces and goods that go to help are deeds (06–08);
 * censure, threat and leaving are words of conflict (09–13), shows of force are deeds (14–20). What is kept quiet has none.
 */
export function classOf(order: Order): ActClass | undefined {
  if (order.kind === 'quietDiplomacy' || ('secret' in order && order.secret)) return undefined;
  if (order.kind === 'publicStatement') return order.stance === 'support' ? 'wordsTogether' : 'wordsAgainst';
  if (order.kind === 'posture') return order.stance === 'surge' ? 'deedsAgainst' : 'deedsTogether';
  if (order.kind === 'withdrawal') return order.manner === 'resume' ? 'wordsTogether' : 'wordsAgainst';
  if (order.kind === 'crossBlocExercise' && order.invitation === 'disinvite') return 'wordsAgainst';
  if (PAPERS.includes(order.kind)) return 'wordsTogether';
  return AGAINST.includes(order.kind) ? 'deedsAgainst' : 'deedsTogether';
}
