/** The public surface of the rules. */
export { begin } from './initialState.ts';
export { step } from './resolve.ts';
export type { Step } from './applyEffects.ts';
export { observe, type Observation, type Picture, type Seat } from './observe.ts';
export { forecast, weighOffer, pictureOf, type Forecast } from './forecast.ts';
export { compileScenario, type Scenario } from './scenario.ts';
export type { Setup } from './setup.ts';
export { type State, type Outcome, type Phase } from './state.ts';
export { checkInvariants } from './checkInvariants.ts';
export { readInput, type Input } from './input.ts';
export { ORDER_KINDS, type Order, type OrderKind } from './order.ts';
export { orderKey } from './orderKey.ts';
export { checkOrder, legalOrders, menuOf } from './legal.ts';
export { seededLuck, tracedLuck, fixedLuck, type Luck } from './luck.ts';
export { hashOf, canonicalJson, type Hash } from './hash.ts';
export { PRESETS, REGISTER, type Preset } from './params.ts';
export type { GameEvent, Cause, Factor } from './events.ts';

/** The edition of the rules: it goes up when results change. A record of another edition is refused by name. */
export const EDITION = '1';
