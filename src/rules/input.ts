import { FACTOR_NAMES, type Factor } from './effects/events.ts';
import { MOVES, type MoveKind } from './crisis/moveKinds.ts';
import { fieldsOf } from './menu/specs.ts';
import { ORDER_KINDS, type Order, type OrderKind } from './order.ts';
import type { Choice } from './menu/orderSpec.ts';
import type { Scenario } from './scenario/scenario.ts';
import { HOME, type ActorId, type Percent, type PlaceId } from './types.ts';

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
  | ({ readonly kind: 'move'; readonly seat: ActorId; readonly at: PlaceId } & Move);
export type InputKind = Input['kind'];

/** One decision in a window. With `call`, `move` is made if the other side raises or the call fails, `otherwise` if not. */
export interface Move {
  readonly move: MoveKind;
  readonly call: boolean;
  readonly otherwise: MoveKind;
  /** The answer to an off-ramp, should the other side offer one in this window. */
  readonly acceptOffRamp: boolean;
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
  switch (value['kind']) {
    case 'propose':
      return has(value, ['kind', 'seat', 'order', 'sweetener'], ['bundle']) &&
        (!Object.hasOwn(value, 'bundle') || (BUNDLES as readonly unknown[]).includes(value['bundle'])) &&
        isSweetener(scenario, value['sweetener']) &&
        isOrder(scenario, value['order'], value['seat'])
        ? (value as Input)
        : undefined;
    case 'counter':
      return has(value, ['kind', 'seat', 'proposal', 'order']) &&
        isShort(value['proposal']) &&
        isOrder(scenario, value['order'])
        ? (value as Input)
        : undefined;
    case 'order':
      return has(value, ['kind', 'seat', 'order']) && isOrder(scenario, value['order'], value['seat'])
        ? (value as Input)
        : undefined;
    case 'answer':
      return isAnswer(value) ? (value as Input) : undefined;
    case 'move':
      return isMoveInput(scenario, value) ? (value as Input) : undefined;
    default:
      return undefined;
  }
}

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
  if (!has(value, ['kind', 'seat', 'at', 'move', 'call', 'otherwise', 'acceptOffRamp'])) return false;
  const { at, move, call, otherwise, acceptOffRamp } = value;
  return (
    isShort(at) &&
    scenario.placeIx.has(at) &&
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
    case 'place':
      return scenario.places.map(({ id }) => id);
    case 'placeOrHome':
      return [HOME, ...scenario.places.map(({ id }) => id)];
    case 'forum':
      return scenario.forums.map(({ id }) => id);
    case 'disaster':
      return scenario.injects.filter(({ kind }) => kind === 'disaster').map(({ id }) => id);
    default:
      return choice;
  }
}
