import { WHOLE, divide, mean, share } from '../base/arithmetic.ts';
import { inFull, type Because, type Effect } from '../effects/effects.ts';
import type { Factor } from '../effects/events.ts';
import { element } from '../base/invariant.ts';
import { dyadIx, footholdIx, tieIx } from '../scenario/scenario.ts';
import type { ScoreName } from '../state/scores.ts';
import {
  actorAt,
  agreementBetween,
  allied,
  dyadAt,
  footholdAt,
  marked,
  placeAt,
  tieAt,
  type Situation,
} from '../state/situation.ts';
import { meanThreat } from '../readings/threat.ts';
import type { ActorIx, BasisPoints, DyadIx, Points } from '../types.ts';
import { codeAt } from './agreements.ts';

const why: Because = { clause: 'R2.3', source: { kind: 'drift' } };

type Push = (effect: Effect) => void;

/** Collects what moves; a drift of nothing is no effect. */
function toward(
  here: Situation,
  push: Push,
  score: ScoreName,
  at: number,
  value: Points,
  rest: Points,
  rate: BasisPoints,
): void {
  const delta = divide(rate * (rest - value), WHOLE);
  if (delta !== 0) push(inFull(here, why, score, at, delta, 'rest'));
}

function fall(here: Situation, push: Push, score: ScoreName, at: number, value: Points, step: Points): void {
  const delta = -Math.min(step, value);
  if (delta !== 0) push(inFull(here, why, score, at, delta, 'rest'));
}

/** R2.3 What a quarter does by itself to everything, from start-of-drift values. */
export function drift(here: Situation): Effect[] {
  const effects: Effect[] = [];
  const push: Push = (effect) => effects.push(effect);
  here.scenario.actors.forEach((_, actor) => {
    driftActor(here, push, actor);
  });
  here.scenario.dyads.forEach((_, dyad) => {
    driftDyad(here, push, dyad);
  });
  here.scenario.places.forEach((_, place) => {
    driftPlace(here, push, place);
  });
  fall(here, push, 'norm', 0, here.state.region.norm, here.params.normDrift);
  for (const { key, level } of here.state.fatigue)
    push({ kind: 'fatigue', key, rise: -Math.min(level, here.params.fatigueFade) });
  return effects;
}

function driftActor(here: Situation, push: Push, actor: ActorIx): void {
  const { params } = here;
  const { support, readiness, reputation } = actorAt(here, actor);
  toward(here, push, 'support', actor, support, params.supportRest, params.supportDrift);
  toward(here, push, 'readiness', actor, readiness, params.readinessRest, params.readinessDrift);
  toward(here, push, 'reputation', actor, reputation, params.reputationRest, params.reputationDrift);
  here.scenario.actors.forEach((_, other) => {
    if (other !== actor) driftTie(here, push, actor, other);
  });
}

function driftTie(here: Situation, push: Push, from: ActorIx, to: ActorIx): void {
  const { params } = here;
  const at = tieIx(here.scenario, from, to);
  const { trust, posture, credibility, dependence, armsDependence, belief } = tieAt(here, from, to);
  const bound = allied(here, from, to);
  const history = divide(params.trustRestPerGrievance * dyadAt(here, from, to).grievance, WHOLE);
  const restOfTrust = params.trustRest - history + (bound ? params.trustRestAllied : 0);
  // Who know each other forget more slowly; they do not forgive more slowly.
  const kept = trust > restOfTrust && knowEachOther(here, from, to);
  const rate = kept ? share(params.tiesDrift, params.trustDrift) : params.trustDrift;
  toward(here, push, 'trust', at, trust, restOfTrust, rate);
  fall(here, push, 'dependence', at, dependence, params.dependenceDrift);
  fall(here, push, 'armsDependence', at, armsDependence, params.dependenceDrift);
  if (!element(here.scenario.actors, from).armed || !element(here.scenario.actors, to).armed) return;
  toward(here, push, 'posture', at, posture, 0, params.postureDrift);
  const rest = bound ? params.credibilityRestAllied : params.credibilityRest;
  if (bound || credibility > rest) toward(here, push, 'credibility', at, credibility, rest, params.credibilityDrift);
  toward(here, push, 'belief', at, belief, priorBelief(here, to), params.beliefDrift);
}

/** Officers who train together, or did so less than 8 turns ago, keep in touch: trust above its rest fades half as fast. R4.18 */
const knowEachOther = (here: Situation, a: ActorIx, b: ActorIx): boolean =>
  agreementBetween(here, 'training', a, b) !== undefined ||
  marked(here, 'trained', Math.min(a, b), Math.max(a, b), here.params.tiesTurns - 1);

/** Log-odds ÷ 10 that a seat is an opportunist before anything is known: −8.5, 0 or +8.5 for a prior of 30, 50 or 70 %. R2.7 */
export function priorBelief(here: Situation, of: ActorIx): Points {
  const { motive, prior } = element(here.scenario.actors, of);
  if (motive !== 'drawn') return 0;
  return prior < 40 ? 0 - here.params.beliefPrior : prior > 60 ? here.params.beliefPrior : 0;
}

/**
 * R2.4 Tension (Richardson): six parts fear and four parts grievance against ten parts restraint, on the slow part; the flare of
 * recent events fades by 60 %. Threats 54.26 and 58.04, grievance 35, tension 52: −0.43, so 51.57.
 */
function driftDyad(here: Situation, push: Push, dyad: DyadIx): void {
  const { params, scenario } = here;
  const { a, b, armed } = element(scenario.dyads, dyad);
  const { tension, flare, interoperability, transparency, grievance } = dyadAt(here, a, b);
  toward(here, push, 'interoperability', dyad, interoperability, 0, params.interoperabilityDrift);
  toward(here, push, 'transparency', dyad, transparency, 0, params.transparencyDrift);
  if (!armed) return;
  const because: Because = { clause: 'R2.4', source: { kind: 'drift' } };
  const threatened = params.tensionThreat * meanThreat(here, a, b);
  const aggrieved = params.tensionGrievance * grievance;
  const change = divide(threatened + aggrieved - params.tensionRestraint * (tension - flare), WHOLE);
  const [fear, history] = [divide(threatened, WHOLE), divide(aggrieved, WHOLE)];
  const slow: Factor[] = [
    { name: 'threat', points: fear },
    { name: 'grievance', points: history },
    { name: 'restraint', points: change - fear - history },
  ];
  if (change !== 0) push(inFull(here, because, 'tension', dyad, change, slow, 0));
  const fade = -divide(params.flareFade * flare, WHOLE);
  if (fade !== 0) push(inFull(here, because, 'tension', dyad, fade, 'flare', WHOLE));
}

function driftPlace(here: Situation, push: Push, place: number): void {
  const { params, scenario } = here;
  const { heat, presence, code, rung } = placeAt(here, place);
  const { disputes } = element(scenario.places, place);
  if (disputes.length > 0) {
    const felt = mean(
      disputes.map(
        ({ challenger, claimant }) => element(here.state.dyads, dyadIx(scenario, challenger, claimant)).tension,
      ),
    );
    toward(here, push, 'heat', place, heat, felt, params.heatDrift);
  }
  fall(here, push, 'presence', place, presence, params.presenceDrift);
  if (!codeAt(here, place)) fall(here, push, 'code', place, code, params.guardCodeFade);
  fall(here, push, 'rung', place, rung, params.ladderFade);
  scenario.actors.forEach((_, actor) => {
    fall(
      here,
      push,
      'interest',
      footholdIx(scenario, place, actor),
      footholdAt(here, place, actor).interest,
      params.interestDrift,
    );
  });
}
