import { HOME, counterpartOf, disasterIdsOf, hostsOf } from '../../session/catalogue.ts';
import type { Order, OrderOf } from '../../rules/order.ts';
import type { Nature, SetupInject } from '../../rules/scenario/setupInject.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorId } from '../../rules/types.ts';
import { english } from './english/index.ts';
import { actorName, forumName, placeName, subjectName } from './names.ts';
import { say, type WordKey } from './say.ts';

/** The event that a threat comes from, and whom of its hosts the threat strikes. */
function struckIn(
  scenario: Scenario,
  disaster: string,
): { readonly inject: SetupInject; readonly host: ActorId } | undefined {
  for (const inject of scenario.injects) {
    const host = hostsOf(inject)[disasterIdsOf(inject).indexOf(disaster)];
    if (host !== undefined) return { inject, host };
  }
  return undefined;
}

/** Whom a threat of the scenario strikes. */
export function hostName(scenario: Scenario, disaster: string): string {
  const struck = struckIn(scenario, disaster);
  return struck ? actorName(scenario, struck.host) : say('app.unknown');
}

const natureIn = (inject: SetupInject): Nature =>
  inject.kind === 'disaster' ? inject.nature : inject.kind === 'attack' ? 'terrorism' : 'cyber';

/** What a threat is and whom it strikes: 'Typhoon: Japan'. */
export function threatName(scenario: Scenario, disaster: string): string {
  const struck = struckIn(scenario, disaster);
  if (!struck) return say('app.unknown');
  return `${say(`nature.${natureIn(struck.inject)}`)}: ${actorName(scenario, struck.host)}`;
}

/** The flashpoint or topic that an order names. */
export const placeIn = (order: Order): string | undefined =>
  'at' in order ? order.at : 'about' in order ? order.about : undefined;

/** What lines and headlines of orders say of them. `you` is read as 'you'. */
export function orderValues(scenario: Scenario, order: Order, you?: ActorId): Readonly<Record<string, string>> {
  const nameOf = (id: ActorId | undefined): string =>
    id === undefined ? '' : id === you ? say('app.youSmall') : actorName(scenario, id);
  const place = placeIn(order);
  return {
    by: actorName(scenario, order.by),
    partner: nameOf(counterpartOf(order)),
    place: place === undefined ? '' : subjectName(scenario, place),
    forum: 'forum' in order ? forumName(scenario, order.forum) : '',
    host: 'disaster' in order ? hostName(scenario, order.disaster) : '',
    stance: order.kind === 'posture' ? say(`choice.stance.${order.stance}`) : '',
    named: order.kind === 'publicStatement' ? nameOf(order.named) : '',
    what: order.kind === 'withdrawal' ? say(`agreementType.${order.agreement}`) : '',
  };
}

/** An order as a line: 'Joint exercise with Japan, Home waters'. Its options are told by `orderTerms`. */
export function orderLine(scenario: Scenario, order: Order, you?: ActorId): string {
  const values = orderValues(scenario, order, you);
  switch (order.kind) {
    case 'publicStatement':
      return statementLine(order, values);
    case 'crossBlocExercise':
      return say(order.invitation === 'invite' ? 'order.crossBlocExercise.line' : 'orderToo.disinvite', values);
    case 'allyCounsel':
      return say(`orderToo.counsel.${order.purpose}`, values);
    case 'withdrawal':
      return say(`orderToo.withdrawal.${order.manner}`, values);
    case 'allianceTreaty':
      if (order.scope === HOME) return say('order.allianceTreaty.line', values);
      return say('orderToo.treatyThere', { ...values, place: placeName(scenario, order.scope) });
    default:
      return say(`order.${order.kind}.line`, values);
  }
}

function statementLine(order: OrderOf<'publicStatement'>, values: Readonly<Record<string, string>>): string {
  const line = say(`orderToo.statement.${order.stance}`, values);
  return values['partner'] === '' ? line : say('orderToo.signedWith', { ...values, line });
}

/** Choices that say by their name alone what was chosen, and those that need a word beside it. */
const NAMED = ['scale', 'pledge'] as const;
const LISTED = ['cap', 'verification', 'trigger', 'bases', 'burden', 'term'] as const;
const OPTIONS = Object.keys(english.option);

/** What an order leaves open beside its line: 'Large', 'Announced'. */
export function orderTerms(order: Order): readonly string[] {
  const values = order as unknown as Readonly<Record<string, string | number | boolean>>;
  const terms: string[] = [];
  for (const name of NAMED) if (name in order) terms.push(say(`choice.${name}.${String(values[name])}` as WordKey));
  for (const name of LISTED) if (name in order) terms.push(say(`termLine.${name}.${String(values[name])}` as WordKey));
  if ('strength' in order) terms.push(`${say('field.strength')}: ${say(`choice.strength.${order.strength}`)}`);
  if ('lobby' in order && order.lobby > 0)
    terms.push(`${say('field.lobby')}: ${say(`choice.lobby.${String(order.lobby) as '0' | '1' | '2' | '3'}`)}`);
  for (const name of OPTIONS) {
    const taken = values[name];
    if (typeof taken === 'boolean') terms.push(say(`option.${name}.${String(taken)}` as WordKey));
  }
  return terms.filter((text) => text !== '');
}
