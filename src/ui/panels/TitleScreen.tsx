import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { useKeys } from '../keys/useKeys.ts';
import { cls } from '../parts/cls.ts';
import { app, useApp } from '../store.ts';
import { linkedIn, type Asked } from '../store/link.ts';
import { say } from '../words/index.ts';
import { TitleActions } from './TitleActions.tsx';
import { TitleEmblem } from './TitleEmblem.tsx';
import styles from './TitleScreen.module.css';

const NewGame = lazy(() => import('./NewGame.tsx').then((found) => ({ default: found.NewGame })));

/** A link to a game in the address, until it has been used or put away. */
function useAsked(): readonly [Asked | undefined, () => void] {
  const [asked, setAsked] = useState(() => linkedIn(window.location.hash));
  useEffect(() => {
    const changed = (): void => {
      setAsked(linkedIn(window.location.hash));
    };
    window.addEventListener('hashchange', changed);
    return () => {
      window.removeEventListener('hashchange', changed);
    };
  }, []);
  return [
    asked,
    () => {
      setAsked(undefined);
      if (window.location.hash !== '') window.history.replaceState(null, '', window.location.pathname);
    },
  ];
}

/** There is no large button here that a key could press. */
const NO_HANDS = { next: () => undefined };

/** The title: what this is, and one large thing to do. */
export function TitleScreen(): ReactElement {
  const choosing = useApp((state) => state.choosing);
  const [asked, putAway] = useAsked();
  useKeys(NO_HANDS);
  const front = !choosing && asked === undefined;
  return (
    <div className={cls(styles.page, front && styles.front)}>
      {front ? <TitleEmblem /> : null}
      <main className={cls(styles.sheet, !front && styles.wide)}>
        {front ? (
          <Front onNew={() => app().browse(true)} />
        ) : (
          <Suspense fallback={<p className={styles.quiet}>{say('title.loadingScenarios')}</p>}>
            <NewGame
              key={JSON.stringify(asked)}
              asked={asked}
              onBack={() => {
                putAway();
                app().browse(false);
              }}
              onShelf={() => {
                app().browse(true);
                putAway();
              }}
            />
          </Suspense>
        )}
        <Notices />
      </main>
    </div>
  );
}

function Front({ onNew }: { readonly onNew: () => void }): ReactElement {
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kicker}>{say('front.kicker')}</p>
        <h1 className={styles.name}>{say('app.name')}</h1>
        <p className={styles.lead}>{say('front.lead')}</p>
      </header>
      <TitleActions onNew={onNew} />
    </>
  );
}

function Notices(): ReactElement {
  const storage = useApp((state) => state.storage);
  return (
    <footer className={styles.foot}>
      {storage === 'unavailable' ? <p role="status">{say('storage.unavailable')}</p> : null}
      <p>{say('app.notice')}</p>
      <p className={styles.small}>
        {(['settings', 'help', 'about'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.link}
            onClick={() => {
              app().openDialog({ kind });
            }}
          >
            {say(kind === 'help' ? 'front.keys' : `front.${kind}`)}
          </button>
        ))}
      </p>
    </footer>
  );
}
