import { ArrowLeft, FileInput } from 'lucide-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { anyCard, fits } from '../store/findCards.ts';
import { isOf, useGoing } from '../store/goingOn.ts';
import { keepImported, useDeleted } from '../store/imported.ts';
import { openFile } from '../store/openFile.ts';
import type { Shelf, ShelfCard } from '../store/shelf.ts';
import type { ShippedCard } from '../store/shippedCards.ts';
import { say } from '../words/index.ts';
import { toldOf } from './cardFacts.ts';
import { LibraryCard } from './LibraryCard.tsx';
import { LibraryFilter } from './LibraryFilter.tsx';
import styles from './Library.module.css';

interface LibraryProps {
  readonly shelf: Shelf;
  /** What is told of a link that could not be used. */
  readonly note: ReactNode;
  readonly onBack: () => void;
  readonly onOpen: (card: ShelfCard) => void;
}

/** All scenarios side by side: how long, how many, how hard, and what one learns. */
export function Library({ shelf: { cards, broken }, note, onBack, onOpen }: LibraryProps): ReactElement {
  const [wanted, setWanted] = useState(anyCard);
  const going = useGoing();
  const found = cards.filter((card) => fits(card, wanted, toldOf(card)));
  return (
    <section className={styles.page} aria-label={say('setup.steps')}>
      <header className={styles.head}>
        <div className={styles.headings}>
          <Button look="quiet" size="small" onPress={onBack}>
            <ArrowLeft aria-hidden size="1rem" /> {say('app.back')}
          </Button>
          <h1 className={styles.title}>{say('library.title')}</h1>
        </div>
        <BringIn />
      </header>
      {note}
      <Deleted />
      <LibraryFilter wanted={wanted} onWanted={setWanted} found={found.length} count={cards.length} />
      {found.length === 0 ? <p className={styles.none}>{say('library.none')}</p> : null}
      <ul className={styles.cards} aria-label={say('library.list')}>
        {found.map((card) => (
          <li key={card.id}>
            <LibraryCard
              card={card}
              going={going.find((save) => isOf(save, card))}
              onOpen={() => {
                onOpen(card);
              }}
            />
          </li>
        ))}
      </ul>
      {broken.map((card) => (
        <Broken key={card.file} card={card} />
      ))}
    </section>
  );
}

function BringIn(): ReactElement {
  return (
    <div className={styles.bringIn}>
      <FileTrigger
        acceptedFileTypes={['.yaml', '.yml', 'application/yaml', 'text/yaml']}
        onSelect={(files) => {
          const [file] = Array.from(files ?? []);
          if (file) void openFile(file);
        }}
      >
        <Button onPress={() => undefined}>
          <FileInput aria-hidden size="1.125rem" /> {say('library.bringIn')}
        </Button>
      </FileTrigger>
      <p className={styles.quiet}>{say('library.bringInMore')}</p>
    </div>
  );
}

/** What was deleted last, and the way back. */
function Deleted(): ReactElement | null {
  const deleted = useDeleted();
  if (!deleted) return null;
  return (
    <p className={styles.deleted} role="status">
      {say('library.deleted', { title: deleted.card.title })}{' '}
      <Button size="small" onPress={() => void keepImported(deleted)}>
        {say('kept.undo')}
      </Button>
    </p>
  );
}

function Broken({ card }: { readonly card: ShippedCard }): ReactElement {
  return (
    <article className={styles.broken}>
      <p>{say('title.scenarioBroken')}</p>
      <ul className={styles.quiet}>
        {card.problems.slice(0, 5).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </article>
  );
}
