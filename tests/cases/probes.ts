import { acceptanceChance, beliefChance, gain, loss } from '../../src/rules/base/arithmetic.ts';
import { entrapment, homePrice, weigh } from '../../src/rules/talks/acceptance.ts';
import { weighTogether } from '../../src/rules/talks/bundles.ts';
import { backing, coalition, deterrence, weight } from '../../src/rules/readings/deterrence.ts';
import { margin } from '../../src/rules/sight/fog.ts';
import { guard, incidentChance, warRisk } from '../../src/rules/readings/guard.ts';
import { displayOf } from '../../src/rules/orders/jointExercise.ts';
import { measured } from '../../src/rules/readings/measures.ts';
import { outcomeOf, progress } from '../../src/rules/outcome.ts';
import type { OrderOf } from '../../src/rules/order.ts';
import { provoked } from '../../src/rules/orders/provocation.ts';
import { actorOf, agreementBetween, partners, placeOf, rivals, type Situation } from '../../src/rules/state/situation.ts';
import type { Measure } from '../../src/rules/scenario/setup.ts';
import { stability } from '../../src/rules/readings/stability.ts';
import { upkeepOf } from '../../src/rules/standing/agreements.ts';
import { reliefOf } from '../../src/rules/standing/disasters.ts';
import { ceilingsOf } from '../../src/rules/standing/forums.ts';
import { commonThreat, highestThreat, power, strength, threat } from '../../src/rules/readings/threat.ts';
import { orderFrom } from './orders.ts';

const points = (value: number): number => value / 100;
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

/** Everything that a case may read off a situation: the rules' own functions, by name. */
export const PROBES: Readonly<Record<string, Probe>> = {
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
  relief: (here, [by = '', host = '', pledge]) =>
    points(reliefOf(here, actorOf(here, by), actorOf(here, host), Number(pledge))),
  margin: (here, [by = '', of = '']) =>
    points(margin(here, by === 'public' ? -1 : actorOf(here, by), actorOf(here, of))),
  ceilings: (here, [id = '', by = '', at = '', lobby]) => {
    const forum = here.scenario.forums.find((one) => one.id === id)!;
    return ceilingsOf(here, forum, actorOf(here, by), placeOf(here, at), Number(lobby)).map(({ ceiling }) => ceiling);
  },
  stability: (here) => points(stability(here)),
  upkeep: (here, [of = '']) => upkeepOf(here, actorOf(here, of)),
  measure: (here, [of = ''], text) =>
    points(measured(here, actorOf(here, of), JSON.parse(text.slice(text.indexOf('{'))) as Measure)),
  objectives: (here, [of = '']) => progress(here, actorOf(here, of)).map((one) => points(one.points)),
  national: (here, [of]) => points(final(here, of, false).national),
  shared: (here, [of]) => points(final(here, of, false).shared),
  motive: (here, [of]) => points(final(here, of, false).motive),
  final: (here, [of]) => points(final(here, of, false).final),
  finalInWar: (here, [of]) => points(final(here, of, true).final),
};
