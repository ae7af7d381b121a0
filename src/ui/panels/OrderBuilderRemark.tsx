import type { ReactElement } from 'react';
import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Order } from '../../rules/order.ts';
import { INTENTS } from '../../session/catalogue.ts';
import { cls } from '../parts/cls.ts';
import { Fold } from '../parts/Fold.tsx';
import { app, useTable, type Form } from '../store.ts';
import { forecastOf } from '../store/orderForm.ts';
import { nothingSaid, withFeeling, type Feeling, type Said } from '../store/plan.ts';
import { say } from '../words/index.ts';
import { ChanceGuess } from './ChanceGuess.tsx';
import styles from './OrderBuilderRemark.module.css';

interface OrderRemarkProps {
  readonly form: Form;
  readonly order: Order;
}

/** What the order is for and what its giver expects of it: one tap each, and never needed. */
export function OrderRemark({ form, order }: OrderRemarkProps): ReactElement {
  const { game, view } = useTable();
  const said = form.said ?? nothingSaid;
  const set = (next: Said): void => {
    app().setForm({ ...form, said: next });
  };
  const asks = forecastOf(game.host, view, order, form.sweetener).answers.length > 0;
  const anything = said.intent !== null || said.warmer.length + said.colder.length > 0 || said.chance !== undefined;
  return (
    <Fold title={say(anything ? 'guess.foldSaid' : 'guess.fold')}>
      <div className={styles.remark}>
        <p className={styles.note}>{say('intent.optional')}</p>
        <Intents said={said} onChange={set} />
        <Feelings said={said} onChange={set} />
        {asks ? <ChanceGuess said={said} onChange={set} /> : null}
      </div>
    </Fold>
  );
}

interface SaidProps {
  readonly said: Said;
  readonly onChange: (said: Said) => void;
}

function Intents({ said, onChange }: SaidProps): ReactElement {
  return (
    <div className={styles.part}>
      <Label className={cls(styles.label)} id="intent">
        {say('intent.title')}
      </Label>
      <ToggleButtonGroup
        className={cls(styles.choices)}
        aria-labelledby="intent"
        selectedKeys={said.intent === null ? [] : [said.intent]}
        onSelectionChange={(keys) => {
          onChange({ ...said, intent: INTENTS.find((intent) => keys.has(intent)) ?? null });
        }}
      >
        {INTENTS.map((intent) => (
          <ToggleButton key={intent} id={intent} className={cls(styles.choice)}>
            {say(`intent.${intent}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

const FEELINGS = ['warmer', 'colder'] as const satisfies readonly Feeling[];

function Feelings({ said, onChange }: SaidProps): ReactElement {
  const { scenario, view } = useTable();
  const others = scenario.setup.actors.filter(({ id }) => id !== view.seat);
  const ids = others.map(({ id }) => id);
  return (
    <div className={styles.part}>
      <h4 className={styles.label}>{say('guess.title')}</h4>
      <ul className={styles.seats}>
        {others.map(({ id, name }) => (
          <li key={id} className={styles.seat}>
            <span>{name}</span>
            <ToggleButtonGroup
              className={cls(styles.pair)}
              aria-label={say('guess.of', { name })}
              selectedKeys={FEELINGS.filter((feeling) => said[feeling].includes(id))}
              onSelectionChange={(keys) => {
                onChange(
                  withFeeling(
                    said,
                    ids,
                    id,
                    FEELINGS.find((feeling) => keys.has(feeling)),
                  ),
                );
              }}
            >
              {FEELINGS.map((feeling) => (
                <ToggleButton key={feeling} id={feeling} className={cls(styles.choice, styles[feeling])}>
                  {say(`guess.${feeling}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          </li>
        ))}
      </ul>
    </div>
  );
}
