import { element } from '../rules/base/invariant.ts';
import type { Input } from '../rules/input.ts';
import type { SetupInject } from '../rules/scenario/setupInject.ts';
import { actorAt, actorOf, allied, dyadAt, tieAt } from '../rules/state/situation.ts';
import type { ActorId } from '../rules/types.ts';
import type { Seen } from './seen.ts';

type Choice = Extract<Input, { readonly kind: 'choice' }>;
type InjectOf<K extends SetupInject['kind']> = Extract<SetupInject, { readonly kind: K }>;

/** What a seat decides about what events have put to it. R5.4, R11.5 */
export function choicesOf(at: Seen): readonly Choice[] {
  return at.view.picture.dilemmas
    .filter(({ seat }) => seat === at.me)
    .map(({ inject: ix, options }) => {
      const inject = element(at.scenario.injects, ix);
      const wanted = decided(at, inject, options);
      const option = wanted !== undefined && options.includes(wanted) ? wanted : element(options, options.length - 1);
      return { kind: 'choice', seat: at.id, inject: inject.id, option };
    });
}

function decided(at: Seen, inject: SetupInject, options: readonly string[]): string | undefined {
  switch (inject.kind) {
    case 'burdenDemand':
      return paid(at, inject);
    case 'invitation':
      return inject.host === at.id ? hosted(at, inject) : joined(at, inject.host);
    case 'armsBid':
      return bought(at, inject, options);
    case 'baseAccident':
      return actorAt(at.here, at.me).support < at.here.params.accidentSupport ? 'suspend' : 'keep';
    default:
      return undefined;
  }
}

/** It pays where its voters bear it (a support of 45 or more), and where the ally's word is worth having. */
function paid({ here, me }: Seen, inject: InjectOf<'burdenDemand'>): string {
  const other = actorOf(here, inject.of);
  const { credibilityRest, demandSupport } = here.params;
  const counts = allied(here, me, other) || tieAt(here, other, me).credibility > credibilityRest;
  return counts && actorAt(here, me).support >= demandSupport ? 'pay' : 'refuse';
}

/** It sails with nobody with whom it is tenser than 60. */
const joined = ({ here, me }: Seen, host: ActorId): string =>
  dyadAt(here, me, actorOf(here, host)).tension <= here.params.inviteTension ? 'accept' : 'decline';

/** It strikes a guest off with whom it is tenser than 75. */
function hosted({ here, me }: Seen, { guests }: InjectOf<'invitation'>): string {
  const tensest = Math.max(0, ...guests.map((guest) => dyadAt(here, me, actorOf(here, guest)).tension));
  return tensest > here.params.disinviteTension ? 'disinvite' : 'proceed';
}

/** Of those it may buy from the supplier that it trusts more, and with 30 or more; a hedger takes the one on which it depends less. */
function bought({ here, me }: Seen, { suppliers }: InjectOf<'armsBid'>, options: readonly string[]): string {
  const [first, second] = suppliers.map((id) => tieAt(here, me, actorOf(here, id)));
  const offered = [first, second].filter((tie, ix) => tie !== undefined && options.includes(BIDS[ix] ?? ''));
  if (!first || !second || Math.max(0, ...offered.map((tie) => tie?.trust ?? 0)) < here.params.bidTrustLeast)
    return 'neither';
  if (offered.length === 1) return offered[0] === first ? 'first' : 'second';
  const hedges = actorAt(here, me).doctrine === 'hedger' && first.armsDependence !== second.armsDependence;
  const better = hedges ? first.armsDependence < second.armsDependence : first.trust >= second.trust;
  return better ? 'first' : 'second';
}

const BIDS = ['first', 'second'];
