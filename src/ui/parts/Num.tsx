import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ScoreName } from '../../rules/state/scores.ts';
import { sightOf } from '../../session/sights.ts';
import { app, useTable } from '../store.ts';
import type { DialogOf } from '../store/dialogs.ts';
import { say, scoreTitle, valueText } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './Num.module.css';

interface NumProps {
  readonly children: ReactNode;
  readonly label: string;
  readonly opens: DialogOf;
  readonly soft?: boolean;
}

/** A number that can say why it is so: press it for its ledger. */
export function Num({ children, label, opens, soft = false }: NumProps): ReactElement {
  return (
    <Button
      className={cls(styles.num, soft && styles.soft)}
      aria-label={label}
      onPress={() => {
        app().openDialog(opens);
      }}
    >
      {children}
    </Button>
  );
}

interface ScoreNumProps {
  readonly score: ScoreName;
  readonly at: number;
}

/** A score as this seat sees it: a number, or a soft range where it can only guess. */
export function ScoreNum({ score, at }: ScoreNumProps): ReactElement {
  const { scenario, eyes, me } = useTable();
  const { value, margin } = sightOf(scenario, eyes, score, at);
  const shown = seenText(score, value, margin);
  const label = `${scoreTitle(scenario, score, at, me)}: ${shown}${margin > 0 ? ` (${say('dyad.estimate')})` : ''}`;
  return (
    <Num label={label} opens={{ kind: 'ledger', score, at }} soft={margin > 0}>
      {shown}
    </Num>
  );
}

/** '48', or '31–55' where it is only believed. */
export function seenText(score: ScoreName, value: number, margin: number): string {
  if (margin <= 0) return valueText(score, value);
  const [low, high] = [Math.max(0, value - margin), Math.min(10_000, value + margin)];
  const [from, to] = [valueText(score, low), valueText(score, high)];
  return from === to ? from : say('app.span', { low: from, high: to });
}
