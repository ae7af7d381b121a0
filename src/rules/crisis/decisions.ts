import type { Effect } from '../effects/effects.ts';
import type { Input, Move } from '../input.ts';
import { actorOf, placeIdOf, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import { rejected } from '../talks/talks.ts';
import type { ActorIx, PlaceId } from '../types.ts';
import { replyObjection, type Answer } from './calls.ts';
import { mediateObjection } from './mediation.ts';
import { moveObjection, offers } from './moves.ts';

/** What was decided in one window of one crisis, by all who may. */
export interface Decisions {
  /** Moves of the leads and of those who stand with them; who is missing holds. */
  readonly moves: ReadonlyMap<ActorIx, Move>;
  /** Answers to calls; who is missing stays out. */
  readonly replies: readonly Answer[];
  /** Who offers its good offices; −1 for nobody. */
  readonly mediator: ActorIx;
}

export const SILENT: Decisions = { moves: new Map(), replies: [], mediator: -1 };

type Decided = Extract<Input, { readonly kind: 'move' | 'reply' | 'mediate' }>;
type Of<K extends Decided['kind']> = Extract<Decided, { readonly kind: K }>;

interface Reading {
  readonly crisis: Crisis;
  readonly moves: Map<ActorIx, Move>;
  readonly replies: Answer[];
  mediator: ActorIx;
}

/** What is allowed of all that came in, by place, a seat's offers together within its purse; and what is told of the rest. */
export function decisionsIn(here: Situation, inputs: readonly Input[]) {
  const readings = new Map<PlaceId, Reading>(
    here.state.crises.map((crisis) => [
      placeIdOf(here, crisis.at),
      { crisis, moves: new Map(), replies: [], mediator: -1 },
    ]),
  );
  const refused: Effect[] = [];
  const spent = new Map<ActorIx, number>();
  for (const input of inputs) {
    if (input.kind !== 'move' && input.kind !== 'reply' && input.kind !== 'mediate') continue;
    const why = takeIn(here, readings.get(input.at), input, spent);
    if (why !== undefined) refused.push(rejected(input.seat, nameOf(input), { code: why }));
  }
  return { readings: readings as ReadonlyMap<PlaceId, Decisions>, refused };
}

const nameOf = (input: Decided): string =>
  input.kind === 'move'
    ? `move/${input.at}/${input.move}`
    : input.kind === 'reply'
      ? `reply/${input.at}/${input.to}`
      : `mediate/${input.at}`;

/** Takes one input in, or says why not. Where there is no crisis nobody leads, was called or may mediate. */
function takeIn(
  here: Situation,
  reading: Reading | undefined,
  input: Decided,
  spent: Map<ActorIx, number>,
): string | undefined {
  const actor = actorOf(here, input.seat);
  switch (input.kind) {
    case 'move':
      return reading ? takeMove(here, reading, actor, input, spent) : 'notALead';
    case 'reply':
      return reading ? takeReply(here, reading, actor, input) : 'notCalled';
    case 'mediate':
      return reading ? takeOffer(here, reading, actor, spent) : 'notAChair';
  }
}

type Spent = Map<ActorIx, number>;

function takeMove(here: Situation, reading: Reading, actor: ActorIx, move: Of<'move'>, spent: Spent) {
  const before = spent.get(actor) ?? 0;
  const why = moveObjection(here, reading.crisis, actor, move, before);
  if (why !== undefined) return why;
  if (reading.moves.has(actor)) return 'alreadyOrdered';
  reading.moves.set(actor, move);
  if (offers(move)) spent.set(actor, before + 1);
  return undefined;
}

function takeReply(here: Situation, { crisis, replies }: Reading, from: ActorIx, { to, reply }: Of<'reply'>) {
  const answer = { from, to: actorOf(here, to), reply };
  const why = replyObjection(crisis, answer, replies);
  if (why === undefined) replies.push(answer);
  return why;
}

function takeOffer(here: Situation, reading: Reading, actor: ActorIx, spent: Spent) {
  const before = spent.get(actor) ?? 0;
  const why = mediateObjection(here, reading.crisis, actor, before);
  if (why !== undefined) return why;
  if (reading.mediator >= 0) return 'alreadyMediated';
  reading.mediator = actor;
  spent.set(actor, before + 1);
  return undefined;
}
