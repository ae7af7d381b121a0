import type { ReactElement } from 'react';
import { cls } from '../parts/cls.ts';
import { say, type WordKey } from '../words/index.ts';
import styles from './Ladder.module.css';

const RUNGS = [7, 6, 5, 4, 3, 2, 1, 0] as const;

interface LadderProps {
  readonly rung: number;
  readonly highest: number;
  /** What both sides did last, said where it left the crisis. */
  readonly marks: readonly string[];
}

/** The eight rungs, war on top; on a narrow screen a strip with war on the right. */
export function Ladder({ rung, highest, marks }: LadderProps): ReactElement {
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
            <span className={styles.name}>{say(`rung.${String(step)}` as WordKey)}</span>
            {step === rung ? <span className={styles.mark}>{say('crisis.here')}</span> : null}
            {step === highest && step > rung ? <span className={styles.mark}>{say('crisisToo.highest')}</span> : null}
            {step === rung && marks.length > 0 ? (
              <ul className={styles.marks}>
                {marks.map((mark) => (
                  <li key={mark}>{mark}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
