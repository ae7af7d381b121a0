import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { element } from '../base/invariant.ts';
import { tieIx, type Scenario } from '../scenario/scenario.ts';
import type { ScoreName } from '../state/scores.ts';
import { situation, tieAt, type Situation } from '../state/situation.ts';
import type { Points } from '../types.ts';
import { hostileBias } from './fog.ts';
import type { Observation } from './observe.ts';
import { edgeOf, marginOf } from './sight.ts';

/** Which edge of what a seat believes: below, above, or where a quantity turns. */
type Lean = -1 | 1 | 'turn';
type LeanOf = (score: ScoreName, at: number) => Lean;

interface Leans {
  readonly trust: Lean;
  readonly dependence: -1 | 1;
  readonly rest: -1 | 1;
}

/**
 * Where the rules are tried: nearly all that an order does rises or falls with all of its foggy inputs at once. Two things do not: trust
 * speaks for a forum's text and dependence against it, and what talks do to trust is largest where saturation sets in.
 */
const LEANS: readonly Leans[] = [
  { trust: -1, dependence: -1, rest: -1 },
  { trust: 1, dependence: 1, rest: 1 },
  { trust: -1, dependence: 1, rest: -1 },
  { trust: 1, dependence: -1, rest: 1 },
  { trust: 'turn', dependence: -1, rest: -1 },
];

/** The level at which gains begin to be saturated (R1.2). */
const TURN: Points = 2_500;

export interface Corners {
  /** The picture as it is. */
  readonly mid: Situation;
  /** The picture as a careful reader takes it, for what others will answer (R9.3). */
  readonly considered: Situation;
  /** The picture at the edges of what the seat believes. */
  readonly edges: readonly Situation[];
}

const known = new WeakMap<Observation, Corners>();

/** An observation's picture and its edges, made once. */
export function cornersOf(scenario: Scenario, view: Observation): Corners {
  const there = known.get(view);
  if (there) return there;
  const mid = situation(scenario, view.picture, false);
  const made = {
    mid,
    considered: considered(mid, view),
    edges: LEANS.map((leans) => leaning(mid, view, byScore(leans))),
  };
  known.set(view, made);
  return made;
}

const byScore =
  ({ trust, dependence, rest }: Leans): LeanOf =>
  (score) =>
    score === 'trust' ? trust : score === 'dependence' ? dependence : rest;

/** A picture at an edge of what its seat believes: each foggy score leans as `leanOf` says, with what a distrustful eye adds (R9.2). */
export function leaning(mid: Situation, view: Observation, leanOf: LeanOf): Situation {
  const { scenario } = mid;
  const { picture, me, margins } = view;
  const moved = (score: ScoreName, at: number, value: Points, bias: Points = 0): Points => {
    const lean = leanOf(score, at);
    const margin = marginOf(scenario, margins, me, score, at);
    const low = edgeOf(value, margin + bias, -1);
    const high = edgeOf(value, margin, 1);
    return lean === 'turn' ? clamp(TURN, low, high) : lean === 1 ? high : low;
  };
  const actors = picture.actors.map((actor, at) => {
    const bias = hostileBias(mid, me, at);
    return {
      ...actor,
      capability: element(scenario.actors, at).armed ? moved('capability', at, actor.capability, bias) : 0,
      readiness: moved('readiness', at, actor.readiness, bias),
      support: moved('support', at, actor.support),
      reputation: moved('reputation', at, actor.reputation),
      resilience: moved('resilience', at, actor.resilience),
    };
  });
  const ties = picture.ties.map((tie, at) =>
    at % (scenario.actors.length + 1) === 0
      ? tie
      : {
          trust: moved('trust', at, tie.trust),
          posture: moved('posture', at, tie.posture),
          credibility: moved('credibility', at, tie.credibility),
          dependence: moved('dependence', at, tie.dependence),
          armsDependence: moved('armsDependence', at, tie.armsDependence),
          belief: tie.belief,
        },
  );
  const dyads = picture.dyads.map((dyad, at) => ({
    ...dyad,
    interoperability: moved('interoperability', at, dyad.interoperability),
    transparency: moved('transparency', at, dyad.transparency),
  }));
  return situation(scenario, { ...picture, actors, ties, dyads }, false);
}

/**
 * R9.3 What looks far from what is usual is partly fog: another's trust in us is read as nearer to ours in it, and its support as nearer to
 * where support rests, the more so the wider the margin. The weight of the estimate is s²/(s² + margin²) with the usual spread s.
 *
 * Spread 8, margin 16, trust of 40 in it and an estimate of 50: 40 + 20 % · 10 = 42.
 */
function considered(mid: Situation, view: Observation): Situation {
  const { scenario, params } = mid;
  const { picture, me, margins } = view;
  if (me < 0) return mid;
  const read = (value: Points, usual: Points, margin: Points): Points => {
    if (margin === 0) return value;
    const spread = params.usualSpread * params.usualSpread;
    const weight = divide(WHOLE * spread, spread + margin * margin);
    const likely = usual + divide(weight * (value - usual), WHOLE);
    return clamp(likely, edgeOf(value, margin, -1), edgeOf(value, margin, 1));
  };
  const ties = [...picture.ties];
  const actors = picture.actors.map((actor, of) => {
    const margin = element(margins, of);
    if (of === me) return actor;
    const at = tieIx(scenario, of, me);
    const tie = element(ties, at);
    ties[at] = { ...tie, trust: read(tie.trust, tieAt(mid, me, of).trust, margin) };
    return { ...actor, support: read(actor.support, params.supportRest, margin) };
  });
  return situation(scenario, { ...picture, actors, ties }, false);
}
