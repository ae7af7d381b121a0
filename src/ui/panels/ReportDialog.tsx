import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useTable } from '../store.ts';
import { stepsBetween } from '../store/happened.ts';
import { orderLine, say, type WordKey } from '../words/index.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { EventLines } from './EventLines.tsx';
import { lastAnswers } from './InboxPanel.tsx';
import { MovedList } from './MovedList.tsx';
import { newsOf } from './newsOf.ts';
import styles from './ReportDialog.module.css';

const MOST_NEWS = 7;
const MOST_MOVED = 6;

/** What happened since I last decided: the paper, my own books, and what others answered. */
export function ReportDialog({ from, to }: { readonly from: number; readonly to: number }): ReactElement {
  const { game, view, scenario, me } = useTable();
  const steps = stepsBetween(game.host, view.seat, from, to);
  const turn = steps[0]?.turn ?? view.turn;
  const news = newsOf(scenario, me, steps);
  const history = game.host.history(view.seat);
  const answers = lastAnswers(history, view.seat).filter(({ turn: when }) => when === turn);
  const fresh = steps.some(({ events }) => events.some(({ kind }) => kind === 'answered'));
  const rest = news.papers.length - MOST_NEWS;
  const quarter = ((scenario.setup.calendar.quarter + turn - 2) % 4) + 1;
  const close = (): void => {
    app().closeDialog();
  };
  return (
    <Sheet
      title={say('report.paper')}
      kicker={say('report.edition', { quarter: say(`top.quarterName.${String(quarter)}` as WordKey), turn })}
      size="wide"
      onClose={close}
      foot={
        <Button look="primary" onPress={close}>
          {say('app.goOn')}
        </Button>
      }
    >
      <div className={styles.page}>
        <section className={styles.part}>
          <h3 className={styles.title}>{say('report.lead')}</h3>
          {news.papers.length === 0 ? <p className={styles.quiet}>{say('report.quiet')}</p> : null}
          <EventLines events={news.papers.slice(0, MOST_NEWS)} paper />
          {rest > 0 ? <p className={styles.quiet}>{say('report.more', { count: rest })}</p> : null}
        </section>
        <section className={styles.part}>
          <h3 className={styles.title}>{say('report.you')}</h3>
          {news.moved.length === 0 ? <p className={styles.quiet}>{say('report.nothingMoved')}</p> : null}
          <MovedList moved={news.moved.slice(0, MOST_MOVED)} />
          {fresh && answers.length > 0 ? (
            <>
              <h3 className={styles.title}>{say('report.answers')}</h3>
              {answers.map(({ event, order }) => (
                <AnswerCard
                  key={`${event.proposal}/${event.by}`}
                  title={order ? orderLine(scenario, order) : ''}
                  answer={event}
                />
              ))}
            </>
          ) : null}
        </section>
      </div>
    </Sheet>
  );
}
