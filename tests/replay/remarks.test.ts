import { describe, expect, it } from 'vitest';
import type { GameRecord, RecordedStep } from '../../src/replay/gameRecord.ts';
import { readRecord } from '../../src/replay/readRecord.ts';
import type { Remark } from '../../src/replay/remark.ts';
import { replay } from '../../src/replay/replay.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import { resumeHost } from '../../src/session/localHost.ts';
import { largeText } from './games.ts';
import { crowdedSea, hostOf } from '../session/table.ts';

const calm: Remark = {
  seat: 'JPN',
  order: 'dialogue/JPN/CHN/false',
  intent: 'reassure',
  warmer: ['CHN'],
  colder: [],
  chance: 40,
};
const bind: Remark = { seat: 'AUS', order: 'highLevelVisit/AUS/JPN', intent: null, warmer: ['JPN'], colder: ['CHN'] };

/** A game that has two remarks in its offers and one in its orders. */
function told() {
  const host = hostOf(crowdedSea, ['JPN', 'AUS']);
  expect(new Set(host.waitingFor())).toEqual(new Set(['AUS', 'JPN']));
  expect(host.submit('JPN', [], [calm])).toEqual({ ok: true });
  expect(host.submit('AUS', [], [bind])).toEqual({ ok: true });
  expect(host.submit('JPN', [], [{ ...calm, order: 'modernisation/JPN/true' }])).toEqual({ ok: true });
  expect(host.submit('AUS', [])).toEqual({ ok: true });
  return host;
}

/** A record with the remarks of its first step replaced by anything, its seals set anew. */
function withRemarks(record: GameRecord, remarks: unknown): string {
  const steps = record.steps.map((step, ix) => (ix === 0 ? ({ ...step, remarks } as RecordedStep) : step));
  return writeRecord({ ...record, steps });
}

const problems = (text: string) => {
  const read = readRecord(text);
  return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`);
};

describe('remarks', () => {
  it('are kept with the step that they were handed in with, in one sequence, seats in the sequence of the scenario', () => {
    const host = hostOf(crowdedSea, ['JPN', 'AUS']);
    const ids = host.scenario.actors.map(({ id }) => id).filter((id) => id !== 'JPN');
    host.submit(
      'JPN',
      [],
      [
        { ...calm, warmer: [...ids].reverse() },
        { ...calm, order: 'a', warmer: [] },
      ],
    );
    host.submit('AUS', [], [bind]);
    expect(host.record().steps[0]?.remarks).toEqual([
      { ...calm, order: 'a', warmer: [] },
      { ...calm, warmer: ids },
      bind,
    ]);
  });

  it('come back from the file and from a game that is resumed, and change no state', () => {
    const host = told();
    const record = host.record();
    expect(record.steps.flatMap(({ remarks }) => (remarks ? [remarks.length] : []))).toEqual([2, 1]);
    const read = readRecord(writeRecord(record));
    expect(read).toEqual({ ok: true, value: record });
    const again = resumeHost(record);
    expect(again.ok && again.value.record()).toEqual(record);
    const silent = hostOf(crowdedSea, ['JPN', 'AUS']);
    for (let step = 0; step < 4; step += 1) silent.submit(silent.waitingFor()[0] ?? '', []);
    expect(silent.record().steps.map(({ hash }) => hash)).toEqual(record.steps.map(({ hash }) => hash));
    expect(silent.record().steps.every((step) => !Object.hasOwn(step, 'remarks'))).toBe(true);
    expect(replay(record).ok).toBe(true);
  });

  it('are shown to whoever made them, all of them to control, with step and turn', () => {
    const host = told();
    expect(host.remarks('AUS')).toEqual([{ ...bind, step: 1, turn: 1 }]);
    expect(host.remarks('JPN').map(({ order, turn }) => [order, turn])).toEqual([
      [calm.order, 1],
      ['modernisation/JPN/true', 1],
    ]);
    expect(host.remarks('JPN').map(({ step }) => step)[0]).toBe(1);
    expect(host.remarks('CHN')).toEqual([]);
    expect(host.remarks('public')).toEqual([]);
    expect(host.remarks('control')).toHaveLength(3);
  });

  it('are sealed: a changed one is named by its step', () => {
    const [head = '', first = '', ...rest] = writeRecord(told().record()).split('\n');
    const changed = (line: string) => problems([head, line, ...rest].join('\n'));
    expect(changed(first)).toEqual([]);
    for (const [is, was] of [
      ['"chance":40', '"chance":41'],
      ['"intent":"reassure"', '"intent":"deter"'],
      ['"warmer":["CHN"]', '"warmer":[]'],
    ] as const) {
      expect(first).toContain(is);
      expect(changed(first.replace(is, was))).toEqual(['steps[0] changed']);
    }
    expect(changed(first.replace(/"remarks":\[.*?\}\],/, ''))).toEqual(['steps[0] changed']);
  });

  it('are refused with every problem named', () => {
    const record = told().record();
    const bad = [
      { ...calm, seat: 'NIX' },
      { ...calm, intent: 'win', chance: 101 },
      { ...calm, warmer: ['CHN', 'CHN', 'JPN', 'NIX'], colder: 'CHN' },
      { ...calm, order: 'x'.repeat(201), more: 1 },
      { seat: 'JPN' },
      'a word',
    ];
    expect(problems(withRemarks(record, bad))).toEqual([
      'steps[0].remarks[0].seat unknownId',
      'steps[0].remarks[1].intent notAllowed',
      'steps[0].remarks[1].chance outOfRange',
      'steps[0].remarks[2].warmer[1] duplicate',
      'steps[0].remarks[2].warmer[2] meaningless',
      'steps[0].remarks[2].warmer[3] unknownId',
      'steps[0].remarks[2].colder wrongType',
      'steps[0].remarks[3].more unknownKey',
      'steps[0].remarks[3].order wrongType',
      'steps[0].remarks[4].order missing',
      'steps[0].remarks[4].intent missing',
      'steps[0].remarks[4].warmer missing',
      'steps[0].remarks[4].colder missing',
      'steps[0].remarks[5] wrongType',
    ]);
    expect(problems(withRemarks(record, []))).toEqual(['steps[0].remarks wrongType']);
    expect(problems(withRemarks(record, 'none'))).toEqual(['steps[0].remarks wrongType']);
    expect(problems(withRemarks(record, Array(41).fill(calm)))).toEqual(['steps[0].remarks wrongLength']);
    expect(problems(withRemarks(record, Array(40).fill(calm)))).toEqual([]);
  });

  it('from another seat, or malformed, are not understood, and nothing is handed in', () => {
    const host = hostOf(crowdedSea, ['JPN', 'AUS']);
    const nonsense: unknown[] = [[bind], [{ ...calm, chance: 1.5 }], [null], 'words', Array(41).fill(calm), [{}]];
    for (const remarks of nonsense)
      expect(host.submit('JPN', [], remarks as readonly Remark[])).toEqual({ ok: false, code: 'notUnderstood' });
    expect(host.waitingFor()).toContain('JPN');
  });

  it('are absent from older records, which read as before', () => {
    expect(largeText).not.toContain('remarks');
    expect(readRecord(largeText).ok).toBe(true);
  });
});
