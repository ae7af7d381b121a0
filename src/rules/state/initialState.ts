import type { Step } from '../effects/applyEffects.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import { influence } from '../readings/measures.ts';
import { othersOf } from '../outcome.ts';
import { finished, running, stage } from '../effects/running.ts';
import { actorNamed, placeNamed, type Scenario } from '../scenario/scenario.ts';
import type { SetupActor, SetupAgreement, SetupPair } from '../scenario/setup.ts';
import { situation } from './situation.ts';
import type { ActorState, Agreement, AgreementTerms, DyadState, FootholdState, State, TieState } from './state.ts';
import type { ActorIx, PlaceIx } from '../types.ts';
import { agreementOf } from '../standing/agreements.ts';
import { brief } from '../standing/brief.ts';
import { earlyWarnings } from '../standing/earlyWarnings.ts';
import { priorBelief } from '../standing/drift.ts';

/** How a game opens: the first state, after the first Brief. Motives, secret objectives and the last turn are drawn here. */
export function begin(scenario: Scenario, luck: Luck, explain = true): Step {
  const run = running(situation(scenario, initialState(scenario, luck), explain));
  stage(run, brief(run.here, luck));
  stage(run, earlyWarnings(run.here));
  return finished(run);
}

/** The first state of a game, before its first Brief. */
export function initialState(scenario: Scenario, luck: Luck): State {
  const { calendar } = scenario.setup;
  const spread = calendar.hiddenEnd ? 1 : 0;
  const bare: State = {
    turn: 1,
    phase: 'propose',
    end: calendar.turns + (spread > 0 ? luck.int('0/end', -spread, spread) : 0),
    actors: scenario.setup.actors.map((actor) => firstActor(scenario, actor, luck)),
    ties: firstTies(scenario),
    dyads: firstDyads(scenario),
    places: scenario.setup.places.map(({ heat, presence, code }) => ({
      heat,
      presence,
      code,
      rung: 0,
      highestRung: 0,
    })),
    footholds: scenario.setup.places.flatMap((_, place) => firstFootholds(scenario, place)),
    region: { norm: scenario.setup.region?.norm ?? 0, track: scenario.setup.region?.track ?? 0 },
    fatigue: [],
    agreements: firstAgreements(scenario),
    proposals: [],
    disasters: [],
    dilemmas: [],
    crises: [],
    marks: [],
    outcome: null,
  };
  const here = situation(scenario, bare, false);
  const actors = bare.actors.map((actor, ix) => ({
    ...actor,
    influenceAtStart: influence(here, ix, othersOf(here, ix)),
  }));
  return { ...bare, actors, ties: withBeliefs(scenario, bare) };
}

/** R2.7 The motive is drawn by the prior; ambition uniformly around 75 or 20. */
function firstActor(scenario: Scenario, actor: SetupActor, luck: Luck): ActorState {
  const { params } = scenario;
  const drawn = actor.motive === 'drawn' && luck.chance(`0/motive/${actor.id}`, actor.prior * 100);
  const opportunist = actor.motive === 'opportunist' || drawn;
  const ends = opportunist
    ? [params.opportunistAmbitionLow, params.opportunistAmbitionHigh]
    : [params.seekerAmbitionLow, params.seekerAmbitionHigh];
  // Either end may be tuned past the other: the span is what lies between them.
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return {
    capability: actor.capability ?? 0,
    readiness: actor.readiness,
    support: actor.support,
    reputation: actor.reputation,
    resilience: actor.resilience,
    capital: actor.capital,
    slotsSpent: 0,
    slotsLost: 0,
    ambition: actor.motive === 'none' ? 0 : luck.int(`0/ambition/${actor.id}`, low, high),
    opportunist,
    doctrine: actor.doctrine,
    lean: 0,
    secret: actor.secrets.length === 0 ? -1 : luck.int(`0/secret/${actor.id}`, 0, actor.secrets.length - 1),
    highestRung: 0,
    crises: 0,
    unmet: 0,
    influenceAtStart: 0,
  };
}

/** The pair of the setup that two actors are named in, in either order. */
function pairOf(scenario: Scenario, a: string, b: string): SetupPair | undefined {
  return scenario.setup.pairs.find(
    ({ between }) => (between[0] === a && between[1] === b) || (between[0] === b && between[1] === a),
  );
}

