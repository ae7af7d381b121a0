import type { ReactElement } from 'react';
import type { Factor, GameEvent } from '../../rules/effects/events.ts';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { actorName, changeText, say, termText } from '../words/index.ts';
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
      <Reasons terms={because} />
      {chance === undefined ? null : <p className={styles.terms}>{say('inbox.sawChance', { chance })}</p>}
    </article>
  );
}

/** Terms of an answer in words, the largest first. */
export function Reasons({
  terms,
  most = 3,
}: {
  readonly terms: readonly Factor[];
  readonly most?: number;
}): ReactElement | null {
  if (terms.length === 0) return null;
  const largest = [...terms].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most);
  return (
    <ul className={styles.reasons}>
      {largest.map(({ name, points }) => (
        <li key={name}>
          <b className={cls(points >= 0 ? styles.yes : styles.no)}>{changeText(points, 0)}</b> {termText(name, points)}
        </li>
      ))}
    </ul>
  );
}
