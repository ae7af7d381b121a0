import type { ReactElement } from 'react';
import type { Outcome } from '../../rules/state/state.ts';
import { stabilitySeen } from '../../session/readings.ts';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { Num } from '../parts/Num.tsx';
import { useTable } from '../store.ts';
import { say, scoreText } from '../words/index.ts';
import styles from './Ending.module.css';

/** How calm the region was, what that is made of, and what it is worth. */
export function Calm({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { scenario, eyes } = useTable();
  const { parts } = stabilitySeen(scenario, eyes);
  const text = scoreText(outcome.stability);
  return (
    <p className={styles.lead}>
      {say('ending.stability')}:{' '}
      <Num label={`${say('ending.stability')}: ${text}`} opens={{ kind: 'stability' }}>
        {text}
      </Num>{' '}
      <span>{say('ending.how')}</span>{' '}
      <span className={styles.kicker}>
        {say('endingToo.stabilityFormula', {
          tension: scoreText(parts.tension, 1),
          heat: scoreText(parts.heat, 1),
          presence: scoreText(parts.presence, 1),
          guardrails: scoreText(parts.guardrails, 1),
          points: scoreText(outcome.stability, 1),
        })}{' '}
        <ClauseLink clause="R10.3" />
      </span>
    </p>
  );
}
