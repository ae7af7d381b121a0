import { divide } from '../base/arithmetic.ts';
import type { Mark } from '../state/state.ts';

/** More than any strength: what the place of a forum is counted in within a mark. */
const STRENGTHS = 8;

/** What a text that was adopted leaves in its mark: how strong it is, and the place among all forums of the one that adopted it. */
export const adoptedValue = (forum: number, strength: number): number => STRENGTHS * forum + strength;

export const strengthOf = ({ value }: Pick<Mark, 'value'>): number => value % STRENGTHS;

/** The place of the forum that adopted it. */
export const forumOf = (mark: Pick<Mark, 'value'>): number => divide(mark.value - strengthOf(mark), STRENGTHS);
