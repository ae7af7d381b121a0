import { acceptanceChance, beliefChance, gain, loss } from '../../src/rules/base/arithmetic.ts';
import { homePrice, weigh } from '../../src/rules/talks/acceptance.ts';
import { abandonment, cohesion, entrapment } from '../../src/rules/readings/alliances.ts';
import { weighTogether } from '../../src/rules/talks/bundles.ts';
import { backing, coalition, deterrence, weight } from '../../src/rules/readings/deterrence.ts';
import { margin } from '../../src/rules/sight/fog.ts';
import { breachesOf } from '../../src/rules/sight/forecast.ts';
import { guard, incidentChance, warRisk } from '../../src/rules/readings/guard.ts';
import { displayOf } from '../../src/rules/orders/jointExercise.ts';
import { measured } from '../../src/rules/readings/measures.ts';
import { outcomeOf, progress } from '../../src/rules/outcome.ts';
import type { OrderOf } from '../../src/rules/order.ts';
import { provoked } from '../../src/rules/orders/provocation.ts';
import { actorOf, agreementBetween, partners, placeIdOf, placeOf, rivals, type Situation } from '../../src/rules/state/situation.ts';
import type { Measure } from '../../src/rules/scenario/setup.ts';
import { stability } from '../../src/rules/readings/stability.ts';
import { upkeepOf } from '../../src/rules/readings/upkeep.ts';
import { standingOf } from '../../src/rules/standing/agreements.ts';
import { reliefOf } from '../../src/rules/readings/relief.ts';
import { discountOf, subjectOf, summitMeets, trackStage } from '../../src/rules/standing/forumBodies.ts';
import { ceilingsOf, sessionOf } from '../../src/rules/standing/forums.ts';
import { polarisation } from '../../src/rules/readings/polarisation.ts';
import { roleIn } from '../../src/rules/crisis/deciders.ts';
import { wouldCall } from '../../src/rules/crisis/moves.ts';
import { decides } from '../../src/rules/decides.ts';
import { commonThreat, highestThreat, power, strength, threat } from '../../src/rules/readings/threat.ts';
import { orderFrom } from './orders.ts';
import { SEAT_PROBES } from './seatProbes.ts';

const points = (value: number): number => value / 100;
const shownPoints = (value: number | undefined): number | null => (value === undefined ? null : points(value));
const hundredths = (value: string | undefined): number => Math.round(Number(value) * 100);

type Probe = (here: Situation, words: readonly string[], text: string) => unknown;

/**
 * `worth h | A jointExercise h SEA medium | 1`: what the order of A is worth to h with one capital on top. Offers that are joined by
 * `&` are a package, each with its own capital: `A dialogue h + 1 & highLevelVisit h`.
 */
function weighed(here: Situation, text: string) {
  const [who = '', offer = '', sweetener = '0'] = text.split('|').map((part) => part.trim());
  const [by = '', ...words] = offer.split(' ');
  const recipient = actorOf(here, who);
  if (!words.includes('&'))
    return weigh(here, orderFrom(here.scenario, by, words.join(' ')), recipient, Number(sweetener));
  const offers = words
    .join(' ')
    .split(' & ')
    .map((one) => {
      const [order = '', added = '0'] = one.split(' + ');
      return { order: orderFrom(here.scenario, by, order), sweetener: Number(added) };
    });
  return weighTogether(here, offers, recipient);
}

const final = (here: Situation, seat: string | undefined, war: boolean) =>
  outcomeOf(here, war, null).seats[actorOf(here, seat ?? '')]!;

function agreementNamed(here: Situation, id: string | undefined) {
  const found = here.state.agreements.find((agreement) => agreement.id === id);
  if (!found) throw new Error(`no agreement ${String(id)} runs`);
  return found;
}

