import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import { tieIx } from '../scenario/scenario.ts';
import { dyadAt, idOf, isSuspended, marked, tieAt, type Situation } from '../state/situation.ts';
import type { ActorState, DyadState, TieState } from '../state/state.ts';
import type { ActorIx, PlaceIx, Points } from '../types.ts';

/** Noise is drawn in thousandths of the margin. */
const FINE = 1_000;

/** How well a seat sees another: half what they show, and what friends tell and its own ships see. `me` −1 is the public. R9.2 */
export function margin(here: Situation, me: ActorIx, of: ActorIx, eyes: Eyes = eyesOf(here, me)): Points {
  if (me === of) return 0;
  const { params } = here;
  const shown = me < 0 ? 0 : dyadAt(here, me, of).transparency;
  const told = eyes.told ? params.intelligenceShared : 0;
  const seen = isNear(here, of, eyes) ? params.presenceNear : params.presenceUsual;
  const known = divide(
    params.fogTransparency * shown + params.fogIntelligence * told + params.fogPresence * seen,
    WHOLE,
  );
  return params.fogLow + divide(params.fogSpan * (WHOLE - known), WHOLE);
}

const sharesIntelligence = (here: Situation, me: ActorIx): boolean =>
  here.state.agreements.some((one) => one.type === 'intelligence' && !isSuspended(one) && one.parties.includes(me));

/** What helps a seat to see anybody: whether friends tell it, and at which flashpoints its ships were this turn or last. */
interface Eyes {
  readonly told: boolean;
  readonly there: readonly boolean[];
}

/** Read once for a whole observation: neither depends on whom the seat looks at. */
function eyesOf(here: Situation, me: ActorIx): Eyes {
  if (me < 0) return { told: false, there: [] };
  const sailed = (place: PlaceIx): boolean =>
    (['patrol', 'surge'] as const).some(
      (kind) => marked(here, kind, me, -1, 1, place) || marked(here, kind, -1, me, 1, place),
    );
  return { told: sharesIntelligence(here, me), there: here.scenario.places.map((_, place) => sailed(place)) };
}

/** Whether our ships were where the other has a stake. */
const isNear = (here: Situation, of: ActorIx, { there }: Eyes): boolean =>
  there.some((sailed, place) => sailed && element(element(here.scenario.places, place).stake, of) > 0);

/** The noise of one seat in one block of turns: a table whose places never move, so no order can shift it. */
export interface Fog {
  readonly margins: readonly Points[];
  blur(value: Points, of: ActorIx, place: number): Points;
}

const PER_ACTOR = 5;
const PER_TIE = 5;
const PER_DYAD = 2;

export function fogOf(here: Situation, me: ActorIx, luck: Luck): Fog {
  const { scenario, state, params } = here;
  const block = divide(state.turn + params.fogBlock - 1 - ((state.turn - 1) % params.fogBlock), params.fogBlock);
  const size = scenario.actors.length;
  const count = size * PER_ACTOR + size * size * PER_TIE + scenario.dyads.length * PER_DYAD;
  const noise = luck.sheet(`${String(block)}/fog/${me < 0 ? 'public' : idOf(here, me)}`, count, -FINE, FINE);
  const eyes = eyesOf(here, me);
  const margins = scenario.actors.map((_, of) => margin(here, me, of, eyes));
  return {
    margins,
    blur: (value, of, place) => clamp(value + divide(element(margins, of) * element(noise, place), FINE), 0, WHOLE),
  };
}

/** How much more of another's arms a distrustful eye sees: a tenth of what its trust lacks to 50. R9.2 */
export const hostileBias = (here: Situation, me: ActorIx, of: ActorIx): Points =>
  me < 0 || me === of ? 0 : Math.max(0, divide(here.params.hostileBias * (5_000 - tieAt(here, me, of).trust), WHOLE));

/** Another actor as a seat believes it to be. Its motive, secret objective and purse are not to be seen at all. */
export function blurActor(here: Situation, me: ActorIx, fog: Fog, of: ActorIx, truth: ActorState): ActorState {
  if (me === of) return truth;
  const at = of * PER_ACTOR;
  const bias = hostileBias(here, me, of);
  const armed = element(here.scenario.actors, of).armed;
  return {
    capability: armed ? clamp(fog.blur(truth.capability, of, at) + bias, 0, WHOLE) : 0,
    readiness: clamp(fog.blur(truth.readiness, of, at + 1) + bias, 0, WHOLE),
    support: fog.blur(truth.support, of, at + 2),
    reputation: fog.blur(truth.reputation, of, at + 3),
    resilience: fog.blur(truth.resilience, of, at + 4),
    capital: element(here.scenario.setup.actors, of).capital,
    slotsSpent: 0,
    slotsLost: 0,
    ambition: 0,
    opportunist: false,
    doctrine: truth.doctrine,
    lean: truth.lean,
    secret: -1,
    highestRung: truth.highestRung,
    crises: truth.crises,
    unmet: truth.unmet,
    influenceAtStart: 0,
  };
}

/** A tie as a seat believes it: exact where it holds the feeling, and where its own pledges are concerned. */
export function blurTie(here: Situation, me: ActorIx, fog: Fog, from: ActorIx, to: ActorIx, truth: TieState): TieState {
  if (from === to) return truth;
  const { actors } = here.scenario;
  const at = actors.length * PER_ACTOR + tieIx(here.scenario, from, to) * PER_TIE;
  return {
    trust: from === me ? truth.trust : fog.blur(truth.trust, from, at),
    posture: to === me ? truth.posture : fog.blur(truth.posture, to, at + 1),
    credibility: from === me || to === me ? truth.credibility : fog.blur(truth.credibility, from, at + 2),
    dependence: from === me ? truth.dependence : fog.blur(truth.dependence, from, at + 3),
    armsDependence: from === me ? truth.armsDependence : fog.blur(truth.armsDependence, from, at + 4),
    belief: from === me ? truth.belief : 0,
  };
}

/** A dyad as a seat believes it: tension and grievance are in the open, training and transparency only between the two. */
export function blurDyad(here: Situation, me: ActorIx, fog: Fog, ix: number, truth: DyadState): DyadState {
  const { a, b } = element(here.scenario.dyads, ix);
  if (a === me || b === me) return truth;
  const size = here.scenario.actors.length;
  const at = size * PER_ACTOR + size * size * PER_TIE + ix * PER_DYAD;
  const of = element(fog.margins, a) >= element(fog.margins, b) ? a : b;
  return {
    tension: truth.tension,
    flare: truth.flare,
    interoperability: fog.blur(truth.interoperability, of, at),
    transparency: fog.blur(truth.transparency, of, at + 1),
    grievance: truth.grievance,
  };
}
