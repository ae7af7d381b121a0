import { useEffect, useState, type ReactElement } from 'react';
import type { Finding } from '../../lint/finding.ts';
import type { Problem } from '../../scenario/problem.ts';
import { Fold } from '../parts/Fold.tsx';
import type { WholeScenario } from '../store/wholeScenario.ts';
import { runLint } from '../store/runLint.ts';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import styles from './BringIn.module.css';

interface BringInFindingsProps {
  readonly whole: WholeScenario;
  /** What the reader of the file warns of. */
  readonly warnings: readonly Problem[];
}

/** What an author should know of a scenario that is sound. */
export function BringInFindings({ whole, warnings }: BringInFindingsProps): ReactElement {
  const findings = useFindings(whole);
  const found = Array.isArray(findings) ? (findings as readonly Finding[]) : [];
  const asking: readonly Line[] = [...warnings, ...found.filter(({ severity }) => severity === 'warning')];
  const telling = found.filter(({ severity }) => severity === 'note');
  const none = Array.isArray(findings) && asking.length + telling.length === 0;
  return (
    <section className={styles.part}>
      <h3>{say('bringIn.findings')}</h3>
      <p className={styles.quiet} role="status">
        {findings === undefined ? say('bringIn.looking') : null}
        {findings === 'failed' ? say('bringIn.lookFailed') : null}
        {none ? say('bringIn.noFindings') : null}
      </p>
      {asking.length === 0 ? null : <Lines lines={asking} severity="warning" />}
      {telling.length === 0 ? null : (
        <Fold title={say('bringIn.notes', { count: telling.length })}>
          <Lines lines={telling} severity="note" />
        </Fold>
      )}
    </section>
  );
}

type Line = Pick<Finding, 'path' | 'message'>;

function Lines({
  lines,
  severity,
}: {
  readonly lines: readonly Line[];
  readonly severity: Finding['severity'];
}): ReactElement {
  return (
    <ul className={styles.findings} data-severity={severity}>
      {lines.map(({ path, message }, ix) => (
        <li key={ix}>
          {path === '' ? null : (
            <span className={styles.where}>
              <code>{path}</code>
            </span>
          )}
          <span lang={SCENARIO_LANGUAGE}>{sentence(message)}</span>
        </li>
      ))}
    </ul>
  );
}

/** On a terminal a message follows its path, and begins small. */
const sentence = (message: string): string =>
  `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`.replace(/\.\.$/, '.');

/** Undefined while it is looked through, and 'failed' where a browser cannot do it beside the page. */
function useFindings({ setup, notes }: WholeScenario): readonly Finding[] | 'failed' | undefined {
  const [findings, setFindings] = useState<readonly Finding[] | 'failed'>();
  useEffect(() => {
    const giveUp = new AbortController();
    runLint({ setup, notes }, giveUp.signal).then(
      (found) => {
        if (found) setFindings(found);
      },
      () => {
        setFindings('failed');
      },
    );
    return () => {
      giveUp.abort();
    };
  }, [setup, notes]);
  return findings;
}
