import type { Input } from '../rules/input.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { Dice } from './dice.ts';

const HUGE = 'x'.repeat(100_000);

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { order: value };
  return value;
}
const DEEP = nested(20_000);

class Impostor {
  readonly kind = 'order';
}

/** Values that stand where something else is expected. */
const ODD: readonly unknown[] = [
  undefined, null, true, 0, -0, 1, -1, 0.5, NaN, Infinity, 2 ** 53, '', 'order', '__proto__', 'constructor', 'HOME', '\0', '\ud800', '\u202e', HUGE, [], [[]], {}, DEEP,
  { __proto__: null }, { toString: 1 }, 12n, Symbol('order'), () => 'order', new Impostor(), new Map([['kind', 'order']]), new Date(0),
]; // prettier-ignore

/**
 * What a broken or hostile client might send: nothing of it may harm a step. Some of it is odd from the ground up; most is a sound
 * input with one thing wrong, which gets much further.
 */
export function garbage(scenario: Scenario, near: readonly Input[], dice: Dice): readonly unknown[] {
  return Array.from({ length: dice.int(0, 4) }, () => {
    const sound = dice.pick(near);
    return sound === undefined || dice.percent(20) ? odd(dice) : spoiled(scenario, sound, dice);
  });
}

/** Something odd from the ground up. */
export const odd = (dice: Dice): unknown => dice.pick(ODD);

function spoiled(scenario: Scenario, sound: Input, dice: Dice): unknown {
  const seats = [...scenario.actors.map(({ id }) => id), 'control', 'public', 'NOBODY', '__proto__'];
  switch (dice.int(0, 7)) {
    case 0:
      return { ...sound, seat: dice.pick(seats) };
    case 1:
      return {
        ...sound,
        kind: dice.pick([
          'propose',
          'counter',
          'answer',
          'order',
          'move',
          'choice',
          'reply',
          'mediate',
          'rule',
          'toString',
        ]),
      };
    case 2:
      return { ...sound, extra: odd(dice) };
    case 3:
      return 'order' in sound
        ? { ...sound, order: swapped(sound.order, dice.pick(seats), dice) }
        : without(sound, dice);
    case 4:
      return without(sound, dice);
    case 5:
      return Object.assign(Object.create(sound) as object, { seat: sound.seat });
    case 6:
      return Object.assign(Object.create({ polluted: true }) as object, sound);
    default:
      return swapped(sound, odd(dice), dice);
  }
}

/** The same with one of its fields replaced. */
export function swapped(value: object, by: unknown, dice: Dice): unknown {
  const key = dice.pick(Object.keys(value)) ?? 'kind';
  return { ...value, [key]: dice.percent(50) ? by : odd(dice) };
}

/** The same with one of its fields gone. */
export function without(value: object, dice: Dice): unknown {
  const gone = dice.pick(Object.keys(value));
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone));
}
