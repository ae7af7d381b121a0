import { useEffect, type ReactElement } from 'react';
import { Button } from './parts/Button.tsx';
import { FaultReport } from './parts/FaultReport.tsx';
import { app, useApp } from './store.ts';
import { exportRecord } from './store/exportRecord.ts';
import { messageOf, reportText } from './store/faults.ts';
import { say } from './words/index.ts';
import styles from './CrashScreen.module.css';

/** Shown when the whole screen fell over: the game is kept, its record can be saved, and a report can be copied. */
export function CrashScreen({ error }: { readonly error: unknown }): ReactElement {
  const game = useApp((state) => state.game);
  const kept = useApp((state) => state.storage) === 'kept';
  useEffect(() => {
    void app().keepDrafts();
  }, []);
  return (
    <main className={styles.page}>
      <div className={styles.sheet} role="alert">
        <h1 className={styles.title}>{say('fault.title')}</h1>
        <p>{say(kept ? 'fault.kept' : 'fault.notKept')}</p>
        <p className={styles.row}>
          <Button
            look="primary"
            size="large"
            onPress={() => {
              window.location.reload();
            }}
          >
            {say('fault.reload')}
          </Button>
          {game ? (
            <Button size="large" onPress={() => void exportRecord()}>
              {say('fault.save')}
            </Button>
          ) : null}
        </p>
        <FaultReport text={reportText(messageOf(error), game)} />
      </div>
    </main>
  );
}
