import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf } from '../../src/rules/base/hash.ts';

describe('canonical JSON', () => {
  it('sorts keys by code unit, integer-like ones too, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x'], '10': 2, '9': 3, A: undefined })).toBe(
      '{"10":2,"9":3,"a":[true,null,"x"],"b":1}',
    );
    expect(canonicalJson({ é: 1, z: 2, 'a b': 3 })).toBe('{"a b":3,"z":2,"é":1}');
    expect(canonicalJson({})).toBe('{}');
    expect(canonicalJson([])).toBe('[]');
  });

  it.each([-0, Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53, -(2 ** 53), 1e-300])(
    'has no form for %d',
    (number) => {
      expect(() => canonicalJson({ a: [number] })).toThrow('canonical numbers are whole');
    },
  );

  it.each([0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('writes %d', (number) => {
    expect(canonicalJson(number)).toBe(String(number));
  });

  it.each([[undefined], [() => 1], [Symbol('x')], [10n]])('takes data only', (value) => {
    expect(() => canonicalJson(value)).toThrow('canonical values are data');
    expect(() => canonicalJson([value])).toThrow('canonical values are data');
  });

  it('keeps lone surrogates apart, which bytes alone would not', () => {
    expect(canonicalJson('\ud800')).toBe('"\\ud800"');
    expect(hashOf('\ud800')).not.toBe(hashOf('\ud801'));
    expect(hashOf({ '\udfff': 1 })).not.toBe(hashOf({ '\ufffd': 1 }));
    expect(canonicalJson('😀')).toBe('"😀"');
  });

  it('is what JSON reads back, whatever the sequence of keys', () => {
    const whole = fc.maxSafeInteger().filter((value) => !Object.is(value, -0));
    const data = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.boolean(),
        whole,
        fc.string({ unit: 'grapheme' }),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(data, (value) => {
        const text = canonicalJson(value);
        const back: unknown = JSON.parse(text);
        expect(back).toEqual(value);
        expect(canonicalJson(back)).toBe(text);
      }),
      { seed: 11, numRuns: 300 },
    );
    const forward = { a: 1, b: { c: 2, d: 3 } };
    const backward = { b: { d: 3, c: 2 }, a: 1 };
    expect(hashOf(forward)).toBe(hashOf(backward));
  });
});

describe('hash', () => {
  it('is SHA-256 of the canonical form', () => {
    // sha256sum of {} and of the empty text in quotes
    expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(hashOf('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126');
  });
});
