/** Steps on the ladder, from the most to the least yielding, and the offer of a way out. R7.2 */
export const MOVES = ['raise', 'hold', 'backUp', 'backDown', 'offRamp'] as const;
export type MoveKind = (typeof MOVES)[number];

export { REPLIES, type Reply } from '../types.ts';
