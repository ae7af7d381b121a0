import { Redo2, ListRestart, Undo2, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Observation } from '../../rules/sight/observe.ts';
import { Button as Pressable, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { Num } from '../parts/Num.tsx';
import { app, useApp, useTable, type Game } from '../store.ts';
import { budgetOf, type Budget } from '../store/budget.ts';
import { isFirstGame } from '../store/firstGame.ts';
import { isEmpty, type Plan } from '../store/plan.ts';
import { hasBeenAsked } from '../store/asked.ts';
import { say } from '../words/index.ts';
import { addForm, FormBar } from './FormBar.tsx';
import { leftOpen, nextStep } from './nextStep.ts';
import styles from './PlanBar.module.css';

/** What the plan costs, and the one button that says what comes next. */
export function PlanBar(): ReactElement {
  const { game, view } = useTable();
  const planning = useApp((state) => state.planning);
  const budget = budgetOf(game.host, view, planning.now);
  const form = useApp((state) => state.form);
  return (
    <div className={cls(styles.bar, form && styles.making)}>
      {view.phase === 'over' || view.phase === 'crisis' ? null : <Cost budget={budget} />}
      {form ? (
        <FormBar form={form} />
      ) : (
        <>
          {budget.fits ? null : <p className={cls(styles.note, styles.bad)}>{say('next.overBudget')}</p>}
          <Button look="primary" size="large" wide id="next" disabled={!budget.fits} onPress={goOn}>
            {nextStep(view, planning.now, game.watching)}
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
  const { game, view, planning, form } = app().getState();
  if (form) {
    addForm();
    return;
  }
  if (!game || !view || !budgetOf(game.host, view, planning.now).fits) return;
  if (view.phase === 'over') app().putEndingAside(false);
  else if (view.phase === 'crisis' && !game.watching) app().putCrisisAside(false);
  else if (asksOfSilence(game, view, planning.now)) app().openDialog({ kind: 'silence' });
  else app().submit();
}

/** Once on a device, and never in the lesson: its coach says what becomes of an offer. */
const asksOfSilence = (game: Game, view: Observation, plan: Plan): boolean =>
  view.phase === 'commit' &&
  !game.watching &&
  !isFirstGame(game) &&
  !hasBeenAsked('silence') &&
  leftOpen(game.host, view, plan) > 0;

function Cost({ budget }: { readonly budget: Budget }): ReactElement {
  const { view } = useTable();
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
      <Steps />
    </div>
  );
}

/** Back, forth, and the whole quarter again. */
function Steps(): ReactElement {
  const { past, now, future } = useApp((state) => state.planning);
  return (
    <span className={styles.steps} role="group" aria-label={say('planning.change')}>
      <Step
        icon={ListRestart}
        label={say('planning.restart')}
        disabled={isEmpty(now)}
        onPress={() => {
          app().restartTurn();
          app().tell(say('planning.restarted'));
        }}
      />
      <Step
        icon={Undo2}
        label={say('menu.undo')}
        disabled={past.length === 0}
        onPress={() => {
          app().undo();
        }}
      />
      <Step
        icon={Redo2}
        label={say('menu.redo')}
        disabled={future.length === 0}
        onPress={() => {
          app().redo();
        }}
      />
    </span>
  );
}

interface StepProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function Step({ icon: Icon, label, disabled, onPress }: StepProps): ReactElement {
  return (
    <TooltipTrigger delay={400}>
      <Pressable className={cls(styles.step)} aria-label={label} isDisabled={disabled} onPress={onPress}>
        <Icon aria-hidden size="1.125rem" />
      </Pressable>
      <Tooltip className={cls(styles.tip)} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
