import { TOPICS } from '../../session/catalogue.ts';
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
/** What a text is about: a flashpoint, or a topic without a place. */
export function subjectName(scenario: Scenario, id: string): string {
  const topic = TOPICS.find((one) => one === id);
  return topic === undefined ? placeName(scenario, id) : say(`choice.about.${topic}`);
}
export const forumName = (scenario: Scenario, id: string): string =>
  scenario.forums.find((forum) => forum.id === id)?.name ?? say('app.unknown');

export function memberName(scenario: Scenario, id: string): string {
  const composites = scenario.forums.flatMap((forum) => forum.composites);
  return composites.find((member) => member.id === id)?.name ?? actorName(scenario, id);
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

/** Types with a giver, who is named first. */
const DIRECTED = ['restraint', 'supply', 'access', 'influence'] as const;
const isDirected = (type: string): type is (typeof DIRECTED)[number] => (DIRECTED as readonly string[]).includes(type);

export function agreementName(scenario: Scenario, agreement: Agreement): string {
  const given = namedAtStart(scenario, agreement);
  if (given !== undefined) return given;
  const names = agreement.parties.map((ix) => actorNameAt(scenario, ix));
  const [one = '', other = ''] = names;
  const what = say(`agreementType.${agreement.type}`);
  const values = { what, parties: listed(names), one, other, place: placeNameAt(scenario, agreement.at) };
  const { type } = agreement;
  if (isDirected(type)) return say(`agreementOf.${type}`, values);
  if (agreement.at >= 0) return say('agreementOf.there', values);
  return say(names.length === 2 ? 'agreementOf.two' : 'agreementOf.many', values);
}
