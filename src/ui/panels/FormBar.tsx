import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { app, useApp, useTable, type Form } from '../store.ts';
import { formStep, type FormStep } from '../store/formStep.ts';
import { reasonText, say } from '../words/index.ts';
import styles from './PlanBar.module.css';

/** While a form is open, what comes next is to add it to the plan. */
export function FormBar({ form }: { readonly form: Form }): ReactElement {
  const { game, view } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const step = formStep(game.host, view, plan, form);
  const offer = step.kind === 'ready' ? step.draft.offer : step.kind === 'barred' && step.offer;
  const label = step.kind === 'open' ? say('builder.add') : say(offer ? 'builder.addOffer' : 'builder.addOrder');
  return (
    <>
      {step.kind === 'ready' ? null : (
        <p className={cls(styles.note, step.kind === 'barred' && styles.bad)}>{whyText(step)}</p>
      )}
      <Button look="primary" size="large" wide id="next" disabled={step.kind !== 'ready'} onPress={addForm}>
        {label}
      </Button>
    </>
  );
}

function whyText(step: FormStep): string {
  if (step.kind !== 'barred') return say('builder.choose');
  const { why } = step;
  if (why === 'afterTalks') return say('builder.afterTalks');
  if ('code' in why) return reasonText(why);
  if (why.kind === 'capital') return say('builder.overBudget', { count: why.missing });
  return why.kind === 'slots' ? say('builder.noSlot') : reasonText({ code: 'alreadyOrdered' });
}

/** Adds what the form asks for to the plan, if it is ready. */
export function addForm(): void {
  const { game, view, planning, form } = app().getState();
  if (!game || !view || !form) return;
  const step = formStep(game.host, view, planning.now, form);
  if (step.kind !== 'ready') return;
  app().addDraft(step.draft);
  app().setForm(undefined);
  app().tell(say('plan.added'));
}
