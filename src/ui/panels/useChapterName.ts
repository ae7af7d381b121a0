import { useRulebook } from '../store/useRulebook.ts';
import { clauseText, say } from '../words/index.ts';
import type { ClauseId } from '../../rules/effects/events.ts';

/** What a chapter or a clause is called, with its number; by the number alone until the rulebook is there. */
export function useChapterName(): (id: string) => string {
  const book = useRulebook();
  return (id) => {
    const number = id.slice(1);
    const chapters = book === undefined || book === 'failed' ? [] : book.chapters;
    const named = [...chapters, ...chapters.flatMap(({ clauses }) => clauses)].find((one) => one.id === id);
    if (named) return `${number} ${named.name}`;
    return number.includes('.') ? clauseText(id as ClauseId) : say('assume.chapter', { number });
  };
}
