import { useState, type ReactElement } from 'react';
import type { Problem } from '../../scenario/problem.ts';
import { Button } from '../parts/Button.tsx';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import styles from './BringIn.module.css';

/** How many problems are listed before all are asked for. */
const FIRST = 12;

interface BringInProblemsProps {
  readonly problems: readonly Problem[];
  /** How many there are, listed or not. */
  readonly total: number;
}

/** Everything that is wrong with a scenario file, each with its place in it. */
export function BringInProblems({ problems, total }: BringInProblemsProps): ReactElement {
  const [all, setAll] = useState(false);
  const listed = problems.filter(({ severity }) => severity === 'error');
  return (
    <div className={styles.sound}>
      <p>{say('bringIn.wrong', { count: Math.max(total, listed.length) })}</p>
      <ol className={styles.problems}>
        {(all ? listed : listed.slice(0, FIRST)).map(({ path, line, message }, ix) => (
          <li key={ix}>
            <span className={styles.where}>
              {line === undefined ? say('bringIn.whole') : say('bringIn.line', { line })}
              {path === '' ? null : <code>{path}</code>}
            </span>
            <span lang={SCENARIO_LANGUAGE}>{message}</span>
          </li>
        ))}
      </ol>
      {listed.length > FIRST && !all ? (
        <Button
          size="small"
          onPress={() => {
            setAll(true);
          }}
        >
          {say('bringIn.showAll', { count: listed.length })}
        </Button>
      ) : null}
      <p>{say('bringIn.untouched')}</p>
    </div>
  );
}
