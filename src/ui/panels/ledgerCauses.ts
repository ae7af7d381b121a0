import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Ledger } from '../../session/host.ts';
import type { Book } from '../store/happened.ts';
import { largestRows } from '../store/ledgerRows.ts';
import { polarity } from '../store/polarity.ts';
import { causeText, deltaText, say } from '../words/index.ts';

export interface CauseInWords {
  readonly text: string;
  readonly turn: number;
  readonly change: string;
  /** Above 0 where it is good for calm and standing, below where it is bad. */
  readonly good: number;
  /** Size of the change, in points. */
  readonly size: number;
}

/** What moved a score most, in words, the largest first. Nothing where the seat does not see it exactly. */
export function causesOf(
  scenario: Scenario,
  ledger: Ledger | undefined,
  book: Book,
  most: number,
): readonly CauseInWords[] {
  if (!ledger) return [];
  const { score } = ledger;
  return largestRows(ledger, most).map(({ cause, delta, turn }) => ({
    text:
      score === 'tension' && cause.source.kind === 'drift' && delta < 0
        ? say('dyadMore.cooled')
        : causeText(scenario, cause, book),
    turn,
    change: deltaText(score, delta),
    good: polarity[score] * Math.sign(delta),
    size: Math.abs(delta),
  }));
}
