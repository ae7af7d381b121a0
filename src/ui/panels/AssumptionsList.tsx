import type { ReactElement } from 'react';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import { grouped, type Focus, type Numbers, type RegisterRow, type Standing } from '../store/assumptions.ts';
import { AssumptionRow } from './AssumptionRow.tsx';
import { useChapterName } from './useChapterName.ts';
import styles from './AssumptionsDialog.module.css';

interface AssumptionsListProps {
  readonly found: readonly Standing[];
  readonly focus: Focus;
  readonly numbers: Numbers;
  /** Takes a value, or puts it back; absent where nothing can be changed. */
  readonly onValue?: (row: RegisterRow, value: number | undefined) => void;
}

/** The assumptions chapter by chapter, as the rulebook has them; those that matter most by their weight. */
export function AssumptionsList({ found, focus, numbers, onValue }: AssumptionsListProps): ReactElement {
  const nameOf = useChapterName();
  const rows = (standings: readonly Standing[]): ReactElement => (
    <ul className={styles.rows}>
      {standings.map((standing) => (
        <AssumptionRow
          key={standing.row.name}
          standing={standing}
          preset={numbers.preset}
          {...(onValue ? { onValue } : {})}
        />
      ))}
    </ul>
  );
  if (found.length === 0) return <p className={styles.quiet}>{say(`assume.empty.${focus}`)}</p>;
  if (focus === 'weight') return rows(found);
  return (
    <>
      {grouped(found).map(({ chapter, clauses }) => (
        <section key={chapter} className={styles.chapter}>
          <h3 className={styles.chapterName} data-assumptions={chapter} tabIndex={-1} lang={SCENARIO_LANGUAGE}>
            {nameOf(chapter)}
          </h3>
          {clauses.map(({ clause, standings }) => (
            <div key={clause}>
              <h4 className={styles.clauseName}>
                <span lang={SCENARIO_LANGUAGE}>{clause === chapter ? null : nameOf(clause)}</span>{' '}
                <ClauseLink clause={clause} />
              </h4>
              {rows(standings)}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
