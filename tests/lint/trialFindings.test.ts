import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { neverLegal } from '../../src/lint/neverLegal.ts';
import { Trial } from '../../src/lint/trial.ts';
import { trialFindings } from '../../src/lint/trialFindings.ts';
import type { TrialGame } from '../../src/lint/trialSummary.ts';
import { NO_NOTES, type ScenarioNotes } from '../../src/scenario/notes.ts';
import { setupFrom } from '../scenario/files.ts';
import { small } from './small.ts';

const setup = setupFrom(stringify(small(), { aliasDuplicateObjects: false }));

/** A game of the small scenario with these finals, in which every objective paid half but those that are named. */
const game = (finals: readonly number[], paid: Readonly<Record<string, number>> = {}, war = false): TrialGame => ({
  war,
  turns: 4,
  crises: 0,
  stability: 6_000,
  common: false,
  seats: finals.map((final) => ({
    final,
    motive: 0,
    shared: 1_000,
    objectives: ['ready', 'home', 'calm'].map((id) => ({ id, value: 5_000, points: paid[id] ?? 1_000, of: 2_000 })),
  })),
  given: {},
  offered: {},
  injects: [],
});

function told(games: readonly TrialGame[], notes: ScenarioNotes = NO_NOTES) {
  const trial = new Trial(setup, 'balanced');
  for (const one of games) trial.add(one);
  return trialFindings(trial.summary(), notes);
}
const times = (many: number, one: TrialGame): readonly TrialGame[] => Array.from({ length: many }, () => one);

describe('what games among computer seats tell', () => {
  it('is nothing where all is usual, or too few games were played', () => {
    expect(told(times(20, game([5_000, 5_000, 5_000])))).toEqual([]);
    expect(told(times(19, game([9_000, 2_000, 5_000], { ready: 0 }, true)))).toEqual([]);
  });

  it('is a seat more than 8 from the mean of all, as a note where teaching says why', () => {
    // The mean of 62, 50 and 50 is 54: the first lies 8 above it, and not beyond.
    expect(told(times(20, game([6_200, 5_000, 5_000])))).toEqual([]);
    const far = times(20, game([6_230, 5_000, 5_000]));
    expect(told(far)).toMatchObject([{ code: 'farFromMean', path: 'actors.NOR', severity: 'warning' }]);
    expect(told(far)[0]?.message).toContain('is 62.3, 8.2 above the mean of all seats (54.1)');
    const teaching = { minutes: 30, difficulty: 'easy', teaches: '', goals: [], questions: [], note: '', seats: { NOR: 'It sits well.' } } as const; // prettier-ignore
    expect(told(far, { ...NO_NOTES, teaching })).toMatchObject([{ code: 'farFromMean', severity: 'note' }]);
  });

  it('is an objective that never pays, and one that always does', () => {
    const codes = told(times(20, game([5_000, 5_000, 5_000], { ready: 0, home: 1_970 }))).map(({ code, path }) => [code, path]); // prettier-ignore
    expect(codes).toEqual(
      ['NOR', 'SOU', 'CHR'].flatMap((id) => [
        ['neverPaid', `objectives.${id}.ready`],
        ['alwaysPaid', `objectives.${id}.home`],
      ]),
    );
  });

  it('is war that is surely more frequent than 10 %', () => {
    const wars = (many: number) => [
      ...times(many, game([5_000, 5_000, 5_000], {}, true)),
      ...times(40 - many, game([5_000, 5_000, 5_000])),
    ];
    // 8 of 40: from 10.5 % on. 7 of 40: from 8.7 % on.
    expect(told(wars(8)).map(({ code }) => code)).toEqual(['muchWar']);
    expect(told(wars(7))).toEqual([]);
  });
});

describe('kinds of order that nobody may ever give', () => {
  const kindsIn = (data: unknown): readonly string[] =>
    neverLegal(setupFrom(stringify(data, { aliasDuplicateObjects: false }))).map(({ message }) => message);

  it('are named with the reason, as notes', () => {
    const data = small();
    data.forums = [];
    data.injects = [];
    expect(kindsIn(data)).toContain('nobody could ever order forumText in 3 trial games: there is no forum');
    expect(kindsIn(data)).toContain(
      'nobody could ever order disasterRelief in 3 trial games: no event strikes anybody',
    );
    expect(kindsIn(data).join('\n')).toContain('order allyCounsel in 3 trial games: nobody has an ally');
  });

  it('are not named where they become legal on the way', () => {
    const data = small();
    data.injects[0].chance = 100;
    expect(kindsIn(data).join('\n')).not.toMatch(/forumText|disasterRelief|dialogue/);
  });
});
