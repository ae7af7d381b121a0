import { situation } from '../rules/state/situation.ts';
import { dyadAt } from '../rules/state/situation.ts';
import type { State } from '../rules/index.ts';
import { branch, fallingAs, type Branch, type Trunk } from './branch.ts';
import { gain } from '../rules/base/arithmetic.ts';

/** Turns in which an incident is brought about and kept away: two years are left after each. */
const TRIED = [2, 3, 4, 5] as const;
const QUARTERS = 8;
/** The shock whose decay is measured, in points of tension. */
const SHOCK = 2_000;

type Add = (id: string, game: string, value: number) => void;

/**
 * A dispute begins: the same turn with the incident draw of a flashpoint come true and kept from it, the leads' tension in the year of the
 * crisis and in the next. And a shock by itself: tension raised by 20 points as an event raises it, what is left a quarter and a year later.
 */
export function onsets(trunk: Trunk, add: Add): void {
  for (const turn of TRIED) {
    const at = trunk.turns[turn - 1];
    if (!at) continue;
    const place = trunk.luck.fork('onset').int(String(turn), 0, Math.max(0, trunk.scenario.places.length - 1));
    begun(trunk, at, place, add);
    shaken(trunk, at, add);
  }
}

function begun(trunk: Trunk, at: State, place: number, add: Add): void {
  const key = `${String(at.turn)}/incident/${trunk.scenario.places[place]?.id ?? ''}`;
  const until = at.turn + QUARTERS - 1;
  const [without, with_] = [false, true].map((came) =>
    branch(trunk, at, { luck: fallingAs(trunk.luck, key, came), until }),
  );
  const isCrisis = ({ kind, turn, at: where }: State['marks'][number]): boolean =>
    kind === 'crisis' && turn === at.turn && where === place;
  const crisis = with_?.turns[0]?.marks.find(isCrisis);
  // A pivot or an event may have opened it anyway.
  if (!crisis || !without || !with_ || without.turns[0]?.marks.some(isCrisis) !== false) return;
  const differ = (from: number): number | undefined =>
    meanDifference(trunk, crisis.by, crisis.to, without, with_, from);
  const [first, second] = [differ(0), differ(4)];
  if (first !== undefined) add('disputeYear', trunk.name, first / 100);
  if (second !== undefined) add('disputeNext', trunk.name, second / 100);
}

function meanDifference(
  { scenario }: Trunk,
  a: number,
  b: number,
  without: Branch,
  with_: Branch,
  from: number,
): number | undefined {
  const tension = (state: State): number => dyadAt(situation(scenario, state, false), a, b).tension;
  let sum = 0;
  for (let quarter = from; quarter < from + 4; quarter += 1) {
    const [one, other] = [without.turns[quarter], with_.turns[quarter]];
    if (!one || !other) return undefined;
    sum += tension(other) - tension(one);
  }
  return sum / 4;
}

/** A shock to one drawn dyad, in the parts that R2.4 gives it, and what is left of it at the end of this quarter and of the fourth. */
function shaken(trunk: Trunk, at: State, add: Add): void {
  const { scenario, luck } = trunk;
  const armed = scenario.dyads.flatMap(({ armed: both }, ix) => (both ? [ix] : []));
  const dyad = armed[luck.fork('shock').int(String(at.turn), 0, Math.max(0, armed.length - 1))];
  const before = dyad === undefined ? undefined : at.dyads[dyad];
  if (dyad === undefined || !before) return;
  const rise = gain(before.tension, SHOCK);
  const flare = Math.trunc((rise * scenario.params.flareShare) / 10_000);
  const shocked = at.dyads.map((one, ix) =>
    ix === dyad ? { ...one, tension: one.tension + rise, flare: one.flare + flare } : one,
  );
  const until = at.turn + 3;
  const [without, with_] = [branch(trunk, at, { until }), branch(trunk, { ...at, dyads: shocked }, { until })];
  for (const [id, quarter] of [['decayQuarter', 0], ['decayYear', 3]] as const) {
    const [one, other] = [without.turns[quarter]?.dyads[dyad], with_.turns[quarter]?.dyads[dyad]];
    if (one && other && rise > 0) add(id, trunk.name, (100 * (other.tension - one.tension)) / rise);
  }
} // prettier-ignore
