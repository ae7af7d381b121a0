import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/replay/readRecord.ts';
import { replay, timeline } from '../../src/replay/replay.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import { hashOf } from '../../src/rules/base/hash.ts';
import { formatProblem, type Problem } from '../../src/scenario/problem.ts';
import { textOf } from '../scenario/files.ts';
import { large, largeText, small } from './games.ts';

describe('a record', () => {
  it('survives its file, and its file survives it', () => {
    for (const record of [small, large]) {
      const text = writeRecord(record);
      expect(readRecord(text)).toEqual({ ok: true, value: record });
      expect(readRecord(text.replaceAll('\n', ' ')).ok).toBe(true);
      const read = readRecord(text);
      if (read.ok) expect(writeRecord(read.value)).toBe(text);
    }
  });

  it('of an unfinished game, of no step at all, and of any sound seed reads as well', () => {
    for (const steps of [0, 1, 5]) {
      const read = readRecord(writeRecord({ ...large, steps: large.steps.slice(0, steps) }));
      expect(read.ok && replay(read.value).ok).toBe(true);
    }
    expect(readRecord(writeRecord({ ...small, seed: 'Größe "7" 🌊' })).ok).toBe(true);
  });

  it('of a whole game of Crowded Sea stays under 150 kB', () => {
    expect(largeText.length).toBeLessThan(150_000);
  });

  it('runs to its hashes, told or not, and can be looked at step by step', () => {
    expect(replay(large)).toMatchObject({ ok: true, value: { steps: large.steps.length } });
    const seen = timeline(large);
    if (!seen.ok) throw new Error(seen.error.message);
    expect(seen.value.moments.map(({ hash }) => hash)).toEqual([large.start, ...large.steps.map(({ hash }) => hash)]);
    expect(seen.value.moments.map(({ state }) => hashOf(state))).toEqual(seen.value.moments.map(({ hash }) => hash));
    expect(seen.value.moments[0]?.events.length).toBeGreaterThan(0);
    expect(seen.value.moments.at(-1)?.events.some(({ kind }) => kind === 'gameOver')).toBe(true);
    expect(seen.value.state.phase).toBe('over');
  });
});

/** What the reader says of a text, and how long it took. */
function refusal(text: string): { readonly problems: readonly Problem[]; readonly said: string; readonly ms: number } {
  const start = performance.now();
  const read = readRecord(text, 'game.json');
  const ms = performance.now() - start;
  if (read.ok) throw new Error('this should have been refused');
  return { problems: read.error, said: read.error.map(formatProblem).join('\n'), ms };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a record that is broken on purpose has no type
type Loose = any;
const head: Loose = JSON.parse(writeRecord(small));
const changed = (change: (record: Loose) => void): string => {
  const copy = structuredClone(head);
  change(copy);
  return JSON.stringify(copy);
};
const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);

