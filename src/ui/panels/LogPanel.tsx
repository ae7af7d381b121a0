import { useState, type ReactElement } from 'react';
import { Choices } from '../parts/Choices.tsx';
import { useTable } from '../store.ts';
import { say } from '../words/index.ts';
import { EventLines } from './EventLines.tsx';
import { MovedList } from './MovedList.tsx';
import { newsOf } from './newsOf.ts';
import styles from './LogPanel.module.css';

const MOST = 8;

/** The papers, and what I alone know, by turn. */
export function LogPanel(): ReactElement {
  const { game, view, scenario, me } = useTable();
  const history = game.host.history(view.seat);
  const turns = [...new Set(history.map(({ turn }) => turn))].reverse();
  const [chosen, setChosen] = useState<string>();
  const shown = turns.find((turn) => String(turn) === chosen) ?? turns[0];
  if (shown === undefined) return <p className={styles.empty}>{say('log.empty')}</p>;
  const news = newsOf(
    scenario,
    me,
    history.filter(({ turn }) => turn === shown),
  );
  return (
    <div className={styles.log}>
      <Choices
        label={say('log.turns')}
        value={String(shown)}
        onChange={setChosen}
        choices={turns.map((turn) => ({ value: String(turn), name: String(turn) }))}
      />
      <section className={styles.part}>
        <h3 className={styles.masthead}>{say('report.paper')}</h3>
        {news.papers.length === 0 ? <p className={styles.empty}>{say('log.noNews')}</p> : null}
        <EventLines events={news.papers} paper />
      </section>
      {news.mine.length === 0 ? null : (
        <section className={styles.part}>
          <h3 className={styles.title}>{say('log.mine')}</h3>
          <EventLines events={news.mine} />
        </section>
      )}
      {news.moved.length === 0 ? null : (
        <section className={styles.part}>
          <h3 className={styles.title}>{say('log.changes')}</h3>
          <MovedList moved={news.moved.slice(0, MOST)} />
          {news.moved.length <= MOST ? null : (
            <details className={styles.more}>
              <summary>{say('ledger.all')}</summary>
              <MovedList moved={news.moved.slice(MOST)} />
            </details>
          )}
        </section>
      )}
    </div>
  );
}
