import { WHOLE } from '../base/arithmetic.ts';
import { inFull, mark, quantity, shift, tell, type Because, type Effect, type Times } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { Deed, OrderSpec } from '../menu/orderSpec.ts';
import { provocation } from './provocation.ts';
import { actorOf, footholdAt, placeOf, type Situation } from '../state/situation.ts';
import { footholdIx, tieIx } from '../scenario/scenario.ts';
import { NOBODY, needsForces, price, tiring } from './terms.ts';

const because = (deed: Deed<'greyZoneProbe'>, hidden: boolean, clause: Because['clause']): Because => ({
  clause,
  source: hidden ? { kind: 'unattributed', at: deed.order.at } : { kind: 'order', order: deed.key, by: deed.order.by },
});

/**
 * R4.10 Grey-zone probe. A claimant takes a fact on the water from another: its claim rises by 8 and the victim's falls by as much,
 * half of that where the victim has lately been seen there. Heat and presence rise, the victim trusts it less, everybody near is provoked. With 30 %
 * nobody can say who it was: then posture, trust and tension move half.
 *
 * Example: claims 50 and 50: the gain of 8 is 5.33 at 50, so 55.33 and 44.67; trust 40 falls by 6, of which 3.20 stays.
 */
export const greyZoneProbe: OrderSpec<'greyZoneProbe'> = {
  clause: 'R4.10',
  stage: 'military',
  once: true,
  fields: { at: 'place', against: 'actor' },
  price: (here) => price(here.params.probeCost),
  asks: NOBODY,
  objection(here, order) {
    const [by, victim] = [actorOf(here, order.by), actorOf(here, order.against)];
    const { claimants } = element(here.scenario.places, placeOf(here, order.at));
    return (
      needsForces(here, by, victim) ??
      (claimants.includes(by) && claimants.includes(victim) ? undefined : { code: 'noClaim' })
    );
  },
  effects(here, deed, luck) {
    const { params, scenario } = here;
    const [by, victim] = [actorOf(here, deed.order.by), actorOf(here, deed.order.against)];
    const place = placeOf(here, deed.order.at);
    const hidden = luck.chance(`${String(here.state.turn)}/deniable/${deed.key}`, params.probeDeniable);
    const why = because(deed, hidden, 'R4.10');
    const half: Times = ['unattributed', hidden ? params.unattributed : WHOLE];
    return [
      ...claims(here, why, deed, place),
      shift(here, why, 'heat', place, params.probeHeat),
      shift(here, why, 'presence', place, params.probePresence),
      shift(here, why, 'trust', tieIx(scenario, victim, by), -params.probeTrust, [half]),
      mark(here, 'probe', by, victim, place, hidden ? 1 : 0),
      tell('all', {
        kind: 'probed',
        at: deed.order.at,
        against: deed.order.against,
        ...(hidden ? {} : { by: deed.order.by }),
      }),
    ];
  },
  reactions(here, deed) {
    const [by, victim] = [actorOf(here, deed.order.by), actorOf(here, deed.order.against)];
    const place = placeOf(here, deed.order.at);
    const hidden = here.state.marks.some(
      (mark) =>
        mark.kind === 'probe' &&
        mark.turn === here.state.turn &&
        mark.by === by &&
        mark.to === victim &&
        mark.at === place &&
        mark.value === 1,
    );
    const display = {
      lead: by,
      partners: [],
      at: place,
      intensity: here.params.probeProvocation,
      notify: false,
      observers: false,
    };
    return provocation(
      here,
      because(deed, hidden, 'R3.1'),
      display,
      hidden ? [['unattributed', here.params.unattributed]] : [],
    );
  },
};

/** What the prober wins the victim loses: the gain of the one, as far as the other has that much to lose. */
function claims(here: Situation, why: Because, deed: Deed<'greyZoneProbe'>, place: number): Effect[] {
  const { params, scenario } = here;
  const [by, victim] = [actorOf(here, deed.order.by), actorOf(here, deed.order.against)];
  const shielded: Times = [
    'shielded',
    footholdAt(here, place, victim).interest >= params.probeShield ? params.probeShielded : WHOLE,
  ];
  const sought = shift(
    here,
    why,
    'claim',
    footholdIx(scenario, place, by),
    quantity(here, params.probeClaim, [shielded, tiring(here, deed)]),
  );
  const over = Math.max(0, sought.delta - footholdAt(here, place, victim).claim);
  const limit = over > 0 && here.explain ? [{ name: 'limit' as const, points: -over }] : [];
  const won = {
    ...sought,
    delta: sought.delta - over,
    cause: { ...sought.cause, factors: [...sought.cause.factors, ...limit] },
  };
  return [won, inFull(here, why, 'claim', footholdIx(scenario, place, victim), -won.delta)];
}
