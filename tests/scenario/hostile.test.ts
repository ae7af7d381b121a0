/* eslint-disable @typescript-eslint/no-explicit-any -- tests break what they like */
import { afterEach, describe, expect, it } from 'vitest';
import { RECORD_CAPS } from '../../src/scenario/caps.ts';
import { checkedJson } from '../../src/scenario/plainData.ts';
import { checkSetup } from '../../src/scenario/loadScenario.ts';
import { dataOf, problemsOf, setupFrom, textOf } from './files.ts';

/** The promise is two seconds on an ordinary machine; a busy one is given more before the test is called red. */
const PATIENCE = 8_000;

const text = textOf('channels');
const explodingAliases = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 12 }, (_, ix) => `a${ix + 1}: &a${ix + 1} [${`*a${ix}, `.repeat(9)}x]`),
].join('\n');

const hostile: readonly (readonly [string, string, string])[] = [
  ['50 MB', 'a: 1\n'.repeat(10_000_000), 'tooLarge'],
  ['lists 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 'tooDeep'],
  ['maps 100,000 deep', '{a: '.repeat(100_000), 'tooDeep'],
  ['lists hidden behind quotes', '["]", '.repeat(50_000), 'tooDeep'],
  ['dashes 100,000 deep', `${'- '.repeat(100_000)}x`, 'tooDeep'],
  ['questions 100,000 deep', `${'? '.repeat(100_000)}x`, 'tooDeep'],
  [
    'lines that step in for ever',
    Array.from({ length: 1_900 }, (_, ix) => `${' '.repeat(ix)}a:`).join('\n'),
    'tooDeep',
  ],
  [
    'steps hidden behind block texts',
    Array.from({ length: 400 }, (_, ix) => `${' '.repeat(ix)}a: |\n${' '.repeat(ix + 1)}x\n${' '.repeat(ix)}b:\n`).join(
      '',
    ),
    'tooDeep',
  ],
  ['aliases that explode', explodingAliases, 'notData'],
  ['an anchor', text.replace('  - id: JPN', '  - &jpn\n    id: JPN'), 'notData'],
  ['a tag', text.replace('turns: 3', 'turns: !!int 3'), 'notData'],
  ['a tag of the language', text.replace('turns: 3', 'turns: !!js/function "() => 3"'), 'notData'],
  ['a merge key', `${text}<<: { id: other }\n`, 'reservedKey'],
  ['a directive', `%YAML 1.1\n---\n${text}`, 'notData'],
  ['two documents', `${text}---\n${text}`, 'notData'],
  ['__proto__', `${text}__proto__: { polluted: true }\n`, 'reservedKey'],
  ['__proto__ further in', text.replace('calendar:', 'calendar:\n  __proto__: { polluted: true }'), 'reservedKey'],
  ['__proto__ in disguise', `${text}"\\x5f_proto__": { polluted: true }\n`, 'reservedKey'],
  ['constructor', `${text}constructor: { prototype: { polluted: true } }\n`, 'reservedKey'],
  ['prototype', text.replace('places:', 'places:\n  - prototype: 1'), 'reservedKey'],
  ['the same key twice', text.replace('id: channels', 'id: channels\nid: other'), 'duplicateKey'],
  ['a text as key twice', text.replace('id: channels', 'id: channels\n"id": other'), 'duplicateKey'],
  ['not a number', text.replace('turns: 3', 'turns: .nan'), 'badNumber'],
  ['infinity', text.replace('turns: 3', 'turns: .inf'), 'badNumber'],
  ['an exponent', text.replace('turns: 3', 'turns: 3e0'), 'badNumber'],
  ['a hexadecimal number', text.replace('turns: 3', 'turns: 0x3'), 'badNumber'],
  ['an octal number', text.replace('turns: 3', 'turns: 0o3'), 'badNumber'],
  ['a huge number', text.replace('turns: 3', `turns: ${'9'.repeat(400)}`), 'badNumber'],
  ['minus zero', text.replace('heat: 20', 'heat: -0'), 'badNumber'],
  ['three decimals', text.replace('heat: 20', 'heat: 20.125'), 'badNumber'],
  ['a half turn', text.replace('turns: 3', 'turns: 2.5'), 'wrongType'],
  ['a boolean of YAML 1.1', text.replace('hiddenEnd: false', 'hiddenEnd: no'), 'wrongType'],
  ['a tab', text.replace('  turns: 3', '\tturns: 3'), 'badCharacter'],
  ['a byte order mark', `\uFEFF${text}`, 'badCharacter'],
  ['a zero byte', text.replace('turns: 3', 'turns: 3\0'), 'badCharacter'],
  ['a zero byte in disguise', text.replace('title: Channels', 'title: "Channels\\0"'), 'badCharacter'],
  ['a direction mark', text.replace('title: Channels', 'title: Chan\u202Enels'), 'badCharacter'],
  ['half a character', text.replace('title: Channels', 'title: \uD83D'), 'badCharacter'],
  ['a text without end', text.replace('title: Channels', `title: ${'long '.repeat(20_000)}`), 'tooLongText'],
  ['a text somewhat too long', text.replace('title: Channels', `title: "${'x'.repeat(5_000)}"`), 'tooLongText'],
  ['a text of empty lines', text.replace('title: Channels', `title: |\n${'  x\n'.repeat(100_000)}`), 'tooLongText'],
  ['a million backslashes', `a: "${'\\'.repeat(1_000_000)}`, 'tooLongText'],
  ['a million quotes', '"\n'.repeat(900_000), 'tooManyTokens'],
  ['a million empty lines', '\n'.repeat(1_000_000), 'tooManyTokens'],
  ['60,000 items', `actors:\n${'- 1\n'.repeat(60_000)}`, 'tooManyTokens'],
  ['18,000 seats', `actors:\n${'  - id: A\n'.repeat(18_000)}`, 'wrongLength'],
  ['30,000 unknown keys', Array.from({ length: 30_000 }, (_, ix) => `key${ix}: 1`).join('\n'), 'unknownKey'],
  ['30,000 times the same key', 'id: 1\n'.repeat(30_000), 'duplicateKey'],
  [
    '12,000 pairs of nobody',
    `actors: [{id: A}, {id: B}]\npairs:\n${'  - between: [A, C]\n'.repeat(12_000)}`,
    'wrongLength',
  ],
  ['an open bracket', text.replace('[JPN, CHN]', '[JPN, CHN'), 'syntax'],
  ['no text', '', 'wrongType'],
  ['a single word', 'entente', 'wrongType'],
  ['a list', '- 1\n- 2\n', 'wrongType'],
  ['a key that is a list', '? [a, b]\n: 1\n', 'notData'],
];

afterEach(() => {
  // Nothing that was read may have reached what every object inherits.
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('a hostile scenario', () => {
  it.each(hostile)(
    '%s is refused in plain words',
    (_what, source, code) => {
      const problems = problemsOf(source, 'hostile.yaml');
      expect(problems.map((problem) => problem.code)).toContain(code);
      expect(problems.length).toBeLessThanOrEqual(101);
      for (const { message } of problems) {
        expect(message.length).toBeLessThan(600);
        expect(message).not.toMatch(/\n|undefined|RangeError|call stack/);
      }
    },
    PATIENCE,
  );

  it.each(hostile.filter(([, , code]) => /^too/.test(code)))(
    '%s: the cap is named alone',
    (_what, source) => {
      const problems = problemsOf(source);
      // A text that is a little too long is one fault among others, but that file has no other.
      expect(problems).toHaveLength(1);
    },
    PATIENCE,
  );

  it(
    'of 30,000 faults the first hundred are listed, with their number',
    () => {
      const problems = problemsOf(Array.from({ length: 30_000 }, (_, ix) => `key${ix}: 1`).join('\n'));
      expect(problems).toHaveLength(101);
      expect(problems[100]).toMatchObject({
        code: 'moreProblems',
        message: 'there are 30008 problems in all; these are the first 100',
      });
    },
    PATIENCE,
  );

  it('what only looks hostile is read', () => {
    const harmless = text
      .replaceAll('JPN', 'NO')
      .replace('title: Channels', 'title: "* & ! % — it\'s [all] {right}: yes"')
      .replace(
        'summary: >-',
        'summary: |\n  * a list\n  % of & things\n  --- and [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ brackets\n  !',
      );
    const setup = setupFrom(harmless);
    expect(setup.actors[0]!.id).toBe('NO');
    expect(setup.title).toBe("* & ! % — it's [all] {right}: yes");
  });
});

describe('a hostile record', () => {
  const setup = (): any => JSON.parse(JSON.stringify(setupFrom(text)));
  const refused = (source: string): string | undefined => {
    const read = checkedJson(source, RECORD_CAPS, 'game.json');
    return read.ok ? undefined : read.error[0]?.code;
  };

  it.each([
    ['50 MB', ' '.repeat(50_000_000), 'tooLarge'],
    ['lists 100,000 deep', '['.repeat(100_000), 'tooDeep'],
    ['maps 100,000 deep', '{"a":'.repeat(100_000), 'tooDeep'],
    ['two million numbers', `[${'1,'.repeat(1_500_000)}1]`, 'tooManyTokens'],
    ['a long text', `["${'x'.repeat(5_000)}"]`, 'tooLongText'],
    ['an endless text', `["${'x'.repeat(500_000)}`, 'tooLongText'],
    ['__proto__', '{"a":{"__proto__":{"polluted":true}}}', 'reservedKey'],
    ['__proto__ in disguise', '{"\\u005f_proto__":{"polluted":true}}', 'reservedKey'],
    ['constructor', '{"constructor":{"prototype":{"polluted":true}}}', 'reservedKey'],
    ['the same key twice', '{"seed":1,"seed":2}', 'duplicateKey'],
    ['the same key twice in disguise', '{"seed":1,"s\\u0065ed"   :2}', 'duplicateKey'],
    ['a fraction', '[0.5]', 'badNumber'],
    ['an exponent', '[1e3]', 'badNumber'],
    ['a large number', '[3000000000]', 'badNumber'],
    ['minus zero', '[-0]', 'badNumber'],
    ['NaN', '[NaN]', 'badNumber'],
    ['a zero byte', '["\\u0000"]', 'badCharacter'],
    ['a byte order mark', '\uFEFF{}', 'badCharacter'],
    ['half of it', '{"a":[1,2', 'syntax'],
    ['nothing', '', 'syntax'],
    ['two of them', '{} {}', 'syntax'],
  ])('%s is refused', (_what, source, code) => expect(refused(source)).toBe(code), PATIENCE);

  it('names the line of what it refuses', () => {
    const read = checkedJson('{\n  "a": 1,\n  "b": 0.5\n}', RECORD_CAPS, 'game.json');
    expect(read).toMatchObject({ ok: false, error: [{ line: 3, column: 8, file: 'game.json', code: 'badNumber' }] });
  });

  it('returns fresh plain objects', () => {
    const read = checkedJson('{"a":[1,{"b":null}],"c":"x\\n\\"y\\""}', RECORD_CAPS);
    expect(read).toEqual({ ok: true, value: { a: [1, { b: null }], c: 'x\n"y"' } });
  });

  it(
    'checkSetup takes any value there is',
    () => {
      const cycle: any = setup();
      cycle.actors[0] = cycle;
      const trap = Object.defineProperty(setup(), 'title', { get: () => { throw new Error('read'); }, enumerable: true }); // prettier-ignore
      const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 1);
      for (const value of [
        undefined,
        null,
        1,
        'x',
        [],
        () => 1,
        Symbol('x'),
        10n,
        new Date(),
        new Map(),
        cycle,
        trap,
        deep,
        Object.create(setup()),
      ])
        expect(checkSetup(value).ok).toBe(false);
      expect(checkSetup(JSON.parse('{"__proto__":{"polluted":true}}')).ok).toBe(false);
    },
    PATIENCE,
  );

  it('keeps nothing of what it was given', () => {
    const given = setup();
    const checked = checkSetup(given);
    given.actors[0].id = 'XXX';
    given.pairs[0].trust[0] = 1;
    expect(checked).toEqual({ ok: true, value: setupFrom(text) });
  });

  it('finds the same faults of meaning as in a file, without lines', () => {
    const broken = setup();
    broken.pairs[0].between = ['JPN', 'JPN'];
    broken.actors[0].capability = 14_000;
    const checked = checkSetup(broken);
    const told = checked.ok ? [] : checked.error.map(({ path, code, line }) => [path, code, line]);
    expect(told).toEqual([['actors[0].capability', 'outOfRange', undefined], ['pairs[0].between', 'selfDyad', undefined]]); // prettier-ignore
    expect(dataOf('channels').pairs).toHaveLength(3);
  });
});
