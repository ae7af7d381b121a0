import { element } from '../../base/invariant.ts';
import { shift, type Effect } from '../../effects/effects.ts';
import { tieIx } from '../../scenario/scenario.ts';
import { placeOf, type Situation } from '../../state/situation.ts';
import { byEvent, type InjectOf } from './injectOf.ts';

/** R5.3 A survey vessel's stand-off heats its place; incidents are drawn there again (R5.1). */
export const standOff = (here: Situation, inject: InjectOf<'standOff'>): Effect[] => [
  shift(here, byEvent(inject), 'heat', placeOf(here, inject.at), inject.heat),
];

/** R5.3 A resupply clash costs trust on both sides of each dispute; incidents are drawn there again (R5.1). */
export const clash = (here: Situation, inject: InjectOf<'clash'>): Effect[] =>
  element(here.scenario.places, placeOf(here, inject.at)).disputes.map(({ challenger, claimant }) =>
    shift(here, byEvent(inject), 'trust', tieIx(here.scenario, challenger, claimant), -inject.trust),
  );

/** R5.3 Arrests at sea heat the place, and please or anger those at home. */
export function arrests(here: Situation, inject: InjectOf<'arrests'>): Effect[] {
  const place = placeOf(here, inject.at);
  const why = byEvent(inject);
  return [
    shift(here, why, 'heat', place, inject.heat),
    ...element(here.scenario.places, place).claimants.map((claimant) =>
      shift(here, why, 'support', claimant, inject.support),
    ),
  ];
}
