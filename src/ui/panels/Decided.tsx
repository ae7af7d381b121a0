import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { say } from '../words/index.ts';
import styles from './InboxPanel.module.css';

interface DecidedProps {
  readonly text: string;
  readonly yes: boolean;
  readonly onClear: () => void;
}

/** What will be answered, and a way to think again. */
export function Decided({ text, yes, onClear }: DecidedProps): ReactElement {
  return (
    <p className={styles.decided}>
      <b className={cls(yes ? styles.yes : styles.no)}>{text}</b>
      <Button look="quiet" size="small" onPress={onClear}>
        {say('inbox.cleared')}
      </Button>
    </p>
  );
}
