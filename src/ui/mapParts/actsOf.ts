import type { GameEvent } from '../../rules/effects/events.ts';
import type { Scale } from '../../rules/order.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Points } from '../../rules/types.ts';
import type { StepView } from '../../session/host.ts';
import type { MapAct, MapDisaster } from '../map/mapModel.ts';
import { respondersOf } from '../store/responders.ts';
import { struckIn } from '../store/struck.ts';
import { actorName, listed, say } from '../words/index.ts';
import { exact } from './numbers.ts';

const SIZES: Readonly<Record<Scale, number>> = { small: 1, medium: 2, large: 3 };

/** What was done with forces in the last quarter that was decided, and in the one before. */
export function actsOf(scenario: Scenario, view: Observation, history: readonly StepView[]): readonly MapAct[] {
  const decided = history.filter(({ phase }) => phase === 'commit').map(({ turn }) => turn);
  const last = Math.max(0, ...decided);
  return history
    .filter(({ turn }) => turn >= last - 1 && turn <= view.turn)
    .flatMap(({ turn, events }) => events.flatMap((event) => actOf(scenario, event, turn < last) ?? []))
    .reverse();
}

function actOf(scenario: Scenario, event: GameEvent, past: boolean): MapAct | undefined {
  if (event.kind === 'probed') {
    const who = event.by === undefined ? [] : [event.by];
    return act(scenario, { kind: 'probe', at: event.at, who, scale: 0, notified: false, past });
  }
  if (event.kind !== 'orderDone') return undefined;
  const { order } = event;
  if (order.kind !== 'jointExercise' && order.kind !== 'presencePatrol' && order.kind !== 'posture') return undefined;
  const who = [...new Set([order.by, ...event.with])];
  const common = { at: scenario.placeIx.has(order.at) ? order.at : order.by, who, notified: order.notify, past };
  if (order.kind === 'jointExercise') return act(scenario, { ...common, kind: 'exercise', scale: SIZES[order.scale] });
  return act(scenario, { ...common, kind: order.kind === 'posture' ? order.stance : 'patrol', scale: 0 });
}

function act(scenario: Scenario, bare: Omit<MapAct, 'caption'>): MapAct {
  const names = bare.who.map((id) => actorName(scenario, id));
  return { ...bare, caption: names.length > 0 ? listed(names) : say('app.unknown') };
}

/** Threats that stand, and those of the quarter before: what they are, how hard they weigh, what nobody has met and who helped. */
export function disastersOf(view: Observation, history: readonly StepView[]): readonly MapDisaster[] {
  const open = new Map(view.picture.disasters.map((one) => [one.id, one]));
  const left = new Map<string, Points>();
  for (const { events } of history)
    for (const event of events) if (event.kind === 'reliefGiven') left.set(event.disaster, event.unmet);
  return struckIn(history).flatMap(({ turn, event: { disaster, host, nature, severity } }): MapDisaster[] => {
    const standing = open.get(disaster);
    if (turn < view.turn - 1 && !standing) return [];
    const now = standing?.severity ?? severity;
    return [
      {
        host,
        nature: say(`nature.${nature}`),
        severity: exact(now),
        unmet: needed(left.get(disaster) ?? now),
        responders: respondersOf(history, disaster).filter((id) => id !== host),
        past: !standing,
      },
    ];
  });
}

function needed(points: number): MapDisaster['unmet'] {
  const number = exact(points);
  return { ...number, text: say('chart.unmet', { value: number.text }) };
}
