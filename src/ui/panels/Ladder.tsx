import type { ReactElement } from 'react';
import { cls } from '../parts/cls.ts';
import { say, type WordKey } from '../words/index.ts';
import styles from './Ladder.module.css';

const RUNGS = [7, 6, 5, 4, 3, 2, 1, 0] as const;

/** The eight rungs, war on top. */
export function Ladder({ rung, highest }: { readonly rung: number; readonly highest: number }): ReactElement {
  return (
    <div className={styles.frame}>
      <h3 className={styles.title}>{say('crisis.ladder')}</h3>
      <ol className={styles.ladder}>
        {RUNGS.map((step) => (
          <li
            key={step}
            className={cls(
              styles.rung,
              step === rung && styles.here,
              step < rung && styles.below,
              step > rung && step <= highest && styles.was,
            )}
            aria-current={step === rung ? 'step' : undefined}
          >
            <span className={styles.number}>{step}</span>
            <span>{say(`rung.${String(step)}` as WordKey)}</span>
            {step === rung ? <span className={styles.mark}>{say('crisis.here')}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
