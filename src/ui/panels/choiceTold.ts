import type { Order } from '../../rules/order.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Host } from '../../session/host.ts';
import { lastingSeen } from '../../session/lasting.ts';
import { sessionSeen } from '../../session/readings.ts';
import { termsOf } from '../../session/sights.ts';
import type { Form } from '../store.ts';
import { orderWith } from '../store/optionChanges.ts';
import type { Value } from '../store/orderForm.ts';
import { actorName, chanceText, listed, say, termSentence } from '../words/index.ts';
import { strengthText } from './Ceilings.tsx';
import type { OptionRow } from './OptionRows.tsx';
import { costText } from './VerbList.tsx';

/** What is the same of every choice tells nothing of any of them, and is left out. */
export function tellingApart(rows: readonly OptionRow[]): readonly OptionRow[] {
  const open = rows.filter(({ barred }) => barred !== true);
  const said = new Set(open.map(({ told = [] }) => told.join()));
  if (open.length < 2 || said.size > 1) return rows;
  return rows.map((row) => (row.barred === true ? row : { ...row, told: undefined, alarm: 0 }));
}

/** A choice with what it means, where that is no change of a score: the sentence of a treaty, what a forum would make of it. */
export function explained(
  host: Host,
  view: Observation,
  form: Form,
  name: string,
  value: Value,
  row: OptionRow,
): OptionRow {
  if (row.barred === true) return row;
  const order = orderWith(host, view, form, name, value);
  const more = order ? meaningOf(host.scenario, view, order, name, row.value) : [];
  return more.length === 0 ? row : { ...row, told: [...more, ...(row.told ?? [])] };
}

function meaningOf(
  scenario: Scenario,
  view: Observation,
  order: Order,
  name: string,
  value: string,
): readonly string[] {
  if (order.kind === 'forumText') {
    const adopted = name === 'strength' ? sessionSeen(scenario, view, order)?.adopted : undefined;
    if (adopted === undefined) return [];
    return [
      adopted < order.strength ? say('lasting.adopted', { adopted: strengthText(adopted) }) : say('lasting.asTabled'),
    ];
  }
  const { asks, price } = termsOf(scenario, view, order);
  if (name === 'verification') {
    const { comesOut } = lastingSeen(scenario, view, order);
    return [
      costText(price.capital),
      ...(comesOut === undefined ? [] : [say('lasting.comesOut', { chance: chanceText(comesOut) })]),
    ];
  }
  const values = { one: actorName(scenario, order.by), others: listed(asks.map((id) => actorName(scenario, id))) };
  const sentence = termSentence(name, value, values);
  return sentence === undefined ? [] : [sentence];
}
