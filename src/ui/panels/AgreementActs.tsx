import type { ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import type { Agreement } from '../../rules/state/state.ts';
import { Button } from '../parts/Button.tsx';
import { app, useTable } from '../store.ts';
import { renewalOf, withdrawalsOf } from '../store/agreementActs.ts';
import { formFor, newForm } from '../store/orderForm.ts';
import { say } from '../words/index.ts';
import styles from './AgreementsPanel.module.css';

const NAMES = { exit: 'pact.giveNotice', suspend: 'pact.suspend', resume: 'pact.resume' } as const;

/** What a party may do with an agreement of its own: each opens the form of an order, filled in. */
export function AgreementActs({ agreement }: { readonly agreement: Agreement }): ReactElement | null {
  const { game, scenario, view } = useTable();
  const open = (order: Order): void => {
    app().show('orders');
    app().setForm(formFor(game.host, order));
  };
  const orders = withdrawalsOf(scenario, view, agreement);
  const renewal = renewalOf(scenario, view, agreement);
  if (orders.length === 0 && renewal === undefined) return null;
  return (
    <div className={styles.acts}>
      {renewal === undefined ? null : (
        <Button
          size="small"
          onPress={() => {
            app().show('orders');
            app().setForm(newForm(game.host, view, renewal.kind, renewal.partner));
          }}
        >
          {say('pact.renew')}
        </Button>
      )}
      {orders.map((order) => (
        <Button
          key={order.manner}
          size="small"
          onPress={() => {
            open(order);
          }}
        >
          {say(NAMES[order.manner])}
        </Button>
      ))}
    </div>
  );
}
