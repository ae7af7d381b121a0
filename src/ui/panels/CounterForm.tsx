import { useState, type ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import type { Proposal } from '../../rules/state/state.ts';
import { orderKey } from '../../session/catalogue.ts';
import type { Host } from '../../session/host.ts';
import { termsOf } from '../../session/sights.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useTable } from '../store.ts';
import { actorName, choiceName, fieldName, reasonText, say } from '../words/index.ts';
import { ForecastCard } from './ForecastCard.tsx';
import styles from './InboxPanel.module.css';

type Value = string | number | boolean;
const FIXED: ReadonlySet<string> = new Set(['with', 'toward', 'against']);

/** The fields of an offer that whoever is asked may want otherwise. */
export const otherTerms = (host: Host, order: Order): ReturnType<Host['form']> =>
  host.form(order.kind).filter(({ name, choices }) => !FIXED.has(name) && choices.length > 1);

/** Asks for other terms: the same matter between the same two, with at least one field changed. */
export function CounterForm({
  proposal,
  onDone,
}: {
  readonly proposal: Proposal;
  readonly onDone: () => void;
}): ReactElement {
  const { game, scenario, view } = useTable();
  const [order, setOrder] = useState<Order>(proposal.order);
  const changed = orderKey(order) !== orderKey(proposal.order);
  const { objection } = termsOf(scenario, view, order);
  // Whether the other side can pay is its own affair; what is not possible at all is said here.
  const why =
    objection && objection.code !== 'unaffordable' && objection.code !== 'noSlot' ? reasonText(objection) : undefined;
  const set = (name: string, value: Value): void => {
    setOrder({ ...order, [name]: value });
  };
  return (
    <div className={styles.weigh}>
      <p>{say('inbox.counterTitle', { by: actorName(scenario, proposal.order.by) })}</p>
      {otherTerms(game.host, proposal.order).map(({ name, choices }) => {
        const value = (order as unknown as Readonly<Record<string, Value>>)[name];
        return choices.every((choice) => typeof choice === 'boolean') ? (
          <Toggle
            key={name}
            on={value === true}
            onChange={(on) => {
              set(name, on);
            }}
          >
            {fieldName(name)}
          </Toggle>
        ) : (
          <Choices
            key={name}
            label={fieldName(name)}
            value={String(value)}
            onChange={(text) => {
              const found = choices.find((choice) => String(choice) === text);
              if (found !== undefined) set(name, found);
            }}
            choices={choices.map((choice) => ({ value: String(choice), name: choiceName(scenario, name, choice) }))}
          />
        );
      })}
      {changed && why === undefined ? <ForecastCard order={order} sweetener={proposal.sweetener} /> : null}
      {changed ? null : <p className={styles.terms}>{say('inbox.change')}</p>}
      {why === undefined ? null : <p className={styles.no}>{why}</p>}
      <div className={styles.buttons}>
        <Button
          look="primary"
          disabled={!changed || why !== undefined}
          onPress={() => {
            app().counter(proposal.id, order);
            onDone();
          }}
        >
          {say('inbox.setCounter')}
        </Button>
        <Button onPress={onDone}>{say('inbox.keepTerms')}</Button>
      </div>
    </div>
  );
}
