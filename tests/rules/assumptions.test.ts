import { describe, expect, it } from 'vitest';
import { problemOf, readAssumptions } from '../../src/rules/params/assumptions.ts';
import { PARAM_NAMES, REGISTER } from '../../src/rules/params/params.ts';

/** trustDrift: 4 %, 0 to 20 %, kept in hundredths. threatLong: 3 turns, 1 to 12, kept whole. */
const refused = (given: unknown) => {
  const read = readAssumptions(given);
  return read.ok ? read.value : read.error;
};

describe('assumptions from outside', () => {
  it('are taken as they are where each is in its range', () => {
    expect(readAssumptions({ trustDrift: 250, threatLong: 4 })).toEqual({
      ok: true,
      value: { trustDrift: 250, threatLong: 4 },
    });
  });

  it('may be none', () => {
    expect(readAssumptions({})).toEqual({ ok: true, value: {} });
  });

  it('read alike in whatever sequence they come', () => {
    const one = readAssumptions({ trustDrift: 0, acceptTrust: 0, threatLong: 1 });
    const other = readAssumptions({ threatLong: 1, trustDrift: 0, acceptTrust: 0 });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(JSON.stringify(one)).toContain('{"acceptTrust":0,"threatLong":1,"trustDrift":0}');
  });

  it('may be at the ends of their range, and not a step beyond', () => {
    for (const name of PARAM_NAMES) {
      const { low, high } = REGISTER[name];
      const outside = { name, code: 'outOfRange', low, high };
      expect(readAssumptions({ [name]: low })).toEqual({ ok: true, value: { [name]: low } });
      expect(readAssumptions({ [name]: high })).toEqual({ ok: true, value: { [name]: high } });
      expect([problemOf(name, low - 1), problemOf(name, high + 1)]).toEqual([outside, outside]);
    }
  });
});

describe('what is refused', () => {
  it.each([['trustdrift'], [''], ['toString'], ['__proto__']])('an unknown name: %j', (name) => {
    const given = JSON.parse(`{"${name}":400}`) as unknown;
    expect(refused(given)).toEqual([{ name, code: 'unknownCoefficient' }]);
  });

  it.each([['4'], [null], [undefined], [true], [[4]], [{}], [Number.NaN]])('no number: %j', (value) => {
    expect(refused({ trustDrift: value })).toEqual([{ name: 'trustDrift', code: 'notANumber', low: 0, high: 2_000 }]);
  });

  it.each([[400.5], [-0], [Number.POSITIVE_INFINITY], [2 ** 53]])('what is not whole: %d', (value) => {
    expect(refused({ trustDrift: value })).toEqual([{ name: 'trustDrift', code: 'notWhole', low: 0, high: 2_000 }]);
  });

  it('a value below its range, and one above', () => {
    const problem = { name: 'threatLong', code: 'outOfRange', low: 1, high: 12 };
    expect(refused({ threatLong: 0 })).toEqual([problem]);
    expect(refused({ threatLong: 13 })).toEqual([problem]);
  });

  it('everything that is wrong, at once, and nothing that is right', () => {
    expect(refused({ trustDrift: 2_001, acceptTrust: 100, nothing: 1, threatLong: 1.5 })).toEqual([
      { name: 'trustDrift', code: 'outOfRange', low: 0, high: 2_000 },
      { name: 'nothing', code: 'unknownCoefficient' },
      { name: 'threatLong', code: 'notWhole', low: 1, high: 12 },
    ]);
  });

  it.each([[null], [undefined], ['trustDrift'], [400], [[]], [[{ trustDrift: 400 }]]])(
    'what is no list of names: %j',
    (given) => {
      expect(refused(given)).toEqual([{ name: '', code: 'notANumber' }]);
    },
  );
});
