import type { Input } from '../rules/input.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId } from '../rules/types.ts';
import { canonicalRemarks, remarkProblems } from '../replay/readRemarks.ts';
import { INTENTS, type Remark } from '../replay/remark.ts';
import { RECORD_CAPS } from '../scenario/caps.ts';
import { plainCopy } from '../scenario/plainData.ts';
import type { Dice } from './dice.ts';
import { odd, swapped, without } from './garbage.ts';

/** What one seat hands in beside its orders: a list of remarks, or what a broken or hostile client sends in its place. */
export interface SaidBy {
  readonly seat: ActorId;
  readonly list: unknown;
}

/** What all seats say of their orders; most of it is sound. */
export function wildRemarks(scenario: Scenario, inputs: readonly Input[], dice: Dice): readonly SaidBy[] {
  return scenario.actors.map(({ id: seat }) => {
    const orders = inputs.flatMap((input) => (input.seat === seat && 'order' in input ? [input.order] : []));
    const others = scenario.actors.map(({ id }) => id).filter((id) => id !== seat);
    const remarks = dice.some(orders, 3).map((order): Remark => {
      const about = dice.shuffled(others).slice(0, dice.int(0, 3));
      const warmer = about.filter(() => dice.percent(50));
      const colder = about.filter((id) => !warmer.includes(id));
      const intent = dice.percent(80) ? (dice.pick(INTENTS) ?? null) : null;
      const chance = dice.percent(50) ? { chance: dice.int(0, 100) } : {};
      return { seat, order: orderKey(order), intent, warmer, colder, ...chance };
    });
    if (dice.percent(5)) return { seat, list: odd(dice) };
    return { seat, list: remarks.map((remark) => (dice.percent(10) ? spoiled(remark, dice) : remark)) };
  });
}

const spoiled = (remark: Remark, dice: Dice): unknown =>
  dice.percent(30) ? odd(dice) : dice.percent(30) ? without(remark, dice) : swapped(remark, odd(dice), dice);

/** The remarks that a record may keep: lists in which all is understood and speaks for the seat that handed it in. */
export function remarksUnderstood(scenario: Scenario, said: readonly SaidBy[]): readonly Remark[] {
  const sound = said.flatMap(({ seat, list }) => {
    const copy = plainCopy(list, RECORD_CAPS);
    if (!copy.ok || remarkProblems(scenario, copy.value).length > 0) return [];
    const remarks = copy.value as readonly Remark[];
    return remarks.every((remark) => remark.seat === seat) ? remarks : [];
  });
  return canonicalRemarks(scenario, sound);
}
