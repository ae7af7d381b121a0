import type { ReactElement } from 'react';
import { say } from '../words/index.ts';
import styles from './Otherwise.module.css';

export interface ComparedRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change?: string;
}

interface ComparedProps {
  readonly title: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly ComparedRow[];
}

/** The same things in both games, one beside the other. */
export function Compared({ title, head, rows }: ComparedProps): ReactElement {
  const numbers = rows.some(({ change }) => change !== undefined);
  return (
    <section className={styles.part}>
      <h3 className={styles.subtitle}>{title}</h3>
      <table className={styles.table}>
        <caption className={styles.hidden}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{say('otherwise.asPlayed')}</th>
            <th scope="col">{say('otherwise.other')}</th>
            {numbers ? <th scope="col">{say('otherwise.change')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after, change }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={say('otherwise.asPlayed')}>{before}</td>
              <td data-label={say('otherwise.other')}>{after}</td>
              {numbers ? <td data-label={say('otherwise.change')}>{change}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
