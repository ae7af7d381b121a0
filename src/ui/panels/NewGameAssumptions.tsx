import { SlidersHorizontal } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { app } from '../store.ts';
import { changedOf } from '../../replay/assumptionProblems.ts';
import type { Chosen } from '../store/chosen.ts';
import { countTuned } from '../store/assumptions.ts';
import { say } from '../words/index.ts';
import styles from './NewGame.module.css';

interface NewGameAssumptionsProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Whether the game will be played as in the rulebook, and the way to every number of it. */
export function NewGameAssumptions({ chosen, onChange }: NewGameAssumptionsProps): ReactElement {
  const { setup, preset, assumptions } = chosen;
  const changed = changedOf(setup, preset, assumptions);
  const count = Object.keys(changed).length;
  const tuned = countTuned(setup.params);
  return (
    <div className={styles.field}>
      <h2 className={styles.question}>{say('assume.heading')}</h2>
      <p className={styles.assumed}>
        <b>{count === 0 ? say('assume.asRulebook') : say('assume.setup', { count })}</b>
        <Button
          onPress={() => {
            app().openDialog({
              kind: 'assumptions',
              ...(count === 0 ? {} : { focus: 'changed' as const }),
              edit: {
                numbers: { preset, tuned: setup.params, changed },
                change: (next) => {
                  onChange({ ...chosen, assumptions: next });
                },
              },
            });
          }}
        >
          <SlidersHorizontal aria-hidden size="1.125rem" /> {say('assume.see')}
        </Button>
      </p>
      <p className={styles.quiet}>
        {tuned === 0 ? null : say('assume.setupTuned', { count: tuned })} {say('assume.setupMore')}
      </p>
    </div>
  );
}