/** Everything that a case may read off a situation: the rules' own functions, by name. */
export const PROBES: Readonly<Record<string, Probe>> = {
  ...SEAT_PROBES,
  gain: (_, [at, by]) => points(gain(hundredths(at), hundredths(by))),
  loss: (_, [at, by]) => points(loss(hundredths(at), hundredths(by))),
  strength: (here, [of = '']) => points(strength(here, actorOf(here, of))),
  power: (here, [by = '', of = '']) => points(power(here, actorOf(here, by), actorOf(here, of))),
  threat: (here, [by = '', of = '']) => points(threat(here, actorOf(here, by), actorOf(here, of))),
  highestThreat: (here, [by = '']) => points(highestThreat(here, actorOf(here, by)).points),
  commonThreat: (here, [a = '', b = '']) => points(commonThreat(here, actorOf(here, a), actorOf(here, b))),
  partners: (here, [a = '', b = '']) => partners(here, actorOf(here, a), actorOf(here, b)),
  rivals: (here, [a = '', b = '']) => rivals(here, actorOf(here, a), actorOf(here, b)),
  agreed: (here, [type = '', a = '', b = '']) =>
    agreementBetween(here, type as 'hotline', actorOf(here, a), actorOf(here, b)) !== undefined,
  weight: (here, [at = '', of = '']) => points(weight(here, placeOf(here, at), actorOf(here, of))),
  backing: (here, [at = '', by = '', of = '']) =>
    points(backing(here, placeOf(here, at), actorOf(here, by), actorOf(here, of))),
  coalition: (here, [at = '', of = '', against = '']) =>
    points(coalition(here, placeOf(here, at), actorOf(here, of), actorOf(here, against))),
  deterrence: (here, [at = '', against = '', of = '']) =>
    points(deterrence(here, placeOf(here, at), actorOf(here, against), actorOf(here, of))),
  provoked: (here, [by = ''], text) => {
    const [lead = '', ...words] = (text.split('|')[1] ?? '').trim().split(' ');
    const order = orderFrom(here.scenario, lead, words.join(' ')) as OrderOf<'jointExercise'>;
    return points(provoked(here, actorOf(here, by), displayOf(here, order)).points);
  },
  guard: (here, [at = '', a, b]) =>
    points(
      guard(
        here,
        placeOf(here, at),
        a !== undefined && b !== undefined ? [actorOf(here, a), actorOf(here, b)] : undefined,
      ),
    ),
  incidentChance: (here, [at = '', patrols = '0']) => points(incidentChance(here, placeOf(here, at), Number(patrols))),
  warRisk: (here, [at = '', rung, a = '', b = '']) =>
    points(warRisk(here, placeOf(here, at), Number(rung), [actorOf(here, a), actorOf(here, b)])),
  acceptanceChance: (_, [at]) => acceptanceChance(hundredths(at)),
  beliefChance: (_, [at]) => beliefChance(hundredths(at)),
  worth: (here, _, text) => points(weighed(here, text).points),
  chance: (here, _, text) => weighed(here, text).chance,
  terms: (here, _, text) =>
    Object.fromEntries(weighed(here, text).terms.map((term) => [term.name, points(term.points)])),
  homePrice: (here, [at]) => points(homePrice(here, hundredths(at))),
  entrapment: (here, [by = '', ally = '']) => points(entrapment(here, actorOf(here, by), actorOf(here, ally))),
  abandonment: (here, [ally = '', partner = '']) =>
    points(abandonment(here, actorOf(here, ally), actorOf(here, partner))),
  cohesion: (here, members) =>
    points(
      cohesion(
        here,
        members.map((member) => actorOf(here, member)),
      ),
    ),
  /** What each seat is in the crisis: `roles h A`. */
  roles: (here, seats) => seats.map((seat) => roleIn(here, here.state.crises[0]!, actorOf(here, seat))),
  /** Whom a lead would call on now. */
  wouldCall: (here, [of = '']) =>
    wouldCall(here, here.state.crises[0]!, actorOf(here, of)).map((ally) => here.scenario.actors[ally]!.id),
  /** Who stands with the leads, in sequence. */
  supporters: (here) => here.state.crises[0]!.supporters.map(({ actor }) => here.scenario.actors[actor]!.id),
  decides: (here, seats) => seats.map((seat) => decides(here.scenario, here.state, actorOf(here, seat))),
  relief: (here, [by = '', host = '', pledge]) =>
    points(reliefOf(here, actorOf(here, by), actorOf(here, host), Number(pledge))),
  margin: (here, [by = '', of = '']) =>
    points(margin(here, by === 'public' ? -1 : actorOf(here, by), actorOf(here, of))),
  ceilings: (here, [id = '', by = '', at = '', lobby]) => {
    const forum = here.scenario.forums.find((one) => one.id === id)!;
    return ceilingsOf(here, forum, actorOf(here, by), subjectOf(here, at), Number(lobby)).map(({ ceiling }) => ceiling);
  },
  session: (here, [id = '', by = '', about = '', strength, lobby]) => {
    const forum = here.scenario.forums.find((one) => one.id === id)!;
    const subject = subjectOf(here, about);
    const { ceilings, ...rest } = sessionOf(here, forum, actorOf(here, by), subject, Number(strength), Number(lobby));
    const led = ceilings.filter(({ bloc }) => bloc !== undefined).map(({ member, bloc }) => `${member} as ${bloc!}`);
    return { ...rest, ...(led.length > 0 ? { led } : {}) };
  },
  trackStage: (here) => trackStage(here),
  discount: (here, [a = '', b = '']) => discountOf(here, actorOf(here, a), actorOf(here, b)),
  summitMeets: (here, [a = '', b = '']) => summitMeets(here, actorOf(here, a), actorOf(here, b)),
  polarisation: (here) => points(polarisation(here)),
  tired: (here, [key = '']) => here.state.fatigue.find((entry) => entry.key === key)?.level ?? 0,
  stability: (here) => points(stability(here)),
  /** What weighs on hosts now: severity left, by name. */
  threats: (here) => Object.fromEntries(here.state.disasters.map(({ id, severity }) => [id, points(severity)])),
  doctrine: (here, [of = '']) => here.state.actors[actorOf(here, of)]?.doctrine,
  dilemmas: (here) =>
    here.state.dilemmas.map(({ inject, seat, options }) =>
      [here.scenario.injects[inject]?.id, here.scenario.actors[seat]?.id, ...options].join(' '),
    ),
  suspended: (here) => here.state.agreements.flatMap(({ id, suspendedBy }) => (suspendedBy.length > 0 ? [id] : [])),
  upkeep: (here, [of = '']) => upkeepOf(here, actorOf(here, of)),
  /** The agreements that an order of a seat would break, and the chance of each to come out: `breaches A | posture SEA surge`. */
  breaches: (here, [by = ''], text) => {
    const order = orderFrom(here.scenario, by, (text.split('|')[1] ?? '').trim());
    return Object.fromEntries(
      breachesOf(here, order).map(({ agreement, chance }) => [agreement.id, points(chance)]),
    );
  },
  until: (here, [id]) => agreementNamed(here, id).until,
  ends: (here, [id]) => agreementNamed(here, id).ends,
  standing: (here, [id]) => standingOf(agreementNamed(here, id)),
  places: (here, [id]) => {
    const { terms } = agreementNamed(here, id);
    return terms?.of === 'access' ? terms.places.map((place) => placeIdOf(here, place)) : [];
  },
  verification: (here, [id]) => agreementNamed(here, id).verification,
  secret: (here, [id]) => agreementNamed(here, id).secret,
  scope: (here, [id]) => {
    const { terms } = agreementNamed(here, id);
    return terms?.of !== 'alliance' || terms.scope < 0 ? 'HOME' : placeIdOf(here, terms.scope);
  },
  trigger: (here, [id]) => {
    const { terms } = agreementNamed(here, id);
    return terms?.of === 'alliance' ? terms.trigger : undefined;
  },
  measure: (here, [of = ''], text) =>
    points(measured(here, actorOf(here, of), JSON.parse(text.slice(text.indexOf('{'))) as Measure)),
  objectives: (here, [of = '']) => progress(here, actorOf(here, of)).map((one) => points(one.points)),
  national: (here, [of]) => points(final(here, of, false).national),
  shared: (here, [of]) => points(final(here, of, false).shared),
  common: (here, [of]) => shownPoints(final(here, of, false).common),
  commonInWar: (here, [of]) => shownPoints(final(here, of, true).common),
  motive: (here, [of]) => points(final(here, of, false).motive),
  final: (here, [of]) => points(final(here, of, false).final),
  finalInWar: (here, [of]) => points(final(here, of, true).final),
};
