import { WHOLE } from '../base/arithmetic.ts';
import { element } from '../base/invariant.ts';
import { byOrder, mark, shift, type Effect, type Times } from '../effects/effects.ts';
import type { Deed, OrderSpec } from '../menu/orderSpec.ts';
import { isLeading } from '../menu/orderSpec.ts';
import { ALONE, HOME, type ActorIx, type PlaceIx } from '../types.ts';
import { STATEMENTS, type IllegalOrder, type OrderOf } from '../order.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { actorOf, isArmed, placeOf, type Situation } from '../state/situation.ts';
import { NOBODY, audienceAt, needsForces, price, tiring, words } from './terms.ts';

/**
 * R4.14 Public statement. *Resolve* stands by one side of a dispute: allies and those it backs there believe the speaker more, the one who is named is
 * tenser, and for three turns it is dear to go back on it. *Support* speaks for somebody, *censure* against. Up to three others may
 * sign: then the statement counts ×1.5, ×1.75, ×2, and binds each who signed.
 *
 * Example, resolve by A at the sea against B: h trusts A 48, so its credibility rises by 3 · 68.8 % = 2.06, of which 1.79 stays:
 * 35 to 36.79; tension 52 rises by 1.5 · 48/75 = 0.96.
 */
export const publicStatement: OrderSpec<'publicStatement'> = {
  clause: 'R4.14',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actorOrAlone', stance: STATEMENTS, named: 'actor', at: 'placeOrHome' },
  price: (here) => price(here.params.statementCost, 0),
  asks: (_, order) => (order.with === ALONE ? NOBODY() : [order.with]),
  joins: wording,
  yesCapital: (here) => here.params.statementYes,
  clash: (order, other) => wording(order) !== wording(other),
  objection(here, order) {
    if (order.named === order.by || order.named === order.with) return { code: 'self' };
    if (contradicted(here, order)) return { code: 'saidOtherwise' };
    if (order.stance === 'resolve') return resolveObjection(here, order);
    return order.at === HOME ? undefined : { code: 'noPlaceNeeded' };
  },
  effects(here, deed) {
    if (!isLeading(deed)) return [];
    const { stance, named } = deed.order;
    const about = actorOf(here, named);
    const why = byOrder('R4.14', deed);
    const times = [cosigned(here, deed), worn(here, deed)];
    const { params, scenario } = here;
    return signersOf(here, deed).flatMap((signer): Effect[] => {
      if (stance === 'resolve') return resolved(here, deed, signer, times);
      if (stance === 'censure') return [];
      const by = [words(here, about, signer), ...times];
      return [shift(here, why, 'trust', tieIx(scenario, about, signer), params.statementTrust, by)];
    });
  },
  reactions(here, deed) {
    if (!isLeading(deed) || deed.order.stance === 'support') return [];
    const named = actorOf(here, deed.order.named);
    const why = byOrder('R4.14', deed);
    const { params, scenario } = here;
    return signersOf(here, deed)
      .filter((signer) => isArmed(here, signer) && isArmed(here, named))
      .map((signer) =>
        shift(here, why, 'tension', dyadIx(scenario, signer, named), params.namedTension, [cosigned(here, deed)]),
      );
  },
};

/** What is said, whoever signs it: offers of the same words are one statement. */
function wording({ by, stance, named, at }: OrderOf<'publicStatement'>): string {
  return `publicStatement/${by}/${stance}/${named}/${at}`;
}

/** One statement a seat and turn: other words of the same seat lie on the table already. */
const contradicted = (here: Situation, order: OrderOf<'publicStatement'>): boolean =>
  here.state.proposals.some(
    ({ order: other }) =>
      other.kind === 'publicStatement' && other.by === order.by && wording(other) !== wording(order),
  );

/** Resolve is said to a claimant, by another claimant there, by who backs one, or by who has something at stake. */
function resolveObjection(here: Situation, order: OrderOf<'publicStatement'>): IllegalOrder | undefined {
  const [by, named, at] = [actorOf(here, order.by), actorOf(here, order.named), placeOf(here, order.at)];
  const unarmed = needsForces(here, by);
  if (unarmed) return unarmed;
  if (at < 0) return { code: 'notAChallenger' };
  const { claimants, backing, stake } = element(here.scenario.places, at);
  if (!claimants.includes(named)) return { code: 'notAChallenger' };
  const backs = backing.some(({ backer, claimant }) => backer === by && claimant !== named);
  return claimants.includes(by) || backs || element(stake, by) > 0 ? undefined : { code: 'noStake' };
}

/** The speaker and the first three who sign with it. */
function signersOf(here: Situation, { order, company }: Deed<'publicStatement'>): readonly ActorIx[] {
  return [order.by, ...company.slice(0, 3)].map((id) => actorOf(here, id));
}

/** What one, two or three signatures beside the speaker's make of a statement. */
function cosigned({ params }: Situation, { company }: Deed<'publicStatement'>): Times {
  const by = [WHOLE, params.cosignedOne, params.cosignedTwo, params.cosignedThree];
  return ['cosigned', element(by, Math.min(3, company.length))];
}

/** A statement is one act, however many offers it took to have it signed. */
const worn = (here: Situation, { order }: Deed<'publicStatement'>): Times => tiring(here, { order, ordinal: 0 });

function resolved(here: Situation, deed: Deed<'publicStatement'>, signer: ActorIx, times: readonly Times[]): Effect[] {
  const { params, scenario } = here;
  const [named, place]: [ActorIx, PlaceIx] = [actorOf(here, deed.order.named), placeOf(here, deed.order.at)];
  return [
    mark(here, 'resolved', signer, named, place),
    ...audienceAt(here, signer, place)
      .filter((friend) => friend !== named)
      .map((friend) =>
        shift(here, byOrder('R4.14', deed), 'credibility', tieIx(scenario, signer, friend), params.resolveCredibility, [
          words(here, friend, signer),
          ...times,
        ]),
      ),
  ];
}
