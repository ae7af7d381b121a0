import type { Scenario } from '../../rules/scenario/scenario.ts';
import { isPrologue, quarterOf } from '../../session/catalogue.ts';
import { actorName } from './names.ts';
import { listed, say, type WordKey } from './say.ts';

/** What a turn is called: 'Second quarter', or 'Prologue' where it lies before the first one (R1.7). */
export const turnName = (scenario: Scenario, turn: number): string =>
  isPrologue(scenario, turn)
    ? say('top.prologue')
    : say(`top.quarterName.${String(quarterOf(scenario, turn))}` as WordKey);

/** Who negotiates in the prologue: 'the United States and Japan'. */
export const negotiators = (scenario: Scenario): string =>
  listed((scenario.setup.calendar.prologue ?? []).map((id) => actorName(scenario, id)));
