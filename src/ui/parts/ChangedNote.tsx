import { SlidersHorizontal } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { app, useTable } from '../store.ts';
import { say } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './ChangedNote.module.css';

/** How many assumptions of this game were changed; pressed, it shows which. Nothing where none was. */
export function ChangedBadge(): ReactElement | null {
  const { scenario } = useTable();
  const count = Object.keys(scenario.assumptions).length;
  if (count === 0) return null;
  const badge = say('assume.badge', { count });
  return (
    <Button
      className={cls(styles.badge)}
      aria-label={say('assume.badgeOpen', { badge })}
      onPress={() => {
        app().openDialog({ kind: 'assumptions', focus: 'changed' });
      }}
    >
      <SlidersHorizontal aria-hidden size="0.875rem" /> {badge}
    </Button>
  );
}

/** Says in a sentence that this game is no usual one. Nothing where it is. */
export function ChangedNote(): ReactElement | null {
  const { scenario, view } = useTable();
  if (Object.keys(scenario.assumptions).length === 0) return null;
  return (
    <p className={styles.note}>
      {say(view.phase === 'over' ? 'assume.noteOver' : 'assume.note')} <ChangedBadge />
    </p>
  );
}
