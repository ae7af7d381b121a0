import type { ReactElement } from 'react';
import type { GameEvent } from '../../../rules/effects/events.ts';
import { Button } from 'react-aria-components';
import { cls } from '../../parts/cls.ts';
import { app } from '../../store.ts';
import { isDeed } from '../../store/acts.ts';
import { say } from '../../words/index.ts';
import styles from './DeedButton.module.css';

interface DeedButtonProps {
  readonly event: GameEvent | undefined;
  /** What the line says, for whoever hears only the button. */
  readonly text: string;
}

/** Opens all that a deed moved. Nothing for news that is no deed. */
export function DeedButton({ event, text }: DeedButtonProps): ReactElement | null {
  if (!event || !isDeed(event)) return null;
  return (
    <Button
      className={cls(styles.deed)}
      aria-label={say('deed.titleOf', { deed: text })}
      onPress={() => {
        app().openDialog({ kind: 'deed', event });
      }}
    >
      {say('deed.title')}
    </Button>
  );
}
