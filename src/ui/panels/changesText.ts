import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { OptionChange, PartnerGist } from '../store/optionChanges.ts';
import { actorNameAt, deltaText, percentText, say, scoreTitle, signedText } from '../words/index.ts';

/** What an option would change, in a few words each: 'costs 1 more', 'Japan: trust in you +1.5'. */
export function changesText(scenario: Scenario, changes: readonly OptionChange[], me: number): readonly string[] {
  if (changes.length === 0) return [say('delta.same')];
  return changes.map((change) => changeWords(scenario, change, me));
}

function changeWords(scenario: Scenario, change: OptionChange, me: number): string {
  const { kind, by } = change;
  switch (kind) {
    case 'score':
      return say('delta.score', {
        what: scoreTitle(scenario, change.score, change.at, me),
        by: deltaText(change.score, by),
      });
    case 'chance':
      return say('delta.chance', { by: signedText(by) });
    case 'incident':
      return say('delta.incident', { by: deltaText('', by) });
    case 'capital':
      return say(by > 0 ? 'delta.capitalMore' : 'delta.capitalLess', { count: Math.abs(by) });
  }
}

/** What doing it with this seat comes to: 'yes 52 %', 'China alarmed +1.6'. */
export function partnerText(scenario: Scenario, { chance, alarmed }: PartnerGist): readonly string[] {
  const yes = chance ? [say('delta.partnerYes', { chance: percentText(chance.low, chance.high) })] : [];
  const alarm = alarmed
    ? say('delta.partnerAlarms', {
        name: actorNameAt(scenario, alarmed.actor),
        by: deltaText(alarmed.row.score, alarmed.row.mid),
      })
    : say('delta.partnerCalm');
  return [...yes, alarm];
}
