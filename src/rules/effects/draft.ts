import { clamp } from '../base/arithmetic.ts';
import { invariant } from '../base/invariant.ts';
import { SCORES, type ScoreName } from '../state/scores.ts';
import type { ActorState, DyadState, FootholdState, PlaceState, RegionState, State, TieState } from '../state/state.ts';
import type { Points } from '../types.ts';

type Row = Readonly<Record<string, unknown>>;

/** The list in which the scores of a level stand. */
function rowOf(state: State, score: ScoreName, at: number): Row {
  const level = SCORES[score].level;
  const row: unknown =
    level === 'tie'
      ? state.ties[at]
      : level === 'actor'
        ? state.actors[at]
        : level === 'dyad'
          ? state.dyads[at]
          : level === 'place'
            ? state.places[at]
            : level === 'foothold'
              ? state.footholds[at]
              : state.region;
  invariant(row !== undefined, 'a score has its row');
  return row as Row;
}

/** A score as it stands, in points. */
export function scoreOf(state: State, score: ScoreName, at: number): Points {
  return rowOf(state, score, at)[score] as Points;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The lists of a State that is being written. Each list is copied the first time a score in it changes, each row by hand, so
 * that all rows of a kind keep one shape (which is what keeps a step fast).
 */
export class Draft {
  actors: ActorState[] | undefined;
  ties: TieState[] | undefined;
  dyads: DyadState[] | undefined;
  places: PlaceState[] | undefined;
  footholds: FootholdState[] | undefined;
  region: RegionState | undefined;

  constructor(readonly from: State) {}

  /** Sets a score; `flare` is what enters the fast part of tension, 0 for every other score. */
  set(score: ScoreName, at: number, value: Points, flare: Points): void {
    const row = this.rowFor(score, at);
    row[score] = value;
    if (score === 'tension') row['flare'] = clamp((row['flare'] ?? 0) + flare, -10_000, 10_000);
  }

  actor(at: number): Mutable<ActorState> {
    return own((this.actors ??= this.from.actors.slice()), this.from.actors, at, copyActor);
  }

  private rowFor(score: ScoreName, at: number): Record<string, number> {
    return this.copyFor(score, at) as unknown as Record<string, number>;
  }

  private copyFor(score: ScoreName, at: number): object {
    const { from } = this;
    switch (SCORES[score].level) {
      case 'actor':
        return this.actor(at);
      case 'tie':
        return own((this.ties ??= from.ties.slice()), from.ties, at, copyTie);
      case 'dyad':
        return own((this.dyads ??= from.dyads.slice()), from.dyads, at, copyDyad);
      case 'place':
        return own((this.places ??= from.places.slice()), from.places, at, copyPlace);
      case 'foothold':
        return own((this.footholds ??= from.footholds.slice()), from.footholds, at, copyFoothold);
      case 'region':
        return (this.region ??= { norm: from.region.norm, track: from.region.track });
    }
  }
}

/** The row to write on: a copy, made the first time. */
function own<T>(list: T[], from: readonly T[], at: number, copy: (row: T) => T): T {
  const row = list[at];
  invariant(row !== undefined, 'a score has its row');
  return row === from[at] ? (list[at] = copy(row)) : row;
}

const copyActor = (row: ActorState): ActorState => ({
  capability: row.capability,
  readiness: row.readiness,
  support: row.support,
  reputation: row.reputation,
  resilience: row.resilience,
  capital: row.capital,
  slotsSpent: row.slotsSpent,
  slotsLost: row.slotsLost,
  ambition: row.ambition,
  opportunist: row.opportunist,
  doctrine: row.doctrine,
  lean: row.lean,
  secret: row.secret,
  highestRung: row.highestRung,
  crises: row.crises,
  unmet: row.unmet,
  influenceAtStart: row.influenceAtStart,
});

const copyTie = (row: TieState): TieState => ({
  trust: row.trust,
  posture: row.posture,
  credibility: row.credibility,
  dependence: row.dependence,
  armsDependence: row.armsDependence,
  belief: row.belief,
});

const copyDyad = (row: DyadState): DyadState => ({
  tension: row.tension,
  flare: row.flare,
  interoperability: row.interoperability,
  transparency: row.transparency,
  grievance: row.grievance,
});

const copyPlace = (row: PlaceState): PlaceState => ({
  heat: row.heat,
  presence: row.presence,
  code: row.code,
  rung: row.rung,
  highestRung: row.highestRung,
});

const copyFoothold = (row: FootholdState): FootholdState => ({
  claim: row.claim,
  interest: row.interest,
  reach: row.reach,
});
