import type { YesCost } from '../store/budget.ts';
import { say } from '../words/index.ts';

interface YesSaid {
  readonly cost: YesCost;
  /** Yeses that come before it, and whether offers are left that it may come before. */
  readonly before: number;
  readonly others: boolean;
}

/** What a yes takes out of the plan, part by part: what is sure, what may come on top, and why it takes a slot. */
export function yesCostText({ cost: { capital, sure, slots }, before, others }: YesSaid): string {
  const perhaps = capital - sure;
  const parts = [
    ...(sure > 0 ? [say('plan.capital', { count: sure })] : []),
    ...(slots > 0 ? [say('inbox.yesSlots', { count: slots, nth: before + 1 })] : []),
    ...(perhaps > 0 ? [say('inbox.yesPerhaps', { count: perhaps })] : []),
    ...(slots === 0 && others ? [say('inbox.yesLater')] : []),
  ];
  return sure + slots > 0 ? parts.join('; ') : [say('inbox.nothing'), ...parts].join('; ');
}
