import { callersOf } from '../crisis/calls.ts';
import { roleIn, type Role } from '../crisis/deciders.ts';
import { mediateObjection } from '../crisis/mediation.ts';
import { canCall, facing, openMoves, opponent, wouldCall } from '../crisis/moves.ts';
import type { MoveKind } from '../crisis/moveKinds.ts';
import type { GameEvent } from '../effects/events.ts';
import { blurActor, blurDyad, blurTie, fogOf } from './fog.ts';
import { element } from '../base/invariant.ts';
import { legalOrders, plannableOrders } from '../menu/legal.ts';
import type { Luck } from '../base/luck.ts';
import { ORDER_KINDS, type Order } from '../order.ts';
import { progress, secretOf } from '../outcome.ts';
import { actorNamed, type Scenario } from '../scenario/scenario.ts';
import { idOf, placeIdOf, quarterOf, situation, tieAt, type Situation } from '../state/situation.ts';
import type { Mark, Phase, SeatOutcome, State, TieState } from '../state/state.ts';
import type { ActorId, ActorIx, PlaceId, Points, Turn } from '../types.ts';

/** The facilitator, who sees everything, and the projector, which sees what everybody does. No actor may have these ids. */
export const CONTROL = 'control';
export const PUBLIC = 'public';

/** A place at the table: an actor's id, `CONTROL` or `PUBLIC`. */
export type Seat = ActorId;

/**
 * The world as a seat believes it: shaped like a State, so that a forecast runs the very rules on it, but with estimates where the
 * seat cannot see, and blanks where it cannot even guess (motives, secret objectives, the last turn, other seats' offers).
 */
declare const believedBy: unique symbol;
/** The brand is a type's alone: it keeps the truth from being handed in where a belief is meant. */
export type Picture = State & { readonly [believedBy]: true };

/** All that a seat may know and do. Screens and policies get this and nothing else. */
export interface Observation {
  readonly seat: Seat;
  /** The seat's actor, −1 for control and public. */
  readonly me: ActorIx;
  readonly turn: Turn;
  readonly quarter: number;
  readonly phase: Phase;
  readonly picture: Picture;
  /** Half the width of what the seat believes of each actor, in points; 0 is exact. The truth lies within, but for bias. */
  readonly margins: readonly Points[];
  readonly motive: 'seeker' | 'opportunist' | 'none';
  /** Id of the seat's secret objective, if it has one. */
  readonly secret: string | null;
  /** Its objectives as far as it can tell. */
  readonly progress: SeatOutcome['objectives'];
  /** Orders that it may give now. */
  readonly legal: readonly Order[];
  /** Orders of the whole turn, for planning: those of the talks and those of the commit window. */
  readonly plannable: readonly Order[];
  readonly crises: readonly CrisisView[];
  /** What it saw happen in the step before. */
  readonly events: readonly GameEvent[];
}

export interface CrisisView {
  readonly at: PlaceId;
  readonly role: Role;
  /** The lead against whom the seat stands, as a lead or with one; −1 for everybody else. */
  readonly opponent: ActorIx;
  readonly moves: readonly MoveKind[];
  readonly canCall: boolean;
  /** Whether it may invoke its treaties now, and on whom it would call. */
  readonly canInvoke: boolean;
  readonly wouldCall: readonly ActorIx[];
  /** The leads that wait for its answer in this window. */
  readonly calledBy: readonly ActorIx[];
  readonly canMediate: boolean;
}

/** What `seat` may know and do in this state. `luck` is the game's own: the fog is drawn from it by seat and block of two turns. */
export function observe(
  scenario: Scenario,
  state: State,
  events: readonly GameEvent[],
  seat: Seat,
  luck: Luck,
): Observation {
  const truth = situation(scenario, state);
  const me = seat === CONTROL || seat === PUBLIC ? -1 : actorNamed(scenario, seat);
  const exact = seat === CONTROL;
  const fog = exact ? undefined : fogOf(truth, me, luck);
  const picture = (fog ? believed(truth, me, fog) : state) as Picture;
  const seen = situation(scenario, picture);
  const acting = me >= 0 && state.phase !== 'over';
  return lazily(
    {
      seat,
      me,
      turn: state.turn,
      quarter: quarterOf(scenario, state.turn),
      phase: state.phase,
      picture,
      margins: fog?.margins ?? scenario.actors.map(() => 0),
      motive: motiveOf(scenario, state, me),
      secret: me < 0 ? null : (secretOf(truth, me)?.id ?? null),
      crises: state.crises.map((crisis) => crisisView(truth, crisis, me)),
      events: exact ? events : events.filter(({ audience }) => audience === 'all' || audience.includes(seat)),
    },
    {
      progress: () => (me < 0 ? [] : progress(seen, me)),
      legal: () => (acting ? legalOrders(seen, me) : []),
      plannable: () => (acting ? plannableOrders(seen, me) : []),
    },
  );
}

type Lazy = Pick<Observation, 'progress' | 'legal' | 'plannable'>;

