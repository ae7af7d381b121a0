import { counterpartOf } from '../session/catalogue.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { MapArc, MapModel, MapReveal } from './map/mapModel.ts';
import type { Picked } from './store/dialogs.ts';
import type { Ripple } from './store/happened.ts';

export interface MapExtras {
  readonly picked: Picked;
  /** Open offers to me, by who made them. */
  readonly offers?: ReadonlyMap<string, number>;
  /** What was done last, to be drawn once. */
  readonly ripples?: readonly Ripple[];
}

/** What the map draws of what a seat sees. */
export function mapModelOf(scenario: Scenario, view: Observation, extras: MapExtras): MapModel {
  const { picture, me } = view;
  const { picked, offers, ripples } = extras;
  const nameOf = (ix: number): string => scenario.setup.actors[ix]?.name ?? '';
  const actors = scenario.actors.map(({ id }, ix) => {
    const count = offers?.get(id) ?? 0;
    const selected = picked.kind === 'actor' && picked.actor === ix;
    return { id, name: nameOf(ix), mine: ix === me, selected, ...(count > 0 ? { badge: String(count) } : {}) };
  });
  const arcs = scenario.dyads.flatMap(({ a, b, armed }, ix): MapArc[] => {
    const dyad = picture.dyads[ix];
    if (!armed || !dyad) return [];
    const selected = picked.kind === 'dyad' && picked.a === a && picked.b === b;
    return [{ ...ends(scenario, a, b), tension: dyad.tension / 100, selected, allied: alliedIn(view, a, b) }];
  });
  const flashpoints = scenario.places.map(({ id }, ix) => {
    const place = picture.places[ix];
    return {
      id,
      name: scenario.setup.places[ix]?.name ?? '',
      heat: (place?.heat ?? 0) / 100,
      presence: (place?.presence ?? 0) / 100,
      rung: place?.rung ?? 0,
      selected: picked.kind === 'place' && picked.place === ix,
    };
  });
  const reveal = revealOf(scenario, ripples ?? []);
  return { actors, arcs, flashpoints, ...(reveal.length > 0 ? { reveal } : {}) };
}

const ends = (scenario: Scenario, a: number, b: number): { readonly a: string; readonly b: string } => ({
  a: scenario.actors[a]?.id ?? '',
  b: scenario.actors[b]?.id ?? '',
});

const alliedIn = ({ picture }: Observation, a: number, b: number): boolean =>
  picture.agreements.some(({ type, parties }) => type === 'alliance' && parties.includes(a) && parties.includes(b));

/** Worth drawing: a tenth of a point and more. */
const FELT = 10;
/** More than a few at once is a tangle: those that alarmed most. */
const MOST = 3;

/** From who acted to who was touched, and on to those who were not asked: whose tension with either of them moved. */
function revealOf(scenario: Scenario, ripples: readonly Ripple[]): readonly MapReveal[] {
  const alarm = ({ dyads }: Ripple): number => dyads.reduce((sum, { delta }) => sum + Math.max(0, delta), 0);
  const told = [...ripples].sort((a, b) => alarm(b) - alarm(a)).slice(0, MOST);
  return told.flatMap(({ order, dyads }): MapReveal[] => {
    const partner = counterpartOf(order);
    const place = 'at' in order && scenario.placeIx.has(order.at) ? order.at : undefined;
    const to = partner ?? place;
    if (to === undefined) return [];
    const inside = [order.by, partner ?? ''];
    const rising = dyads.filter(({ delta }) => delta >= FELT);
    const bystanders = rising.flatMap(({ at }) => {
      const dyad = scenario.dyads[at];
      if (!dyad) return [];
      const pair = ends(scenario, dyad.a, dyad.b);
      return [pair.a, pair.b].filter((id) => !inside.includes(id));
    });
    return [{ from: order.by, to, bystanders: [...new Set(bystanders)], tone: rising.length > 0 ? 'alarm' : 'calm' }];
  });
}
