import type { ReactElement } from 'react';
import { useApp } from './store.ts';
import { say } from './words/index.ts';
import styles from './App.module.css';

/** Said over the table when the game cannot be kept. */
export function StorageNote(): ReactElement | null {
  const storage = useApp((state) => state.storage);
  const screen = useApp((state) => state.screen);
  if (screen === 'title' || (storage !== 'unavailable' && storage !== 'failing')) return null;
  return (
    <p className={styles.note} role="alert">
      {say(`storage.${storage}`)}
    </p>
  );
}
