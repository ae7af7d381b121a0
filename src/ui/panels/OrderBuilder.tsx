import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { Order } from '../../rules/order.ts';
import { termsOf } from '../../session/sights.ts';
import { cls } from '../parts/cls.ts';
import { app, useApp, useTable, type Form } from '../store.ts';
import { besideForm } from '../store/bundles.ts';
import { fieldsOf, orderFrom, type FieldState } from '../store/orderForm.ts';
import { say } from '../words/index.ts';
import { ForecastCard } from './ForecastCard.tsx';
import { ForumSession } from './ForumSession.tsx';
import { isSilent, isToggle, OrderField } from './OrderBuilderField.tsx';
import { OrderRemark } from './OrderBuilderRemark.tsx';
import { toTop } from './toTop.ts';
import styles from './OrderBuilder.module.css';

/** One order, field by field, with what each choice would change and what it would all do. The bar below adds it to the plan. */
export function OrderBuilder({ form }: { readonly form: Form }): ReactElement {
  const { game, view, scenario } = useTable();
  const order = orderFrom(game.host, view, form);
  const fields = inReading(form, fieldsOf(game.host, view, form));
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed is gone; whoever reads by keyboard goes on here.
    top.current?.focus({ preventScroll: true });
    toTop(top.current);
  }, []);
  const back = (): void => {
    app().setForm(undefined);
  };
  const allowed = order !== undefined && termsOf(scenario, view, order).objection === undefined;
  return (
    <div className={styles.builder} ref={top} tabIndex={-1} data-digits>
      <div className={styles.head}>
        <Pressable className={cls(styles.back)} aria-label={say('app.back')} onPress={back}>
          <ArrowLeft aria-hidden size="1.25rem" />
        </Pressable>
        <h3 className={styles.title}>{say(`order.${form.kind}.name`)}</h3>
      </div>
      {order === undefined ? <p className={styles.open}>{say(`order.${form.kind}.blurb`)}</p> : null}
      {fields
        .filter((field) => !isToggle(field) && !isSilent(form, field))
        .map((field) => (
          <OrderField key={field.name} form={form} field={field} />
        ))}
      <div className={styles.toggles}>
        {fields.filter(isToggle).map((field) => (
          <OrderField key={field.name} form={form} field={field} />
        ))}
      </div>
      {allowed ? <Foreseen form={form} order={order} /> : null}
    </div>
  );
}

/** Who may sign with one comes last: before that one knows what is said, and of whom. */
function inReading({ kind }: Form, fields: readonly FieldState[]): readonly FieldState[] {
  if (kind !== 'publicStatement') return fields;
  const isSigner = ({ name }: FieldState): boolean => name === 'with';
  return [...fields.filter((field) => !isSigner(field)), ...fields.filter(isSigner)];
}

/** What the order would do, alone or with the package that it is tied into, and what one says of it. */
function Foreseen({ form, order }: { readonly form: Form; readonly order: Order }): ReactElement {
  const { scenario, view } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const beside = besideForm(scenario, view, plan, form, order);
  return (
    <>
      {order.kind === 'forumText' ? <ForumSession order={order} /> : null}
      <ForecastCard order={order} sweetener={form.sweetener} form={form} beside={beside} />
      <OrderRemark form={form} order={order} />
    </>
  );
}
