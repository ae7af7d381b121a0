import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { termsOf } from '../../session/sights.ts';
import { Choices } from '../parts/Choices.tsx';
import { cls } from '../parts/cls.ts';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useTable, type Form } from '../store.ts';
import { fieldsOf, orderFrom, withField, type FieldState } from '../store/orderForm.ts';
import { choiceName, fieldName, reasonText, say } from '../words/index.ts';
import { ForecastCard } from './ForecastCard.tsx';
import styles from './OrderBuilder.module.css';

/** One order, field by field, with what it would do. The bar below adds it to the plan. */
export function OrderBuilder({ form }: { readonly form: Form }): ReactElement {
  const { game, view, scenario } = useTable();
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
      <div className={styles.head}>
        <Pressable className={cls(styles.back)} aria-label={say('app.back')} onPress={back}>
          <ArrowLeft aria-hidden size={20} />
        </Pressable>
        <h3 className={styles.title}>{say(`order.${form.kind}.name`)}</h3>
      </div>
      {fields
        .filter((field) => !isToggle(field))
        .map((field) => (
          <Field key={field.name} form={form} field={field} />
        ))}
      <div className={styles.toggles}>
        {fields.filter(isToggle).map((field) => (
          <Field key={field.name} form={form} field={field} />
        ))}
      </div>
      {order === undefined ? (
        <p className={styles.open}>{say(`order.${form.kind}.blurb`)}</p>
      ) : termsOf(scenario, view, order).objection === undefined ? (
        <ForecastCard order={order} sweetener={form.sweetener} form={form} />
      ) : null}
    </div>
  );
}

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
  // What only a chair may do is not offered to the others at all.
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
