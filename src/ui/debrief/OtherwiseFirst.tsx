import type { ReactElement } from 'react';
import type { FirstDifference, ScoreStep } from '../../replay/difference.ts';
import { AssumptionsLink } from '../parts/AssumptionsLink.tsx';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { useTable } from '../store.ts';
import type { Book } from '../store/happened.ts';
import { deltaText, firstText, say, sourceText, valueText } from '../words/index.ts';
import styles from './Otherwise.module.css';

interface OtherwiseFirstProps {
  readonly first: FirstDifference;
  readonly book: Book;
}

/** The first step and score in which two games part, with what moved it in either. */
export function OtherwiseFirst({ first, book }: OtherwiseFirstProps): ReactElement {
  const { scenario, me } = useTable();
  const { score } = first;
  return (
    <section className={styles.part}>
      <h3 className={styles.subtitle}>{say('otherwise.first')}</h3>
      <p>{firstText(scenario, first, me)}</p>
      {score ? (
        <div className={styles.both}>
          {(['before', 'after'] as const).map((game) => (
            <Moved key={game} game={game} step={score[game]} score={score.score} book={book} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

interface MovedProps {
  readonly game: 'before' | 'after';
  readonly step: ScoreStep;
  readonly score: string;
  readonly book: Book;
}

/** The rows of one score in one step of one game. */
function Moved({ game, step: { from, to, rows }, score, book }: MovedProps): ReactElement {
  const { scenario, view } = useTable();
  const name = say(game === 'before' ? 'otherwise.asPlayed' : 'otherwise.other');
  const values = { game: name, from: valueText(score, from, 2), to: valueText(score, to, 2) };
  return (
    <div>
      <h4 className={styles.game}>{say('otherwise.moved', values)}</h4>
      {rows.length === 0 ? <p className={styles.quiet}>{say('otherwise.noRows')}</p> : null}
      <ul className={styles.moves}>
        {rows.map(({ delta, cause }, ix) => (
          <li key={ix}>
            <span>
              {sourceText(scenario, cause.source, book, view.seat)} <ClauseLink clause={cause.clause} />{' '}
              <AssumptionsLink clause={cause.clause} />
            </span>
            <b>{deltaText(score, delta, 2)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