function firstTies(scenario: Scenario): readonly TieState[] {
  const { defaults } = scenario.setup;
  return scenario.actors.flatMap(({ id: from }) =>
    scenario.actors.map(({ id: to }): TieState => {
      if (from === to) return { trust: 0, posture: 0, credibility: 0, dependence: 0, armsDependence: 0, belief: 0 };
      const pair = pairOf(scenario, from, to);
      const side = pair?.between[0] === from ? 0 : 1;
      return {
        trust: pair?.trust?.[side] ?? defaults.trust,
        posture: pair?.posture?.[side] ?? defaults.posture,
        credibility: pair?.credibility?.[side] ?? defaults.credibility,
        dependence: pair?.dependence?.[side] ?? defaults.dependence,
        armsDependence: pair?.armsDependence?.[side] ?? 0,
        belief: 0,
      };
    }),
  );
}

function withBeliefs(scenario: Scenario, state: State): readonly TieState[] {
  const here = situation(scenario, state, false);
  const size = scenario.actors.length;
  return state.ties.map((tie, at) => {
    const to = at % size;
    return at === to * size + to ? tie : { ...tie, belief: priorBelief(here, to) };
  });
}

function firstDyads(scenario: Scenario): readonly DyadState[] {
  const { defaults } = scenario.setup;
  return scenario.dyads.map(({ a, b, armed }): DyadState => {
    const pair = pairOf(scenario, element(scenario.actors, a).id, element(scenario.actors, b).id);
    return {
      tension: armed ? (pair?.tension ?? defaults.tension) : 0,
      flare: 0,
      interoperability: pair?.interoperability ?? defaults.interoperability,
      transparency: pair?.transparency ?? defaults.transparency,
      grievance: pair?.grievance ?? defaults.grievance,
    };
  });
}

function firstFootholds(scenario: Scenario, place: number): readonly FootholdState[] {
  const { defaults, places } = scenario.setup;
  return scenario.actors.map(({ id, armed }): FootholdState => {
    const seat = places[place]?.seats.find(({ actor }) => actor === id);
    const near = seat?.reach ?? seat?.proximity ?? defaults.placeProximity;
    const claimed = places[place]?.claimants.includes(id) === true;
    return { claim: claimed ? (seat?.claim ?? defaults.claim) : 0, interest: 0, reach: armed ? near : 0 };
  });
}

function firstAgreements(scenario: Scenario): readonly Agreement[] {
  return scenario.setup.agreements
    .map((given) => {
      const { type, parties, at, until = 0, secret = false } = given;
      const place = at === undefined ? -1 : placeNamed(scenario, at);
      const those = parties.map((party) => actorNamed(scenario, party));
      const agreement = agreementOf(scenario, type, those, place, 1, until);
      return {
        ...agreement,
        verification: given.verification ?? agreement.verification,
        secret,
        terms: termsOf(scenario, given),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Where a host's bases bring its guest nearer when the game begins. R4.21 */
export const placesReached = (scenario: Scenario, host: ActorIx): readonly PlaceIx[] =>
  [...scenario.places.keys()].filter(
    (place) => element(firstFootholds(scenario, place), host).reach >= scenario.params.accessReachFrom,
  );

/** Terms of an agreement that stands when the game begins; what a file leaves out is the widest promise. */
function termsOf(scenario: Scenario, given: SetupAgreement): AgreementTerms | null {
  const { type, parties, trigger = 'crisis', scope, consultation = false, bases = false, burden = 'even', cap } = given;
  switch (type) {
    case 'alliance':
      return {
        of: 'alliance',
        trigger,
        scope: scope === undefined ? -1 : placeNamed(scenario, scope),
        consultation,
        bases: bases ? 'proposer' : 'none',
        burden,
        proposedBy: actorNamed(scenario, element(parties, 0)),
      };
    case 'access':
      return { of: 'access', consultation, places: placesReached(scenario, actorNamed(scenario, element(parties, 0))) };
    case 'armsLimitation':
      return { of: 'armsLimitation', cap: cap ?? 'surge' };
    default:
      return null;
  }
}
