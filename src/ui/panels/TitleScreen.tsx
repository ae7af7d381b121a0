import { useEffect, useState, type ReactElement } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import type { Setup } from '../../rules/scenario/setup.ts';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { app, useApp } from '../store.ts';
import { recordCap, shippedScenarios, type ScenarioCard } from '../store/library.ts';
import type { Save } from '../store/saves.ts';
import { say } from '../words/index.ts';
import { NewGame } from './NewGame.tsx';
import styles from './TitleScreen.module.css';

/** Opens a file as the game, or says in plain words what is wrong with it. */
async function openFile(file: File): Promise<void> {
  if (file.size > (await recordCap()) * 4) {
    app().openDialog({ kind: 'problems', problems: [say('title.tooLarge')] });
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    app().openDialog({ kind: 'problems', problems: [say('title.notRead')] });
    return;
  }
  const opened = await app().open(text, file.name);
  if (!opened.ok) app().openDialog({ kind: 'problems', problems: opened.problems });
}

export function TitleScreen(): ReactElement {
  const [cards, setCards] = useState<readonly ScenarioCard[]>();
  const [chosen, setChosen] = useState<Setup>();
  useEffect(() => {
    void shippedScenarios().then(setCards);
  }, []);
  const drop = (files: readonly File[]): void => {
    const [first] = files;
    if (first) void openFile(first);
  };
  return (
    <DropZone
      className={cls(styles.page)}
      onDrop={(event) => {
        void Promise.all(event.items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []))).then(drop);
      }}
    >
      <main className={styles.sheet}>
        <header className={cls(styles.head, chosen !== undefined && styles.small)}>
          <h1 className={styles.name}>{say('app.name')}</h1>
          <p className={styles.tagline}>{say('app.tagline')}</p>
        </header>
        {chosen ? (
          <NewGame
            setup={chosen}
            onBack={() => {
              setChosen(undefined);
            }}
          />
        ) : (
          <>
            <Continue />
            <section className={styles.section}>
              <h2 className={styles.title}>{say('title.newGame')}</h2>
              {cards === undefined ? <p className={styles.quiet}>{say('title.loadingScenarios')}</p> : null}
              <div className={styles.cards}>
                {cards?.map((card) => (
                  <Card key={card.file} card={card} onChoose={setChosen} />
                ))}
              </div>
            </section>
            <section className={styles.section}>
              <h2 className={styles.title}>{say('title.openRecord')}</h2>
              <p className={styles.quiet}>{say('title.openHint')}</p>
              <FileTrigger
                acceptedFileTypes={['application/json', '.json']}
                onSelect={(files) => {
                  drop(Array.from(files ?? []));
                }}
              >
                <Button onPress={() => undefined}>{say('title.chooseFile')}</Button>
              </FileTrigger>
            </section>
          </>
        )}
        <Notices />
      </main>
    </DropZone>
  );
}

function Notices(): ReactElement {
  const storage = useApp((state) => state.storage);
  return (
    <footer className={styles.foot}>
      {storage === 'unavailable' ? <p role="status">{say('storage.unavailable')}</p> : null}
      <p>{say('app.notice')}</p>
    </footer>
  );
}

function Continue(): ReactElement | null {
  const [save, setSave] = useState<Save>();
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    void app().saves.then(async (saves) => {
      const latest = await saves?.latest();
      setSave(latest?.save);
      setDamaged(latest?.damaged === true);
    });
  }, []);
  if (!save) return null;
  const { about, savedAt } = save;
  const resume = async (): Promise<void> => {
    const drafts = await (await app().saves)?.drafts();
    const opened = await app().open(save.text, undefined, drafts);
    if (!opened.ok) app().openDialog({ kind: 'problems', problems: opened.problems });
  };
  const when = new Date(savedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.continue}>
      <div>
        <h2 className={styles.title}>
          {say('title.continueWith', { seat: about.seat, scenario: about.scenario, turn: about.turn })}
        </h2>
        <p className={styles.quiet}>{say('title.savedAt', { when })}</p>
        {damaged ? <p className={styles.quiet}>{say('storage.broken')}</p> : null}
      </div>
      <Button
        look="primary"
        size="large"
        onPress={() => {
          void resume();
        }}
      >
        {say('title.continue')}
      </Button>
    </section>
  );
}

function Card({
  card,
  onChoose,
}: {
  readonly card: ScenarioCard;
  readonly onChoose: (setup: Setup) => void;
}): ReactElement {
  const { setup, problems } = card;
  if (!setup) {
    return (
      <article className={styles.card}>
        <p>{say('title.scenarioBroken')}</p>
        <ul className={styles.quiet}>
          {problems.slice(0, 5).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </article>
    );
  }
  const { turns, hiddenEnd } = setup.calendar;
  return (
    <article className={styles.card}>
      <h3 className={styles.cardTitle}>{setup.title}</h3>
      <p className={styles.summary}>{setup.summary}</p>
      <p className={styles.quiet}>
        {say('title.seats', { count: setup.actors.length })} ·{' '}
        {say(hiddenEnd ? 'title.aboutTurns' : 'title.turns', { count: turns })}
      </p>
      <Button
        label={`${say('title.newGame')}: ${setup.title}`}
        look="primary"
        onPress={() => {
          onChoose(setup);
        }}
      >
        {say('title.toSeats')}
      </Button>
    </article>
  );
}
