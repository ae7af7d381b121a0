import { describe, expect, it } from 'vitest';
import { assumptionProblems, changedOf, rangeText, valueText } from '../../src/replay/assumptionProblems.ts';
import type { GameRecord } from '../../src/replay/gameRecord.ts';
import { readRecord } from '../../src/replay/readRecord.ts';
import { replay, timeline } from '../../src/replay/replay.ts';
import { headSeal, writeRecord } from '../../src/replay/writeRecord.ts';
import { hashOf } from '../../src/rules/base/hash.ts';
import { PARAM_NAMES, paramsOf, REGISTER, type Assumptions } from '../../src/rules/params/params.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import type { Host, Player } from '../../src/session/host.ts';
import { createHost, resumeHost } from '../../src/session/localHost.ts';
import { channels, playOn } from '../session/table.ts';
import { small } from './games.ts';

const CHANGED: Assumptions = { provocationToTension: 6_250, crisisWindows: 3, fatigueStep: 17 };

function hostWith(assumptions: Assumptions | undefined, seat: Player = 'random'): Host {
  const seats = Object.fromEntries(channels.actors.map(({ id }) => [id, 'random']));
  return createHost({ setup: channels, seed: '7', preset: 'balanced', assumptions, seats: { ...seats, JPN: seat } });
}

function played(assumptions: Assumptions | undefined): GameRecord {
  const host = hostWith(assumptions);
  playOn(host);
  return host.record();
}

const record = played(CHANGED);
const text = writeRecord(record);

describe('a game with changed assumptions', () => {
  it('is played with them, and its record holds them', () => {
    expect(hostWith(CHANGED).scenario.params).toMatchObject(CHANGED);
    expect(record.assumptions).toEqual(CHANGED);
    expect(record.steps.at(-1)?.hash).not.toBe(small.steps.at(-1)?.hash);
  });

  it('survives its file, and its file survives it', () => {
    const read = readRecord(text);
    expect(read).toEqual({ ok: true, value: record });
    if (read.ok) expect(writeRecord(read.value)).toBe(text);
  });

  it('runs to its hashes with them alone', () => {
    const run = timeline(record);
    expect(run.ok && run.value.scenario.assumptions).toEqual(CHANGED);
    const { assumptions: _, ...without } = record;
    expect(replay(without).ok).toBe(false);
    expect(replay({ ...record, assumptions: { ...CHANGED, provocationToTension: 12_000 } }).ok).toBe(false);
  });

  it('goes on from its record as it would have gone on', () => {
    const whole = hostWith(CHANGED, 'human');
    const half = hostWith(CHANGED, 'human');
    playOn(whole);
    playOn(half, () => half.record().steps.length >= 5);
    const read = readRecord(writeRecord(half.record()));
    const resumed = resumeHost(read.ok ? read.value : small);
    if (!resumed.ok) throw new Error(resumed.error.message);
    expect(resumed.value.scenario.params).toMatchObject(CHANGED);
    playOn(resumed.value);
    expect(resumed.value.record()).toEqual(whole.record());
  });

  it('keeps nothing of what changes nothing', () => {
    const { crisisWindows, fatigueStep } = paramsOf('balanced', channels.params);
    for (const nothing of [{}, { crisisWindows, fatigueStep }, undefined]) expect(played(nothing)).toEqual(small);
    expect(changedOf(channels, 'spiral', { provocationToTension: 8_000, fatigueStep: 17 })).toEqual({
      fatigueStep: 17,
    });
    expect(changedOf(channels, 'balanced', { provocationToTension: 8_000 })).toEqual({ provocationToTension: 8_000 });
  });

  it('is not begun with what the register does not allow', () => {
    expect(() => hostWith({ crisisWindows: 99 })).toThrow(/within the ranges/);
  });
});

describe('the seal of a record', () => {
  it('without changed assumptions is what it was before there were any', () => {
    const { format, edition, preset, seed, seats, start, scenario } = small;
    const { id, hash } = scenario;
    const before = hashOf({ format, edition, scenario: { id, hash }, preset, seed, seats, start }).slice(0, 16);
    expect(headSeal(small)).toBe(before);
    expect(headSeal({ ...small, assumptions: {} })).toBe(before);
    expect(writeRecord({ ...small, assumptions: {} })).toBe(writeRecord(small));
    expect(writeRecord(small)).not.toContain('assumptions');
  });

  it.each([
    ['a changed value', text.replace('"fatigueStep":17', '"fatigueStep":18')],
    ['one left out', text.replace(',"fatigueStep":17', '')],
    ['one more', text.replace('"fatigueStep":17', '"fatigueStep":17,"reassurance":9000')],
    ['all left out', text.replace(/"assumptions":\{[^}]*\},?/, '')],
    ['some added to a usual record', writeRecord(small).replace('"seed":', '"assumptions":{"fatigueStep":17},"seed":')],
  ])('shows %s', (_, changed) => {
    expect([text, writeRecord(small)]).not.toContain(changed);
    const read = readRecord(changed);
    expect(read.ok ? 'nothing' : read.error.map(formatProblem).join()).toMatch(
      /^error: seal: the head of the record \(scenario, preset, assumptions, .* has been changed/,
    );
  });
});

