import { FACTOR_NAMES, type Factor } from './effects/events.ts';
import { MOVES, REPLIES, type MoveKind, type Reply } from './crisis/moveKinds.ts';
import { disasterIdsOf } from './scenario/disasterIds.ts';
import { fieldsOf } from './menu/specs.ts';
import { ORDER_KINDS, type Order, type OrderKind } from './order.ts';
import type { Choice } from './menu/orderSpec.ts';
import type { Scenario } from './scenario/scenario.ts';
import { ALONE, HOME, TOPICS, type ActorId, type Percent, type PlaceId } from './types.ts';

/** The numbers that offers of one seat may share: with the same number they are a package (R6.5). */
const BUNDLES = [1, 2, 3] as const;
export type BundleNumber = (typeof BUNDLES)[number];

/** What a seat sends into a step. Everything a record keeps. */
export type Input =
  | {
      readonly kind: 'propose';
      readonly seat: ActorId;
      readonly order: Order;
      readonly sweetener: number;
      /** Offers of one seat with the same number are a package: all of them or none (R6.5). Absent for an offer alone. */
      readonly bundle?: BundleNumber;
    }
  | { readonly kind: 'counter'; readonly seat: ActorId; readonly proposal: string; readonly order: Order }
  | {
      readonly kind: 'answer';
      readonly seat: ActorId;
      readonly proposal: string;
      readonly accept: boolean;
      /** What the seat says moved it: its three largest terms, and the chance it saw. Told, never used by a rule. */
      readonly because: readonly Factor[];
      readonly chance?: Percent;
    }
  | { readonly kind: 'order'; readonly seat: ActorId; readonly order: Order }
  /** What a seat decides about a dilemma that an event has put to it (R5.4). Silence is the last of its options. */
  | { readonly kind: 'choice'; readonly seat: ActorId; readonly inject: string; readonly option: string }
  /** What an ally answers to a call in a crisis (R7.8). Silence stays out. */
  | {
      readonly kind: 'reply';
      readonly seat: ActorId;
      readonly at: PlaceId;
      readonly to: ActorId;
      readonly reply: Reply;
    }
  /** A convenor carries messages between the leads of a crisis from the next window on (R7.9). */
  | { readonly kind: 'mediate'; readonly seat: ActorId; readonly at: PlaceId }
  | ({ readonly kind: 'move'; readonly seat: ActorId; readonly at: PlaceId } & Move);
export type InputKind = Input['kind'];

