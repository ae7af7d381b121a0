import seedrandom from 'seedrandom';
import { invariant } from './invariant.ts';
import type { BasisPoints } from '../types.ts';

/** Made of content (turn, kind, parties, place), never of a running number: `3/incident/SCS`. */
export type DrawKey = string;

/**
 * Keyed luck. Each key seeds a small generator of its own from seed and key, so no draw can shift another, the sequence of
 * calls cannot matter, and a what-if keeps every die that the changed order does not own.
 */
export interface Luck {
  /** True with a chance of `basisPoints` in 10,000. */
  chance(key: DrawKey, basisPoints: BasisPoints): boolean;
  /** A whole number from `low` to `high`, both included, all equally likely. */
  int(key: DrawKey, low: number, high: number): number;
  /** `count` whole numbers from `low` to `high` under one key: for tables whose places never move, such as fog. */
  sheet(key: DrawKey, count: number, low: number, high: number): readonly number[];
  /** Luck of its own for somebody who must not draw from the world's: a policy's thinking. */
  fork(name: string): Luck;
}

type Generator = seedrandom.PRNG;

/** The cheapest of the library's generators to seed from text; a fresh one for each key is what keyed luck costs. */
const { tychei } = seedrandom;

const WORDS = 4_294_967_296;

/** Uniform by rejection from 32-bit words, never by scaling a float. */
function below(generator: Generator, bound: number): number {
  const fair = WORDS - (WORDS % bound);
  for (;;) {
    const word = generator.int32() >>> 0;
    if (word < fair) return word % bound;
  }
}

function drawSheet(generator: Generator, count: number, low: number, high: number): readonly number[] {
  const sheet: number[] = [];
  for (let ix = 0; ix < count; ix += 1) sheet.push(low + below(generator, high - low + 1));
  return sheet;
}

/** The luck of one game. `seed` is any text; it is never part of State. */
export function seededLuck(seed: string): Luck {
  const draw = (key: DrawKey, low: number, high: number): number => {
    invariant(high >= low && high - low < WORDS, 'a draw has room');
    return low + below(tychei(`${seed}\n${key}`), high - low + 1);
  };
  return {
    chance: (key, basisPoints) => draw(key, 0, 9_999) < basisPoints,
    int: draw,
    sheet: (key, count, low, high) => drawSheet(tychei(`${seed}\n${key}`), count, low, high),
    fork: (name) => seededLuck(`${seed}\n>${name}`),
  };
}

/** What one draw was asked and answered, for the table of draws and for tests. */
export interface Draw {
  readonly key: DrawKey;
  readonly asked: string;
  readonly value: number;
}

/** The same luck, telling `onDraw` of each draw. */
export function tracedLuck(luck: Luck, onDraw: (draw: Draw) => void): Luck {
  return {
    chance: (key, basisPoints) => {
      const came = luck.chance(key, basisPoints);
      onDraw({ key, asked: `${String(basisPoints)} bp`, value: came ? 1 : 0 });
      return came;
    },
    int: (key, low, high) => {
      const value = luck.int(key, low, high);
      onDraw({ key, asked: `${String(low)}..${String(high)}`, value });
      return value;
    },
    sheet: (key, count, low, high) => {
      const values = luck.sheet(key, count, low, high);
      onDraw({ key, asked: `${String(count)} of ${String(low)}..${String(high)}`, value: values[0] ?? 0 });
      return values;
    },
    fork: (name) =>
      tracedLuck(luck.fork(name), (draw) => {
        onDraw({ ...draw, key: `>${name}/${draw.key}` });
      }),
  };
}

/**
 * Luck whose answers are written down: a number for each key (a chance comes true when the number, 0 to 9,999, is below it).
 * A key that is missing takes `otherwise`, the number that every unnamed draw gives; without it, it is our mistake.
 */
export function fixedLuck(values: Readonly<Record<DrawKey, number>>, otherwise?: number): Luck {
  const look = (key: DrawKey): number => {
    const value = Object.hasOwn(values, key) ? values[key] : otherwise;
    invariant(value !== undefined, `luck was fixed for ${key}`);
    return value;
  };
  return {
    chance: (key, basisPoints) => look(key) < basisPoints,
    int: (key, low, high) => Math.min(high, Math.max(low, look(key))),
    sheet: (key, count, low, high) => Array.from({ length: count }, () => Math.min(high, Math.max(low, look(key)))),
    fork: () => fixedLuck(values, otherwise ?? 0),
  };
}
