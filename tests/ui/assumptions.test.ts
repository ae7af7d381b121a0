// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { Preset } from '../../src/rules/params/params.ts';
import { problemOf, registerRows } from '../../src/session/register.ts';
import { createHost } from '../../src/session/localHost.ts';
import {
  RULEBOOK,
  asked,
  clauseRows,
  grouped,
  isContested,
  numbersOf,
  rowNamed,
  standingOf,
  withValue,
  type Asking,
  type Numbers,
} from '../../src/ui/store/assumptions.ts';
import { recordName } from '../../src/ui/store/exportRecord.ts';
import { aboutOf, gameId } from '../../src/ui/store/keeping.ts';
import { otherwiseOf } from '../../src/ui/store/otherwise.ts';
import { storedOf } from '../../src/ui/store/stored.ts';
import {
  assumptionReason,
  assumptionSource,
  assumptionText,
  endedText,
  firstText,
  refusalText,
  refusedText,
  speak,
} from '../../src/ui/words/index.ts';
import { playedOut, setupOf, tableOf } from './table.ts';

afterEach(() => speak('en'));

const row = (name: string) => {
  const found = rowNamed(name);
  if (!found) throw new Error(`${name} is in the register`);
  return found;
};
const all: Asking = { focus: 'all', wanted: '', clause: undefined, numbers: RULEBOOK, weighty: [] };
const names = (asking: Partial<Asking>): readonly string[] => asked({ ...all, ...asking }).map((one) => one.row.name);

describe('an assumption in a game', () => {
  const spiral: Numbers = { preset: 'spiral', tuned: { trustRest: 4_000 }, changed: { trustDrift: 700 } };

  test('stands at the usual value, or says who made it another', () => {
    const told = (name: string, numbers: Numbers) => {
      const { value, by } = standingOf(row(name), numbers);
      return [value, by];
    };
    expect(told('guardCap', spiral)).toEqual([row('guardCap').value, undefined]);
    expect(told('provocationToTension', spiral)).toEqual([row('provocationToTension').presets.spiral, 'preset']);
    expect(told('trustRest', spiral)).toEqual([4_000, 'scenario']);
    expect(told('trustDrift', spiral)).toEqual([700, 'hand']);
    expect(told('trustRest', { ...spiral, changed: { trustRest: 4_100 } })).toEqual([4_100, 'hand']);
    // What is set by hand to the value that it has anyway is not changed.
    expect(told('trustRest', { ...spiral, changed: { trustRest: 4_000 } })).toEqual([4_000, 'scenario']);
  });

  test('is changed, and put back to what theory and scenario give it', () => {
    expect(withValue(spiral, row('guardCap'), 5_000)).toEqual({ trustDrift: 700, guardCap: 5_000 });
    expect(withValue(spiral, row('trustDrift'), undefined)).toEqual({});
    expect(withValue(spiral, row('trustRest'), 4_000)).toEqual({ trustDrift: 700 });
  });
});

describe('the register', () => {
  test('is found by words, by clause and by what is asked of it', () => {
    expect(names({})).toEqual(registerRows.map(({ name }) => name));
    expect(names({ wanted: 'trust  DRIFT' })).toEqual(['trustDrift']);
    expect(names({ wanted: 'unheard-of' })).toEqual([]);
    expect(names({ focus: 'contested' })).toEqual(registerRows.filter(isContested).map(({ name }) => name));
    expect(names({ focus: 'contested' })).toContain('provocationToTension');
    const numbers = { ...RULEBOOK, tuned: { guardCap: 100 }, changed: { trustDrift: 700 } };
    expect(names({ focus: 'changed', numbers })).toEqual(['trustDrift']);
    expect(names({ focus: 'tuned', numbers })).toEqual(['guardCap']);
    expect(names({ focus: 'weight' })).toEqual([]);
    expect(names({ focus: 'weight', weighty: ['trustDrift', 'guardCap', 'gone'] })).toEqual(['trustDrift', 'guardCap']);
  });

  test('opens at a clause, or at its chapter where the clause has no number of its own', () => {
    const { clause } = row('trustDrift');
    expect(names({ clause })).toEqual(clauseRows(clause).map(({ name }) => name));
    expect(clauseRows('R1.3')).toEqual([]);
    expect(names({ clause: 'R1.3' })).toEqual(registerRows.filter((one) => one.clause.startsWith('R1.')).map(({ name }) => name)); // prettier-ignore
  });

  test('is told by chapter and clause, each once', () => {
    const chapters = grouped(asked(all));
    expect(chapters.map(({ chapter }) => chapter)).toEqual([...new Set(registerRows.map((one) => one.clause.split('.')[0]))]); // prettier-ignore
    expect(chapters.flatMap(({ clauses }) => clauses.flatMap(({ standings }) => standings))).toHaveLength(registerRows.length); // prettier-ignore
  });
});

