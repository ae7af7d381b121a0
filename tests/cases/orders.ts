import { fieldsOf } from '../../src/rules/menu/specs.ts';
import { choicesOf } from '../../src/rules/input.ts';
import { ORDER_KINDS, type Order, type OrderKind } from '../../src/rules/order.ts';
import type { Scenario } from '../../src/rules/scenario/scenario.ts';

/**
 * An order as a case writes it: its kind, its fields in the spec's sequence, and the names of those flags that are true.
 * `jointExercise h SEA large notify` by A.
 */
export function orderFrom(scenario: Scenario, by: string, text: string): Order {
  const [kind = '', ...words] = text.trim().split(/\s+/);
  if (!(ORDER_KINDS as readonly string[]).includes(kind)) throw new Error(`no order is called ${kind}`);
  const fields: Record<string, string | number | boolean> = {};
  const rest = [...words];
  for (const [name, choice] of Object.entries(fieldsOf(kind as OrderKind))) {
    const choices = choicesOf(scenario, choice);
    if (choices.includes(true)) {
      const at = rest.indexOf(name);
      fields[name] = at >= 0;
      if (at >= 0) rest.splice(at, 1);
      continue;
    }
    const word = rest.shift();
    const found = choices.find((value) => String(value) === word);
    if (found === undefined) throw new Error(`${text}: ${name} cannot be ${String(word)}`);
    fields[name] = found;
  }
  if (rest.length > 0) throw new Error(`${text}: too many words: ${rest.join(' ')}`);
  return { kind, by, ...fields } as Order;
}
