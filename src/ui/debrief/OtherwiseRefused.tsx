import type { ReactElement } from 'react';
import type { Difference } from '../../replay/difference.ts';
import { useTable } from '../store.ts';
import type { Book } from '../store/happened.ts';
import { refusedText, say } from '../words/index.ts';
import styles from './Otherwise.module.css';

interface OtherwiseRefusedProps {
  readonly difference: Pick<Difference, 'refused' | 'unanswered' | 'unused'>;
  readonly book: Book;
}

/** What of the same orders could not be the same: what was refused and why, and what found no place. */
export function OtherwiseRefused({ difference, book }: OtherwiseRefusedProps): ReactElement | null {
  const { scenario } = useTable();
  const { refused, unanswered, unused } = difference;
  if (refused.length + unanswered + unused === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.subtitle}>{say('otherwise.refused')}</h3>
      <ul className={styles.refused}>
        {refused.map((one, ix) => {
          const [what, why] = refusedText(scenario, one, book);
          return (
            <li key={ix}>
              <span>{what}</span> <span className={styles.quiet}>{why}</span>
            </li>
          );
        })}
      </ul>
      {unanswered > 0 ? <p>{say('otherwise.unanswered', { count: unanswered })}</p> : null}
      {unused > 0 ? <p>{say('otherwise.unused', { count: unused })}</p> : null}
    </section>
  );
}
