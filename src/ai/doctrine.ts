import { clamp, divide } from '../rules/base/arithmetic.ts';
import { dyadIx, footholdIx, tieIx } from '../rules/scenario/scenario.ts';
import type { Doctrine } from '../rules/scenario/doctrine.ts';
import { actorAt, allied, type Situation } from '../rules/state/situation.ts';
import { strength } from '../rules/readings/threat.ts';
import type { ActorIx } from '../rules/types.ts';
import { add, type Rates } from './rates.ts';
import type { Seen } from './seen.ts';
import {
  addDependence,
  addDeterrence,
  addGap,
  addHighestThreat,
  addInfluence,
  addStability,
  addThreat,
} from './slopes.ts';

/** What a doctrine cares about: threat, deterrence, influence, autonomy, claims, stability, home, resilience. */
export const CARES = ['SEC', 'DET', 'INF', 'AUT', 'CLM', 'STA', 'HOM', 'NTS'] as const;
export type Care = (typeof CARES)[number];
export type Weights = Readonly<Record<Care, number>>;

const weights = (...all: readonly [number, number, number, number, number, number, number, number]): Weights => {
  const [SEC, DET, INF, AUT, CLM, STA, HOM, NTS] = all;
  return { SEC, DET, INF, AUT, CLM, STA, HOM, NTS };
};

/** The table of the doctrines; each row sums to 100. */
export const DOCTRINE_WEIGHTS: Readonly<Record<Doctrine, Weights>> = {
  primacy: weights(15, 25, 25, 0, 5, 15, 15, 0),
  orderShaping: weights(20, 15, 25, 5, 20, 5, 10, 0),
  balancer: weights(30, 25, 10, 5, 10, 10, 10, 0),
  hedger: weights(20, 5, 10, 30, 10, 15, 10, 0),
  insulated: weights(40, 25, 5, 10, 5, 0, 15, 0),
  convenor: weights(5, 0, 20, 20, 0, 40, 5, 10),
};

/** The weights a seat plays by now. An opportunist adds half its ambition to claims; all are brought back to a sum of 100. */
export function weightsOf({ here, me, view }: Seen): Weights {
  const { doctrine, lean, ambition } = actorAt(here, me);
  const own = leaned(DOCTRINE_WEIGHTS[doctrine], lean);
  return view.motive === 'opportunist' ? renormalised(own, divide(ambition, 200)) : own;
}

/** Elections move weight from calm to deterrence, or back where the lean is negative. Neither falls below nothing. */
export function leaned(own: Weights, lean: number): Weights {
  const moved = clamp(lean, -own.DET, own.STA);
  return { ...own, DET: own.DET + moved, STA: own.STA - moved };
}

/** Each ×100/(100 + more), rounded down, the remainder to the largest (the first of equals). */
export function renormalised(own: Weights, more: number): Weights {
  const raw = { ...own, CLM: own.CLM + more };
  const scaled = { ...raw };
  for (const care of CARES) scaled[care] = Math.floor((raw[care] * 100) / (100 + more));
  const largest = CARES.reduce((best, care) => (scaled[care] > scaled[best] ? care : best), CARES[0]);
  const sum = CARES.reduce((total, care) => total + scaled[care], 0);
  return { ...scaled, [largest]: scaled[largest] + 100 - sum };
}

/** Adds what a doctrine cares about to the worth of each score; `rate` is for a weight of 100. */
export function addDoctrine(at: Seen, rate: number, rates: Rates): void {
  const { here, me, scenario } = at;
  const cares = weightsOf(at);
  const of = (care: Care): number => divide(rate * cares[care], 100);
  const others = scenario.actors.flatMap((_, other) => (other === me ? [] : [other]));
  const strangers = scenario.armed.filter((other) => other !== me && !allied(here, me, other));
  addHighestThreat(here, me, -divide(of('SEC'), 2), rates);
  for (const other of strangers) addThreat(here, me, other, -divide(of('SEC'), 2 * strangers.length), rates);
  addCommitments(here, me, of('DET'), rates);
  addInfluence(here, me, others, of('INF'), rates);
  addAutonomy(here, me, of('AUT'), rates);
  scenario.places.forEach(({ claimants }, place) => {
    if (claimants.includes(me)) add(rates, 'claim', footholdIx(scenario, place, me), of('CLM'));
  });
  addStability(here, of('STA'), rates);
  add(rates, 'support', me, of('HOM'));
  add(rates, 'resilience', me, of('NTS'));
}

/** Credibility toward allies, and deterrence where the seat holds a claim or backs one. */
function addCommitments(here: Situation, me: ActorIx, rate: number, rates: Rates): void {
  const { scenario } = here;
  // Own forces deter wherever they may be sent.
  add(rates, 'capability', me, 3 * rate);
  const allies = scenario.armed.filter((other) => other !== me && allied(here, me, other));
  for (const ally of allies) {
    add(rates, 'credibility', tieIx(scenario, me, ally), divide(rate, 2 * allies.length));
    add(rates, 'interoperability', dyadIx(scenario, me, ally), divide(rate, 4 * allies.length));
  }
  scenario.places.forEach(({ disputes, backing }, place) => {
    for (const { challenger, claimant } of disputes) {
      const mine = claimant === me || backing.some((entry) => entry.backer === me && entry.claimant === claimant);
      if (mine && challenger !== me) addDeterrence(here, place, challenger, claimant, divide(rate, 2), rates);
    }
  });
}

/** Balanced alignment: little dependence, and trust in the two strongest others that does not lean. */
function addAutonomy(here: Situation, me: ActorIx, rate: number, rates: Rates): void {
  if (rate === 0) return;
  addDependence(here, me, -divide(rate, 2), rates);
  const others = here.scenario.armed.filter((other) => other !== me);
  const [one, other] = others.sort((a, b) => strength(here, b) - strength(here, a) || a - b);
  if (one !== undefined && other !== undefined) addGap(here, me, one, other, -divide(rate, 2), rates);
}
