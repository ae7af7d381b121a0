/** The public surface of the rules. */
export { begin } from './state/initialState.ts';
export { step } from './resolve.ts';
export type { Step } from './effects/applyEffects.ts';
export { observe, type Observation, type Picture, type Seat } from './sight/observe.ts';
export { forecast, weighOffer, pictureOf, type Forecast } from './sight/forecast.ts';
export { compileScenario, type Scenario } from './scenario/scenario.ts';
export type { Setup } from './scenario/setup.ts';
export { type State, type Outcome, type Phase } from './state/state.ts';
export { checkInvariants } from './state/checkInvariants.ts';
export { readInput, type Input } from './input.ts';
export { ORDER_KINDS, type Order, type OrderKind } from './order.ts';
export { orderKey } from './menu/orderKey.ts';
export { checkOrder, legalOrders, menuOf } from './menu/legal.ts';
export { seededLuck, tracedLuck, fixedLuck, type Luck } from './base/luck.ts';
export { hashOf, canonicalJson, type Hash } from './base/hash.ts';
export { PRESETS, REGISTER, type Preset } from './params/params.ts';
export type { GameEvent, Cause, Factor } from './effects/events.ts';

/** The edition of the rules: it goes up when results change. A record of another edition is refused by name. */
export const EDITION = '1';
