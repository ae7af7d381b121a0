import { canonicalJson } from '../rules/base/hash.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId } from '../rules/types.ts';
import type { ProblemCode } from '../scenario/problem.ts';
import { INTENTS, type Remark } from './remark.ts';

/** One seat cannot order this much in one step; more is not a person's. */
const MOST_REMARKS = 40;
/** Longest order key, in characters. */
const KEY_LENGTH = 200;

const FIELDS = ['seat', 'order', 'intent', 'warmer', 'colder'] as const;

/** What is wrong with a list of remarks; `path` is relative to the list: `[2].warmer`. */
export interface RemarkProblem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Say = (path: string, code: ProblemCode, message: string) => void;

/** Every problem of a list of remarks of one step, from anywhere; empty for a sound one. The list is not empty. */
export function remarkProblems(scenario: Scenario, value: unknown): readonly RemarkProblem[] {
  const problems: RemarkProblem[] = [];
  const say: Say = (path, code, message) => problems.push({ path, code, message });
  if (!Array.isArray(value) || value.length === 0) {
    say('', 'wrongType', 'remarks must be a list with at least one remark, or be left out');
    return problems;
  }
  const seats = new Map<unknown, number>();
  value.forEach((remark: unknown, ix) => {
    if (typeof remark !== 'object' || remark === null || Array.isArray(remark)) {
      say(`[${String(ix)}]`, 'wrongType', 'a remark must hold fields');
      return;
    }
    const fields = remark as Fields;
    remarkFields(scenario, fields, (path, code, message) => {
      say(`[${String(ix)}]${path}`, code, message);
    });
    seats.set(fields['seat'], (seats.get(fields['seat']) ?? 0) + 1);
  });
  if (Math.max(...seats.values()) > MOST_REMARKS)
    say('', 'wrongLength', `a seat makes at most ${String(MOST_REMARKS)} remarks in a step`);
  return problems;
}

function remarkFields(scenario: Scenario, fields: Fields, say: Say): void {
  for (const name of FIELDS) if (!Object.hasOwn(fields, name)) say(`.${name}`, 'missing', `${name} is missing`);
  for (const name of Object.keys(fields)) {
    if (name !== 'chance' && !FIELDS.some((known) => known === name))
      say(`.${name.slice(0, 40)}`, 'unknownKey', 'a remark has no such key');
  }
  const { seat, order, intent, warmer, colder, chance } = fields;
  if (seat !== undefined && !isActor(scenario, seat)) say('.seat', 'unknownId', 'the scenario has no such seat');
  if (order !== undefined && (typeof order !== 'string' || order === '' || order.length > KEY_LENGTH))
    say('.order', 'wrongType', 'order must be the short key of an order');
  if (intent !== undefined && intent !== null && !INTENTS.some((name) => name === intent))
    say('.intent', 'notAllowed', `intent must be empty or one of ${INTENTS.join(', ')}`);
  seatList(scenario, '.warmer', warmer, seat, say);
  seatList(scenario, '.colder', colder, seat, say);
  if (Object.hasOwn(fields, 'chance') && !isPercent(chance))
    say('.chance', 'outOfRange', 'chance must be a whole number from 0 to 100');
}

const isActor = (scenario: Scenario, value: unknown): value is ActorId =>
  typeof value === 'string' && scenario.actorIx.has(value);

const isPercent = (value: unknown): boolean =>
  Number.isInteger(value) && !Object.is(value, -0) && (value as number) >= 0 && (value as number) <= 100;

/** A list of other seats, each once. */
function seatList(scenario: Scenario, path: string, value: unknown, giver: unknown, say: Say): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    say(path, 'wrongType', 'this must be a list of seats');
    return;
  }
  value.forEach((id: unknown, ix) => {
    const at = `${path}[${String(ix)}]`;
    if (!isActor(scenario, id)) say(at, 'unknownId', 'the scenario has no such seat');
    else if (id === giver) say(at, 'meaningless', 'a seat says nothing of itself');
    else if (value.indexOf(id) < ix) say(at, 'duplicate', 'this seat is named twice');
  });
}

/** Remarks in the sequence in which a record keeps them, their seats in the scenario's: how they were typed leaves no trace. */
export function canonicalRemarks(scenario: Scenario, remarks: readonly Remark[]): readonly Remark[] {
  const inTurn = (ids: readonly ActorId[]): readonly ActorId[] =>
    scenario.actors.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  return remarks
    .map((remark) => ({ ...remark, warmer: inTurn(remark.warmer), colder: inTurn(remark.colder) }))
    .map((remark) => ({ remark, key: canonicalJson(remark) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ remark }) => remark);
}
