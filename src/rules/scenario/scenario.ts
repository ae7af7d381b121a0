import { invariant } from '../base/invariant.ts';
import { paramsOf, type Assumptions, type Params, type Preset } from '../params/params.ts';
import type { Level } from '../state/scores.ts';
import type { Doctrine } from './doctrine.ts';
import type { Setup, SetupActor, SetupForum, SetupObjective } from './setup.ts';
import type { SetupInject } from './setupInject.ts';
import type { ActorId, ActorIx, DyadIx, FootholdIx, Percent, PlaceId, PlaceIx, Points, TieIx } from '../types.ts';

/** A checked scenario, compiled once into whole-number ids and index tables. Shared by every state of its games; never written. */
export interface Scenario {
  readonly setup: Setup;
  readonly preset: Preset;
  /** What was changed for this game by hand; empty in a usual one. */
  readonly assumptions: Assumptions;
  readonly params: Params;
  readonly actors: readonly ScenarioActor[];
  readonly places: readonly ScenarioPlace[];
  readonly forums: readonly SetupForum[];
  readonly injects: readonly SetupInject[];
  readonly dyads: readonly ScenarioDyad[];
  readonly actorIx: ReadonlyMap<ActorId, ActorIx>;
  readonly placeIx: ReadonlyMap<PlaceId, PlaceIx>;
  /** Dyad of two actors, at `tieIx(a, b)`; −1 on the diagonal. */
  readonly dyadOf: readonly DyadIx[];
  /** Proximity of two actors, at `tieIx(a, b)`. */
  readonly proximity: readonly Points[];
  /** Actors with forces, in sequence: those that threat, posture, tension and deterrence are about. */
  readonly armed: readonly ActorIx[];
}

export interface ScenarioActor {
  readonly id: ActorId;
  readonly doctrine: Doctrine;
  readonly armed: boolean;
  readonly motive: SetupActor['motive'];
  readonly prior: Percent;
  readonly slots: number;
  readonly objectives: readonly SetupObjective[];
  readonly secrets: readonly SetupObjective[];
}

export interface ScenarioPlace {
  readonly id: PlaceId;
  readonly claimants: readonly ActorIx[];
  /** Every ordered pair of claimants. */
  readonly disputes: readonly { readonly challenger: ActorIx; readonly claimant: ActorIx }[];
  readonly backing: readonly { readonly backer: ActorIx; readonly claimant: ActorIx }[];
  /** By actor: proximity and stake there. */
  readonly proximity: readonly Points[];
  readonly stake: readonly Points[];
}

export interface ScenarioDyad {
  readonly a: ActorIx;
  readonly b: ActorIx;
  /** Both have forces: tension is kept, and counts in regional stability. */
  readonly armed: boolean;
  /** Counts double in regional stability. */
  readonly core: boolean;
}

export const tieIx = (scenario: Scenario, from: ActorIx, to: ActorIx): TieIx => from * scenario.actors.length + to;
export const footholdIx = (scenario: Scenario, place: PlaceIx, actor: ActorIx): FootholdIx =>
  place * scenario.actors.length + actor;

/** How many rows a level of score has: one for each actor, tie, dyad, flashpoint or actor at a flashpoint. */
export function rowsOf(scenario: Scenario, level: Level): number {
  const [actors, places] = [scenario.actors.length, scenario.places.length];
  switch (level) {
    case 'actor':
      return actors;
    case 'tie':
      return actors * actors;
    case 'dyad':
      return scenario.dyads.length;
    case 'place':
      return places;
    case 'foothold':
      return places * actors;
    case 'region':
      return 1;
  }
}

/** The dyad of two different actors, in either order. */
export function dyadIx(scenario: Scenario, a: ActorIx, b: ActorIx): DyadIx {
  const found = scenario.dyadOf[tieIx(scenario, a, b)];
  invariant(found !== undefined && found >= 0, 'a dyad has two different actors');
  return found;
}

/** The actor with this id. Ids come from a checked scenario, so a stranger is our mistake. */
export function actorNamed(scenario: Scenario, id: ActorId): ActorIx {
  const found = scenario.actorIx.get(id);
  invariant(found !== undefined, 'an actor that is named is in the scenario');
  return found;
}