/** What is said of a record with these assumptions. */
function refusal(assumptions: unknown): readonly string[] {
  const held = JSON.stringify(assumptions);
  const read = readRecord(text.replace(/"assumptions":\{[^}]*\}/, () => `"assumptions":${held}`));
  return read.ok ? [] : read.error.map(formatProblem);
}

describe('assumptions of a file', () => {
  const cases: readonly (readonly [what: string, held: unknown, says: string])[] = [
    ['text', 'spiral', 'error: assumptions: assumptions must name coefficients, each with its value'],
    ['nothing', null, 'error: assumptions: assumptions must name coefficients, each with its value'],
    ['a list', [1], 'error: assumptions: assumptions must name coefficients, each with its value'],
    ['none', {}, 'error: assumptions: assumptions must change at least one coefficient, or be left out'],
    ['too much', { provocationToTension: 20_001 }, 'error: assumptions.provocationToTension: this must be between 0 and 200 %, in hundredths 0 to 20000; it is 20001'],
    ['too little', { crisisWindows: 0 }, 'error: assumptions.crisisWindows: this must be a whole number between 1 and 8; it is 0'],
    ['a text for a number', { crisisWindows: '3' }, 'error: assumptions.crisisWindows: this must be a whole number between 1 and 8'],
    ['a truth for a number', { provocationToTension: true }, 'error: assumptions.provocationToTension: this must be between 0 and 200 %, in hundredths 0 to 20000'],
    ['a list for a number', { crisisWindows: [3] }, 'error: assumptions.crisisWindows: this must be a whole number between 1 and 8'],
    ['a slip', { provocationToTensoin: 5_000 }, 'error: assumptions.provocationToTensoin: the register has no such coefficient; did you mean "provocationToTension"?'],
    ['a name of JavaScript', { toString: 5_000 }, 'error: assumptions.toString: the register has no such coefficient'],
  ]; // prettier-ignore

  it.each(cases)('%s: are refused by name, with the range', (_, held, says) => {
    expect(refusal(held)).toEqual([says]);
  });

  it('have all their problems told at once, beside those of the rest', () => {
    const all = refusal({ provocationToTension: -1, crisisWindows: 9, nobodyKnows: 1 });
    expect(all).toHaveLength(3);
    expect(all.join()).toMatch(/provocationToTension.*crisisWindows.*nobodyKnows/);
    const many = Object.fromEntries([...PARAM_NAMES, 'more'].map((name) => [name, 1]));
    expect(refusal(many)).toEqual([
      `error: assumptions: assumptions name ${PARAM_NAMES.length + 1} coefficients; the register has ${PARAM_NAMES.length}`,
    ]);
  });

  it('that are not whole have no place in a record', () => {
    expect(refusal({ crisisWindows: 2.5 }).join()).toMatch(/not a whole number/);
    expect(assumptionProblems({ crisisWindows: 2.5 })).toEqual([
      { path: 'crisisWindows', code: 'wrongType', message: 'this must be a whole number between 1 and 8' },
    ]);
    expect(assumptionProblems({ crisisWindows: -0, fatigueStep: Number.NaN }).map(({ path }) => path)).toEqual([
      'crisisWindows',
      'fatigueStep',
    ]);
  });

  it('may stand at either end of every range, and not beyond', () => {
    for (const name of PARAM_NAMES) {
      const { low, high } = REGISTER[name];
      for (const value of [low, high]) expect(assumptionProblems({ [name]: value })).toEqual([]);
      for (const value of [low - 1, high + 1])
        expect(assumptionProblems({ [name]: value })).toMatchObject([{ path: name, code: 'outOfRange' }]);
      expect(rangeText(name)).toMatch(/^(a whole number )?between -?[\d.]+ and -?[\d.]+( points| %| turns)?$/);
    }
    expect(valueText('provocationToTension', 6_250)).toBe('62.5 %');
    expect(valueText('crisisWindows', 3)).toBe('3');
  });
});
