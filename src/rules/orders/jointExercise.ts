import { byOrder, shift } from '../effects/effects.ts';
import type { OrderOf, Scale } from '../order.ts';
import { isLeading, type OrderSpec } from '../menu/orderSpec.ts';
import type { Params } from '../params/params.ts';
import { provocation } from './provocation.ts';
import { actorOf, placeOf, type Situation } from '../state/situation.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { discountOf } from '../standing/forumBodies.ts';
import type { Points } from '../types.ts';
import { dilution, discounted, needsForces, needsReach, pairOf, price, tiring } from './terms.ts';

interface Size {
  readonly cost: number;
  readonly trust: Points;
  readonly interoperability: Points;
  readonly credibility: Points;
  readonly readiness: Points;
  readonly provocation: Points;
  readonly heat: Points;
}

/** What an exercise of a scale costs, gives and provokes. */
export function exerciseSize(params: Params, scale: Scale): Size {
  const known = sizes.get(params) ?? { small: sizeOf(params, 'small'), medium: sizeOf(params, 'medium'), large: sizeOf(params, 'large') }; // prettier-ignore
  sizes.set(params, known);
  return known[scale];
}

/** Read once for each set of numbers: a name that is put together is looked up slowly, and every form of an exercise asks. */
const sizes = new WeakMap<Params, Readonly<Record<Scale, Size>>>();

function sizeOf(params: Params, scale: Scale): Size {
  const { cost, trust, interoperability, credibility, readiness, provocation: provokes, heat } = SIZES[scale];
  return {
    cost: params[cost],
    trust: params[trust],
    interoperability: params[interoperability],
    credibility: params[credibility],
    readiness: params[readiness],
    provocation: params[provokes],
    heat: params[heat],
  };
}

/** The names of a size's numbers, put together once. */
const namesOf = <N extends 'Small' | 'Medium' | 'Large'>(size: N) =>
  ({
    cost: `exerciseCost${size}`,
    trust: `exerciseTrust${size}`,
    interoperability: `exerciseInteroperability${size}`,
    credibility: `exerciseCredibility${size}`,
    readiness: `exerciseReadiness${size}`,
    provocation: `exerciseProvocation${size}`,
    heat: `exerciseHeat${size}`,
  }) as const;
const SIZES = { small: namesOf('Small'), medium: namesOf('Medium'), large: namesOf('Large') };

/**
 * R4.6 Joint exercise, small, medium or large. It binds the two who exercise: trust, interoperability and readiness on both sides,
 * and the partner believes the lead more. It alarms those who were not asked (R3.1). Notice and observers soften the alarm and
 * dilute the signal. Several partners of one lead at the same place, scale and terms are one exercise (R3.7): each pair gains by itself, the sea
 * heats up once, and outsiders see one act of all of them.
 *
 * Example, large at a flashpoint: trust 50 to 53.33, interoperability 15 to 21, credibility 35 to 39.33 (38.03 notified with
 * observers); a rival that trusts the two 33 on average at proximity 85 is provoked by 11.39 (6.83).
 */
export const jointExercise: OrderSpec<'jointExercise'> = {
  clause: 'R4.6',
  stage: 'military',
  fields: {
    with: 'actor',
    at: 'placeOrHome',
    scale: ['small', 'medium', 'large'],
    notify: [false, true],
    observers: [false, true],
  },
  price(here, order) {
    const cost = exerciseSize(here.params, order.scale).cost + (order.observers ? here.params.observersCost : 0);
    return price(discounted(cost, discountOf(here, ...pairOf(here, order))));
  },
  asks: (_, order) => [order.with],
  joins: ({ by, at, scale, notify, observers }) =>
    `jointExercise/${by}/${at}/${scale}/${String(notify)}/${String(observers)}`,
  objection(here, order) {
    const [by, partner] = pairOf(here, order);
    return needsForces(here, by, partner) ?? needsReach(here, placeOf(here, order.at), by, partner);
  },
  effects(here, deed) {
    const { params, scenario } = here;
    const { order } = deed;
    const [by, partner] = pairOf(here, order);
    const size = exerciseSize(params, order.scale);
    const why = byOrder('R4.6', deed);
    const tired = tiring(here, deed);
    const place = placeOf(here, order.at);
    return [
      shift(here, why, 'trust', tieIx(scenario, by, partner), size.trust, [tired]),
      shift(here, why, 'trust', tieIx(scenario, partner, by), size.trust, [tired]),
      shift(here, why, 'interoperability', dyadIx(scenario, by, partner), size.interoperability, [tired]),
      shift(here, why, 'credibility', tieIx(scenario, by, partner), size.credibility, [
        dilution(here, order.notify, order.observers),
        tired,
      ]),
      shift(here, why, 'readiness', by, size.readiness, [tired]),
      shift(here, why, 'readiness', partner, size.readiness, [tired]),
      ...(place >= 0 && isLeading(deed) ? [shift(here, why, 'heat', place, size.heat)] : []),
    ];
  },
  reactions(here, deed) {
    return isLeading(deed) ? provocation(here, byOrder('R3.1', deed), displayOf(here, deed.order, deed.company)) : [];
  },
};

/** The exercise as outsiders see it, with all whom its lead has brought together. */
export function displayOf(here: Situation, order: OrderOf<'jointExercise'>, guests: readonly string[] = [order.with]) {
  return {
    lead: actorOf(here, order.by),
    partners: guests.map((guest) => actorOf(here, guest)),
    at: placeOf(here, order.at),
    intensity: exerciseSize(here.params, order.scale).provocation,
    notify: order.notify,
    observers: order.observers,
  };
}
