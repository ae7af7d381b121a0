import { counterpartOf } from '../../session/catalogue.ts';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Agreement } from '../../rules/state/state.ts';
import type { ActorId, ActorIx } from '../../rules/types.ts';
import { listed, say } from './say.ts';

/** Ids are never shown: these are what they are called, in the scenario's own words. */
export const actorName = (scenario: Scenario, id: ActorId): string =>
  scenario.setup.actors.find((actor) => actor.id === id)?.name ?? say('app.unknown');
export const actorNameAt = (scenario: Scenario, ix: ActorIx): string =>
  scenario.setup.actors[ix]?.name ?? say('app.unknown');
export const placeName = (scenario: Scenario, id: string): string =>
  scenario.setup.places.find((place) => place.id === id)?.name ?? say('choice.home');
export const placeNameAt = (scenario: Scenario, ix: number): string =>
  scenario.setup.places[ix]?.name ?? say('choice.home');
export const forumName = (scenario: Scenario, id: string): string =>
  scenario.forums.find((forum) => forum.id === id)?.name ?? say('app.unknown');

export function memberName(scenario: Scenario, id: string): string {
  const composites = scenario.forums.flatMap((forum) => forum.composites);
  return composites.find((member) => member.id === id)?.name ?? actorName(scenario, id);
}

/** Whom a disaster of the scenario strikes. */
export function hostName(scenario: Scenario, disaster: string): string {
  const inject = scenario.injects.find(({ id }) => id === disaster);
  return inject?.kind === 'disaster' ? actorName(scenario, inject.host) : say('app.unknown');
}

export const placeIn = (order: Order): string | undefined =>
  'at' in order ? order.at : 'about' in order ? order.about : undefined;

/** An order as a line: 'Joint exercise with Japan, Home waters'; `you` is read as 'you'. Its options are told by `orderTerms`. */
export function orderLine(scenario: Scenario, order: Order, you?: ActorId): string {
  const partner = counterpartOf(order);
  const place = placeIn(order);
  return say(`order.${order.kind}.line`, {
    partner: partner === undefined ? '' : partner === you ? say('app.youSmall') : actorName(scenario, partner),
    place: place === undefined ? '' : placeName(scenario, place),
    forum: 'forum' in order ? forumName(scenario, order.forum) : '',
    host: 'disaster' in order ? hostName(scenario, order.disaster) : '',
    stance: 'stance' in order ? say(`choice.stance.${order.stance}`) : '',
  });
}

/** What an order leaves open beside its line: 'Large', 'Announced'. */
export function orderTerms(order: Order): readonly string[] {
  const terms: string[] = [];
  if ('scale' in order) terms.push(say(`choice.scale.${order.scale}`));
  if ('strength' in order) terms.push(`${say('field.strength')}: ${say(`choice.strength.${order.strength}`)}`);
  if ('lobby' in order && order.lobby > 0)
    terms.push(`${say('field.lobby')}: ${say(`choice.lobby.${String(order.lobby) as '0' | '1' | '2' | '3'}`)}`);
  if ('pledge' in order) terms.push(say(`choice.pledge.${order.pledge}`));
  for (const name of ['notify', 'observers', 'publish', 'testHotline'] as const) {
    const taken = (order as unknown as Readonly<Record<string, unknown>>)[name];
    if (typeof taken === 'boolean') terms.push(say(`option.${name}.${String(taken) as 'true' | 'false'}`));
  }
  return terms.filter((text) => text !== '');
}

/** The name that a scenario gives an agreement that stood before the first turn. */
export const namedAtStart = (scenario: Scenario, agreement: Agreement): string | undefined =>
  agreement.since > 1
    ? undefined
    : scenario.setup.agreements.find(
        (one) =>
          one.type === agreement.type &&
          one.parties.length === agreement.parties.length &&
          one.parties.every((id) => agreement.parties.includes(scenario.actorIx.get(id) ?? -1)),
      )?.name;

export function agreementName(scenario: Scenario, agreement: Agreement): string {
  const given = namedAtStart(scenario, agreement);
  if (given !== undefined) return given;
  const names = agreement.parties.map((ix) => actorNameAt(scenario, ix));
  const [one = '', other = ''] = names;
  const what = say(`agreementType.${agreement.type}`);
  const values = { what, parties: listed(names), one, other, place: placeNameAt(scenario, agreement.at) };
  if (agreement.type === 'restraint') return say('agreementOf.restraint', values);
  if (agreement.at >= 0) return say('agreementOf.there', values);
  return say(names.length === 2 ? 'agreementOf.two' : 'agreementOf.many', values);
}
