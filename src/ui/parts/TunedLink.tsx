import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { app, useTable } from '../store.ts';
import { countChanged, countTuned, numbersOf } from '../store/assumptions.ts';
import { say } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './ChangedNote.module.css';

/**
 * How many assumptions the scenario of this game sets; pressed, it shows which. Nothing where it sets none.
 * A quiet line and no badge: the first game has such numbers too, and nothing is wrong with it.
 */
export function TunedLink(): ReactElement | null {
  const { scenario } = useTable();
  const { tuned, changed } = numbersOf(scenario);
  const count = countTuned(tuned);
  if (count === 0) return null;
  // Beside the badge of those that were changed by hand it need not say again what it counts.
  const text = say(countChanged(changed) > 0 ? 'assume.tunedToo' : 'assume.tuned', { count });
  return (
    <Button
      className={cls(styles.tuned)}
      aria-label={say('assume.badgeOpen', { badge: text })}
      onPress={() => {
        app().openDialog({ kind: 'assumptions', focus: 'tuned' });
      }}
    >
      {text}
    </Button>
  );
}
