import type { ReactElement } from 'react';
import type { ScoreName } from '../../../rules/state/scores.ts';
import type { Observation } from '../../../rules/sight/observe.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import { sightOf, threatSight } from '../../../session/sights.ts';
import { Num, ScoreNum } from '../../parts/Num.tsx';
import type { SortCell } from '../../parts/SortTable.tsx';
import { app } from '../../store.ts';
import { nothingPicked, type Picked } from '../../store/dialogs.ts';
import { actorNameAt, say, scoreText } from '../../words/index.ts';
import styles from './TablePanel.module.css';

/** What is sorted below every number: there is none. */
export const NO_NUMBER = -100_000;

export const textCell = (text: string): SortCell => ({ shown: text, by: text });

/** Nothing to tell: a quiet dash, read aloud as a word. */
export const noneCell = (by: number | string = NO_NUMBER): SortCell => ({
  shown: (
    <span className={styles.none}>
      <span aria-hidden>–</span>
      <span className={styles.hidden}>{say('twin.nothing')}</span>
    </span>
  ),
  by,
});

/** A score as the seat sees it, which opens its ledger. */
export const scoreCell = (scenario: Scenario, view: Observation, score: ScoreName, at: number): SortCell => ({
  shown: <ScoreNum score={score} at={at} />,
  by: sightOf(scenario, view, score, at).value,
});

/** '54', or '48–60' where it hangs on what is only believed. */
export function threatText(scenario: Scenario, view: Observation, of: number, from: number): string {
  const { low, mid, high } = threatSight(scenario, view, of, from);
  const [least, most] = [scoreText(low), scoreText(high)];
  return least === most ? scoreText(mid) : say('app.span', { low: least, high: most });
}

interface ThreatNumProps {
  readonly scenario: Scenario;
  readonly view: Observation;
  readonly of: number;
  readonly from: number;
}

/** How threatened one feels by the other: press it for what it is made of. */
export function ThreatNum({ scenario, view, of, from }: ThreatNumProps): ReactElement {
  const { low, high } = threatSight(scenario, view, of, from);
  const text = threatText(scenario, view, of, from);
  const title = say('ledger.threatTitle', { of: actorNameAt(scenario, of), from: actorNameAt(scenario, from) });
  return (
    <Num label={`${title}: ${text}`} opens={{ kind: 'threat', of, from }} soft={scoreText(low) !== scoreText(high)}>
      {text}
    </Num>
  );
}

/** Picks and points by the ids of rows. */
export function picking(pickedOf: (id: string) => Picked): {
  readonly onPick: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
} {
  return {
    onPick: (id) => {
      app().pick(pickedOf(id));
    },
    onPoint: (id) => {
      app().highlight(id === undefined ? nothingPicked : pickedOf(id));
    },
  };
}

export const pairPicked = (one: number, other: number): Picked => ({
  kind: 'dyad',
  a: Math.min(one, other),
  b: Math.max(one, other),
});
