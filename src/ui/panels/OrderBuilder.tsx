import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { termsOf } from '../../session/sights.ts';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useApp, useTable, type Form } from '../store.ts';
import { crowded } from '../store/budget.ts';
import { fieldsOf, isPlannable, orderFrom, withField, type FieldState } from '../store/orderForm.ts';
import { choiceName, fieldName, reasonText, say } from '../words/index.ts';
import { ForecastCard } from './ForecastCard.tsx';
import styles from './OrderBuilder.module.css';

/** One order, field by field, with what it would do. */
export function OrderBuilder({ form }: { readonly form: Form }): ReactElement {
  const { game, view } = useTable();
  const order = orderFrom(game.host, view, form);
  const fields = fieldsOf(game.host, view, form);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed is gone; whoever reads by keyboard goes on here.
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  const back = (): void => {
    app().setForm(undefined);
  };
  return (
    <div className={styles.builder} ref={top} tabIndex={-1}>
      <Button look="quiet" size="small" onPress={back}>
        <ArrowLeft aria-hidden size={16} /> {say('app.back')}
      </Button>
      <div>
        <h3 className={styles.title}>{say(`order.${form.kind}.name`)}</h3>
        <p className={styles.blurb}>{say(`order.${form.kind}.blurb`)}</p>
      </div>
      {fields.filter((field) => !isToggle(field)).map((field) => <Field key={field.name} form={form} field={field} />)}
      <div className={styles.toggles}>
        {fields.filter(isToggle).map((field) => <Field key={field.name} form={form} field={field} />)}
      </div>
      {order ? <Ready form={form} order={order} /> : <p className={styles.open}>{say('builder.choose')}</p>}
    </div>
  );
} // prettier-ignore

const isToggle = ({ choices }: FieldState): boolean => choices.every(({ value }) => typeof value === 'boolean');

function Field({ form, field }: { readonly form: Form; readonly field: FieldState }): ReactElement | null {
  const { game, view, scenario } = useTable();
  const set = (value: string | number | boolean): void => {
    app().setForm(withField(game.host, view, form, field.name, value));
  };
  const { name, choices, chosen } = field;
  if (isToggle(field)) {
    const yes = choices.find(({ value }) => value === true);
    if (yes?.why !== undefined) return null;
    return (
      <Toggle on={chosen === true} onChange={set}>
        {fieldName(name)}
      </Toggle>
    );
  }
  // What only leads or chairs may do is not offered to the others at all.
  const shown = name === 'lobby' ? choices.filter(({ why }) => why === undefined) : choices;
  if (shown.length === 1 && name === 'lobby') return null;
  return (
    <Choices
      label={fieldName(name)}
      value={chosen === undefined ? undefined : String(chosen)}
      onChange={(text) => {
        const found = choices.find(({ value }) => String(value) === text);
        if (found) set(found.value);
      }}
      choices={shown.map(({ value, why }) => ({
        value: String(value),
        name: choiceName(scenario, name, value),
        why: why && reasonText(why),
      }))}
    />
  );
}

function Ready({ form, order }: { readonly form: Form; readonly order: Order }): ReactElement {
  const { game, view, scenario } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const { asks, price, objection } = termsOf(scenario, view, order);
  const offer = asks.length > 0;
  const tight = crowded(game.host, view, plan, order, form.sweetener);
  const allowed = isPlannable(view, order) && (!offer || view.phase === 'propose');
  const why = !allowed
    ? objection
      ? reasonText(objection)
      : say('builder.afterTalks')
    : tight === undefined
      ? undefined
      : tight.kind === 'capital'
        ? say('builder.overBudget', { count: tight.missing })
        : tight.kind === 'slots'
          ? say('builder.noSlot')
          : reasonText({ code: 'alreadyOrdered' });
  const add = (): void => {
    const capital = price.capital + (offer ? form.sweetener : 0);
    app().addDraft({ order, sweetener: offer ? form.sweetener : 0, offer, capital, slots: price.slots });
    app().setForm(undefined);
  };
  return (
    <>
      {offer ? <Sweetener form={form} /> : null}
      {objection === undefined ? <ForecastCard order={order} sweetener={form.sweetener} /> : null}
      <div className={styles.foot}>
        {why === undefined ? null : <p className={styles.why}>{why}</p>}
        <Button look="strong" wide disabled={why !== undefined} onPress={add}>
          {say(offer ? 'builder.addOffer' : 'builder.addOrder')}
        </Button>
      </div>
    </>
  );
}

function Sweetener({ form }: { readonly form: Form }): ReactElement {
  const { scenario } = useTable();
  const most = scenario.params.sweetenerCap;
  return (
    <Choices
      label={say('builder.sweetener')}
      value={String(form.sweetener)}
      onChange={(value) => {
        app().setForm({ ...form, sweetener: Number(value) });
      }}
      choices={Array.from({ length: most + 1 }, (_, count) => ({
        value: String(count),
        name: count === 0 ? say('builder.none') : `+${count}`,
      }))}
    />
  );
}
