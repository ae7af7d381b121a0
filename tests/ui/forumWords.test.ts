/** When a forum meets, where the screen has no room for a calendar: the reason itself names the quarter. */
import { expect, test } from 'vitest';
import type { SetupForum } from '../../src/rules/scenario/setup.ts';
import { calendarText, forumWhyText } from '../../src/ui/words/index.ts';

const forum = (...seasons: readonly (1 | 2 | 3 | 4)[]): SetupForum =>
  ({ id: 'board', name: 'The board', body: 'board', chair: 'ORG', members: [], seasons }) as unknown as SetupForum;

test('a forum that does not meet now says in which quarter it does', () => {
  const why = { code: 'outOfSeason' } as const;
  expect(forumWhyText(forum(3), 1, why)).toBe(
    'The forum does not meet this quarter. It meets next in the third quarter.',
  );
  // The year goes round.
  expect(forumWhyText(forum(2), 4, why)).toMatch(/next in the second quarter\.$/);
});

test('any other reason is told as everywhere', () => {
  expect(forumWhyText(forum(3), 1, { code: 'notAMember' })).not.toMatch(/quarter/);
});

test('the calendar tells now from later', () => {
  expect(calendarText(forum(1, 3), 1)).toBe('The board: now');
  expect(calendarText(forum(1, 3), 2)).toBe('The board: third quarter');
});
