import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { ChangedNote } from '../parts/ChangedNote.tsx';
import { Choices } from '../parts/Choices.tsx';
import { entriesOf, noFilter, setIn, type Entry, type LogFilter as Filter } from './report/entries.ts';
import { mattersOf } from './report/mattersOf.ts';
import { app, useTable } from '../store.ts';
import { nothingPicked } from '../store/dialogs.ts';
import type { Moved } from '../store/happened.ts';
import { say, turnName, type WordKey } from '../words/index.ts';
import { EventLines } from './EventLines.tsx';
import { LogFilter } from './LogFilter.tsx';
import { MovedList } from './MovedList.tsx';
import styles from './LogPanel.module.css';

const BOOKS = ['paper', 'ledger'] as const;
type Book = (typeof BOOKS)[number];
/** Quarters that are shown at first, and with each press of the button. */
const PAGE = 2;
const MOST_MOVED = 8;

/** Everything that this seat has seen, by quarter: the papers that all read, and the ledger that nobody else does. */
export function LogPanel(): ReactElement {
  const { game, view, scenario, me } = useTable();
  const [book, setBook] = useState<Book>('paper');
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [pages, setPages] = useState(1);
  useEffect(
    () => () => {
      app().highlight(nothingPicked);
    },
    [],
  );
  const history = game.host.history(view.seat);
  const entries = entriesOf(scenario, me, history, filter, book === 'paper');
  const movedIn = (turn: number): readonly Moved[] =>
    book === 'ledger' && setIn(filter) === 0
      ? mattersOf(
          scenario,
          me,
          history.filter((step) => step.turn === turn),
        )
      : [];
  const all = [...new Set(history.map(({ turn }) => turn))].reverse();
  const turns = all.filter((turn) => movedIn(turn).length > 0 || entries.some((entry) => entry.turn === turn));
  const shown = turns.slice(0, pages * PAGE);
  return (
    <div className={styles.log}>
      <ChangedNote />
      <Choices
        label={say('logToo.view')}
        hideLabel
        value={book}
        onChange={(value) => {
          setBook(value as Book);
          setPages(1);
        }}
        choices={BOOKS.map((value) => ({
          value,
          name: say(value === 'ledger' && game.watching ? 'watch.ledger' : `logToo.${value}`),
        }))}
      />
      <LogFilter filter={filter} onChange={setFilter} />
      {turns.length === 0 ? <p className={styles.empty}>{say(emptyKey(book, filter))}</p> : null}
      {shown.map((turn) => (
        <Quarter
          key={turn}
          turn={turn}
          book={book}
          entries={entries.filter((entry) => entry.turn === turn)}
          moved={movedIn(turn)}
        />
      ))}
      {turns.length > shown.length ? (
        <Button
          onPress={() => {
            setPages(pages + 1);
          }}
        >
          {say('logToo.earlier')}
        </Button>
      ) : null}
    </div>
  );
}

function emptyKey(book: Book, filter: Filter): WordKey {
  if (setIn(filter) > 0) return 'logToo.none';
  return book === 'paper' ? 'log.empty' : 'logToo.ledgerEmpty';
}

interface QuarterProps {
  readonly turn: number;
  readonly book: Book;
  readonly entries: readonly Entry[];
  readonly moved: readonly Moved[];
}

function Quarter({ turn, book, entries, moved }: QuarterProps): ReactElement {
  const { scenario } = useTable();
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{say('logToo.turn', { turn, quarter: turnName(scenario, turn) })}</h3>
      {book === 'ledger' && entries.length > 0 ? (
        <h4 className={styles.subtitle}>{say('logToo.onlyParties')}</h4>
      ) : null}
      <EventLines entries={entries} paper={book === 'paper'} />
      {moved.length === 0 ? null : (
        <>
          <h4 className={styles.subtitle}>{say('logToo.moved')}</h4>
          <MovedList moved={moved.slice(0, MOST_MOVED)} />
          {moved.length <= MOST_MOVED ? null : (
            <details className={styles.more}>
              <summary>{say('ledger.all')}</summary>
              <MovedList moved={moved.slice(MOST_MOVED)} />
            </details>
          )}
        </>
      )}
    </section>
  );
}
