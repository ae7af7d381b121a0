import { element } from '../rules/base/invariant.ts';
import { measured } from '../rules/readings/measures.ts';
import { partnerOf, type Order, type OrderKind } from '../rules/order.ts';
import { SIGNS } from './counts.ts';
import { secretOf } from '../rules/outcome.ts';
import type { AgreementType, Measure, SetupObjective } from '../rules/scenario/setup.ts';
import { actorOf, tieAt } from '../rules/state/situation.ts';
import type { ActorId } from '../rules/types.ts';
import type { Seen } from './seen.ts';

/** Kinds that serve a purpose, and with whom, if that matters. */
interface Help {
  readonly kinds: readonly OrderKind[];
  readonly with?: readonly ActorId[];
}

const WARM = ['dialogue', 'highLevelVisit'] as const;
const CALM = ['dialogue', 'announcedRestraint', 'hotline', 'armsLimitation', 'crossBlocExercise'] as const;
const BINDING = ['jointExercise', 'armsTransfer', 'allyCounsel', 'allianceTreaty'] as const;
const WORDS = ['conductCode', 'forumText'] as const;

const SEEN_THERE: Help = { kinds: ['presencePatrol', 'jointPatrol'] };
const strengthening = (claimant: ActorId): Help => ({
  kinds: ['jointExercise', 'armsTransfer', 'basingAccess'],
  with: [claimant],
});
/** Being there shields one's own claim; another's stands by what stands behind it. */
const holding = (own: ActorId, claimant = own): Help => (claimant === own ? SEEN_THERE : strengthening(claimant));

/** The kind of order that brings a type of agreement about. */
const MAKES = new Map(
  Object.entries(SIGNS).map(([kind, type]): [AgreementType, OrderKind] => [type, kind as OrderKind]),
);

/** Which kinds of order serve what an objective measures, by common sense and not by forecast. */
function helpFor(at: Seen, measure: Measure): Help | undefined {
  switch (measure.of) {
    case 'trustIn':
      return { kinds: [...WARM, 'publicStatement', 'trainingExchange'], with: measure.from };
    case 'influenceOver':
      return { kinds: [...WARM, 'influencePackage', 'armsTransfer'], with: measure.over };
    case 'trustBetween':
      return { kinds: [...WARM, 'jointExercise', 'trainingExchange'], with: [measure.with] };
    case 'tensionWith':
      return { kinds: CALM, with: measure.with };
    case 'threatFrom':
      return { kinds: CALM, with: measure.from };
    case 'alignmentGap':
      return { kinds: ['dialogue'], with: [lessTrusted(at, measure.one, measure.other)] };
    case 'credibilityToward':
      return { kinds: BINDING, with: measure.to };
    case 'interoperabilityWith':
      return { kinds: ['jointExercise', 'jointPatrol', 'trainingExchange'], with: [measure.with] };
    case 'agreements':
      return {
        kinds: measure.types.flatMap((type) => MAKES.get(type) ?? []),
        ...(measure.with ? { with: measure.with } : {}),
      };
    case 'ordersDone':
      return { kinds: measure.orders as readonly OrderKind[], ...(measure.with ? { with: measure.with } : {}) };
    default:
      return helpThere(at, measure);
  }
}

function helpThere({ id }: Seen, measure: Measure): Help | undefined {
  switch (measure.of) {
    case 'score':
      return { kinds: measure.score === 'resilience' ? ['trainingExchange', 'jointOperation'] : ['modernisation'] };
    case 'claim':
      return holding(id, measure.claimant);
    case 'interest':
      return SEEN_THERE;
    case 'deterrence':
      return strengthening(measure.claimant);
    case 'code':
    case 'heat':
    case 'textsAdopted':
      return { kinds: WORDS };
    case 'track':
    case 'norm':
      return { kinds: ['forumText'] };
    case 'presence':
    case 'stability':
      return { kinds: ['posture', 'hotline'] };
    case 'unmetNeed':
      return { kinds: ['disasterRelief', 'jointOperation'] };
    default:
      return undefined;
  }
}

function lessTrusted({ here, me }: Seen, one: ActorId, other: ActorId): ActorId {
  return tieAt(here, me, actorOf(here, one)).trust < tieAt(here, me, actorOf(here, other)).trust ? one : other;
}

function unmet({ here, me }: Seen, { kind, measure, target }: SetupObjective): boolean {
  const value = measured(here, me, measure);
  return kind === 'atMost' ? value > target : kind !== 'never' && value < target;
}

/** Says how many of the seat's unmet objectives an order serves. */
export function helped(at: Seen): (order: Order) => number {
  const { here, me, scenario } = at;
  const secret = secretOf(here, me);
  const own = element(scenario.actors, me).objectives;
  const helps = (secret ? [...own, secret] : own).flatMap((objective) =>
    unmet(at, objective) ? (helpFor(at, objective.measure) ?? []) : [],
  );
  return (order) => helps.reduce((sum, help) => (serves(help, order) ? sum + 1 : sum), 0);
}

function serves(help: Help, order: Order): boolean {
  if (!help.kinds.includes(order.kind) || (order.kind === 'posture' && order.stance === 'surge')) return false;
  // A statement serves whom it speaks for.
  if (order.kind === 'publicStatement')
    return order.stance === 'support' && (!help.with || help.with.includes(order.named));
  if (order.kind === 'crossBlocExercise' && order.invitation === 'disinvite') return false;
  const other = partnerOf(order);
  return other === undefined || !help.with || help.with.includes(other);
}
