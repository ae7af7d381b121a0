import type { Forecast } from '../../rules/sight/forecast.ts';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Points } from '../../rules/types.ts';
import { counterpartOf } from '../../session/catalogue.ts';
import type { MapBystander, MapDeed } from '../map/mapModel.ts';
import type { Ripple } from '../store/happened.ts';
import { changeText, say } from '../words/index.ts';

/** Worth drawing: a tenth of a point and more. */
const FELT = 10;
/** More than a few arcs from one act is a tangle: those that rise most. */
const MOST = 5;

/** How the tension of a dyad moves by an act: exactly, or within a range. */
interface Move {
  readonly at: number;
  readonly low: Points;
  readonly mid: Points;
  readonly high: Points;
}

/** What was done, as the ledger tells it. Undefined where it has nobody to show it to: no partner, no place and no alarm. */
export function deedOf(scenario: Scenario, { order, dyads }: Ripple): MapDeed | undefined {
  const moves = dyads.map(({ at, delta }) => ({ at, low: delta, mid: delta, high: delta }));
  const deed = pictured(scenario, order, moves, []);
  return deed.to === undefined && deed.bystanders.length === 0 ? undefined : deed;
}

/** What would be done, as far as the seat can tell. Undefined where it may not be ordered. */
export function plannedOf(scenario: Scenario, order: Order, forecast: Forecast): MapDeed | undefined {
  if (forecast.objection !== undefined) return undefined;
  const moves = forecast.rows.filter(({ score }) => score === 'tension');
  const asked = forecast.answers.map(({ from }) => from);
  return pictured(scenario, order, moves, asked);
}

function pictured(scenario: Scenario, order: Order, moves: readonly Move[], asked: readonly string[]): MapDeed {
  const partner = counterpartOf(order) ?? hostOf(scenario, order);
  const named = 'at' in order ? order.at : 'about' in order ? order.about : '';
  const place = scenario.placeIx.has(named) ? named : undefined;
  const inside = new Set([order.by, ...(partner === undefined ? [] : [partner]), ...asked]);
  const found = new Map<string, Move>();
  let between: Move | undefined;
  for (const move of moves) {
    const dyad = scenario.dyads[move.at];
    const ends = dyad ? [scenario.actors[dyad.a]?.id ?? '', scenario.actors[dyad.b]?.id ?? ''] : [];
    const outside = ends.filter((id) => !inside.has(id));
    const [who] = outside;
    if (outside.length === 0) between ??= ends.includes(partner ?? '') ? move : undefined;
    else if (outside.length === 1 && who !== undefined && move.mid >= FELT && move.mid > (found.get(who)?.mid ?? 0))
      found.set(who, move);
  }
  const bystanders = [...found]
    .map(([id, move]): MapBystander => ({ id, rise: move.mid / 100, text: moveText(move) }))
    .sort((a, b) => b.rise - a.rise || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  return {
    from: order.by,
    to: partner ?? place,
    at: partner === undefined ? undefined : place,
    text: between && Math.abs(between.mid) >= FELT ? moveText(between) : undefined,
    bystanders,
  };
}

/** Whom relief goes to. */
function hostOf(scenario: Scenario, order: Order): string | undefined {
  if (order.kind !== 'disasterRelief') return undefined;
  const inject = scenario.injects.find(({ id }) => id === order.disaster);
  return inject?.kind === 'disaster' ? inject.host : undefined;
}

function moveText({ low, high }: Move): string {
  const [from, to] = [changeText(low), changeText(high)];
  return from === to ? from : say('forecast.range', { low: from, high: to });
}
