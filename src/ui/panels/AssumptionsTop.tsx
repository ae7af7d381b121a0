import type { ReactElement } from 'react';
import type { ClauseId } from '../../rules/effects/events.ts';
import { Button } from '../parts/Button.tsx';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { useApp } from '../store.ts';
import { clauseRows, type Focus } from '../store/assumptions.ts';
import { clauseText, say } from '../words/index.ts';
import styles from './AssumptionsDialog.module.css';

interface AssumptionsTopProps {
  readonly editing: boolean;
  readonly focus: Focus;
  readonly clause: ClauseId | undefined;
  readonly onShowAll: () => void;
}

/** What this page is, and of which part of it one sees. */
export function AssumptionsTop({ editing, focus, clause, onShowAll }: AssumptionsTopProps): ReactElement {
  const over = useApp(({ view }) => view && view.phase === 'over');
  return (
    <div className={styles.top}>
      <p>{say(editing ? 'assume.leadEdit' : 'assume.lead')}</p>
      {focus === 'weight' ? <p className={styles.quiet}>{say('assume.weightMore')}</p> : null}
      {over === undefined || editing ? null : (
        <p className={styles.quiet}>{say(over ? 'assume.after' : 'assume.before')}</p>
      )}
      {clause === undefined ? null : (
        <p className={styles.only}>
          <span>
            {say(clauseRows(clause).length > 0 ? 'assume.ofClause' : 'assume.ofChapter', {
              clause: clauseText(clause),
            })}
          </span>
          <ClauseLink clause={clause} />
          <Button size="small" onPress={onShowAll}>
            {say('assume.showAll')}
          </Button>
        </p>
      )}
    </div>
  );
}
