import { clamp, divide } from '../../base/arithmetic.ts';
import type { Luck } from '../../base/luck.ts';
import { quantity, shift, tell, type Because, type Effect } from '../../effects/effects.ts';
import { tieIx } from '../../scenario/scenario.ts';
import type { SetupInject } from '../../scenario/setupInject.ts';
import { actorAt, actorOf, allied, type Situation } from '../../state/situation.ts';
import type { ActorIx } from '../../types.ts';
import { byEvent, type InjectOf } from './injectOf.ts';

/** R5.3 An election moves support by whole points, up to its swing either way, all equally likely; a rise is saturated. */
export function swing(here: Situation, inject: InjectOf<'election'>, luck: Luck): Effect[] {
  const most = divide(inject.swing - (inject.swing % 100), 100);
  if (most === 0) return [];
  const moved = luck.int(`${String(here.state.turn)}/swing/${inject.id}`, -most, most) * 100;
  return [shift(here, byEvent(inject), 'support', actorOf(here, inject.actor), quantity(here, moved, [], 'swing'))];
}

/** R5.3 Capability moves at once: a find of oil, a collapse, a fleet that is scrapped. */
export const powerShift = (here: Situation, inject: InjectOf<'powerShift'>): Effect[] => [
  shift(here, byEvent(inject), 'capability', actorOf(here, inject.actor), inject.capability),
];

/** R5.3, R5.6 What elections and reviews of one Brief do to how a seat weighs things: the last review counts, leans add up. */
export function mindsChanged(here: Situation, came: readonly SetupInject[], luck: Luck): Effect[] {
  return here.scenario.actors.flatMap(({ id }, actor) => {
    const reviews = came.filter(
      (one) => one.kind === 'strategyReview' && one.actor === id,
    ) as InjectOf<'strategyReview'>[];
    const elections = came.filter((one) => one.kind === 'election' && one.actor === id) as InjectOf<'election'>[];
    const before = actorAt(here, actor);
    const doctrine = reviews.at(-1)?.doctrine ?? before.doctrine;
    const leans = elections.reduce((sum, election) => sum + leanOf(here, election, luck), before.lean);
    const lean = clamp(leans, -here.params.leanMost, here.params.leanMost);
    const changed: Effect[] =
      doctrine === before.doctrine && lean === before.lean ? [] : [{ kind: 'doctrine', actor, doctrine, lean }];
    const told = doctrine === before.doctrine ? [] : [tell('all', { kind: 'doctrineChanged', actor: id, doctrine })];
    return [...changed, ...told, ...reviews.flatMap((review) => pledges(here, review, actor))];
  });
}

/** How far an election moves the doctrine's weight from calm (below 0) to deterrence. */
const leanOf = (here: Situation, { id, lean }: InjectOf<'election'>, luck: Luck): number =>
  lean === 0 ? 0 : luck.int(`${String(here.state.turn)}/lean/${id}`, -lean, lean);

/** R5.6 A review is read by allies first. */
function pledges(here: Situation, review: InjectOf<'strategyReview'>, actor: ActorIx): Effect[] {
  const { armed } = here.scenario;
  const why: Because = { ...byEvent(review), clause: 'R5.6' };
  return armed
    .filter((ally) => ally !== actor && allied(here, actor, ally))
    .map((ally) => shift(here, why, 'credibility', tieIx(here.scenario, actor, ally), review.credibility));
}
