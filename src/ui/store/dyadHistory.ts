import type { Observation } from '../../rules/sight/observe.ts';
import type { ActorIx, Points } from '../../rules/types.ts';
import { dyadIx, tieIx } from '../../session/catalogue.ts';
import type { Host } from '../../session/host.ts';
import { sightOf } from '../../session/sights.ts';
import { valuesByTurn, type TurnValue } from './ledgerRows.ts';

/** A score of a dyad over the turns: every value where the seat sees it, else only what it believes now. */
export type Course =
  | {
      readonly what: 'tension' | 'trust';
      readonly from: ActorIx;
      readonly to: ActorIx;
      readonly values: readonly TurnValue[];
    }
  | {
      readonly what: 'tension' | 'trust';
      readonly from: ActorIx;
      readonly to: ActorIx;
      readonly low: Points;
      readonly high: Points;
    };

/** Tension and both trusts of two seats, as far as `eyes` may see them. */
export function coursesOf(host: Host, eyes: Observation, one: ActorIx, other: ActorIx): readonly Course[] {
  const { scenario } = host;
  const dyad = dyadIx(scenario, one, other);
  const wanted = [
    ...(scenario.dyads[dyad]?.armed === true ? [{ what: 'tension' as const, at: dyad, from: one, to: other }] : []),
    { what: 'trust' as const, at: tieIx(scenario, one, other), from: one, to: other },
    { what: 'trust' as const, at: tieIx(scenario, other, one), from: other, to: one },
  ];
  return wanted.map(({ what, at, from, to }): Course => {
    const ledger = host.ledger(eyes.seat, what, at);
    if (ledger) return { what, from, to, values: valuesByTurn(ledger, eyes.turn) };
    const { value, margin } = sightOf(scenario, eyes, what, at);
    return { what, from, to, low: Math.max(0, value - margin), high: Math.min(10_000, value + margin) };
  });
}
