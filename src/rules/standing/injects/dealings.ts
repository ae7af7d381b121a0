import type { Luck } from '../../base/luck.ts';
import { inFull, mark, shift, type Effect } from '../../effects/effects.ts';
import { dyadIx, tieIx } from '../../scenario/scenario.ts';
import { actorAt, actorOf, idOf, type Situation } from '../../state/situation.ts';
import type { ActorIx } from '../../types.ts';
import { questions } from '../dilemmas.ts';
import { byEvent, type InjectOf } from './injectOf.ts';

/** R5.3 A neighbour's comment raises tension with those it is about. */
export function comment(here: Situation, inject: InjectOf<'comment'>): Effect[] {
  const from = actorOf(here, inject.from);
  return inject.about.map((id) =>
    shift(here, byEvent(inject), 'tension', dyadIx(here.scenario, from, actorOf(here, id)), inject.tension),
  );
}

/** R5.3 Papers come out: both trust each other less, and know each other better. */
export function leak(here: Situation, inject: InjectOf<'leak'>): Effect[] {
  const { scenario } = here;
  const [a, b] = [actorOf(here, inject.between[0]), actorOf(here, inject.between[1])];
  const why = byEvent(inject);
  return [
    shift(here, why, 'trust', tieIx(scenario, a, b), -inject.trust),
    shift(here, why, 'trust', tieIx(scenario, b, a), -inject.trust),
    shift(here, why, 'transparency', dyadIx(scenario, a, b), inject.transparency),
  ];
}

/** R5.3 An accident of the guest's forces costs support at home; whether access goes on as before, the host decides (R5.4). */
export const baseAccident = (here: Situation, inject: InjectOf<'baseAccident'>): Effect[] => [
  shift(here, byEvent(inject), 'support', actorOf(here, inject.host), -inject.support),
  ...questions(here, inject),
];

/** R5.3 Retired officers meet: quiet diplomacy of both sides (R4.15), at no cost and without a leak. */
export function officers(here: Situation, inject: InjectOf<'officers'>, luck: Luck): Effect[] {
  const [a, b] = [actorOf(here, inject.between[0]), actorOf(here, inject.between[1])];
  return [...learned(here, inject, a, b, luck), ...learned(here, inject, b, a, luck)];
}

function learned(here: Situation, inject: InjectOf<'officers'>, by: ActorIx, of: ActorIx, luck: Luck): Effect[] {
  const { params, scenario, state } = here;
  const known = mark(here, 'quiet', by, of);
  if (scenario.actors[of]?.motive === 'none') return [known];
  const right = luck.chance(`${String(state.turn)}/officers/${inject.id}/${idOf(here, by)}`, params.quietRight);
  const opportunist = actorAt(here, of).opportunist === right;
  const belief = opportunist ? params.quietBelief : -params.quietBelief;
  return [known, inFull(here, byEvent(inject), 'belief', tieIx(scenario, by, of), belief)];
}