describe('what is said of a number', () => {
  test('has its unit and no more digits than there are', async () => {
    expect([450, 400, 405].map((value) => assumptionText('percent', value))).toEqual(['4.5 %', '4 %', '4.05 %']);
    expect([100, 50, 200].map((value) => assumptionText('points', value))).toEqual([
      '1 point',
      '0.5 points',
      '2 points',
    ]);
    expect([1, 3].map((value) => assumptionText('turns', value))).toEqual(['1 turn', '3 turns']);
    expect(assumptionText('count', 400)).toBe('400');
    await speak('id');
    expect(assumptionText('points', 50)).toBe('0,5 poin');
  });

  test('says judgement where it is one, and what is cited', () => {
    expect(assumptionSource({ kind: 'judgement' })).toBe('Source: judgement. Nobody has measured it.');
    expect(assumptionSource({ kind: 'data', cite: 'A series.' })).toBe('Source: data, A series.');
    expect(assumptionReason('small means')).toBe('Small means.');
    for (const one of registerRows) expect(assumptionSource(one.source)).not.toMatch(/undefined|\{\{/);
  });

  test('is kept in hundredths where its unit says so, without the errors of floats', () => {
    expect(storedOf('percent', 2.3)).toBe(230);
    expect(storedOf('points', -0)).toBe(0);
    expect(Object.is(storedOf('count', -0), 0)).toBe(true);
    expect(storedOf('percent', 1.005)).not.toBe(100);
    expect(storedOf('turns', 3)).toBe(3);
  });

  test('refuses with the range', () => {
    const why = (name: string, value: unknown): string => {
      const problem = problemOf(name, value);
      return problem ? refusalText(problem, rowNamed(name)) : 'taken';
    };
    expect(why('trustDrift', 2_100)).toBe('That is out of range. It may be from 0 % to 20 %.');
    expect(why('trustDrift', NaN)).toBe('That is not a number. It may be from 0 % to 20 %.');
    expect(why('trustDrift', 4.5)).toContain('two digits behind the point at most');
    expect(why('agreementsFree', 4.5)).toContain('whole numbers only');
    expect(why('magic', 4)).toBe('No assumption of this edition is called “magic”.');
    expect(why('trustDrift', 450)).toBe('taken');
  });
});

describe('a game under changed assumptions', () => {
  const game = (preset: Preset, assumptions = {}) => {
    const host = createHost({ setup: setupOf('channels'), seed: 'changed', preset, seats: { JPN: 'human' }, assumptions }); // prettier-ignore
    return { host, record: host.record(), scenario: host.scenario, seat: 'JPN', seed: 'changed', watching: false };
  };

  test('keeps its drafts apart from those of the same game under others', () => {
    const ids = [
      game('balanced'),
      game('balanced', { trustDrift: 700 }),
      game('balanced', { trustDrift: 800 }),
      game('balanced', { trustDrift: 700, guardCap: 5_000 }),
    ].map(gameId);
    expect(new Set(ids).size).toBe(4);
    const other = game('balanced', { guardCap: 5_000, trustDrift: 700 });
    expect(gameId(other)).toBe(ids[3]);
    // Drafts that were kept before there were assumptions are found again.
    expect(ids[0]).toBe(`${game('balanced').record.scenario.hash}/balanced/changed`);
  });

  test('says so among the saves and in the name of its file', () => {
    expect(aboutOf(game('balanced', { trustDrift: 700 })).changed).toBe(true);
    expect(aboutOf(game('spiral')).changed).toBeUndefined();
    expect(recordName('JPN-turn-2', true)).toBe('JPN-turn-2-changed-assumptions.entente.json');
    expect(recordName('JPN-turn-2', undefined)).toBe('JPN-turn-2.entente.json');
  });

  test('shows its numbers as those of its scenario', () => {
    expect(numbersOf(game('spiral', { trustDrift: 700 }).scenario)).toEqual({
      preset: 'spiral',
      tuned: game('spiral').record.scenario.setup.params,
      changed: { trustDrift: 700 },
    });
  });
});

describe('the same orders under other assumptions', () => {
  const host = playedOut(tableOf('channels', 'JPN', 'otherwise', 'standard'), 'JPN');
  const { scenario } = host;

  test('are read off as plain data that another thread may hand over', () => {
    const found = otherwiseOf({ record: host.record(), change: { preset: 'spiral' } });
    expect(found?.difference.first).toBeDefined();
    expect(structuredClone(found)).toEqual(found);
    expect(otherwiseOf({ record: host.record(), change: {} })?.difference.first).toBeUndefined();
    const broken = { ...host.record(), start: 'f'.repeat(64) };
    expect(otherwiseOf({ record: broken, change: {} })).toBeUndefined();
  });

  test('are told: how it ended, where the games part, and what was refused', () => {
    const ending = { over: true, turn: 3, kind: 'peace', at: null, stability: 7_000 } as const;
    expect(endedText(scenario, ending)).toBe('Without war, in turn 3');
    expect(endedText(scenario, { ...ending, kind: 'war', at: scenario.places[0]?.id ?? '' })).toMatch(
      /^War at [A-Z].*, in turn 3$/,
    );
    const first = { step: 3, turn: 1, phase: 'commit', window: 0, score: undefined } as const;
    expect(firstText(scenario, first, 0)).toMatch(/^Turn 1, Orders\. .*the course of the game\.$/);
    expect(firstText(scenario, { ...first, window: 2 }, 0)).toContain('window 2');
    expect(firstText(scenario, { ...first, step: 0 }, 0)).toMatch(/^Before the first turn\./);
    const book = { orders: new Map(), agreements: new Map() };
    const why = { code: 'unaffordable', score: 'capital', needs: 6, has: 5 } as const;
    const refused = { turn: 2, phase: 'commit', seat: 'CHN', what: 'announcedRestraint/CHN/JPN', why } as const;
    expect(refusedText(scenario, refused, book)).toEqual([
      'Turn 2, China: Announced restraint',
      'It would have been told: Costs 6 capital; you have 5.',
    ]);
    expect(refusedText(scenario, { ...refused, what: 'move' }, book)[0]).toBe('Turn 2, China: an answer or a move');
  });
});
