import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isLower, isShowing, lessonOf, type Lesson } from '../measure/noticeLesson.ts';
import type { Compared } from '../measure/notifying.ts';
import { PRESETS, type Preset } from '../rules/params/params.ts';
import { count, given, type Command } from './command.ts';
import { commit } from './commit.ts';
import { lessonPage, type Lessons } from './lessonPage.ts';
import { coreCount, doAll } from './pool.ts';
import { progress } from './progress.ts';

const PAGE = path.join('docs', 'lesson.md');
/** Seeds of one job, so that the last ones do not keep everybody waiting. */
const AT_ONCE = 20;

/** Games of the laboratory under one theory. */
export interface LessonJob {
  readonly preset: Preset;
  readonly seeds: readonly string[];
}

export const lesson: Command = {
  usage: '[--games N] [--seeds FIRST] [--workers N]',
  about:
    'the lesson of Notified or Not: the same orders with and without notice of exercises; writes docs/lesson.md, and fails where one of its two signs is not sure',
  async run(args) {
    const asked = given(args, ['games', 'seeds', 'workers'], 0, 0);
    const games = count(asked, 'games', 500, 2);
    const first = count(asked, 'seeds', 1);
    const workers = count(asked, 'workers', coreCount());
    // Before the games: while they are played, the checkout may move on.
    const from = commit();
    const lessons: [Preset, Lesson][] = [];
    for (const preset of PRESETS) lessons.push([preset, await measured(preset, games, first, workers)]);
    const found = Object.fromEntries(lessons) as Lessons;
    const page = lessonPage(found, first, from);
    console.log(page);
    writeFileSync(PAGE, page);
    const { tension, deterrence } = found.balanced.every.end;
    return isLower(tension) && isLower(deterrence) ? 0 : 1;
  },
};

export const seedOf = (game: number): string => `lesson/${String(game)}`;

/** Plays on until so many games have shown something. Which games those are does not depend on how many workers there were. */
async function measured(preset: Preset, games: number, first: number, workers: number): Promise<Lesson> {
  const compared: Compared[] = [];
  for (;;) {
    const missing = games - compared.filter(isShowing).length;
    if (missing <= 0) return lessonOf(compared, games);
    const from = first + compared.length;
    const jobs = Array.from({ length: Math.ceil((missing * 1.25) / AT_ONCE) }, (_, job): LessonJob => ({
      preset,
      seeds: Array.from({ length: AT_ONCE }, (__, seed) => seedOf(from + job * AT_ONCE + seed)),
    }));
    const done = progress(jobs.length, `parts under ${preset}`);
    const parts = await doAll<LessonJob, readonly Compared[]>('lesson', jobs, workers, done);
    compared.push(...parts.flat());
  }
}
