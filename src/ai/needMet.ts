import { WHOLE, divide } from '../rules/base/arithmetic.ts';
import type { Order } from '../rules/order.ts';
import { reliefOf } from '../rules/readings/relief.ts';
import { actorAt, actorOf, type Situation } from '../rules/state/situation.ts';
import type { Points } from '../rules/types.ts';
import { keenness, type Goal, type Standing } from './goals.ts';
import type { Seen } from './seen.ts';

type Disaster = Situation['state']['disasters'][number];

/** What a seat that wants a host's need to be met gains by the part of it that an order takes off. R8.5 */
export function needMet(at: Seen, goals: readonly Goal[], { gate }: Standing, order: Order): Points {
  if (order.kind !== 'disasterRelief' && order.kind !== 'jointOperation') return 0;
  const struck = at.here.state.disasters.find(({ id }) => id === order.disaster);
  if (!struck) return 0;
  const open = openNeed(at, struck);
  const { operationEase, objectiveSpan } = at.here.params;
  const met = order.kind === 'disasterRelief' ? reliefOf(at.here, at.me, struck.host, order.pledge) : 2 * operationEase;
  const spared = Math.min(open, met);
  return goals.reduce((sum, { objective, of, value }) => {
    if (!wants(at, objective.measure, struck)) return sum;
    // What is not met is added to what was not met before, and nothing takes it back.
    const keen = keenness(value + open - objective.target, objectiveSpan);
    const rate = divide(divide(divide(of * WHOLE, objectiveSpan) * keen, 100) * gate, WHOLE);
    return sum + divide(rate * spared, WHOLE);
  }, 0);
}

/** What a host cannot cope with by itself. */
function openNeed({ here }: Seen, { host, severity }: Disaster): Points {
  return Math.max(0, severity - divide(here.params.resilienceShare * actorAt(here, host).resilience, WHOLE));
}

const wants = ({ here, me }: Seen, measure: Goal['objective']['measure'], { host }: Disaster): boolean =>
  measure.of === 'unmetNeed' && (measure.host === undefined ? me : actorOf(here, measure.host)) === host;