describe('a file that is no sound record', () => {
  const cases: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['nothing', '', /the file is empty/],
    ['a scenario file', textOf('channels'), /not a game record: a record begins with \{/],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0', /not a game record/],
    ['a list', '[]', /not a game record/],
    ['a number', '7', /not a game record/],
    ['null', 'null', /not a game record/],
    ['another program’s file', '{"name":"entente","version":"0.1.0"}', /not a game record: it has no format and no edition and no steps/],
    ['half a file', largeText.slice(0, largeText.length / 2), /cut off/],
    ['a file without its last line', largeText.slice(0, -4), /cut off/],
    ['a file cut in the head', largeText.slice(0, 200), /cut off/],
    ['one brace', '{', /cut off/],
    ['words', 'not json at all', /not a game record/],
    ['another edition', changed((r) => { r.edition = '7'; }), /error: edition: made with rules edition 7; this is edition 3$/],
    ['an edition that is a list', changed((r) => { r.edition = [[]]; }), /made with rules edition nobody knows which/],
    ['another format', changed((r) => { r.format = 2; }), /made in record format 2; this program reads format 1/],
    ['a changed scenario', changed((r) => { r.scenario.setup.title = 'Channels!'; }), /has been changed since the game was played/],
    ['a changed id', changed((r) => { r.scenario.id = 'other'; }), /the id is not that of the scenario inside/],
    ['a broken scenario', changed((r) => { r.scenario.setup.actors[0].support = 20_000; delete r.scenario.setup.title; }), /support[^\n]*\n[^\n]*title|title[^\n]*\n[^\n]*support/],
    ['no scenario', changed((r) => { delete r.scenario; }), /scenario is missing/],
    ['a scenario of text', changed((r) => { r.scenario = 'channels'; }), /scenario must hold/],
    ['a changed seed', changed((r) => { r.seed = '8'; }), /the head of the record .* has been changed/],
    ['a changed player', changed((r) => { r.seats.JPN = 'human'; }), /the head of the record .* has been changed/],
    ['an unknown preset', changed((r) => { r.preset = 'toString'; }), /preset must be one of balanced, spiral, deterrence/],
    ['a seed of numbers', changed((r) => { r.seed = 8; }), /seed must be a text/],
    ['an unknown seat', changed((r) => { r.seats.XXX = 'human'; }), /seats\.XXX: the scenario has no such seat/],
    ['seats of numbers', changed((r) => { r.seats.JPN = 3; }), /who played the seat/],
    ['an unknown key', changed((r) => { r.extra = 1; }), /extra: a record has no such key/],
    ['steps that are no list', changed((r) => { r.steps = {}; }), /steps must be a list/],
    ['a step of text', changed((r) => { r.steps[2] = 'x'; }), /steps\[2\]: step 3: this must hold/],
    ['a step with one key more', changed((r) => { r.steps[2].note = 'x'; }), /step 3: a record has no such key/],
    ['a step without a hash', changed((r) => { delete r.steps[2].hash; }), /step 3: hash is missing/],
    ['a hash of another shape', changed((r) => { r.steps[2].hash = 'ABC'; }), /step 3: this must be a hash/],
    ['inputs that are no list', changed((r) => { r.steps[2].inputs = 1; }), /step 3: inputs must be a list/],
    ['an input of another game', changed((r) => { r.steps[r.steps.length - 1].inputs[0].seat = 'XXX'; }), /steps\[\d+\]\.inputs\[0\]: step \d+: this scenario knows no such input/],
    ['a left-out step', changed((r) => { (r.steps as unknown[]).splice(4, 1); }), /step 5: this has been changed/],
    ['two swapped steps', changed((r) => { [r.steps[3], r.steps[4]] = [r.steps[4], r.steps[3]]; }), /step 4: this has been changed/],
    ['NaN', writeRecord(small).replace('"seed":"7"', '"seed":NaN'), /not a whole number/],
    ['minus zero', writeRecord(small).replace('"sweetener":0', '"sweetener":-0'), /not a whole number/],
    ['a key twice', writeRecord(small).replace('"seed":"7"', '"seed":"7","seed":"7"'), /stands here a second time/],
    ['__proto__', writeRecord(small).replace('"seed":"7"', '"seed":"7","__proto__":{"steps":1}'), /"__proto__" is not allowed anywhere/],
    ['__proto__ in another spelling', writeRecord(small).replace('"seed":"7"', '"\\u005f_proto__":1,"seed":"7"'), /"__proto__" is not allowed anywhere/],
    ['constructor', writeRecord(small).replace('"seed":"7"', '"seed":"7","constructor":{}'), /"constructor" is not allowed/],
    ['lists 100,000 deep', deep('[', ']'), /nested more than 32 deep|not a game record/],
    ['maps 100,000 deep', deep('{"a":', '') + '}'.repeat(100_000), /nested more than 32 deep/],
    ['an input 100,000 deep', writeRecord(small).replace('"inputs":[', `"inputs":[${deep('[', ']')},`), /nested more than 32 deep/],
    ['50 MB', `{"a":"${'x'.repeat(50_000_000)}"}`, /too large/],
    ['50 MB of lists', '[],'.repeat(17_000_000), /too large/],
    ['a text of 100 kB', writeRecord(small).replace('"seed":"7"', `"seed":"${'x'.repeat(100_000)}"`), /longer than/],
    ['five million commas', `{"steps":[${'0,'.repeat(5_000_000)}0]}`, /more than 2,000,000 words and signs/],
    ['an invisible mark', writeRecord(small).replace('"seed":"7"', '"seed":"\u202e7"'), /invisible direction mark/],
  ]; // prettier-ignore

  it.each(cases)('%s is refused in plain words, and quickly', (_, text, says) => {
    const { problems, said, ms } = refusal(text);
    expect(said).toMatch(says);
    expect(said).not.toMatch(/undefined|\[object|at .*\.ts/);
    for (const problem of problems) expect(problem.message.length).toBeLessThan(300);
    expect(ms).toBeLessThan(2_000);
  });

  it('has all its problems told at once, the first hundred of them', () => {
    const { problems } = refusal(changed((r) => {
      r.seed = 8;
      r.preset = 'x';
      r.seats.XXX = 'human';
    })); // prettier-ignore
    expect(problems.map(({ path }) => path).sort()).toEqual(['preset', 'seats.XXX', 'seed']);
    const many = refusal(changed((r) => { r.steps = Array.from({ length: 500 }, () => 1); })); // prettier-ignore
    expect(many.problems).toHaveLength(101);
    expect(many.problems.at(-1)?.message).toBe('there are 500 problems in all; these are the first 100');
  });
});
