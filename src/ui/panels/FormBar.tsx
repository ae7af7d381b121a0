import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { app, useApp, useTable, type Form } from '../store.ts';
import { besideForm } from '../store/bundles.ts';
import { formStep, type FormStep } from '../store/formStep.ts';
import { isPlannable, orderFrom } from '../store/orderForm.ts';
import { useNarrow } from '../parts/useRoom.ts';
import { reasonText, say, whyText } from '../words/index.ts';
import { ForecastGist } from './ForecastGist.tsx';
import styles from './PlanBar.module.css';

/** While a form is open, what comes next is to add it to the plan. */
export function FormBar({ form }: { readonly form: Form }): ReactElement {
  const { game, scenario, view } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const narrow = useNarrow();
  const step = formStep(game.host, view, plan, form);
  const order = orderFrom(game.host, view, form);
  return (
    <>
      {order && isPlannable(view, order) ? (
        <ForecastGist
          order={order}
          sweetener={form.sweetener}
          beside={besideForm(scenario, view, plan, form, order)}
          brief={narrow}
        />
      ) : null}
      {step.kind === 'ready' ? null : (
        <p className={cls(styles.note, step.kind === 'barred' && styles.bad)}>{barredText(step)}</p>
      )}
      <Button look="primary" size="large" wide id="next" disabled={step.kind !== 'ready'} onPress={addForm}>
        {labelOf(step, form)}
      </Button>
    </>
  );
}

function labelOf(step: FormStep, form: Form): string {
  if (form.editing !== undefined) return say('planning.change');
  if (step.kind === 'open') return say('builder.add');
  const offer = step.kind === 'ready' ? step.draft.offer : step.offer;
  return say(offer ? 'builder.addOffer' : 'builder.addOrder');
}

function barredText(step: FormStep): string {
  if (step.kind !== 'barred') return say('builder.choose');
  const { why } = step;
  if (why === 'afterTalks') return say('builder.afterTalks');
  if ('code' in why) return whyText(why);
  if (why.kind === 'capital') return say('builder.overBudget', { count: why.missing });
  return why.kind === 'slots' ? say('builder.noSlot') : reasonText({ code: 'alreadyOrdered' });
}

/** Adds what the form asks for to the plan, or changes the line it was opened from, if it is ready. */
export function addForm(): void {
  const { game, view, planning, form } = app().getState();
  if (!game || !view || !form) return;
  const step = formStep(game.host, view, planning.now, form);
  if (step.kind !== 'ready') return;
  if (form.editing === undefined) app().addDraft(step.draft);
  else app().changeDraft(form.editing, step.draft);
  app().setForm(undefined);
  app().tell(say(form.editing === undefined ? 'plan.added' : 'planning.changed'));
}
