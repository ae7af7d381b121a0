import type { Order } from '../rules/order.ts';
import type { AgreementType } from '../rules/scenario/setup.ts';
import { allied, isSuspended, type Situation } from '../rules/state/situation.ts';
import { highestThreat } from '../rules/readings/threat.ts';
import type { ActorIx, Points } from '../rules/types.ts';
import { weightsOf } from './doctrine.ts';
import { agreementLeft, leaving, otherOf } from './leaving.ts';
import type { Seen } from './seen.ts';

type Agreement = Situation['state']['agreements'][number];

/** What is put aside as a sign, the sign that costs least first. Allies stay allies. */
const SIGNS: readonly AgreementType[] = ['training', 'influence', 'supply', 'intelligence', 'access', 'armsLimitation'];
/** What it is worth to be seen to mind, and to be seen to have mended it. */
const MINDED: Points = 95;
const MENDED: Points = 65;

/**
 * Suspension as a sign (R8.16, R11.4): who has openly pressed on the seat, on its ally or on a claim that it backs, who has just led a crisis
 * against it, or who is feared most and has sent ships, finds one paper put aside. It is taken up again when the other has kept quiet for a while.
 */
export function signalsToConsider(at: Seen): readonly Order[] {
  const mine = at.here.state.agreements.filter(({ parties, ends }) => ends === 0 && parties.includes(at.me));
  const wrong = wrongdoers(at, at.here.params.worryProbed);
  const aside = wrong.flatMap((other) => {
    const shared = mine.filter((one) => one.parties.includes(other));
    // One sign at a time; who goes on after it finds another paper put aside.
    if (shared.some(({ suspendedSince: since }) => since > 0 && since >= at.here.state.turn - 1)) return [];
    // A line is cut only by who cares little for calm: others keep it for the night when it is needed.
    const signs: readonly AgreementType[] = weightsOf(at).STA < at.here.params.signCalm ? [...SIGNS, 'hotline'] : SIGNS;
    const able = shared.filter((one) => signs.includes(one.type) && !isSuspended(one));
    const [first] = [...able].sort((a, b) => signs.indexOf(a.type) - signs.indexOf(b.type));
    return first ? [leaving(at, first, 'suspend')] : [];
  });
  const quiet = mine.filter((one) => one.suspendedBy.includes(at.me) && isMended(at, one));
  return [...aside, ...quiet.map((one) => leaving(at, one, 'resume'))];
}

/** What the sign is worth, or its end. */
export function signalWorth(at: Seen, order: Extract<Order, { readonly kind: 'withdrawal' }>): Points {
  const agreement = agreementLeft(at, order);
  if (!agreement || order.manner === 'exit') return 0;
  return order.manner === 'suspend' ? MINDED : MENDED;
}

/** Nobody has done anything since that would be a reason to suspend. */
const isMended = (at: Seen, agreement: Agreement): boolean =>
  agreement.suspendedSince < at.here.state.turn &&
  !wrongdoers(at, at.here.params.worryProbed).includes(otherOf(agreement, at.me));

/** Who has openly probed the seat or one that it stands by, or was its opponent in a crisis, within so many turns. */
function wrongdoers({ here, me, scenario }: Seen, turns: number): readonly ActorIx[] {
  const since = here.state.turn - turns;
  const stoodBy = (victim: number): boolean =>
    victim === me ||
    (victim >= 0 && allied(here, me, victim)) ||
    scenario.places.some(({ backing }) => backing.some(({ backer, claimant }) => backer === me && claimant === victim));
  const feared = highestThreat(here, me).from;
  const done = (other: ActorIx): boolean =>
    here.state.marks.some(({ kind, turn, by, to, at, value }) => {
      if (turn < since) return false;
      if (kind === 'surge') return by === other && other === feared && (scenario.places[at]?.stake[me] ?? 0) > 0;
      if (kind === 'probe') return by === other && value === 0 && stoodBy(to);
      return kind === 'crisis' && ((by === me && to === other) || (by === other && to === me));
    });
  return scenario.armed.filter((other) => other !== me && !allied(here, me, other) && done(other));
}
