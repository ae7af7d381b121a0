import type { ReactElement } from 'react';
import { Sheet } from '../parts/Sheet.tsx';
import { app } from '../store.ts';
import { say } from '../words/index.ts';
import styles from './BriefDialog.module.css';

/** Everything that is wrong with a file that was to be opened. */
export function ProblemsDialog({ problems }: { readonly problems: readonly string[] }): ReactElement {
  return (
    <Sheet
      title={say('title.notOpened')}
      alert
      onClose={() => {
        app().closeDialog();
      }}
    >
      <div className={styles.brief}>
        <p>{say('title.openProblems', { count: problems.length })}</p>
        <ul className={styles.problems}>
          {problems.map((problem, ix) => (
            <li key={ix}>{problem}</li>
          ))}
        </ul>
        <p>{say('title.untouched')}</p>
      </div>
    </Sheet>
  );
}
