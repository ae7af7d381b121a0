import type { ReactElement } from 'react';
import type { GameEvent } from '../../rules/effects/events.ts';
import { cls } from '../parts/cls.ts';
import { ReasonList } from '../parts/ReasonList.tsx';
import { useTable } from '../store.ts';
import { actorName, say } from '../words/index.ts';
import styles from './InboxPanel.module.css';

type Answered = Extract<GameEvent, { kind: 'answered' }>;

/** How somebody answered an offer of mine, and the three things that moved it most. */
export function AnswerCard({ title, answer }: { readonly title: string; readonly answer: Answered }): ReactElement {
  const { scenario } = useTable();
  const { by, accept, because, chance } = answer;
  return (
    <article className={styles.card}>
      <p className={cls(accept ? styles.yes : styles.no)}>
        <b>{say(accept ? 'inbox.saidYes' : 'inbox.saidNo', { by: actorName(scenario, by) })}</b>
      </p>
      <h4 className={styles.title}>{title}</h4>
      <ReasonList terms={because} />
      {chance === undefined ? null : <p className={styles.terms}>{say('inbox.sawChance', { chance })}</p>}
    </article>
  );
}
