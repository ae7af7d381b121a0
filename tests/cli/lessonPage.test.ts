import { expect, it } from 'vitest';
import { lessonPage, type Lessons } from '../../src/cli/lessonPage.ts';
import { MOMENTS } from '../../src/measure/notifying.ts';
import type { Change, Figure, Lesson } from '../../src/measure/noticeLesson.ts';

const figure = (mean: number, error: number): Figure => ({ mean, error, samples: 4, games: 3, lower: 2 });

/** A page on which every theory shows the same two figures. */
function pageOf(tension: Figure, deterrence: Figure): string {
  const change: Change = { tension, deterrence };
  const moments = Object.fromEntries(MOMENTS.map((moment) => [moment, change])) as Lesson['every'];
  const byPower = { USA: change, CHN: { tension: { ...tension, games: 1 }, deterrence } };
  const one: Lesson = { games: 3, looked: 5, unlike: 1, exercises: 4, every: moments, first: moments, byPower };
  const lessons: Lessons = { balanced: one, spiral: one, deterrence: one };
  return lessonPage(lessons, 11, 'abc');
}

it('says what is shown, with both intervals', () => {
  const page = pageOf(figure(-47, 2), figure(-18, 1));
  expect(page).toContain('**With the same orders');
  expect(page).toContain('−0.47 (−0.51 to −0.43)');
  expect(page).toContain('−0.18 (−0.20 to −0.16)');
  expect(page).toContain('5 games were looked at, seeds lesson/11 … lesson/15');
  expect(page).toContain('In 1 the runs carried out different orders; these are not counted.');
  // One game has no interval.
  expect(page).toContain('| CHN | – | 2 of 4 |');
});

it.each([
  ['tension', figure(-47, 30), figure(-18, 1)],
  ['deterrence', figure(-47, 2), figure(-1, 1)],
])('does not say it where the interval of %s holds zero', (_, tension, deterrence) => {
  const page = pageOf(tension, deterrence);
  expect(page).toContain('**Not shown');
  expect(page).not.toContain('**With the same orders');
});
