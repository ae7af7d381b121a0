import { WHOLE, mean } from '../base/arithmetic.ts';
import { deterrence } from './deterrence.ts';
import { element } from '../base/invariant.ts';
import { ORDER_KINDS } from '../order.ts';
import { footholdIx } from '../scenario/scenario.ts';
import type { Measure } from '../scenario/setup.ts';
import { forumOf, strengthOf } from './adopted.ts';
import { actorAt, actorOf, dyadAt, footholdAt, placeAt, placeOf, tieAt, type Situation } from '../state/situation.ts';
import { stability } from './stability.ts';
import { highestThreat, threat } from './threat.ts';
import type { ActorId, ActorIx, Points } from '../types.ts';

/** One of a count, in the hundredths that targets are written in. */
const ONE = 100;

/** What an objective measures for an actor, in points (counts in hundredths of one). R10.1 */
export function measured(here: Situation, actor: ActorIx, measure: Measure): Points {
  const ix = (id: ActorId): ActorIx => actorOf(here, id);
  switch (measure.of) {
    case 'score':
      return actorAt(here, actor)[measure.score];
    case 'trustIn':
      return mean(measure.from.map((id) => tieAt(here, ix(id), actor).trust));
    case 'trustBetween':
      return mean([tieAt(here, actor, ix(measure.with)).trust, tieAt(here, ix(measure.with), actor).trust]);
    case 'credibilityToward':
      return mean(measure.to.map((id) => tieAt(here, actor, ix(id)).credibility));
    case 'credibilityFrom':
      return tieAt(here, ix(measure.from), actor).credibility;
    case 'influenceOver':
      return influence(here, actor, measure.over.map(ix));
    case 'tensionWith':
      return mean(measure.with.map((id) => dyadAt(here, actor, ix(id)).tension));
    case 'threatFrom':
      return mean(measure.from.map((id) => threat(here, actor, ix(id))));
    case 'highestThreat':
      return highestThreat(here, actor).points;
    case 'alignmentGap':
      return Math.abs(tieAt(here, actor, ix(measure.one)).trust - tieAt(here, actor, ix(measure.other)).trust);
    case 'interoperabilityWith':
      return dyadAt(here, actor, ix(measure.with)).interoperability;
    case 'dependence':
    case 'armsDependence':
      return largest(here, actor, measure.of);
    case 'track':
    case 'norm':
      return here.state.region[measure.of];
    case 'unmetNeed':
      return actorAt(here, measure.host === undefined ? actor : ix(measure.host)).unmet;
    case 'crisesAsPrincipal':
      return actorAt(here, actor).crises * ONE;
    default:
      return measuredThere(here, actor, measure);
  }
}

/** The largest dependence of an actor on any other. */
const largest = (here: Situation, actor: ActorIx, score: 'dependence' | 'armsDependence'): Points =>
  Math.max(...here.scenario.actors.map((_, other) => (other === actor ? 0 : tieAt(here, actor, other)[score])));

type There =
  | Extract<Measure, { readonly at: string }>
  | Extract<Measure, { readonly of: 'ordersDone' | 'agreements' | 'textsAdopted' | 'stability' }>
  | Among;

/** What two others have between them. */
type Among = Extract<Measure, { readonly between: unknown }>;

function among(here: Situation, { of, between }: Among): Points {
  const [one, other] = [actorOf(here, between[0]), actorOf(here, between[1])];
  if (of === 'interoperabilityAmong') return dyadAt(here, one, other).interoperability;
  return mean([tieAt(here, one, other).trust, tieAt(here, other, one).trust]);
}

function measuredThere(here: Situation, actor: ActorIx, measure: There): Points {
  switch (measure.of) {
    case 'trustAmong':
    case 'interoperabilityAmong':
      return among(here, measure);
    case 'stability':
      return stability(here);
    case 'ordersDone':
      return (
        doneBy(
          here,
          actor,
          measure.orders,
          measure.with?.map((id) => actorOf(here, id)),
        ) * ONE
      );
    case 'agreements':
      return agreementsOf(here, actor, measure) * ONE;
    case 'textsAdopted':
      return textsAdopted(here, measure) * ONE;
    case 'deterrence':
      return deterrence(
        here,
        placeOf(here, measure.at),
        actorOf(here, measure.challenger),
        actorOf(here, measure.claimant),
      );
    case 'claim':
      return footholdAt(here, placeOf(here, measure.at), claimantOf(here, actor, measure)).claim;
    case 'interest':
      return footholdAt(here, placeOf(here, measure.at), actor).interest;
    case 'openRung':
      return placeAt(here, placeOf(here, measure.at)).rung * ONE;
    case 'highestRung':
      return placeAt(here, placeOf(here, measure.at)).highestRung * ONE;
    default:
      return placeAt(here, placeOf(here, measure.at))[measure.of];
  }
}

/** Whose claim a measure reads: the one named, or else the actor's own. */
export const claimantOf = (
  here: Situation,
  actor: ActorIx,
  { claimant }: Extract<Measure, { readonly of: 'claim' }>,
): ActorIx => (claimant === undefined ? actor : actorOf(here, claimant));

/** Mean trust and dependence of others toward an actor, the sum within 0–100 for each of them. */
export function influence(here: Situation, actor: ActorIx, over: readonly ActorIx[]): Points {
  return mean(
    over.map((other) => Math.min(WHOLE, tieAt(here, other, actor).trust + tieAt(here, other, actor).dependence)),
  );
}

/** Orders of these kinds that an actor carried out; with partners named, only those carried out with one of them. */
function doneBy(
  here: Situation,
  actor: ActorIx,
  orders: readonly string[],
  partners: readonly ActorIx[] | undefined,
): number {
  return here.state.marks.filter(
    ({ kind, by, to, value }) =>
      kind === 'done' &&
      by === actor &&
      orders.includes(element(ORDER_KINDS, value)) &&
      (!partners || partners.includes(to)),
  ).length;
}

function agreementsOf(
  here: Situation,
  actor: ActorIx,
  { types, with: others }: Extract<Measure, { readonly of: 'agreements' }>,
): number {
  return here.state.agreements.filter(
    ({ type, parties }) =>
      types.includes(type) &&
      parties.includes(actor) &&
      (!others || others.some((id) => parties.includes(actorOf(here, id)))),
  ).length;
}

/** Texts of a strength or more that were adopted, by any forum or by one of those that are named. */
function textsAdopted(
  { scenario, state }: Situation,
  { strength, forums }: Extract<Measure, { readonly of: 'textsAdopted' }>,
): number {
  const adopted = state.marks.filter((mark) => mark.kind === 'adopted' && strengthOf(mark) >= strength);
  return forums === undefined
    ? adopted.length
    : adopted.filter((mark) => forums.includes(scenario.forums[forumOf(mark)]?.id ?? '')).length;
}

/** Claims that an actor has gained since the start, summed over the flashpoints where it has one. */
export function claimsGained(here: Situation, actor: ActorIx): Points {
  return here.scenario.places.reduce((sum, { claimants }, place) => {
    if (!claimants.includes(actor)) return sum;
    const now = element(here.state.footholds, footholdIx(here.scenario, place, actor)).claim;
    return sum + now - startingClaim(here, place, actor);
  }, 0);
}

function startingClaim(here: Situation, place: number, actor: ActorIx): Points {
  const { setup } = here.scenario;
  const seat = setup.places[place]?.seats.find((one) => actorOf(here, one.actor) === actor);
  return seat?.claim ?? setup.defaults.claim;
}
