import { WHOLE, divide } from '../rules/base/arithmetic.ts';
import type { OrderOf } from '../rules/order.ts';
import { exposure } from '../rules/readings/alliances.ts';
import { highestThreat, strength } from '../rules/readings/threat.ts';
import { actorAt, actorOf, agreementBetween, footholdAt, idOf } from '../rules/state/situation.ts';
import { drawnIn, promised, termsOfTreaty } from '../rules/talks/treatyWeight.ts';
import type { BasesFor } from '../rules/treatyTerms.ts';
import { HOME, type ActorIx, type PlaceIx, type Points } from '../rules/types.ts';
import { element } from '../rules/base/invariant.ts';
import type { Seen } from './seen.ts';

/** R11.4 What a seat thinks of the terms of a treaty: which it asks for, which it would rather have, and what they are worth to it. */

type Treaty = OrderOf<'allianceTreaty'>;
/** The terms that a seat has opinions about. */
const FIELDS = ['trigger', 'consultation', 'burden', 'term'] as const;

/** Points of threat and exposure that make one point of the result, and what one point of hard terms costs. */
const FELT = 20;
const HARD = 4;

/** Two forms of a treaty with a friend: what the seat would like best, and what both can live with. */
export function treatiesWith(at: Seen, other: ActorIx): readonly Treaty[] {
  const fair = fairTerms(at, other);
  const best: Treaty = {
    ...fair,
    trigger: threatened(at) ? 'crisis' : 'clash',
    consultation: wary(at, other),
    burden: leans(at, other) ? 'partner' : 'even',
    term: wary(at, other) ? 8 : 0,
  };
  return FIELDS.some((name) => best[name] !== fair[name]) ? [best, fair] : [fair];
}

/** The cautious form: each asks first, both pay, and it lapses; the promise holds early where it is needed. */
const fairTerms = (at: Seen, other: ActorIx): Treaty => ({
  kind: 'allianceTreaty',
  by: at.id,
  with: idOf(at.here, other),
  trigger: threatened(at) && !wary(at, other) ? 'crisis' : 'clash',
  scope: HOME,
  consultation: true,
  bases: basesBetween(at, other),
  burden: 'even',
  term: 8,
});

const threatened = ({ here, me }: Seen): boolean => highestThreat(here, me).points > here.params.paperThreatened;
const wary = ({ here, me }: Seen, other: ActorIx): boolean => exposure(here, me, other) > here.params.paperWary;
/** Whether the other needs the promise more: it is much weaker. */
const leans = ({ here, me }: Seen, other: ActorIx): boolean =>
  strength(here, me) > strength(here, other) + here.params.paperStronger;

/** Bases that would bring one of the two nearer: asked for by who is far away, or offered by a host that wants its friend near. */
function basesBetween(at: Seen, other: ActorIx): BasesFor {
  if (nearer(at, at.me, other)) return 'proposer';
  const offers = threatened(at) && actorAt(at.here, at.me).support >= at.here.params.paperPopular;
  return offers && nearer(at, other, at.me) ? 'partner' : 'none';
}

/** Whether bases of the host would bring a guest nearer to a place where the guest has a stake, and it has none there yet. */
function nearer({ here, scenario }: Seen, guest: ActorIx, host: ActorIx): boolean {
  const held = agreementBetween(here, 'access', guest, host);
  if (held?.parties[0] === host) return false;
  const from = here.params.accessReachFrom;
  const brings = (place: PlaceIx): boolean =>
    element(element(scenario.places, place).stake, guest) > 0 &&
    footholdAt(here, place, host).reach >= from &&
    footholdAt(here, place, guest).reach < footholdAt(here, place, host).reach;
  return [...scenario.places.keys()].some(brings);
}

/**
 * What a seat that is asked to sign would rather have; undefined where it can live with what it is offered. Nobody pays alone, a host wants
 * to be asked, who may be drawn in wants a say or a late trigger, and who is threatened wants a promise that holds early.
 */
export function betterTerms(at: Seen, order: Treaty): Treaty | undefined {
  const other = actorOf(at.here, order.by);
  const [needy, shy] = [threatened(at), wary(at, other)];
  const hosts = order.bases === 'proposer';
  const better: Treaty = {
    ...order,
    burden: order.burden === 'partner' ? 'even' : order.burden,
    consultation: order.consultation || hosts || shy,
    trigger: needy ? 'crisis' : shy ? 'clash' : order.trigger,
  };
  const same =
    better.burden === order.burden && better.consultation === order.consultation && better.trigger === order.trigger;
  return same ? undefined : better;
}

/** What the terms are worth to a seat in points of its result: protection that it loses by them, quarrels, and what is hard on it. */
export function termsWorth(at: Seen, order: Treaty): Points {
  const { here, me, id } = at;
  const other = actorOf(here, order.by === id ? order.with : order.by);
  const fear = Math.max(0, highestThreat(here, me).points - here.params.needThreatFrom);
  const unprotected = divide(fear * (WHOLE - promised(here, order)), WHOLE);
  return (
    -divide(unprotected, FELT) -
    divide(drawnIn(here, order, me, other), FELT) +
    divide(termsOfTreaty(here, order, me), HARD)
  );
}

const OTHER_SIDE = { proposer: 'partner', partner: 'proposer' } as const;

/** The same treaty as the other side would have offered it: whoever is asked weighs it as any offer. */
export const asOffered = (order: Treaty): Treaty => ({
  ...order,
  by: order.with,
  with: order.by,
  bases: order.bases === 'none' ? 'none' : OTHER_SIDE[order.bases],
  burden: order.burden === 'even' ? 'even' : OTHER_SIDE[order.burden],
});
