import { upkeepOf } from '../rules/readings/upkeep.ts';
import type { Order } from '../rules/order.ts';
import { idOf, isSuspended, placeIdOf, tieAt, type Situation } from '../rules/state/situation.ts';
import { divide } from '../rules/base/arithmetic.ts';
import { HOME, type ActorIx, type Percent, type Points } from '../rules/types.ts';
import type { AgreementType } from '../rules/scenario/setup.ts';
import type { Seen } from './seen.ts';

/** An agreement in force, as the seat knows it. */
type Agreement = Situation['state']['agreements'][number];

/** What a seat gives up when it has too many, the least worth keeping first. Alliances, partnerships, codes and harbours are for keeps. */
const GIVEN_UP: readonly AgreementType[] = ['influence', 'training', 'hotline', 'armsLimitation', 'supply'];
/** What was signed is given a chance before it is thought about again. */
const A_YEAR = 4;
/** Secrets are not shared with a seat that is trusted less than this. */
const ESTRANGED: Points = 3_000;

/** Notices worth a thought: of a pact with somebody who is no friend any more, and of the least of too many. */
export function worthLeaving(at: Seen): readonly Order[] {
  const { here, me } = at;
  const old = here.state.turn - A_YEAR;
  const mine = here.state.agreements.filter(
    ({ parties, ends, until, since }) => parties.includes(me) && ends === 0 && until === 0 && since <= old,
  );
  const soured = mine.filter(
    (one) => one.type === 'intelligence' && tieAt(here, me, otherOf(one, me)).trust < ESTRANGED,
  );
  return [...soured, ...surplus(here, me, mine)].map((agreement) => leaving(at, agreement, 'exit'));
}

/** Of too many agreements the one that is least worth keeping. R8.1 */
function surplus(here: Situation, me: ActorIx, mine: readonly Agreement[]): readonly Agreement[] {
  if (upkeepOf(here, me) === 0) return [];
  const rank = ({ type }: Agreement): number => GIVEN_UP.indexOf(type);
  const able = mine.filter((one) => rank(one) >= 0 && !isSuspended(one));
  const trust = (one: Agreement): Points => tieAt(here, me, otherOf(one, me)).trust;
  const [least] = [...able].sort((a, b) => rank(a) - rank(b) || trust(a) - trust(b));
  return least ? [least] : [];
}

/** Percent of a capital a turn that a seat would save without an agreement: at once, or as a step on the way to it. R8.1 */
export function savedBy(here: Situation, me: ActorIx, left: Agreement): Percent {
  const now = upkeepOf(here, me);
  if (now === 0) return 0;
  const less = upkeepWith(here, me, (agreements) => agreements.filter((one) => one !== left));
  return less < now ? 100 : divide(100, here.params.agreementsPerUpkeep);
}

const dearer = new WeakMap<Seen, number>();

/** Capital a turn that one agreement more would cost a seat. Worked out once a picture: every paper that is weighed asks. */
export function costOfMore(at: Seen): number {
  const known = dearer.get(at) ?? reckonMore(at);
  dearer.set(at, known);
  return known;
}

function reckonMore({ here, me }: Seen): number {
  const mine = here.state.agreements.find(({ type, parties }) => type !== 'restraint' && parties.includes(me));
  return mine ? upkeepWith(here, me, (agreements) => [...agreements, mine]) - upkeepOf(here, me) : 0;
}

function upkeepWith(
  here: Situation,
  me: ActorIx,
  change: (agreements: readonly Agreement[]) => readonly Agreement[],
): number {
  return upkeepOf({ ...here, state: { ...here.state, agreements: change(here.state.agreements) } }, me);
}

export const otherOf = ({ parties }: Agreement, me: ActorIx): ActorIx => parties.find((party) => party !== me) ?? me;

type Leaving = Extract<Order, { readonly kind: 'withdrawal' }>;

export const leaving = ({ here, id: by, me }: Seen, agreement: Agreement, manner: Leaving['manner']): Leaving => ({
  kind: 'withdrawal',
  by,
  agreement: agreement.type,
  from: idOf(here, otherOf(agreement, me)),
  at: agreement.at < 0 ? HOME : placeIdOf(here, agreement.at),
  manner,
});

/** The agreement that a notice is about. */
export const agreementLeft = ({ here, me, scenario }: Seen, order: Leaving): Agreement | undefined =>
  here.state.agreements.find(
    ({ type, parties }) =>
      type === order.agreement && parties.includes(me) && parties.includes(scenario.actorIx.get(order.from) ?? -1),
  );
