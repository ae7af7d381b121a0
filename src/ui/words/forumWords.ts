import type { SetupForum } from '../../rules/scenario/setup.ts';
import type { IllegalOrder } from '../../rules/order.ts';
import { whyText } from './builderWords.ts';
import { reasonText } from './reasons.ts';
import { listed, say, type WordKey } from './say.ts';

/** The quarter after this one in which a forum meets, 1 to 4, by name: 'third quarter'. Next year's is named too. */
function nextMeeting({ seasons }: SetupForum, quarter: number): string {
  const meets = seasons as readonly number[];
  const next = [1, 2, 3, 4].map((later) => ((quarter - 1 + later) % 4) + 1).find((one) => meets.includes(one));
  return next === undefined ? listed([]) : say(`top.quarterWithin.${String(next)}` as WordKey);
}

/** A forum and when it meets, as the calendar says it: 'ASEAN board: now'. */
export function calendarText(forum: SetupForum, quarter: number): string {
  if ((forum.seasons as readonly number[]).includes(quarter)) return say('top.meetsNow', { forum: forum.name });
  return say('top.meetsNext', { forum: forum.name, quarter: nextMeeting(forum, quarter) });
}

/** Why a forum cannot be chosen. Where it only does not meet now, the quarter is named: narrow screens have no calendar. */
export const forumWhyText = (forum: SetupForum, quarter: number, why: IllegalOrder): string =>
  why.code === 'outOfSeason'
    ? `${reasonText(why)} ${say('top.meetsIn', { quarter: nextMeeting(forum, quarter) })}`
    : whyText(why);
