import { useEffect, useState, type ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import type { Proposal } from '../../rules/state/state.ts';
import { Button } from '../parts/Button.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useApp, useTable } from '../store.ts';
import { counterAdds, counterTerms, counterWhy } from '../store/answers.ts';
import { counterCosts, yesesOf } from '../store/budget.ts';
import { changesBetween } from '../store/optionChanges.ts';
import { withCounter } from '../store/plan.ts';
import { actorName, choiceName, fieldName, percentText, say, whyNoAnswerText } from '../words/index.ts';
import { changesText } from './changesText.ts';
import { ForecastCard } from './ForecastCard.tsx';
import { OptionRows } from './OptionRows.tsx';
import { SHORT } from './OrderBuilderField.tsx';
import { yesCostText } from './yesCostText.ts';
import styles from './InboxPanel.module.css';

type Value = string | number | boolean;

interface CounterFormProps {
  readonly proposal: Proposal;
  readonly onDone: () => void;
}

/** Asks for other terms: the same matter between the same two, with at least one term changed. */
export function CounterForm({ proposal, onDone }: CounterFormProps): ReactElement {
  const { game, scenario, view } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const [order, setOrder] = useState<Order>(proposal.order);
  useShown(order, proposal.sweetener);
  const by = actorName(scenario, proposal.order.by);
  const why = counterWhy(game.host, view, plan, proposal, order);
  const adds = counterAdds(game.host, view, proposal, order);
  const cost = counterCosts(game.host, view, plan, proposal.id, order);
  const others = withCounter(plan, proposal.id, undefined);
  return (
    <div className={styles.counter}>
      <p>{say('inbox.counterTitle', { by })}</p>
      <Terms proposal={proposal} order={order} onChange={setOrder} />
      {why === 'sameTerms' ? null : <Judged proposal={proposal} order={order} />}
      {adds > 0 ? <p className={styles.terms}>{say('offer.adds', { by, count: adds })}</p> : null}
      {why === 'sameTerms' ? null : (
        <p className={styles.terms}>
          {say('inbox.askingCosts')}: {yesCostText({ cost, before: yesesOf(view, others), others: false })}
        </p>
      )}
      {why === undefined ? null : (
        <p className={why === 'sameTerms' ? styles.terms : styles.no}>{whyNoAnswerText(why)}</p>
      )}
      <div className={styles.buttons}>
        <Button
          id={`ask-${proposal.id}`}
          look="primary"
          disabled={why !== undefined}
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

/** The map shows what these terms would do for as long as the form is open. */
function useShown(order: Order, sweetener: number): void {
  useEffect(() => {
    app().look('terms', { order, sweetener });
    return () => {
      app().look('terms', undefined);
    };
  }, [order, sweetener]);
}

interface TermsProps {
  readonly proposal: Proposal;
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

/** Each term that may be otherwise, with what another choice would change beside the terms as they stand in the form. */
function Terms({ proposal, order, onChange }: TermsProps): ReactElement {
  const { game, scenario, view, me } = useTable();
  const withTerm = (name: string, value: Value): Order => ({ ...order, [name]: value });
  const payer = actorName(scenario, proposal.order.by);
  const told = (to: Order, from = order): readonly string[] =>
    changesText(scenario, changesBetween(game.host, view, from, to, proposal.sweetener), me, payer);
  return (
    <>
      {counterTerms(game.host, proposal.order).map(({ name, choices }) => {
        const value = (order as unknown as Readonly<Record<string, Value>>)[name];
        return choices.every((choice) => typeof choice === 'boolean') ? (
          <div key={name} data-term={name}>
            <Toggle
              on={value === true}
              onChange={(on) => {
                onChange(withTerm(name, on));
              }}
            >
              {fieldName(name, order.kind)}
            </Toggle>
            <p className={styles.delta}>{told(withTerm(name, true), withTerm(name, false)).join(' · ')}</p>
          </div>
        ) : (
          <OptionRows
            key={name}
            label={fieldName(name, order.kind)}
            narrow={SHORT.has(name)}
            value={String(value)}
            onChange={(text) => {
              const found = choices.find((choice) => String(choice) === text);
              if (found !== undefined) onChange(withTerm(name, found));
            }}
            options={choices.map((choice) => ({
              value: String(choice),
              name: choiceName(scenario, name, choice),
              told: choice === value ? undefined : told(withTerm(name, choice)),
            }))}
          />
        );
      })}
    </>
  );
}

/** My own judgement of the terms as offered and as asked for, and what they would change. */
function Judged({ proposal, order }: Omit<TermsProps, 'onChange'>): ReactElement {
  const { game, view } = useTable();
  const [before, after] = [game.host.weigh(view.seat, proposal.id), game.host.weigh(view.seat, proposal.id, order)];
  return (
    <>
      {before && after ? (
        <p>
          {say('offer.better', {
            before: percentText(before.chance, before.chance),
            after: percentText(after.chance, after.chance),
          })}
        </p>
      ) : null}
      <ForecastCard order={order} sweetener={proposal.sweetener} />
    </>
  );
}
