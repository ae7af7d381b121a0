import type { ReactElement } from 'react';
import type { LedgerRow } from '../../rules/effects/events.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import { Fold } from '../parts/Fold.tsx';
import { deltaText, say } from '../words/index.ts';
import styles from './LedgerDialog.module.css';

interface LedgerFactorsProps {
  readonly score: ScoreName;
  readonly row: LedgerRow;
  readonly text: string;
}

/** The arithmetic of a row: named parts that add up to its change. */
export function LedgerFactors({ score, row, text }: LedgerFactorsProps): ReactElement | null {
  const { factors } = row.cause;
  if (factors.length < 2 && factors[0]?.name === 'base') return null;
  return (
    <Fold title={say('ledgerMore.arithmetic')} label={say('ledgerMore.arithmeticOf', { cause: text })}>
      <ul className={styles.factors}>
        {factors.map(({ name, points }, ix) => (
          <li key={ix}>
            <span>{say(`factor.${name}`)}</span>
            <span>{deltaText(score, points, 2)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
