import type { ReactElement } from 'react';
import { rowNamed } from '../store/assumptions.ts';
import type { FilledIn } from '../store/link.ts';
import { refusalText, say } from '../words/index.ts';
import styles from './NewGame.module.css';

interface FromLinkProps {
  readonly from: FilledIn;
  /** The scenario that the link names. */
  readonly asked: string;
}

/** What a link filled in, and what of it could not be used. */
export function FromLink({ from: { problems, refused, assumptions }, asked }: FromLinkProps): ReactElement {
  const count = Object.keys(assumptions).length;
  return (
    <div className={styles.link} role="status">
      {problems.length + refused.length === 0 ? <p>{say('link.opened')}</p> : null}
      {count > 0 ? <p>{say('assume.link', { count })}</p> : null}
      {problems.map((problem) => (
        <p key={problem}>{say(`link.${problem}`, { id: asked })}</p>
      ))}
      {refused.map((problem, ix) => {
        const row = rowNamed(problem.name);
        const why = refusalText(problem, row);
        return (
          <p key={ix}>
            {row ? say('assume.linkProblem', { name: row.label, why }) : say('assume.linkUnknown', { why })}
          </p>
        );
      })}
    </div>
  );
}
