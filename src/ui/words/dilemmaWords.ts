import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { SetupInject } from '../../rules/scenario/setupInject.ts';
import type { ActorId } from '../../rules/types.ts';
import { english } from './english/index.ts';
import { actorName } from './names.ts';
import { scoreText } from './numbers.ts';
import { say } from './say.ts';

type Decided = keyof typeof english.decided;
const isDecided = (option: string): option is Decided => option in english.decided;

/** Whom a question is about beside the one who is asked: who asks for more, who invites, the two who bid. */
function namedIn(inject: SetupInject | undefined): readonly ActorId[] {
  switch (inject?.kind) {
    case 'burdenDemand':
      return [inject.of];
    case 'invitation':
      return [inject.host];
    case 'armsBid':
      return inject.suppliers;
    case 'baseAccident':
      return [inject.guest];
    default:
      return [];
  }
}

/** The names that texts of a question are filled with. */
export function dilemmaValues(scenario: Scenario, id: string, seat: ActorId): Readonly<Record<string, string>> {
  const [one, other] = namedIn(scenario.injects.find((inject) => inject.id === id));
  const name = (actor: ActorId | undefined): string => (actor === undefined ? '' : actorName(scenario, actor));
  return { seat: name(seat), one: name(one), other: name(other) };
}

/** What a seat decided about a question that an event had put to it, as a headline. */
export const decidedText = (scenario: Scenario, inject: string, seat: ActorId, option: string): string =>
  isDecided(option) ? say(`decided.${option}`, dilemmaValues(scenario, inject, seat)) : option;

/** What a seat is asked, in one sentence. */
export function questionText(scenario: Scenario, id: string, seat: ActorId): string {
  const inject = scenario.injects.find((one) => one.id === id);
  const values = dilemmaValues(scenario, id, seat);
  switch (inject?.kind) {
    case 'burdenDemand':
      return say('dilemma.question.demand', values);
    case 'invitation':
      return say(inject.host === seat ? 'dilemma.question.host' : 'dilemma.question.guest', values);
    case 'armsBid':
      return say('dilemma.question.bid', values);
    case 'baseAccident':
      return say('dilemma.question.accident', values);
    default:
      return '';
  }
}

/** An answer to a question: what it is called, and what it does; `guest` is whom a host would strike off. */
export function optionWords(
  scenario: Scenario,
  id: string,
  seat: ActorId,
  option: string,
  guest?: ActorId,
): { readonly name: string; readonly does: string } {
  if (!isDecided(option)) return { name: option, does: '' };
  const inject = scenario.injects.find((one) => one.id === id);
  const points = (value: number): string => scoreText(value, value % 100 === 0 ? 0 : 1);
  const values = {
    ...dilemmaValues(scenario, id, seat),
    guest: guest === undefined ? '' : actorName(scenario, guest),
    support: inject?.kind === 'burdenDemand' ? points(inject.support) : '',
    credibility: inject?.kind === 'burdenDemand' ? points(inject.credibility) : '',
    trust: points(scenario.params.bidTrust),
  };
  return { name: say(`dilemma.option.${option}.name`, values), does: say(`dilemma.option.${option}.does`, values) };
}
