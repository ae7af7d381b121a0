/** Steps on the ladder, from the most to the least yielding, and the offer of a way out. R7.2 */
export const MOVES = ['raise', 'hold', 'backUp', 'backDown', 'offRamp'] as const;
export type MoveKind = (typeof MOVES)[number];

/** What an ally that was called on may answer. R7.8 */
export const REPLIES = ['support', 'limited', 'restrain', 'stayOut'] as const;
export type Reply = (typeof REPLIES)[number];
