import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Forecast } from '../../rules/sight/forecast.ts';
import type { MapDeed } from '../map/mapModel.ts';
import { actDrafted, type Act } from '../store/acts.ts';
import { FELT, partnerIn, type Change } from '../store/unasked.ts';
import { changeText, say } from '../words/index.ts';

/** More than a few arcs from one act is a tangle: those that rise most. */
const MOST = 5;

/** More than a few acts in a row is a film: those that alarmed most. */
const MOST_TOLD = 3;

/** Acts that have a picture, the most alarming first; where none alarmed anybody, all that can be drawn. */
export function toldOf(scenario: Scenario, done: readonly Act[]): readonly { act: Act; deed: MapDeed }[] {
  const alarm = ({ worries }: Act): number => worries.reduce((sum, { rise }) => sum + rise, 0);
  const told = [...done]
    .sort((a, b) => alarm(b) - alarm(a))
    .flatMap((act) => {
      const deed = deedOf(scenario, act);
      return deed ? [{ act, deed }] : [];
    });
  const alarming = told.filter(({ deed }) => deed.bystanders.length > 0);
  return (alarming.length > 0 ? alarming : told).slice(0, MOST_TOLD);
}

/** What was done, as the ledger tells it. Undefined where it has nobody to show it to: no partner, no place and no alarm. */
export function deedOf(scenario: Scenario, act: Act): MapDeed | undefined {
  if (!act.order) return undefined;
  const deed = pictured(scenario, act.order, act);
  return deed.to === undefined && deed.bystanders.length === 0 ? undefined : deed;
}

/** What an offer would do: whoever made it, whom it asks, and who was not asked. */
export const offeredOf = (scenario: Scenario, order: Order, forecast: Forecast): MapDeed =>
  pictured(scenario, order, actDrafted(scenario, order, forecast));

/** What would be done, as far as the seat can tell. Undefined where it may not be ordered. */
export function plannedOf(scenario: Scenario, order: Order, forecast: Forecast): MapDeed | undefined {
  if (forecast.objection !== undefined) return undefined;
  return offeredOf(scenario, order, forecast);
}

function pictured(scenario: Scenario, order: Order, { inside, worries, tension }: Act): MapDeed {
  const partner = partnerIn(scenario, order);
  const named = 'at' in order ? order.at : 'about' in order ? order.about : '';
  const place = scenario.placeIx.has(named) ? named : undefined;
  const between = tension.find(({ at }) => {
    const dyad = scenario.dyads[at];
    const ends = dyad ? [scenario.actors[dyad.a]?.id ?? '', scenario.actors[dyad.b]?.id ?? ''] : [];
    return ends.includes(partner ?? '') && ends.every((id) => inside.includes(id));
  });
  return {
    from: order.by,
    to: partner ?? place,
    at: partner === undefined ? undefined : place,
    text: between && Math.abs(between.mid) >= FELT ? moveText(between) : undefined,
    bystanders: worries.slice(0, MOST).map(({ actor, rise, low, high }) => ({
      id: scenario.actors[actor]?.id ?? '',
      rise: rise / 100,
      text: moveText({ low, high }),
    })),
  };
}

function moveText({ low, high }: Pick<Change, 'low' | 'high'>): string {
  const [from, to] = [changeText(low), changeText(high)];
  return from === to ? from : say('forecast.range', { low: from, high: to });
}
