import type { IllegalOrder } from '../../rules/order.ts';
import type { NoAnswer } from '../store/answers.ts';
import { reasonText } from './reasons.ts';
import { say } from './say.ts';

/** Why something cannot be ordered, and what would allow it. */
export const whyText = (why: IllegalOrder): string =>
  [reasonText(why), say(`wayOut.${why.code}`)].filter((text) => text !== '').join(' ');

/** Why an answer cannot be given: the rules, the plan's price, or terms that are no others. */
export function whyNoAnswerText(why: NoAnswer): string {
  if (why === 'sameTerms') return say('inbox.change');
  if ('code' in why) return whyText(why);
  return why.kind === 'capital' ? say('builder.overBudget', { count: why.missing }) : say('builder.noSlot');
}

/** A chance in percent, as a range where it is foggy: '52 %', '45–60 %'. */
export const percentText = (low: number, high: number): string =>
  low === high ? say('forecast.chanceExact', { mid: low }) : say('forecast.chance', { low, high });
