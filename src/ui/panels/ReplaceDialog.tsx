import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app } from '../store.ts';
import { exportText, recordName } from '../store/exportRecord.ts';
import type { Save } from '../store/saves.ts';
import { say } from '../words/index.ts';
import styles from './BriefDialog.module.css';

interface ReplaceDialogProps {
  readonly save: Save;
  readonly go: () => void;
}

/** One game is kept on this device: asked before another takes its place. */
export function ReplaceDialog({ save, go }: ReplaceDialogProps): ReactElement {
  const { seat, scenario, turn } = save.about;
  const close = (): void => {
    app().closeDialog();
  };
  return (
    <Sheet
      title={say('replace.title')}
      kicker={say('title.continueWith', { seat, scenario, turn })}
      alert
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{say('replace.keep')}</Button>
          <Button
            look="primary"
            onPress={() => {
              close();
              go();
            }}
          >
            {say('replace.go')}
          </Button>
        </>
      }
    >
      <div className={styles.brief}>
        <p>{say('replace.more')}</p>
        <Button
          onPress={() => {
            exportText(save.text, recordName(`${save.about.seatId}-turn-${turn}`, save.about.changed));
          }}
        >
          {say('menu.export')}
        </Button>
      </div>
    </Sheet>
  );
}
