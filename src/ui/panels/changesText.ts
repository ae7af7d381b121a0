import type { Scenario } from '../../rules/scenario/scenario.ts';
import { subjectOf } from '../../session/sights.ts';
import type { ChoiceGist, OptionChange } from '../store/optionChanges.ts';
import type { Worry } from '../store/unasked.ts';
import { actorNameAt, percentText, say, scoreTitle } from '../words/index.ts';
import { rangeText } from './ForecastRows.tsx';

/**
 * What an option would change, without a figure of its own: the card has those, as ranges. 'costs 1 more', 'China less alarmed'.
 * `payer` is whoever pays where that is not the reader.
 */
export function changesText(
  scenario: Scenario,
  changes: readonly OptionChange[],
  me: number,
  payer?: string,
): readonly string[] {
  if (changes.length === 0) return [say('delta.same')];
  return changes.map((change) => changeWords(scenario, change, me, payer));
}

/** Below a point a change is a small one. */
const SMALL = 100;

function changeWords(scenario: Scenario, change: OptionChange, me: number, payer: string | undefined): string {
  const { kind, by } = change;
  switch (kind) {
    case 'score':
      return scoreWords(scenario, change, me);
    case 'chance':
      return say(by > 0 ? 'delta.chanceMore' : 'delta.chanceLess');
    case 'incident':
      return say(by > 0 ? 'delta.incidentMore' : 'delta.incidentLess');
    case 'capital':
      if (payer !== undefined)
        return say(by > 0 ? 'delta.payerMore' : 'delta.payerLess', { name: payer, count: Math.abs(by) });
      return say(by > 0 ? 'delta.capitalMore' : 'delta.capitalLess', { count: Math.abs(by) });
  }
}

function scoreWords(
  scenario: Scenario,
  { score, at, by }: Extract<OptionChange, { kind: 'score' }>,
  me: number,
): string {
  const small = Math.abs(by) < SMALL;
  const { one, other } = subjectOf(scenario, score, at);
  if (score === 'tension' && (one === me || other === me)) {
    const name = actorNameAt(scenario, one === me ? other : one);
    if (by > 0) return say(small ? 'delta.alarmMoreSmall' : 'delta.alarmMore', { name });
    return say(small ? 'delta.alarmLessSmall' : 'delta.alarmLess', { name });
  }
  const what = scoreTitle(scenario, score, at, me);
  if (by > 0) return say(small ? 'delta.higherSmall' : 'delta.higher', { what });
  return say(small ? 'delta.lowerSmall' : 'delta.lower', { what });
}

/** How much somebody is alarmed, in one to three steps of a point of tension each; 0 for not at all. */
export const alarmSize = (worry: Worry | undefined): 0 | 1 | 2 | 3 =>
  worry === undefined ? 0 : worry.rise < SMALL ? 1 : worry.rise < 2 * SMALL ? 2 : 3;

const ALARMS = { 1: 'delta.partnerAlarms1', 2: 'delta.partnerAlarms2', 3: 'delta.partnerAlarms3' } as const;

/** What a choice comes to, beside its name: 'yes 52–60 %', 'alarms China a little'. */
export function gistText(scenario: Scenario, { chance, alarmed }: ChoiceGist): readonly string[] {
  const yes = chance ? [say('delta.partnerYes', { chance: percentText(chance.low, chance.high) })] : [];
  const size = alarmSize(alarmed);
  if (!alarmed || size === 0) return [...yes, say('delta.partnerCalm')];
  return [...yes, say(ALARMS[size], { name: actorNameAt(scenario, alarmed.actor) })];
}

/** The same in figures, as the card and the map have them: 'China alarmed +0.9 to +1.4'. */
export function effectText(scenario: Scenario, me: number, { gain, chance, alarmed }: ChoiceGist): readonly string[] {
  const yes = chance ? [say('delta.partnerYes', { chance: percentText(chance.low, chance.high) })] : [];
  if (alarmed) return [alarmText(scenario, alarmed), ...yes];
  if (!gain) return [say('delta.partnerCalm'), ...yes];
  const what = scoreTitle(scenario, gain.score, gain.at, me);
  return [say('gist.change', { what, by: rangeText(gain.score, gain.low, gain.high) }), ...yes];
}

/** One who was not asked, with all that it minds: 'China alarmed +0.9 to +1.4'. */
export const alarmText = (scenario: Scenario, { actor, rises, low, high }: Worry): string =>
  say('delta.alarmed', {
    name: actorNameAt(scenario, actor),
    by: rangeText(rises[0]?.score ?? 'tension', low, high),
  });
