import { describe, expect, it } from 'vitest';
import type { GameRecord, RecordedStep } from '../../src/replay/gameRecord.ts';
import { readRecord } from '../../src/replay/readRecord.ts';
import { replay } from '../../src/replay/replay.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import { seededLuck } from '../../src/rules/base/luck.ts';
import { large, largeText } from './games.ts';

const luck = seededLuck('tamper');
const throwFor = (what: string, n: number, high: number): number => luck.int(`${what}/${String(n)}`, 0, high);

/** What is said of a changed file, in one text. */
function said(text: string): string {
  const read = readRecord(text);
  return read.ok ? 'nothing' : read.error.map(({ path, message }) => `${path} ${message}`).join('\n');
}

const withStep = (record: GameRecord, ix: number, change: (step: RecordedStep) => RecordedStep): GameRecord => ({
  ...record,
  steps: record.steps.map((step, at) => (at === ix ? change(step) : step)),
});

const otherDigit = (hash: string, at: number): string =>
  `${hash.slice(0, at)}${hash[at] === '0' ? '1' : '0'}${hash.slice(at + 1)}`;

const games = Array.from({ length: 34 }, (_, n) => n);

describe('a record that was tampered with', () => {
  it('names the step in which one bit was flipped, wherever it was', () => {
    const lines = largeText.split('\n');
    const starts = lines.map((_, ix) => lines.slice(0, ix).join('\n').length + 1);
    const [from, to] = [starts[1] ?? 0, (starts.at(-2) ?? 0) - 2];
    for (const n of games) {
      const at = from + throwFor('place', n, to - from);
      const flipped = largeText.charCodeAt(at) ^ (1 << throwFor('bit', n, 6));
      const text = `${largeText.slice(0, at)}${String.fromCharCode(flipped)}${largeText.slice(at + 1)}`;
      const step = starts.filter((start) => start <= at).length - 1;
      expect(said(text), `bit flipped in …${text.slice(at - 20, at + 20)}…`).toMatch(
        new RegExp(`step ${String(step)}\\b`),
      );
    }
  });

  it('is refused for every flipped bit of its head', () => {
    const end = largeText.indexOf('\n');
    for (const n of games) {
      const at = throwFor('head', n, end);
      const flipped = largeText.charCodeAt(at) ^ (1 << throwFor('head bit', n, 6));
      expect(said(`${largeText.slice(0, at)}${String.fromCharCode(flipped)}${largeText.slice(at + 1)}`)).not.toBe(
        'nothing',
      );
    }
  });

  it('names the step of one changed input, even one that no state shows', () => {
    const full = large.steps.flatMap(({ inputs }, ix) => (inputs.length > 0 ? [ix] : []));
    for (const n of games) {
      const ix = full[throwFor('step', n, full.length - 1)] ?? 0;
      const broken = withStep(large, ix, (step) => {
        const gone = throwFor('input', n, step.inputs.length - 1);
        return { ...step, inputs: step.inputs.filter((_, at) => at !== gone) };
      });
      // The seals of the true record on the changed one, as an editor would leave them.
      expect(said(resealed(broken))).toMatch(new RegExp(`step ${String(ix + 1)}\\b`));
    }
    const told = large.steps.findIndex(({ inputs }) => inputs.some(({ kind }) => kind === 'answer'));
    const lied = withStep(large, told, (step) => ({
      ...step,
      inputs: step.inputs.map((input) => (input.kind === 'answer' ? { ...input, chance: 1 } : input)),
    }));
    expect(replay(lied).ok).toBe(true);
    expect(said(resealed(lied))).toMatch(new RegExp(`step ${String(told + 1)}\\b`));
  });

  it('names the step of one changed hash, on reading and on running', () => {
    for (const n of games) {
      const ix = throwFor('hashed', n, large.steps.length - 1);
      const broken = withStep(large, ix, (step) => ({
        ...step,
        hash: otherDigit(step.hash, throwFor('digit', n, 63)),
      }));
      expect(said(resealed(broken))).toMatch(new RegExp(`step ${String(ix + 1)}\\b`));
      const run = replay(broken);
      expect(run).toMatchObject({
        ok: false,
        error: { differsAt: ix + 1, expected: broken.steps[ix]?.hash, got: large.steps[ix]?.hash },
      });
      expect(run.ok ? '' : run.error.message).toContain(`step ${String(ix + 1)} (turn`);
    }
  });

  it('runs no further than where an order that was carried out is missing', () => {
    const acted = large.steps.flatMap(({ inputs }, ix) => (inputs.some(({ kind }) => kind === 'order') ? [ix] : []));
    for (const ix of acted) {
      const broken = withStep(large, ix, (step) => ({
        ...step,
        inputs: step.inputs.filter(({ kind }) => kind !== 'order'),
      }));
      expect(replay(broken)).toMatchObject({ ok: false, error: { differsAt: ix + 1 } });
    }
  });

  it('is found out for another seed, another preset, another start and steps after the end', () => {
    expect(replay({ ...large, seed: 'other' })).toMatchObject({
      ok: false,
      error: { differsAt: 0, lastGood: undefined },
    });
    expect(replay({ ...large, start: otherDigit(large.start, 3) })).toMatchObject({
      ok: false,
      error: { differsAt: 0 },
    });
    expect(replay({ ...large, preset: 'spiral' }).ok).toBe(false);
    const more = { ...large, steps: [...large.steps, { inputs: [], hash: large.steps.at(-1)?.hash ?? '' }] };
    const run = replay(more);
    expect(run).toMatchObject({ ok: false, error: { differsAt: more.steps.length } });
    expect(run.ok ? '' : run.error.message).toContain('after the end of the game');
  });
});

/** The file of a changed record with the seals of the true one. */
function resealed(record: GameRecord): string {
  const seals = largeText.split('\n').map((line) => /"seal":"([0-9a-f]{16})"/.exec(line)?.[1] ?? '');
  let line = 0;
  return writeRecord(record).replace(/"seal":"[0-9a-f]{16}"/g, () => `"seal":"${seals[line++] ?? ''}"`);
}
