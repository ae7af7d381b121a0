import { WHOLE, clamp, divide, gain, loss } from '../base/arithmetic.ts';
import type { Audience, Cause, ClauseId, Factor, FactorName, Source, Telling } from './events.ts';
import { SCORES, type ScoreName } from '../state/scores.ts';
import type { Situation } from '../state/situation.ts';
import type { Agreement, Crisis, Dilemma, Disaster, Mark, MarkKind, Outcome, Phase, Proposal } from '../state/state.ts';
import type { Doctrine } from '../scenario/doctrine.ts';
import { scoreOf } from './draft.ts';
import type { BasisPoints, Points, Turn } from '../types.ts';

/** A change that the rules ask for. Only `applyEffects` turns effects into a new State. */
export type Effect =
  | Shift
  | { readonly kind: 'slots'; readonly actor: number; readonly spent: number; readonly lost: number }
  | { readonly kind: 'fatigue'; readonly key: string; readonly rise: number }
  | { readonly kind: 'agree'; readonly agreement: Agreement }
  | { readonly kind: 'end'; readonly agreement: string }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'disaster'; readonly disaster: Disaster }
  | { readonly kind: 'disasterOver'; readonly disaster: string }
  /** Takes some of a disaster's severity away, never below 0. */
  | { readonly kind: 'ease'; readonly disaster: string; readonly points: Points }
  /** Replaces an agreement by one of the same id: notice, suspension, renewal, disclosure. */
  | { readonly kind: 'amend'; readonly agreement: Agreement }
  | { readonly kind: 'dilemma'; readonly dilemma: Dilemma }
  | { readonly kind: 'dilemmasOver' }
  | { readonly kind: 'doctrine'; readonly actor: number; readonly doctrine: Doctrine; readonly lean: number }
  | { readonly kind: 'crisis'; readonly crisis: Crisis }
  | { readonly kind: 'crisisOver'; readonly at: number }
  | { readonly kind: 'principal'; readonly actor: number; readonly rung: number; readonly began: boolean }
  | { readonly kind: 'unmet'; readonly actor: number; readonly points: Points }
  | { readonly kind: 'proposals'; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'time'; readonly turn: Turn; readonly phase: Phase }
  | { readonly kind: 'newTurn' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'tell'; readonly audience: Audience; readonly telling: Telling };

/** A change of one score, in points. `flare` is the share of a change of tension that enters the fast part. */
export interface Shift {
  readonly kind: 'shift';
  readonly score: ScoreName;
  readonly at: number;
  readonly delta: Points;
  readonly flare: BasisPoints;
  readonly cause: Cause;
}

/** A number with the parts it is made of; the parts add up to it. */
export interface Quantity {
  readonly points: Points;
  readonly factors: readonly Factor[];
}

/** A named multiplier in basis points: `['fatigue', 7_600]`. */
export type Times = readonly [name: FactorName, by: BasisPoints];

/** Where a change comes from, before its factors are known. */
export interface Because {
  readonly clause: ClauseId;
  readonly source: Source;
}

const NOTHING: readonly Factor[] = [];

/** `base` times all multipliers with one division. Each factor shows what its multiplier took away or added. */
export function quantity(
  here: Situation,
  base: Points | Quantity,
  times: readonly Times[],
  name: FactorName = 'base',
): Quantity {
  const from = typeof base === 'number' ? base : base.points;
  let product = from;
  let whole = 1;
  for (const [, by] of times) {
    if (by === WHOLE) continue;
    const inPercent = by % 100 === 0;
    product *= inPercent ? divide(by, 100) : by;
    whole *= inPercent ? 100 : WHOLE;
  }
  const points = divide(product, whole);
  if (!here.explain) return { points, factors: NOTHING };
  const start = typeof base === 'number' ? [{ name, points: base }] : base.factors;
  return { points, factors: [...start, ...partsOf(from, times, points)] };
}

/** What each multiplier did to the running value; the last one carries the rounding, so that the parts add up. */
function partsOf(from: Points, times: readonly Times[], points: Points): Factor[] {
  const parts: Factor[] = [];
  let running = from;
  const told = times.filter(([, by]) => by !== WHOLE);
  told.forEach(([name, by], ix) => {
    const next = ix === told.length - 1 ? points : divide(running * by, WHOLE);
    if (next !== running) parts.push({ name, points: next - running });
    running = next;
  });
  return parts;
}

/** A change of a score by an order, reaction, crisis, forum or inject: saturated from the stage's start value. */
export function shift(
  here: Situation,
  because: Because,
  score: ScoreName,
  at: number,
  base: Points | Quantity,
  times: readonly Times[] = [],
): Shift {
  const raw = quantity(here, base, times);
  const delta = saturated(score, scoreOf(here.state, score, at), raw.points);
  const factors =
    here.explain && delta !== raw.points
      ? [...raw.factors, { name: 'saturation' as const, points: delta - raw.points }]
      : raw.factors;
  return { kind: 'shift', score, at, delta, flare: flareOf(here, score), cause: causeOf(because, factors) };
}

/** A change in full: prices, drift, and what R1.2 names. Never saturated; the clamp still holds. */
export function inFull(
  here: Situation,
  because: Because,
  score: ScoreName,
  at: number,
  delta: Points,
  name: FactorName | readonly Factor[] = 'base',
  flare: BasisPoints = flareOf(here, score),
): Shift {
  const factors = !here.explain ? NOTHING : typeof name === 'string' ? [{ name, points: delta }] : name;
  return { kind: 'shift', score, at, delta, flare, cause: causeOf(because, factors) };
}

const causeOf = ({ clause, source }: Because, factors: readonly Factor[]): Cause => ({ clause, source, factors });

/** How much of a change passes within a few turns: of tension most, of all else nothing. R2.4 */
const flareOf = (here: Situation, score: ScoreName): BasisPoints => (score === 'tension' ? here.params.flareShare : 0);

function saturated(score: ScoreName, value: Points, change: Points): Points {
  const how = SCORES[score].saturates;
  if (how === 'never' || change === 0) return change;
  if (change > 0) return gain(clamp(value, 0, WHOLE), change);
  return how === 'both' ? 0 - loss(clamp(value, 0, WHOLE), 0 - change) : change;
}

export const tell = (audience: Audience, telling: Telling): Effect => ({ kind: 'tell', audience, telling });

/** A memory of this turn. */
export function mark(here: Situation, kind: MarkKind, by: number, to = -1, at = -1, value = 0): Effect {
  return { kind: 'mark', mark: { kind, turn: here.state.turn, by, to, at, value } };
}

/** Why an order changes something. */
export const byOrder = (
  clause: ClauseId,
  deed: { readonly key: string; readonly order: { readonly by: string } },
): Because => ({
  clause,
  source: { kind: 'order', order: deed.key, by: deed.order.by },
});
