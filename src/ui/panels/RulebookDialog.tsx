import { ChevronRight, SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { ClauseId } from '../../rules/effects/events.ts';
import { AssumptionsLink } from '../parts/AssumptionsLink.tsx';
import { Button as Act } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { DeckButton } from '../parts/DeckButton.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app } from '../store.ts';
import { searched, type Chapter, type Clause, type Paragraph, type Rulebook } from '../store/rulebook.ts';
import { useRulebook } from '../store/useRulebook.ts';
import { clauseRows } from '../store/assumptions.ts';
import { say } from '../words/index.ts';
import styles from './RulebookDialog.module.css';

/** The rules of this edition, to be searched and leafed through, open at a clause where one is asked for. */
export function RulebookDialog({ clause }: { readonly clause?: ClauseId | undefined }): ReactElement {
  const book = useRulebook();
  return (
    <Sheet
      title={say('rulebook.title')}
      kicker={book === 'failed' ? say('rulebook.kicker') : (book?.title ?? say('rulebook.kicker'))}
      size="full"
      onClose={() => {
        app().closeDialog();
      }}
    >
      {book === undefined ? <p>{say('app.loading')}</p> : null}
      {book === 'failed' ? <p>{say('rulebook.failed')}</p> : null}
      {book === undefined || book === 'failed' ? null : <Book book={book} at={clause} />}
    </Sheet>
  );
}

function Book({ book, at }: { readonly book: Rulebook; readonly at: ClauseId | undefined }): ReactElement {
  const [wanted, setWanted] = useState('');
  // An object of its own for each turn, so that the same clause can be turned to again.
  const [turn, setTurn] = useState<{ readonly clause: ClauseId | undefined }>({ clause: at });
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn.clause !== undefined) turnTo(page.current, turn.clause);
  }, [turn]);
  const open = turn.clause;
  const go = (clause: ClauseId): void => {
    setWanted('');
    setTurn({ clause });
  };
  const chapters = searched(book, wanted);
  const found = chapters.reduce((sum, { clauses }) => sum + clauses.length, 0);
  return (
    <div className={styles.book}>
      <div className={styles.side}>
        <SearchBox label={say('rulebook.search')} value={wanted} onChange={setWanted} />
        <p className={styles.found} role="status">
          {wanted.trim() === '' ? '' : say('rulebook.found', { count: found })}
        </p>
        <Contents chapters={chapters} unfolded={wanted.trim() !== ''} open={open} go={go} />
        <div className={styles.more}>
          <DeckButton />
          <Act size="small" onPress={() => app().openDialog({ kind: 'assumptions' })}>
            <SlidersHorizontal aria-hidden size="0.9375rem" /> {say('assume.title')}
          </Act>
        </div>
      </div>
      <div className={styles.page} ref={page}>
        {wanted.trim() === '' ? <Start /> : null}
        {chapters.map((chapter) => (
          <ChapterPart key={chapter.id} chapter={chapter} open={open} go={go} />
        ))}
      </div>
    </div>
  );
}

const STEPS = ['listen', 'offer', 'answer', 'order', 'read'] as const;

/** The first page: a turn as a player lives it, before the clauses. */
function Start(): ReactElement {
  return (
    <section className={styles.start}>
      <h3 className={styles.chapterName}>{say('rulebook.turn')}</h3>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{say(`rulebook.step.${step}`)}</li>
        ))}
      </ol>
      <p className={styles.paragraph}>{say('rulebook.scale')}</p>
      <p className={styles.paragraph}>{say('rulebook.model')}</p>
    </section>
  );
}

/** Shows a clause and reads from there on. */
function turnTo(page: HTMLElement | null, clause: ClauseId): void {
  const head = page?.querySelector<HTMLElement>(`[data-clause="${clause}"]`);
  head?.scrollIntoView({ block: 'start' });
  head?.focus({ preventScroll: true });
}

interface Turning {
  readonly open: ClauseId | undefined;
  readonly go: (clause: ClauseId) => void;
}

interface ContentsProps extends Turning {
  readonly chapters: readonly Chapter[];
  readonly unfolded: boolean;
}

function Contents({ chapters, unfolded, open, go }: ContentsProps): ReactElement {
  return (
    <nav aria-label={say('rulebook.contents')} className={styles.contents}>
      {chapters.map(({ id, name, clauses }) => (
        <details key={id} open={unfolded || clauses.some((clause) => clause.id === open)}>
          <summary>
            <ChevronRight aria-hidden size="0.875rem" /> {id.slice(1)} {name}
          </summary>
          <ul>
            {clauses.map((clause) => (
              <li key={clause.id}>
                <Button
                  className={cls(styles.entry)}
                  {...(clause.id === open ? { 'aria-current': 'true' as const } : {})}
                  onPress={() => {
                    go(clause.id);
                  }}
                >
                  {clause.id.slice(1)} {clause.name}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

function ChapterPart({ chapter, open, go }: Turning & { readonly chapter: Chapter }): ReactElement {
  return (
    <section className={styles.chapter}>
      <h3 className={styles.chapterName} data-clause={chapter.id} tabIndex={-1}>
        {chapter.id.slice(1)} {chapter.name}
      </h3>
      <Prose paragraphs={chapter.paragraphs} go={go} />
      {chapter.clauses.map((clause) => (
        <ClausePart key={clause.id} clause={clause} open={open} go={go} />
      ))}
    </section>
  );
}

function ClausePart({ clause, open, go }: Turning & { readonly clause: Clause }): ReactElement {
  const count = clauseRows(clause.id).length;
  return (
    <article className={cls(styles.clause, clause.id === open && styles.open)}>
      <h4 className={styles.clauseName} data-clause={clause.id} tabIndex={-1}>
        <span className={styles.number}>{clause.id.slice(1)}</span> {clause.name}
      </h4>
      <Prose paragraphs={clause.paragraphs} go={go} />
      {count > 0 ? (
        <p>
          <AssumptionsLink clause={clause.id} name={say('assume.clauseHas', { count })} />
        </p>
      ) : null}
    </article>
  );
}

function Prose({
  paragraphs,
  go,
}: {
  readonly paragraphs: readonly Paragraph[];
  readonly go: Turning['go'];
}): ReactElement {
  return (
    <>
      {paragraphs.map((runs, ix) => (
        <p key={ix} className={styles.paragraph}>
          {runs.map((run, at) => {
            if (run.look === 'bold') return <b key={at}>{run.text}</b>;
            if (run.look === 'italic') return <i key={at}>{run.text}</i>;
            // Where a rule stands in the source is for those who read the source.
            if (run.look === 'code') return run.text.includes('/') ? null : <code key={at}>{run.text}</code>;
            if (run.look === 'plain') return <span key={at}>{run.text}</span>;
            return (
              <Button
                key={at}
                className={cls(styles.reference)}
                onPress={() => {
                  go(run.clause);
                }}
              >
                {run.text}
              </Button>
            );
          })}
        </p>
      ))}
    </>
  );
}
