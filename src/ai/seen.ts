import { pictureOf } from '../rules/sight/forecast.ts';
import type { Observation, Picture } from '../rules/sight/observe.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { idOf, type Situation } from '../rules/state/situation.ts';
import type { ActorId, ActorIx } from '../rules/types.ts';

/** An offer on the table, as the seat sees it. */
export type Offer = Picture['proposals'][number];

/** What a policy thinks with: the seat's own picture, never the truth. */
export interface Seen {
  readonly scenario: Scenario;
  readonly view: Observation;
  readonly here: Situation;
  readonly me: ActorIx;
  readonly id: ActorId;
}

const known = new WeakMap<Observation, Seen>();

/** The picture of an observation, made once. The observation is an actor's. */
export function seenBy(scenario: Scenario, view: Observation): Seen {
  const there = known.get(view);
  if (there) return there;
  const here = pictureOf(scenario, view);
  const made = { scenario, view, here, me: view.me, id: idOf(here, view.me) };
  known.set(view, made);
  return made;
}

/** A draw key of the seat's own thinking: turn, what it decides, who it is, and what about. */
export const thought = (at: Seen, what: string, about: string): string =>
  `${String(at.view.turn)}/${what}/${at.id}/${about}`;
