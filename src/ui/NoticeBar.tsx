import { X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { useStore } from 'zustand';
import { Button } from './parts/Button.tsx';
import { cls } from './parts/cls.ts';
import { app, useApp } from './store.ts';
import { exportRecord } from './store/exportRecord.ts';
import { update } from './store/updates.ts';
import { say } from './words/index.ts';
import styles from './NoticeBar.module.css';

interface Act {
  readonly name: string;
  readonly go: () => void;
  /** It answers the notice, which is then put away. */
  readonly answers?: boolean;
}

interface Notice {
  readonly id: string;
  readonly text: string;
  /** Something may be lost. */
  readonly grave?: boolean;
  readonly acts: readonly Act[];
}

const watchLine = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** What the page has to say about itself, one line each, most pressing first. Nothing here stops the game. */
function useNotices(): readonly Notice[] {
  const storage = useApp((state) => state.storage);
  const elsewhere = useApp((state) => state.elsewhere);
  const game = useApp((state) => state.game);
  const fresh = useStore(update);
  const online = useSyncExternalStore(watchLine, () => navigator.onLine);
  const playing = game !== undefined && !game.watching;
  const save: Act = { name: say('note.export'), go: () => void exportRecord() };
  const saves: Act = { name: say('note.toSaves'), go: () => app().openDialog({ kind: 'saves' }) };
  const here: Act = { name: say('note.playHere'), go: () => void app().playHere() };
  const look: Act = { name: say('note.onlyLook'), go: () => undefined, answers: true };
  return [
    ...(playing && storage === 'failing'
      ? [{ id: 'full', text: say('note.full'), grave: true, acts: [saves, save] }]
      : []),
    ...(playing && storage === 'unavailable'
      ? [{ id: 'unavailable', text: say('storage.unavailable'), grave: true, acts: [save] }]
      : []),
    ...(playing && elsewhere !== 'alone'
      ? [{ id: elsewhere, text: say(`note.${elsewhere}`), grave: true, acts: [here, look] }]
      : []),
    ...(fresh.ready
      ? [
          {
            id: 'update',
            text: say('note.update'),
            acts: [
              { name: say('note.reload'), go: fresh.accept },
              { name: say('note.later'), go: () => undefined, answers: true },
            ],
          },
        ]
      : []),
    ...(online ? [] : [{ id: 'offline', text: say('note.offline'), acts: [] }]),
  ];
}

/** Tells the screens below how much of the window is left to them. */
function useHeight(count: number): React.RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const element = bar.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(() => {
      style.setProperty('--notices', `${element.offsetHeight}px`);
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      style.removeProperty('--notices');
    };
  }, [count]);
  return bar;
}

/** A bar of notices above everything, each of which can be put away until it has something new to say. */
export function NoticeBar(): ReactElement | null {
  const notices = useNotices();
  const [away, setAway] = useState<readonly string[]>([]);
  const there = notices.map(({ id }) => id).join();
  useEffect(() => {
    // What is over may come again, and is told again then.
    setAway((ids) => ids.filter((id) => there.split(',').includes(id)));
  }, [there]);
  const shown = notices.filter(({ id }) => !away.includes(id));
  const bar = useHeight(shown.length);
  const putAway = (id: string): void => setAway((ids) => [...ids, id]);
  return (
    <section ref={bar} className={styles.bar} aria-label={say('note.label')} hidden={shown.length === 0}>
      <ul role="status" className={styles.list}>
        {shown.map(({ id, text, grave, acts }) => (
          <li key={id} className={cls(styles.notice, grave === true && styles.grave)}>
            <p className={styles.text}>{text}</p>
            <span className={styles.acts}>
              {acts.map(({ name, go, answers }) => (
                <Button
                  key={name}
                  size="small"
                  onPress={() => {
                    go();
                    if (answers) putAway(id);
                  }}
                >
                  {name}
                </Button>
              ))}
              <Pressable className={cls(styles.close)} aria-label={say('note.dismiss')} onPress={() => putAway(id)}>
                <X aria-hidden size="1.125rem" />
              </Pressable>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
