import type { IllegalOrder } from '../../rules/order.ts';
import { english } from './english/index.ts';
import { valueText } from './numbers.ts';
import { say, type WordKey } from './say.ts';

/** Why something is not allowed, in a sentence or two. */
export function reasonText(why: IllegalOrder | { readonly code: string }): string {
  const { code } = why;
  const known =
    code in english.objection ? `objection.${code}` : code in english.refusal ? `refusal.${code}` : 'refusal.other';
  const text = say(known as WordKey);
  if (!('needs' in why && 'has' in why)) return text;
  const score = why.score ?? '';
  if (score === 'capital') return say('needs.capital', { needs: why.needs, has: why.has });
  const name = score in english.score ? say(`score.${score}.name` as WordKey).toLowerCase() : score;
  return `${text} ${say('needs.points', { score: name, needs: valueText(score, why.needs), has: valueText(score, why.has) })}`;
}

/** A term of an answer, as a reason for it or against it. */
export function termText(name: string, points: number): string {
  const side = points >= 0 ? 'for' : 'against';
  if (name in english.term) return say(`term.${name}.${side}` as WordKey);
  return name in english.factor ? say(`factor.${name}` as WordKey) : name;
}