export function placeNamed(scenario: Scenario, id: PlaceId): PlaceIx {
  const found = scenario.placeIx.get(id);
  invariant(found !== undefined, 'a place that is named is in the scenario');
  return found;
}

/** Compiles a checked setup under a theory preset, with what was changed by hand. */
export function compileScenario(setup: Setup, preset: Preset = 'balanced', assumptions: Assumptions = {}): Scenario {
  const actorIx = new Map(setup.actors.map((actor, ix) => [actor.id, ix]));
  const placeIx = new Map(setup.places.map((place, ix) => [place.id, ix]));
  const actors = setup.actors.map(compileActor);
  const { dyads, dyadOf } = compileDyads(setup, actors, actorIx);
  return {
    setup,
    preset,
    assumptions,
    params: paramsOf(preset, setup.params, assumptions),
    actors,
    places: setup.places.map((_, ix) => compilePlace(setup, ix, actorIx)),
    forums: setup.forums,
    injects: setup.injects,
    dyads,
    actorIx,
    placeIx,
    dyadOf,
    proximity: compileProximity(setup, actorIx),
    armed: actors.flatMap((actor, ix) => (actor.armed ? [ix] : [])),
  };
}

function compileActor(actor: SetupActor): ScenarioActor {
  const { id, doctrine, motive, prior, slots, objectives, secrets } = actor;
  return { id, doctrine, armed: actor.capability !== null, motive, prior, slots, objectives, secrets };
}

type ActorIxs = ReadonlyMap<ActorId, ActorIx>;

function named(actorIx: ActorIxs, id: ActorId): ActorIx {
  const found = actorIx.get(id);
  invariant(found !== undefined, `actor ${id} is in the scenario`);
  return found;
}

function compileDyads(setup: Setup, actors: readonly ScenarioActor[], actorIx: ActorIxs) {
  const size = actors.length;
  const dyads: ScenarioDyad[] = [];
  const dyadOf = new Array<DyadIx>(size * size).fill(-1);
  const core = new Set(setup.corePairs.map(([a, b]) => pairKey(named(actorIx, a), named(actorIx, b), size)));
  actors.forEach((one, a) => {
    actors.forEach((other, b) => {
      if (b <= a) return;
      dyadOf[a * size + b] = dyads.length;
      dyadOf[b * size + a] = dyads.length;
      dyads.push({ a, b, armed: one.armed && other.armed, core: core.has(pairKey(a, b, size)) });
    });
  });
  return { dyads, dyadOf };
}

const pairKey = (a: ActorIx, b: ActorIx, size: number): number => Math.min(a, b) * size + Math.max(a, b);

function compileProximity(setup: Setup, actorIx: ActorIxs): readonly Points[] {
  const size = setup.actors.length;
  const proximity = new Array<Points>(size * size).fill(setup.defaults.proximity);
  for (const pair of setup.pairs) {
    if (pair.proximity === undefined) continue;
    const [a, b] = [named(actorIx, pair.between[0]), named(actorIx, pair.between[1])];
    proximity[a * size + b] = pair.proximity;
    proximity[b * size + a] = pair.proximity;
  }
  return proximity;
}

function compilePlace(setup: Setup, ix: PlaceIx, actorIx: ActorIxs): ScenarioPlace {
  const place = setup.places[ix];
  invariant(place, 'a place of the setup');
  const proximity = setup.actors.map(() => setup.defaults.placeProximity);
  const stake = setup.actors.map(() => 0);
  for (const seat of place.seats) {
    proximity[named(actorIx, seat.actor)] = seat.proximity;
    stake[named(actorIx, seat.actor)] = seat.stake;
  }
  const claimants = place.claimants.map((id) => named(actorIx, id)).sort((a, b) => a - b);
  return {
    id: place.id,
    claimants,
    disputes: claimants.flatMap((challenger) =>
      claimants.filter((claimant) => claimant !== challenger).map((claimant) => ({ challenger, claimant })),
    ),
    backing: place.backing.map(({ backer, claimant }) => ({
      backer: named(actorIx, backer),
      claimant: named(actorIx, claimant),
    })),
    proximity,
    stake,
  };
}
