/** What plays a game from outside. Who reads one thing of the rules imports its file. */
export { begin } from './state/initialState.ts';
export { step } from './resolve.ts';
export { observe, type Observation } from './sight/observe.ts';
export { compileScenario, type Scenario } from './scenario/scenario.ts';
export type { Setup } from './scenario/setup.ts';
export type { State } from './state/state.ts';
export { checkInvariants } from './state/checkInvariants.ts';
export type { Input } from './input.ts';
export { ORDER_KINDS, type Order } from './order.ts';
export { seededLuck, type Luck } from './base/luck.ts';
export { hashOf } from './base/hash.ts';

/** The edition of the rules: it goes up when results change. A record of another edition is refused by name. */
export const EDITION = '3';
