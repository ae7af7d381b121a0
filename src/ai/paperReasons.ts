import { abandonment, entrapment } from '../rules/readings/alliances.ts';
import { commonThreat, strength } from '../rules/readings/threat.ts';
import { ORDER_KINDS, type OrderOf } from '../rules/order.ts';
import { agreementBetween, marked, type Situation } from '../rules/state/situation.ts';
import type { ActorIx, Points } from '../rules/types.ts';
import type { Seen } from './seen.ts';

/** Why papers are signed, beyond what a forecast of one turn shows of them. R11.4 */

/** What it is worth to know what a friend knows of whom both fear, and to make a friend stronger against it. */
const TOLD: Points = 105;
const ARMED: Points = 60;
/** What it is worth that what has just been done to the seat is not done again. */
const AGAIN: Points = 140;
/** What it is worth to write a promise anew that is doubted. */
const AFFIRMED: Points = 160;

/** Who shares a worry has something to tell about it. */
export const told = (at: Seen, other: ActorIx): Points => (sharesWorry(at, other) ? TOLD : 0);

/** Hulls for a friend that looks at the same threat, or that holds a claim which the seat backs. */
export function armed(at: Seen, other: ActorIx): Points {
  const backed = at.scenario.places.some(({ backing }) =>
    backing.some(({ backer, claimant }) => backer === at.me && claimant === other),
  );
  return backed || sharesWorry(at, other) ? ARMED : 0;
}

const sharesWorry = ({ here, me }: Seen, other: ActorIx): boolean =>
  commonThreat(here, me, other) > here.params.worryShared;

/** A cap is wanted on what the other side has just done: ships where the seat has a stake, a large exercise, a stronger one's new hulls. */
export function capReason(at: Seen, order: OrderOf<'armsLimitation'>): Points {
  const { here, me, scenario } = at;
  const other = scenario.actorIx.get(order.with) ?? -1;
  const lately = here.params.paperLately;
  switch (order.cap) {
    case 'surge':
      return scenario.places.some(
        ({ stake }, place) => (stake[me] ?? 0) > 0 && marked(here, 'surge', other, -1, lately, place),
      )
        ? AGAIN
        : 0;
    case 'largeExercise':
      return didLately(here, other, 'jointExercise', lately) ? AGAIN : 0;
    case 'modernisation':
      return strength(here, other) > strength(here, me) && didLately(here, other, 'modernisation', lately) ? AGAIN : 0;
  }
}

const didLately = (here: Situation, by: ActorIx, kind: 'jointExercise' | 'modernisation', turns: number): boolean =>
  here.state.marks.some(
    (one) =>
      one.kind === 'done' &&
      one.by === by &&
      one.turn >= here.state.turn - turns &&
      one.value === ORDER_KINDS.indexOf(kind),
  );

/**
 * A treaty is written anew where the ally's word is doubted too much, or where its quarrels come too near and the old paper gives no say in
 * them.
 */
export function affirmed({ here, me, scenario }: Seen, order: OrderOf<'allianceTreaty'>): Points {
  const other = scenario.actorIx.get(order.with) ?? -1;
  const running = agreementBetween(here, 'alliance', me, other);
  if (running?.terms?.of !== 'alliance') return 0;
  const { worryAlone, worryDrawnIn } = here.params;
  const doubted = abandonment(here, me, other) > worryAlone;
  const drawn = entrapment(here, me, other) > worryDrawnIn && order.consultation && !running.terms.consultation;
  return doubted || drawn ? AFFIRMED : 0;
}
