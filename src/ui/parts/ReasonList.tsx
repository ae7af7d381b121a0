import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { ClauseId, Factor } from '../../rules/effects/events.ts';
import { app } from '../store.ts';
import { changeText, clauseText, say, termText } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './ReasonList.module.css';

interface ReasonListProps {
  readonly terms: readonly Factor[];
  /** How many are told, the largest first. */
  readonly most?: number;
  /** The clause that says how they are weighed: what a yes is worth, unless told otherwise. */
  readonly clause?: ClauseId;
  readonly label?: string;
}

/** Why somebody says yes or no, or why a sum is what it is. Each reason opens the clause that weighs it. */
export function ReasonList({ terms, most = 3, clause = 'R6.1', label }: ReasonListProps): ReactElement | null {
  if (terms.length === 0) return null;
  const largest = [...terms].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most);
  return (
    <ul className={styles.reasons} {...(label === undefined ? {} : { 'aria-label': label })}>
      {largest.map(({ name, points }) => {
        const change = changeText(points, 0);
        const text = termText(name, points);
        return (
          <li key={name}>
            <Button
              className={cls(styles.reason)}
              aria-label={say('rulebook.reason', { change, text, clause: clauseText(clause) })}
              onPress={() => {
                app().openDialog({ kind: 'rule', clause });
              }}
            >
              <b className={points >= 0 ? styles.for : styles.against}>{change}</b> <span>{text}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
