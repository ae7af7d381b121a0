import type { Forecast } from '../rules/sight/forecast.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Order } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { StepView } from '../session/host.ts';
import { actsOf, disastersOf } from './mapParts/actsOf.ts';
import { offeredOf, plannedOf, toldOf } from './mapParts/deedsOf.ts';
import { pairsOf } from './mapParts/pairsOf.ts';
import { eyesOf, threatsOf } from './mapParts/threatsOf.ts';
import { exact } from './mapParts/numbers.ts';
import { nothing, type MapFlashpoint, type MapModel, type MapPick } from './map/mapModel.ts';
import type { LayerName, Picked } from './store/dialogs.ts';
import type { Act } from './store/acts.ts';
import { say } from './words/index.ts';

export interface MapExtras {
  readonly layer: LayerName;
  readonly picked: Picked;
  readonly highlighted: Picked;
  /** Whose eyes the layer of threat looks through; −1 is the seat's own. */
  readonly threatEyes: number;
  /** What the seat has seen happen. */
  readonly history: readonly StepView[];
  /** Open offers to me, by who made them. */
  readonly offers: ReadonlyMap<string, number>;
  /** What was done last, to be drawn once. */
  readonly done: readonly Act[];
  /** What a complete form would do. */
  readonly planned: Foreseen | undefined;
  /** An offer that is looked at while no form is open. */
  readonly offered?: Foreseen | undefined;
  /** What is in the plan. */
  readonly drafted?: readonly Foreseen[];
  /** The one of the acts that is drawn now; all of them without it. */
  readonly at?: number | undefined;
}

interface Foreseen {
  readonly order: Order;
  readonly forecast: Forecast;
}

/** What the map draws of what a seat sees. */
export function mapModelOf(scenario: Scenario, view: Observation, extras: MapExtras): MapModel {
  const { picked, offers, done, planned, history, layer } = extras;
  const actors = scenario.actors.map(({ id }, ix) => {
    const count = offers.get(id) ?? 0;
    const selected = picked.kind === 'actor' && picked.actor === ix;
    const name = scenario.setup.actors[ix]?.name ?? '';
    return { id, name, mine: ix === view.me, selected, ...(count > 0 ? { badge: String(count) } : {}) };
  });
  const told = toldOf(scenario, done).map(({ deed }) => deed);
  const { offered, drafted = [], at } = extras;
  const eyes = eyesOf(scenario, view, extras.threatEyes);
  return {
    layer,
    actors,
    pairs: pairsOf(scenario, view, picked),
    flashpoints: flashpointsOf(scenario, view, picked),
    acts: actsOf(scenario, view, history),
    eyes: scenario.actors[eyes]?.id ?? '',
    threats: threatsOf(scenario, view, eyes),
    disasters: disastersOf(view, history),
    highlighted: pickOf(scenario, extras.highlighted),
    deeds: at === undefined ? told : told.slice(at, at + 1),
    planned: planned
      ? plannedOf(scenario, planned.order, planned.forecast)
      : offered && offeredOf(scenario, offered.order, offered.forecast),
    drafted: drafted.map(({ order, forecast }) => offeredOf(scenario, order, forecast)),
  };
}

function flashpointsOf(scenario: Scenario, view: Observation, picked: Picked): readonly MapFlashpoint[] {
  const idOf = (ix: number): string => scenario.actors[ix]?.id ?? '';
  return scenario.places.map(({ id, claimants }, ix) => {
    const place = view.picture.places[ix];
    const there = view.picture.agreements.filter(({ at }) => at === ix);
    return {
      id,
      name: scenario.setup.places[ix]?.name ?? '',
      heat: exact(place?.heat ?? 0),
      presence: exact(place?.presence ?? 0),
      rung: place?.rung ?? 0,
      claimants: claimants.map(idOf),
      clauses: there.map(({ type, parties }) => ({ letter: say(`chart.letter.${type}`), parties: parties.map(idOf) })),
      selected: picked.kind === 'place' && picked.place === ix,
    };
  });
}

function pickOf(scenario: Scenario, picked: Picked): MapPick {
  switch (picked.kind) {
    case 'actor':
      return { kind: 'actor', id: scenario.actors[picked.actor]?.id ?? '' };
    case 'dyad':
      return { kind: 'dyad', a: scenario.actors[picked.a]?.id ?? '', b: scenario.actors[picked.b]?.id ?? '' };
    case 'place':
      return { kind: 'flashpoint', id: scenario.places[picked.place]?.id ?? '' };
    case 'none':
      return nothing;
  }
}
