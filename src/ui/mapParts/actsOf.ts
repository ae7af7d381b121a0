import type { GameEvent } from '../../rules/effects/events.ts';
import type { Scale } from '../../rules/order.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { StepView } from '../../session/host.ts';
import type { MapAct, MapDisaster } from '../map/mapModel.ts';
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

/** Disasters that stand, and those of the quarter before: how hard they struck and what nobody has met. */
export function disastersOf(view: Observation, history: readonly StepView[]): readonly MapDisaster[] {
  const open = new Set(view.picture.disasters.map(({ id }) => id));
  const found = new Map<string, MapDisaster>();
  for (const { turn, events } of history) {
    if (turn < view.turn - 1) continue;
    for (const event of events) {
      if (event.kind === 'disasterStruck')
        found.set(event.disaster, {
          host: event.host,
          severity: exact(event.severity),
          unmet: needed(event.severity),
          past: !open.has(event.disaster),
        });
      const known = event.kind === 'reliefGiven' ? found.get(event.disaster) : undefined;
      if (event.kind === 'reliefGiven' && known) found.set(event.disaster, { ...known, unmet: needed(event.unmet) });
    }
  }
  return [...found.values()];
}

function needed(points: number): MapDisaster['unmet'] {
  const number = exact(points);
  return { ...number, text: say('chart.unmet', { value: number.text }) };
}
