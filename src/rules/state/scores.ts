import type { Points } from '../types.ts';

/** What a score belongs to: an actor, a directed tie, a dyad, a flashpoint, an actor at a flashpoint, or the region. */
export type Level = 'actor' | 'tie' | 'dyad' | 'place' | 'foothold' | 'region';

export interface ScoreRange {
  readonly level: Level;
  readonly low: Points;
  readonly high: Points;
  /** Which changes by orders, reactions, crises, forums and injects are saturated. */
  readonly saturates: 'both' | 'rises' | 'never';
}

const score = (level: Level, saturates: ScoreRange['saturates'], low = 0, high = 10_000): ScoreRange => ({
  level,
  low,
  high,
  saturates,
});

/** Every score of the model: its place, its range in points, and whether its changes are saturated. */
export const SCORES = {
  capability: score('actor', 'rises'),
  readiness: score('actor', 'rises'),
  /** Domestic support (DOM). */
  support: score('actor', 'rises'),
  /** The record of keeping agreements (REP). */
  reputation: score('actor', 'rises'),
  /** Against disasters and other threats that are nobody's doing (RES). */
  resilience: score('actor', 'rises'),
  /** Diplomatic capital (DC), whole: not in hundredths. The scenario's cap applies as income arrives. */
  capital: score('actor', 'never', 0, 1_000),
  /** How far `from` trusts `to`. */
  trust: score('tie', 'both'),
  /** How menacing `from` has lately acted, in the eyes of `to`. */
  posture: score('tie', 'both'),
  /** How far `from` is believed to stand by `to`. */
  credibility: score('tie', 'both'),
  /** How far `from` depends on `to`. */
  dependence: score('tie', 'both'),
  /** The part of dependence that is for arms. */
  armsDependence: score('tie', 'both'),
  /** Log-odds ÷ 10 that `from` gives to `to` being an opportunist. */
  belief: score('tie', 'never', -4_000, 4_000),
  tension: score('dyad', 'both'),
  interoperability: score('dyad', 'both'),
  transparency: score('dyad', 'both'),
  grievance: score('dyad', 'never'),
  heat: score('place', 'both'),
  /** Military presence at a flashpoint (MIL). */
  presence: score('place', 'both'),
  /** What a conduct code and texts add to the guard. */
  code: score('place', 'never'),
  /** Rung of the ladder, whole: 0 to 7. */
  rung: score('place', 'never', 0, 7),
  claim: score('foothold', 'both'),
  interest: score('foothold', 'never'),
  reach: score('foothold', 'never'),
  /** Norm strength. */
  norm: score('region', 'never'),
  /** The regional forum's road from confidence-building to conflict resolution. */
  track: score('region', 'never'),
} as const satisfies Readonly<Record<string, ScoreRange>>;

export type ScoreName = keyof typeof SCORES;
export const SCORE_NAMES = Object.keys(SCORES) as readonly ScoreName[];
