import { element } from '../rules/base/invariant.ts';
import type { Input } from '../rules/input.ts';
import type { SetupInject } from '../rules/scenario/setupInject.ts';
import { actorAt, actorOf, allied, dyadAt, tieAt } from '../rules/state/situation.ts';
import type { ActorId, Points } from '../rules/types.ts';
import type { Seen } from './seen.ts';

type Choice = Extract<Input, { readonly kind: 'choice' }>;
type InjectOf<K extends SetupInject['kind']> = Extract<SetupInject, { readonly kind: K }>;

/** A government with less support than this does not ask its voters to pay more. */
const STRONG_ENOUGH: Points = 4_500;
/** Beyond this nobody sails with a seat, and beyond that nobody has it as a guest. */
const TOO_TENSE: Points = 6_000;
const UNBEARABLE: Points = 7_500;
/** Arms come from nobody who is trusted less than this. */
const SUPPLIER: Points = 3_000;

/** What a seat decides about what events have put to it. R5.4, R11.5 */
export function choicesOf(at: Seen): readonly Choice[] {
  return at.view.picture.dilemmas
    .filter(({ seat }) => seat === at.me)
    .map(({ inject: ix, options }) => {
      const inject = element(at.scenario.injects, ix);
      const wanted = decided(at, inject);
      const option = wanted !== undefined && options.includes(wanted) ? wanted : element(options, options.length - 1);
      return { kind: 'choice', seat: at.id, inject: inject.id, option };
    });
}

function decided(at: Seen, inject: SetupInject): string | undefined {
  switch (inject.kind) {
    case 'burdenDemand':
      return paid(at, inject);
    case 'invitation':
      return inject.host === at.id ? hosted(at, inject) : joined(at, inject.host);
    case 'armsBid':
      return bought(at, inject);
    default:
      return undefined;
  }
}

/** It pays where it can, and where the ally's word is worth having. */
function paid({ here, me }: Seen, inject: InjectOf<'burdenDemand'>): string {
  const other = actorOf(here, inject.of);
  const counts = allied(here, me, other) || tieAt(here, other, me).credibility > here.params.credibilityRest;
  return counts && actorAt(here, me).support >= STRONG_ENOUGH ? 'pay' : 'refuse';
}

const joined = ({ here, me }: Seen, host: ActorId): string =>
  dyadAt(here, me, actorOf(here, host)).tension <= TOO_TENSE ? 'accept' : 'decline';

function hosted({ here, me }: Seen, { guests }: InjectOf<'invitation'>): string {
  const tensest = Math.max(0, ...guests.map((guest) => dyadAt(here, me, actorOf(here, guest)).tension));
  return tensest > UNBEARABLE ? 'disinvite' : 'proceed';
}

/** The supplier that it trusts more; a hedger takes the one on which it depends less. */
function bought({ here, me }: Seen, { suppliers }: InjectOf<'armsBid'>): string {
  const [first, second] = suppliers.map((id) => tieAt(here, me, actorOf(here, id)));
  if (!first || !second || Math.max(first.trust, second.trust) < SUPPLIER) return 'neither';
  const hedges = actorAt(here, me).doctrine === 'hedger' && first.armsDependence !== second.armsDependence;
  const better = hedges ? first.armsDependence < second.armsDependence : first.trust >= second.trust;
  return better ? 'first' : 'second';
}
