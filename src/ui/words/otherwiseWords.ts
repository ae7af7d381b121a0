import type { Ending, FirstDifference } from '../../replay/difference.ts';
import type { RefusedInput } from '../../replay/sameOrders.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import { english } from './english/index.ts';
import { actorName, placeName } from './names.ts';
import { reasonText } from './reasons.ts';
import { say } from './say.ts';
import { scoreTitle } from './scoreWords.ts';
import { orderText, type SourceBook } from './sourceWords.ts';

/** How one of two games ended. */
export function endedText(scenario: Scenario, { kind, at, turn }: Ending): string {
  if (kind === 'war' && at !== null) return say('otherwise.warAt', { place: placeName(scenario, at), turn });
  return say(`otherwise.${kind}`, { turn });
}

/** When two games part, and in which score. */
export function firstText(
  scenario: Scenario,
  { step, turn, phase, window, score }: FirstDifference,
  me: number,
): string {
  const title = score ? scoreTitle(scenario, score.score, score.at, me) : say('otherwise.firstCourse');
  if (step === 0) return say('otherwise.firstOpening', { score: title });
  const values = { turn, phase: say(`phase.${phase}.name`), window, score: title };
  return say(window > 0 ? 'otherwise.firstWindow' : 'otherwise.firstAt', values);
}

/** An order that the other game refused, and the reason its giver would have been given. */
export function refusedText(scenario: Scenario, refused: RefusedInput, book: SourceBook): readonly [string, string] {
  const { turn, seat, what, why } = refused;
  const [kind = ''] = what.split('/');
  const known = book.orders.has(what) || kind in english.order;
  const order = known ? orderText(scenario, what, book, '') : say('otherwise.refusedWhat');
  return [
    say('otherwise.refusedOne', { turn, seat: actorName(scenario, seat), what: order }),
    say('otherwise.refusedWhy', { why: reasonText(why) }),
  ];
}