/** What costs time to list is listed when it is looked at, once. To a reader, to JSON and to a clone these are plain fields. */
function lazily(
  known: Omit<Observation, keyof Lazy>,
  later: { readonly [K in keyof Lazy]: () => Lazy[K] },
): Observation {
  const kept: { -readonly [K in keyof Lazy]?: Lazy[K] } = {};
  return {
    ...known,
    get progress() { return (kept.progress ??= later.progress()); },
    get legal() { return (kept.legal ??= later.legal()); },
    get plannable() { return (kept.plannable ??= later.plannable()); },
  }; // prettier-ignore
}

function motiveOf(scenario: Scenario, state: State, me: ActorIx): Observation['motive'] {
  if (me < 0 || element(scenario.actors, me).motive === 'none') return 'none';
  return element(state.actors, me).opportunist ? 'opportunist' : 'seeker';
}

function crisisView(here: Situation, crisis: State['crises'][number], me: ActorIx): CrisisView {
  const at = placeIdOf(here, crisis.at);
  const role = roleIn(here, crisis, me);
  if (me < 0) return { at, role, opponent: -1, moves: [], canCall: false, ...NO_CALLS };
  const calls = wouldCall(here, crisis, me);
  return {
    at,
    role,
    opponent: facing(crisis, me),
    moves: openMoves(here, crisis, me),
    canCall: opponent(crisis, me) >= 0 && canCall(here, crisis, me),
    canInvoke: calls.length > 0,
    wouldCall: calls,
    calledBy: callersOf(crisis, me),
    canMediate: mediateObjection(here, crisis, me) === undefined,
  };
}

const NO_CALLS = { canInvoke: false, wouldCall: [], calledBy: [], canMediate: false } as const;

function believed(here: Situation, me: ActorIx, fog: ReturnType<typeof fogOf>): State {
  const { scenario, state } = here;
  const id = me < 0 ? '' : idOf(here, me);
  const ties: TieState[] = [];
  for (const from of scenario.actors.keys()) {
    for (const to of scenario.actors.keys()) ties.push(blurTie(here, me, fog, from, to, tieAt(here, from, to)));
  }
  return {
    turn: state.turn,
    phase: state.phase,
    end: 0,
    actors: state.actors.map((actor, ix) => blurActor(here, me, fog, ix, actor)),
    ties,
    dyads: state.dyads.map((dyad, ix) => blurDyad(here, me, fog, ix, dyad)),
    places: state.places,
    footholds: state.footholds,
    region: state.region,
    fatigue: state.fatigue.filter(({ key }) => tiresInSight(key, id)),
    agreements: state.agreements.filter(({ secret, parties }) => !secret || parties.includes(me)),
    proposals: state.proposals.filter(({ order, asks }) => order.by === id || asks.includes(id)),
    disasters: state.disasters,
    dilemmas: state.dilemmas.filter(({ seat }) => seat === me),
    crises: state.crises,
    marks: remembered(me, state.marks),
    outcome: state.outcome,
  };
}

/** What tires by acts that only the giver of them knows of, and by acts that may be secret between two. */
const OWN_FATIGUE: ReadonlySet<string> = new Set(['greyZoneProbe', 'quietDiplomacy', 'withdrawal']);
const PAIR_FATIGUE: ReadonlySet<string> = new Set(['intelligenceSharing', 'armsTransfer']);

function tiresInSight(key: string, id: ActorId): boolean {
  // Most kinds are seen by everybody: their keys need not be taken apart.
  const named = key.slice(0, key.indexOf('/'));
  if (!OWN_FATIGUE.has(named) && !PAIR_FATIGUE.has(named)) return true;
  const [kind = '', one, other] = key.split('/');
  if (OWN_FATIGUE.has(kind)) return one === id;
  return !PAIR_FATIGUE.has(kind) || one === id || other === id;
}

/** Marks that only the one who made them may see, and those that the one to whom it was done sees too. */
const FOR_MAKER: ReadonlySet<string> = new Set(['doneQuietly', 'quiet']);
const FOR_BOTH: ReadonlySet<string> = new Set(['signedQuietly', 'resumedQuietly']);

/** The marks that a seat remembers, as it does; in one go, for there are hundreds and every seat looks at every step. */
function remembered(me: ActorIx, marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) if (remembers(me, mark)) kept.push(blanked(mark));
  return kept;
}

function remembers(me: ActorIx, mark: Mark): boolean {
  if (me >= 0 && mark.by === me) return true;
  if (FOR_MAKER.has(mark.kind)) return false;
  return FOR_BOTH.has(mark.kind) ? me >= 0 && mark.to === me : !deniable(mark);
}

/** Whether an attack was laid at the right door stands in the truth alone, until somebody finds out. */
const blanked = (mark: Mark): Mark => (mark.kind === 'attributed' ? { ...mark, value: 0 } : mark);

const PROBE = ORDER_KINDS.indexOf('greyZoneProbe');

/** What would tell who gave a probe that nobody can lay at a door. */
const deniable = ({ kind, value }: Mark): boolean =>
  (kind === 'probe' && value === 1) || (kind === 'done' && value === PROBE);
