import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/rules/params/coefficient.ts';
import { PARAM_NAMES, PRESETS, REGISTER, paramsOf } from '../../src/rules/params/params.ts';
import { registerRows } from '../../src/rules/params/registerRows.ts';
import { HEADINGS } from '../concepts/headings.ts';
import { allClauses } from '../conformance/clauses.ts';

const CLAUSES = new Set<string>(allClauses().map(({ id }) => id));

/** A name, a year or a series, and what it found: nothing that would break a table. */
const CITE = /^[A-Z][^|\n]{15,180}[^.|\n\s]$/;

const PLACES = ['src/rules', 'src/ai'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.ts') && !name.includes('/params/'))
    .map((name) => ({ name, code: readFileSync(name, 'utf8') })),
);
const mentions = (code: string, word: string): boolean => new RegExp(`\\b${word.replace('.', '\\.')}\\b`).test(code);
/** The files of rules and policies that read a coefficient. Some size what seats do by themselves, so the policies count. */
function readersOf(name: string): readonly { readonly name: string; readonly code: string }[] {
  // Sizes of an exercise are read by a name that is put together from two parts.
  const part = /^(exercise\w+)(Small|Medium|Large)$/.exec(name)?.[1];
  return PLACES.filter(({ code }) => (part === undefined ? mentions(code, name) : code.includes(`\`${part}$`)));
}

describe('the register', () => {
  it.each(PARAM_NAMES.map((name) => [name]))('%s: a whole default within its range', (name) => {
    const { value, low, high } = REGISTER[name];
    for (const number of [value, low, high]) expect(Number.isSafeInteger(number)).toBe(true);
    expect(low).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(high);
    expect(low).toBeLessThan(high);
    expect(low).toBeGreaterThanOrEqual(0);
  });

  it('gives each a reason of one line that stands by itself', () => {
    const isSound = (reason: string): boolean =>
      /^[^\s|][^\n|]*[^\s.|]$/.test(reason) && !/see above|see below|see the/.test(reason);
    const reasons = PARAM_NAMES.map((name) => REGISTER[name].reason);
    expect(reasons.filter((reason) => !isSound(reason))).toEqual([]);
    expect(reasons.filter(({ length }) => length < 13 || length > 110)).toEqual([]);
  });

  it('gives each a clause of the rulebook, which a file that reads it cites', () => {
    const lost = registerRows.filter(({ clause }) => !CLAUSES.has(clause));
    const uncited = registerRows.filter(
      ({ name, clause }) => !readersOf(name).some(({ code }) => mentions(code, clause)),
    );
    expect([lost, uncited].flat().map(({ name, clause }) => `${name} ${clause}`)).toEqual([]);
  });

  it.each([
    ['article', (source: Source) => source.kind === 'article' && HEADINGS.includes(source.section)],
    ['literature', (source: Source) => 'cite' in source && CITE.test(source.cite)],
    ['data', (source: Source) => 'cite' in source && CITE.test(source.cite)],
    ['judgement', (source: Source) => Object.keys(source).length === 1],
  ])('gives each of kind %s a source that can be looked up', (kind, isSound) => {
    const sources = PARAM_NAMES.map((name): Source => REGISTER[name].source).filter((source) => source.kind === kind);
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !isSound(source))).toEqual([]);
  });

  it('says of lines and codes that they are a design choice, for nobody has measured them', () => {
    const guards = registerRows.filter(({ clause }) => clause === 'R2.6');
    for (const { reason } of guards) expect(reason).toContain('a design choice');
  });

  it('has every coefficient once', () => {
    const written = readdirSync('src/rules/params')
      .map((name) => readFileSync(`src/rules/params/${name}`, 'utf8'))
      .flatMap((code) =>
        [...code.matchAll(/^ {4}(\w+): (?:points|percent|count|turns)\(/gm)].map(([, name = '']) => name),
      );
    expect(written.sort()).toEqual(PARAM_NAMES);
  });

  it('holds the numbers of the model (§2.19)', () => {
    const {
      trustDrift,
      postureDrift,
      interoperabilityDrift,
      credibilityDrift,
      transparencyDrift,
      supportDrift,
      readinessDrift,
    } = paramsOf('balanced');
    expect([
      trustDrift,
      postureDrift,
      interoperabilityDrift,
      credibilityDrift,
      transparencyDrift,
      supportDrift,
      readinessDrift,
    ]).toEqual([400, 1_500, 300, 300, 400, 800, 600]);
    const {
      tensionThreat,
      tensionGrievance,
      tensionRestraint,
      threatPower,
      threatProximity,
      threatPosture,
      threatDistrust,
      threatAllied,
    } = paramsOf('balanced');
    expect([tensionThreat, tensionGrievance, tensionRestraint]).toEqual([600, 400, 1_000]);
    expect([threatPower, threatProximity, threatPosture, threatDistrust, threatAllied]).toEqual([
      2_500, 1_500, 3_000, 3_000, 4_000,
    ]);
    expect(threatPower + threatProximity + threatPosture + threatDistrust).toBe(10_000);
  });
});

describe('the presets (§2.5)', () => {
  it('differ in the four contested numbers and in nothing else', () => {
    const contested = ['provocationToTension', 'provocationToPosture', 'deterrenceWeight', 'reassurance'] as const;
    const table = PRESETS.map((preset) => contested.map((name) => paramsOf(preset)[name] / 10_000));
    expect(table).toEqual([
      [0.5, 1, 1, 1],
      [0.8, 1.3, 0.6, 1.3],
      [0.25, 0.7, 1.5, 0.6],
    ]);
    for (const preset of PRESETS)
      for (const name of PARAM_NAMES) {
        const value = paramsOf(preset)[name];
        if (!(contested as readonly string[]).includes(name)) expect(value).toBe(REGISTER[name].value);
        expect(value >= REGISTER[name].low && value <= REGISTER[name].high).toBe(true);
      }
  });

  it('yield to what a scenario tunes', () => {
    expect(paramsOf('spiral', { reassurance: 5_000 }).reassurance).toBe(5_000);
    expect(paramsOf('spiral', { reassurance: 0 }).reassurance).toBe(0);
  });

  it('yield to what was changed for one game, and so does the scenario', () => {
    expect(paramsOf('spiral', { reassurance: 5_000 }, { reassurance: 0 }).reassurance).toBe(0);
    expect(paramsOf('spiral', {}, { trustDrift: 0 })).toEqual({ ...paramsOf('spiral'), trustDrift: 0 });
  });
});

describe('the register as people read it', () => {
  const named = (name: string) => registerRows.find((row) => row.name === name);

  it('has every coefficient once, with all that is known of it', () => {
    expect(registerRows.map(({ name }) => name).toSorted()).toEqual(PARAM_NAMES);
    for (const row of registerRows) expect(row).toMatchObject(REGISTER[row.name]);
  });

  it('is in the sequence of the rulebook', () => {
    const sequence = [...CLAUSES];
    const places = registerRows.map(({ clause }) => sequence.indexOf(clause));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('names each in words', () => {
    expect(named('provocationToTension')?.label).toBe('Provocation to tension');
    expect(named('warRung2')?.label).toBe('War rung 2');
    expect(named('reassurance')?.label).toBe('Reassurance');
  });

  it('gives the value under each theory', () => {
    expect(named('reassurance')?.presets).toEqual({ balanced: 10_000, spiral: 13_000, deterrence: 6_000 });
    expect(named('trustDrift')?.presets).toEqual({ balanced: 400, spiral: 400, deterrence: 400 });
  });
});
