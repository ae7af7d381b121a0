import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app } from '../store.ts';
import { deleteEverything } from '../store/deleteEverything.ts';
import { say } from '../words/index.ts';
import styles from './FaultDialog.module.css';

/** Asked before everything on this device is deleted. */
export function WipeDialog(): ReactElement {
  const close = (): void => {
    app().closeDialog();
  };
  return (
    <Sheet
      title={say('wipe.title')}
      alert
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{say('wipe.keep')}</Button>
          <Button
            look="alarm"
            onPress={() => {
              void deleteEverything(app().saves).then(() => {
                window.location.reload();
              });
            }}
          >
            {say('wipe.go')}
          </Button>
        </>
      }
    >
      <div className={styles.fault}>
        <p>{say('wipe.more')}</p>
        <ul className={styles.list}>
          <li>{say('wipe.saves')}</li>
          <li>{say('wipe.scenarios')}</li>
          <li>{say('wipe.settings')}</li>
          <li>{say('wipe.offline')}</li>
        </ul>
        <p>{say('wipe.exported')}</p>
      </div>
    </Sheet>
  );
}
