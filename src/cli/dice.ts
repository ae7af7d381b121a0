import type { Luck } from '../rules/base/luck.ts';

/** Luck for the terminal's own games: each throw has the next number as its key, since nothing here is ever compared key by key. */
export class Dice {
  #thrown = 0;

  constructor(private readonly luck: Luck) {}

  int(low: number, high: number): number {
    this.#thrown += 1;
    return this.luck.int(String(this.#thrown), low, high);
  }

  /** True in so many of a hundred. */
  percent(chance: number): boolean {
    return this.int(1, 100) <= chance;
  }

  /** One of a list, undefined for an empty one. */
  pick<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.int(0, list.length - 1)];
  }

  /** Up to `most` of a list, with repeats. */
  some<T>(list: readonly T[], most: number): readonly T[] {
    if (list.length === 0) return [];
    return Array.from({ length: this.int(0, most) }, () => this.pick(list)).filter((one) => one !== undefined);
  }

  shuffled<T>(list: readonly T[]): readonly T[] {
    const left = [...list];
    return list.flatMap(() => left.splice(this.int(0, left.length - 1), 1));
  }
}
