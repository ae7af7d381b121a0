import { hashOf, type Hash } from '../rules/base/hash.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { ActorId, PlaceId, Turn } from '../rules/types.ts';
import { gameDigest } from './gameDigest.ts';
import type { Difficulty, ScenarioNotes } from './notes.ts';

/** What a library shows of a scenario before anybody opens it: a page of cards need not hold ten whole games. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Hash of the setup: by it a record is known to be of this scenario as it is now. */
  readonly digest: Hash;
  /** Hash of the setup without its words: by it usual scores are known to be those of this game. */
  readonly gameDigest: Hash;
  readonly turns: Turn;
  readonly hiddenEnd: boolean;
  readonly actors: readonly { readonly id: ActorId; readonly name: string }[];
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[];
  /** The seat that is offered first. */
  readonly seat: ActorId;
  readonly difficulty: Difficulty;
  /** Absent where its author gives none. */
  readonly minutes?: number;
  readonly teaches?: string;
}

export function scenarioCard(setup: Setup, { teaching }: ScenarioNotes): ScenarioCard {
  const { id, title, summary, calendar, actors, places } = setup;
  return {
    id,
    title,
    summary,
    digest: hashOf(setup),
    gameDigest: gameDigest(setup),
    turns: calendar.turns,
    hiddenEnd: calendar.hiddenEnd,
    actors: actors.map((actor) => ({ id: actor.id, name: actor.name })),
    places: places.map((place) => ({ id: place.id, name: place.name })),
    seat: firstSeat(setup),
    difficulty: teaching?.difficulty ?? difficultyOf(setup),
    ...(teaching ? { minutes: teaching.minutes, teaches: teaching.teaches } : {}),
  };
}

/** A seat whose motive is not drawn asks least of a beginner. */
const firstSeat = ({ actors }: Setup): ActorId =>
  (actors.find(({ motive }) => motive !== 'drawn') ?? actors[0])?.id ?? '';

/** More seats are more to keep in mind at once. */
const difficultyOf = ({ actors }: Setup): Difficulty =>
  actors.length <= 3 ? 'easy' : actors.length <= 8 ? 'middle' : 'hard';
