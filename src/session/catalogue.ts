/**
 * What a screen needs of the rules by value. It may import types of the rules and nothing else, so that no rule can grow in a
 * panel; the closed lists it offers come through here.
 */
import { fieldsOf } from '../rules/menu/specs.ts';
import { choicesOf } from '../rules/input.ts';
import type { OrderKind } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { badCharacterAt } from '../scenario/characters.ts';
import type { FormField } from './host.ts';

export { INTENTS } from '../replay/remark.ts';
export { MOVES, REPLIES } from '../rules/crisis/moveKinds.ts';
export { FACTOR_NAMES } from '../rules/effects/events.ts';
export { OBJECTIONS, ORDER_KINDS, counterpartOf, partnerOf } from '../rules/order.ts';
export { PRESETS } from '../rules/params/params.ts';
export { isPrologue } from '../rules/scenario/prologue.ts';
export { quarterOf } from '../rules/state/situation.ts';
export { dyadIx, footholdIx, tieIx } from '../rules/scenario/scenario.ts';
export { SCORE_NAMES } from '../rules/state/scores.ts';
export { disasterIdsOf, hostsOf } from '../rules/scenario/disasterIds.ts';
export { DOCTRINES } from '../rules/scenario/doctrine.ts';
export { AGREEMENT_TYPES } from '../rules/scenario/setup.ts';
export { NATURES } from '../rules/scenario/setupInject.ts';
export { PHASES } from '../rules/state/state.ts';
export { proposalBundles } from '../rules/talks/bundles.ts';
export { orderKey } from '../rules/menu/orderKey.ts';
export { ALONE, HOME, TOPICS } from '../rules/types.ts';

/** The form of a kind of order in a scenario: its fields in the sequence of menus, and everything each may hold. */
export const formFields = (scenario: Scenario, kind: OrderKind): readonly FormField[] =>
  Object.entries(fieldsOf(kind)).map(([name, choice]) => ({ name, choices: choicesOf(scenario, choice) }));

/** Longest seed, in characters. */
export const SEED_LENGTH = 100;

/** Whether a text can be a seed: not empty, short, and nothing in it that a record could not hold. */
export const isSeed = (text: string): boolean =>
  text.length > 0 && text.length <= SEED_LENGTH && !text.includes('\n') && badCharacterAt(text) === -1;

/** Signs of a fresh seed: no two of them look alike when read aloud or copied from a board. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A seed that nobody has thought of, for a game that is new. */
export function freshSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length] ?? '').join('');
}
