import { Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { Num } from '../parts/Num.tsx';
import { app, useApp, useTable } from '../store.ts';
import { budgetOf, type Budget } from '../store/budget.ts';
import { say } from '../words/index.ts';
import { addForm, FormBar } from './FormBar.tsx';
import { nextStep } from './nextStep.ts';
import styles from './PlanBar.module.css';

/** What the plan costs, and the one button that says what comes next. */
export function PlanBar(): ReactElement {
  const { game, view } = useTable();
  const planning = useApp((state) => state.planning);
  const busy = useApp((state) => state.busy);
  const budget = budgetOf(game.host, view, planning.now);
  const form = useApp((state) => state.form);
  const next = nextStep(view, planning.now, game.watching);
  const note = budget.fits ? next.note : say('next.overBudget');
  return (
    <div className={styles.bar}>
      {view.phase === 'over' || view.phase === 'crisis' ? null : <Cost budget={budget} />}
      {form ? (
        <FormBar form={form} />
      ) : (
        <>
          {note === undefined ? null : <p className={cls(styles.note, !budget.fits && styles.bad)}>{note}</p>}
          <Button look="primary" size="large" wide id="next" disabled={!budget.fits || busy} onPress={goOn}>
            {busy ? say('next.thinking') : next.label}
          </Button>
        </>
      )}
      <p className={styles.keys} aria-hidden>
        {say('next.keys')}
      </p>
    </div>
  );
}

/** Does what the button says. Also Shift+Enter. */
export function goOn(): void {
  const { game, view, planning, busy, form } = app().getState();
  if (form) {
    addForm();
    return;
  }
  if (!game || !view || busy || !budgetOf(game.host, view, planning.now).fits) return;
  if (view.phase === 'over') app().putEndingAside(false);
  else if (view.phase === 'crisis' && !game.watching) app().putCrisisAside(false);
  else app().submit();
}

function Cost({ budget }: { readonly budget: Budget }): ReactElement {
  const { view } = useTable();
  const planning = useApp((state) => state.planning);
  const { capital, capitalPlanned, slots, slotsPlanned } = budget;
  return (
    <div className={styles.cost}>
      <span>
        {say('next.capital')} <b className={cls(capitalPlanned > capital && styles.bad)}>{capital - capitalPlanned}</b>{' '}
        <span className={styles.of}>
          /{' '}
          <Num label={`${say('seat.capital')}: ${capital}`} opens={{ kind: 'ledger', score: 'capital', at: view.me }}>
            {capital}
          </Num>
        </span>
      </span>
      <span>
        {say('next.slots')} <b className={cls(slotsPlanned > slots && styles.bad)}>{slots - slotsPlanned}</b>{' '}
        <span className={styles.of}>
          /{' '}
          <Num label={`${say('seat.slots')}: ${slots}`} opens={{ kind: 'slots' }}>
            {slots}
          </Num>
        </span>
      </span>
      <span className={styles.steps}>
        <Pressable
          className={cls(styles.step)}
          aria-label={say('menu.undo')}
          isDisabled={planning.past.length === 0}
          onPress={() => {
            app().undo();
          }}
        >
          <Undo2 aria-hidden size={18} />
        </Pressable>
        <Pressable
          className={cls(styles.step)}
          aria-label={say('menu.redo')}
          isDisabled={planning.future.length === 0}
          onPress={() => {
            app().redo();
          }}
        >
          <Redo2 aria-hidden size={18} />
        </Pressable>
      </span>
    </div>
  );
}
