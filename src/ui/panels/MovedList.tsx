import type { ReactElement } from 'react';
import { cls } from '../parts/cls.ts';
import { Num } from '../parts/Num.tsx';
import { useTable } from '../store.ts';
import type { Moved } from '../store/happened.ts';
import { polarity } from '../store/polarity.ts';
import { deltaText, scoreTitle, valueText } from '../words/index.ts';
import styles from './MovedList.module.css';

/** Scores that moved, each with its ledger behind it. */
export function MovedList({ moved }: { readonly moved: readonly Moved[] }): ReactElement {
  const { scenario, me } = useTable();
  return (
    <ul className={styles.list}>
      {moved.map(({ score, at, before, after }) => {
        const title = scoreTitle(scenario, score, at, me);
        const good = polarity[score] * Math.sign(after - before);
        const change = deltaText(score, after - before);
        return (
          <li key={`${score}@${at}`} className={styles.row}>
            <span>{title}</span>
            <span className={styles.numbers}>
              <span className={cls(good > 0 && styles.better, good < 0 && styles.worse)}>{change}</span>
              <Num label={`${title}: ${valueText(score, after)} (${change})`} opens={{ kind: 'ledger', score, at }}>
                {valueText(score, after)}
              </Num>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