/** One decision in a window. With `call`, `move` is made if the other side raises or the call fails, `otherwise` if not. */
export interface Move {
  readonly move: MoveKind;
  readonly call: boolean;
  readonly otherwise: MoveKind;
  /** The answer to an off-ramp, should the other side offer one in this window. */
  readonly acceptOffRamp: boolean;
  /** Calls on every ally whose treaty covers this crisis (R7.7); once a crisis, with any move. */
  readonly invoke?: true;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (value: Fields, names: readonly string[], optional: readonly string[] = []): boolean =>
  names.every((name) => Object.hasOwn(value, name)) &&
  Object.keys(value).every((name) => names.includes(name) || optional.includes(name));
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
const isMove = (value: unknown): value is MoveKind => MOVES.includes(value as MoveKind);

/**
 * Reads one input from anywhere, the network included: undefined unless every field is there, of its type, and names things of this
 * scenario. What comes back is safe to give to the rules, which still decide whether it is allowed.
 */
export function readInput(scenario: Scenario, value: unknown): Input | undefined {
  if (!isFields(value) || !isShort(value['seat']) || !scenario.actorIx.has(value['seat'])) return undefined;
  const kind = value['kind'];
  return isKind(kind) && READS[kind](scenario, value, value['seat']) ? (value as Input) : undefined;
}

type Reads = (scenario: Scenario, value: Fields, seat: ActorId) => boolean;

/** Whether every field of a kind of input is there and holds what it may. */
const READS: Readonly<Record<InputKind, Reads>> = {
  propose: (scenario, value, seat) =>
    has(value, ['kind', 'seat', 'order', 'sweetener'], ['bundle']) &&
    (!Object.hasOwn(value, 'bundle') || (BUNDLES as readonly unknown[]).includes(value['bundle'])) &&
    isSweetener(scenario, value['sweetener']) &&
    isOrder(scenario, value['order'], seat),
  counter: (scenario, value) =>
    has(value, ['kind', 'seat', 'proposal', 'order']) &&
    isShort(value['proposal']) &&
    isOrder(scenario, value['order']),
  order: (scenario, value, seat) => has(value, ['kind', 'seat', 'order']) && isOrder(scenario, value['order'], seat),
  answer: (_, value) => isAnswer(value),
  move: (scenario, value) => isMoveInput(scenario, value),
  choice: (_, value) =>
    has(value, ['kind', 'seat', 'inject', 'option']) && isShort(value['inject']) && isShort(value['option']),
  reply: (scenario, value) =>
    has(value, ['kind', 'seat', 'at', 'to', 'reply']) &&
    isPlaceId(scenario, value['at']) &&
    isShort(value['to']) &&
    scenario.actorIx.has(value['to']) &&
    (REPLIES as readonly unknown[]).includes(value['reply']),
  mediate: (scenario, value) => has(value, ['kind', 'seat', 'at']) && isPlaceId(scenario, value['at']),
};

const isKind = (kind: unknown): kind is InputKind => typeof kind === 'string' && Object.hasOwn(READS, kind);

const isPlaceId = (scenario: Scenario, value: unknown): boolean => isShort(value) && scenario.placeIx.has(value);

/** Whole capital that is added to an offer, up to what is still no bribe. R6.2 */
const isSweetener = (scenario: Scenario, value: unknown): boolean =>
  Number.isInteger(value) &&
  (value as number) >= 0 &&
  (value as number) <= scenario.params.sweetenerCap &&
  !Object.is(value, -0);

function isAnswer(value: Fields): boolean {
  if (!has(value, ['kind', 'seat', 'proposal', 'accept', 'because'], ['chance'])) return false;
  const { proposal, accept, because, chance } = value;
  const sound =
    chance === undefined ||
    (Number.isInteger(chance) && (chance as number) >= 0 && (chance as number) <= 100 && !Object.is(chance, -0));
  return (
    isShort(proposal) &&
    typeof accept === 'boolean' &&
    Array.isArray(because) &&
    because.length <= 3 &&
    because.every(isFactor) &&
    sound
  );
}

function isFactor(value: unknown): boolean {
  if (!isFields(value) || !has(value, ['name', 'points'])) return false;
  const { name, points } = value;
  return (
    (FACTOR_NAMES as readonly unknown[]).includes(name) &&
    Number.isInteger(points) &&
    Math.abs(points as number) <= 100_000 &&
    !Object.is(points, -0)
  );
}

function isMoveInput(scenario: Scenario, value: Fields): boolean {
  if (!has(value, ['kind', 'seat', 'at', 'move', 'call', 'otherwise', 'acceptOffRamp'], ['invoke'])) return false;
  const { at, move, call, otherwise, acceptOffRamp } = value;
  return (
    isPlaceId(scenario, at) &&
    (!Object.hasOwn(value, 'invoke') || value['invoke'] === true) &&
    isMove(move) &&
    isMove(otherwise) &&
    typeof call === 'boolean' &&
    typeof acceptOffRamp === 'boolean'
  );
}

/** Whether a value is an order of this scenario's vocabulary, given by `seat` where one is named. */
export function isOrder(scenario: Scenario, value: unknown, seat?: ActorId): value is Order {
  if (!isFields(value) || !(ORDER_KINDS as readonly unknown[]).includes(value['kind'])) return false;
  const fields = fieldsOf(value['kind'] as OrderKind);
  const names = Object.keys(fields);
  if (!has(value, ['kind', 'by', ...names])) return false;
  const by = value['by'];
  if (!isShort(by) || !scenario.actorIx.has(by) || (seat !== undefined && by !== seat)) return false;
  return Object.entries(fields).every(([name, choice]) => isChoice(scenario, choice, value[name]));
}

/** Whether a field may hold this, without a list of all actors or flashpoints. */
function isChoice(scenario: Scenario, choice: Choice, value: unknown): boolean {
  if (choice === 'actor') return scenario.actorIx.has(value as ActorId);
  if (choice === 'place') return scenario.placeIx.has(value as PlaceId);
  // Object.is: minus zero, which a network may send, is not the zero of a menu and has no canonical form.
  return choicesOf(scenario, choice).some((allowed) => Object.is(allowed, value));
}

/** Everything that a field may hold in a scenario, in the sequence of menus. */
export function choicesOf(scenario: Scenario, choice: Choice): readonly (string | number | boolean)[] {
  switch (choice) {
    case 'actor':
      return scenario.actors.map(({ id }) => id);
    case 'actorOrAlone':
      return [ALONE, ...scenario.actors.map(({ id }) => id)];
    case 'place':
      return scenario.places.map(({ id }) => id);
    case 'subject':
      return [...scenario.places.map(({ id }) => id), ...TOPICS];
    case 'placeOrHome':
      return [HOME, ...scenario.places.map(({ id }) => id)];
    case 'forum':
      return scenario.forums.map(({ id }) => id);
    case 'disaster':
      return scenario.injects.flatMap(disasterIdsOf);
    default:
      return choice;
  }
}
