import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { SetupInject } from '../../rules/scenario/setup.ts';
import type { ActorId } from '../../rules/types.ts';
import { english } from './english/index.ts';
import { actorName } from './names.ts';
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
