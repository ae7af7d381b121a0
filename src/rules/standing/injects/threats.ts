import type { Luck } from '../../base/luck.ts';
import { shift, tell, type Effect } from '../../effects/effects.ts';
import { slotsLeft } from '../../menu/budget.ts';
import { disasterId, hostsOf } from '../../scenario/disasterIds.ts';
import type { Nature, SetupInject } from '../../scenario/setupInject.ts';
import { actorOf, placeOf, type Situation } from '../../state/situation.ts';
import type { PlaceIx, Points } from '../../types.ts';
import { blame } from '../attribution.ts';
import { lastTurnOf } from '../natures.ts';
import { byEvent, type InjectOf } from './injectOf.ts';

/** R8.9 A threat strikes every host of its event, and lasts as long as its nature does. */
function strikes(here: Situation, inject: SetupInject, nature: Nature, severity: Points, near: PlaceIx = -1): Effect[] {
  return hostsOf(inject).flatMap((host): Effect[] => {
    const id = disasterId(inject, host);
    const [turn, until] = [here.state.turn, lastTurnOf(here, nature)];
    return [
      { kind: 'disaster', disaster: { id, nature, host: actorOf(here, host), severity, near, turn, until } },
      tell('all', { kind: 'disasterStruck', disaster: id, nature, host, severity }),
    ];
  });
}

export function disaster(here: Situation, inject: InjectOf<'disaster'>): Effect[] {
  const near = inject.near === undefined ? -1 : placeOf(here, inject.near);
  return strikes(here, inject, inject.nature, inject.severity, near);
}

/** R8.8 An attack on networks is met like a storm; that somebody is blamed for it is what makes it political. */
export const cyber = (here: Situation, inject: InjectOf<'cyber'>, luck: Luck): Effect[] => [
  ...strikes(here, inject, 'cyber', inject.severity),
  ...blame(here, inject, luck),
];

/** R5.3 An extremist attack shakes its host at once, and the threat stays to be met (R8.5). */
export const attack = (here: Situation, inject: InjectOf<'attack'>): Effect[] => [
  ...strikes(here, inject, 'terrorism', inject.severity),
  shift(here, byEvent(inject), 'support', actorOf(here, inject.host), -inject.support),
];

/** R8.9 A pandemic takes a slot from every host at once, however many break out in a turn; one always stays. */
export function attentionLost(here: Situation, came: readonly SetupInject[]): Effect[] {
  const sick = new Set(
    came.flatMap((inject) => (inject.kind === 'disaster' && inject.nature === 'pandemic' ? inject.hosts : [])),
  );
  return here.scenario.actors.flatMap(({ id }, actor): Effect[] => {
    const spent = sick.has(id) ? Math.min(here.params.pandemicSlots, slotsLeft(here, actor) - 1) : 0;
    return spent > 0 ? [{ kind: 'slots', actor, spent, lost: 0 }] : [];
  });
}
