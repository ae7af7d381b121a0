import type { Luck } from '../../base/luck.ts';
import { mark, tell, type Effect } from '../../effects/effects.ts';
import type { InjectKind, SetupInject } from '../../scenario/setupInject.ts';
import { placeOf, type Situation } from '../../state/situation.ts';
import { questions } from '../dilemmas.ts';
import { baseAccident, comment, leak, officers } from './dealings.ts';
import { mindsChanged, powerShift, swing } from './home.ts';
import type { InjectOf } from './injectOf.ts';
import { arrests, clash, standOff } from './sea.ts';
import { attack, attentionLost, cyber, disaster } from './threats.ts';

type Rule<K extends InjectKind> = (here: Situation, inject: InjectOf<K>, luck: Luck) => readonly Effect[];

/** R5.3 What each kind of event does when it comes. A pivot waits for the incidents of its turn (R5.2). */
const CONSEQUENCES: { readonly [K in InjectKind]: Rule<K> } = {
  disaster,
  cyber,
  attack,
  standOff,
  clash,
  arrests,
  pivot: () => [],
  comment,
  election: swing,
  burdenDemand: questions,
  baseAccident,
  leak,
  invitation: questions,
  officers,
  armsBid: questions,
  powerShift,
  strategyReview: () => [],
};

/** What events bring about when they come, those of one Brief together: what several do to the same seat is done once. */
export function happenings(here: Situation, came: readonly SetupInject[], luck: Luck): Effect[] {
  return [
    ...came.flatMap((inject) => happen(here, inject, luck)),
    ...attentionLost(here, came),
    ...mindsChanged(here, came, luck),
  ];
}

/** R5.3 Those that may end in an incident are drawn again when incidents are (R5.1). */
function happen(here: Situation, inject: SetupInject, luck: Luck): Effect[] {
  const place = 'at' in inject ? placeOf(here, inject.at) : -1;
  const consequences = CONSEQUENCES[inject.kind] as Rule<InjectKind>;
  return [
    tell('all', { kind: 'injected', inject: inject.id }),
    mark(here, 'injected', -1, -1, place, here.scenario.injects.indexOf(inject)),
    ...consequences(here, inject, luck),
  ];
}
