import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { FaultReport } from '../parts/FaultReport.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useApp } from '../store.ts';
import { exportRecord } from '../store/exportRecord.ts';
import { reportText } from '../store/faults.ts';
import { say } from '../words/index.ts';
import styles from './FaultDialog.module.css';

interface FaultDialogProps {
  readonly message: string;
  /** The game stands still: it was not only the screen that failed. */
  readonly still?: boolean;
}

/** Our own mistake, told without alarm: the game is kept, and a report can be copied. */
export function FaultDialog({ message, still = false }: FaultDialogProps): ReactElement {
  const game = useApp((state) => state.game);
  const kept = useApp((state) => state.storage) === 'kept';
  return (
    <Sheet
      title={say('fault.title')}
      alert
      onClose={() => {
        app().closeDialog();
      }}
      foot={
        <>
          {game ? <Button onPress={() => void exportRecord()}>{say('fault.save')}</Button> : null}
          <Button
            look="primary"
            onPress={() => {
              void app()
                .keepDrafts()
                .then(() => window.location.reload());
            }}
          >
            {say('fault.reload')}
          </Button>
        </>
      }
    >
      <div className={styles.fault}>
        <p>{say(!kept ? 'fault.notKept' : still ? 'fault.still' : 'fault.kept')}</p>
        <FaultReport text={reportText(message, game)} />
      </div>
    </Sheet>
  );
}
