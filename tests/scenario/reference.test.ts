import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Dyad {
  readonly value: number;
}
interface Series extends Dyad {
  readonly class: 'hostile' | 'rival' | 'ordinary' | 'warm';
  readonly pact: 'none' | 'consultation' | 'defence';
  readonly disputes: number;
  readonly quarters: readonly number[];
  readonly mean: number;
}
interface Reference {
  readonly capability: Record<string, { milex: number | null; milper: number; value: number }>;
  readonly floors: Record<Series['class'], number>;
  readonly tension: Record<string, Series>;
  readonly interoperability: Record<string, Dyad & { exercises: number }>;
  readonly transparency: Record<string, Dyad & { government: number; military: number }>;
  readonly agreements: Record<string, { signed: number; last: number }>;
}

const reference = parse(readFileSync('scenarios/reference.yaml', 'utf8'), { version: '1.2' }) as Reference;
const { capability, floors, tension, interoperability, transparency, agreements } = reference;
const whole = (value: number): number => Math.floor(value + 0.5);
const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

/** Three parts expenditure, one part personnel, both as logarithms. */
const size = (milex: number, milper: number): number => 0.75 * Math.log(milex) + 0.25 * Math.log(milper);
const sizeOf = (seat: string): number => {
  const { milex, milper } = capability[seat] ?? { milex: null, milper: 0 };
  return size(milex ?? Number.NaN, milper);
};
const onTheLine = (at: number): number => 32 + (56 * (at - sizeOf('VNM'))) / (sizeOf('USA') - sizeOf('VNM'));

/** The class of a pair: the first rule that fits. */
function classOf({ disputes, pact }: Series, exercises: number): Series['class'] {
  if (disputes >= 5) return 'hostile';
  if (pact !== 'none') return 'warm';
  if (disputes >= 1) return 'rival';
  return exercises >= 20 ? 'warm' : 'ordinary';
}

const SEATS = ['AUS', 'CHN', 'IND', 'JPN', 'KOR', 'PRK', 'RUS', 'USA', 'VNM'];
const DYADS = SEATS.flatMap((one, at) => SEATS.slice(at + 1).map((other) => `${one}-${other}`));
const WITHOUT_SERIES = ['AUS-PRK', 'IND-KOR', 'IND-PRK', 'IND-VNM', 'PRK-VNM'];

describe('the reference figures', () => {
  it('are there for each seat with forces and each dyad, in alphabetical sequence', () => {
    expect(Object.keys(capability).sort()).toEqual(SEATS);
    expect(Object.keys(interoperability)).toEqual(DYADS);
    expect(Object.keys(tension)).toEqual(DYADS.filter((dyad) => !WITHOUT_SERIES.includes(dyad)));
    const partners = Object.keys(transparency);
    expect(partners).toEqual(DYADS.filter((dyad) => partners.includes(dyad)));
    expect(partners.every((dyad) => dyad.includes('CHN'))).toBe(true);
    const signed = Object.keys(agreements);
    expect(signed).toEqual(DYADS.filter((dyad) => signed.includes(dyad)));
  });

  it.each(SEATS.filter((seat) => seat !== 'PRK'))('give the capability of %s', (seat) => {
    expect(capability[seat]?.value).toBe(whole(onTheLine(sizeOf(seat))));
  });

  it('say what the capability of DPR Korea would stand for, since its expenditure is not known', () => {
    const { milex, milper, value } = capability['PRK'] ?? { milex: 0, milper: 0, value: 0 };
    expect(milex).toBeNull();
    expect(value).toBe(whole(onTheLine(size(9, milper))));
  });

  it.each(Object.entries(tension))('give the tension of %s', (dyad, series) => {
    const mean = sum(series.quarters) / series.quarters.length;
    expect(series.quarters).toHaveLength(4);
    expect(Math.abs(series.mean - mean)).toBeLessThan(0.006);
    expect(series.class).toBe(classOf(series, interoperability[dyad]?.exercises ?? Number.NaN));
    expect(series.value).toBe(whole((mean + floors[series.class]) / 2));
  });

  it.each(Object.entries(interoperability))('give the interoperability of %s', (dyad, { exercises, value }) => {
    const each = tension[dyad]?.pact === 'defence' ? 7.5 : 3.75;
    expect(value).toBe(whole(5 + (each * exercises) / 10));
  });

  it.each(Object.entries(transparency))('give the transparency of %s', (_dyad, { government, military, value }) => {
    expect(value).toBe(whole(20 + (government + military) / 4 / 2));
  });
});
