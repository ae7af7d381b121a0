import type { Cause, GameEvent } from '../rules/effects/events.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import type { Order } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId } from '../rules/types.ts';
import { actorNames, change, orderWords, placeName } from './words.ts';

interface Done {
  readonly order: Order;
  readonly parties: readonly ActorId[];
}

/** Who was alarmed by what others did: rises of tension with a seat that took no part, a line for each act. */
export function alarms(scenario: Scenario, events: readonly GameEvent[]): readonly string[] {
  const done = new Map<string, Done>();
  for (const event of events) {
    if (event.kind !== 'orderDone') continue;
    done.set(orderKey(event.order), { order: event.order, parties: [event.order.by, ...event.with] });
  }
  const acts = new Map<string, Map<string, string[]>>();
  for (const event of events) {
    if (event.kind !== 'scoreChanged' || event.score !== 'tension') continue;
    for (const { delta, cause } of event.rows) {
      const alarm = delta > 0 ? alarmOf(scenario, event.at, cause, done) : undefined;
      if (!alarm) continue;
      const whom = acts.get(alarm.act) ?? new Map<string, string[]>();
      acts.set(alarm.act, whom.set(alarm.whom, [...(whom.get(alarm.whom) ?? []), `${alarm.toward} ${change(delta)}`]));
    }
  }
  return [...acts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([act, whom]) => `${act} alarms ${[...whom].map(([who, felt]) => `${who} (${felt.join(', ')})`).join(', ')}`);
}

interface Alarm {
  readonly act: string;
  readonly whom: string;
  /** With whom tension rose. */
  readonly toward: string;
}

function alarmOf(
  scenario: Scenario,
  dyad: number,
  { source }: Cause,
  done: ReadonlyMap<string, Done>,
): Alarm | undefined {
  const { a = -1, b = -1 } = scenario.dyads[dyad] ?? {};
  const ids = [a, b].map((ix) => scenario.actors[ix]?.id ?? '');
  const [one, two] = ids.map((id) => actorNames(scenario, [id]));
  if (source.kind === 'unattributed')
    return {
      act: `An act of nobody knows whom at ${placeName(scenario, source.at)}`,
      whom: one ?? '',
      toward: two ?? '',
    };
  if (source.kind !== 'order') return undefined;
  const act = done.get(source.order);
  const parties = act?.parties ?? [source.by];
  const outsiders = ids.filter((id) => !parties.includes(id));
  // Both took part, or neither did: nobody looked on.
  if (outsiders.length !== 1) return undefined;
  const what = act ? orderWords(scenario, act.order) : 'a grey-zone probe';
  return {
    act: `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${actorNames(scenario, parties)}`,
    whom: actorNames(scenario, outsiders),
    toward: actorNames(
      scenario,
      ids.filter((id) => !outsiders.includes(id)),
    ),
  };
}
