import type { ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import type { ActorId } from '../../rules/types.ts';
import { useTable } from '../store.ts';
import { treatyParts } from '../words/index.ts';
import styles from './InboxPanel.module.css';

interface TreatyProps {
  readonly order: Order;
  readonly asks: readonly ActorId[];
  readonly sweetener: number;
}

/** The terms of an offer as sentences: what each side does, how long it holds, what it forbids, how one leaves. */
export function Treaty({ order, asks, sweetener }: TreatyProps): ReactElement {
  const { scenario } = useTable();
  return (
    <dl className={styles.treaty}>
      {treatyParts(scenario, order, asks, sweetener).map(({ title, sentences }) => (
        <div key={title}>
          <dt>{title}</dt>
          {sentences.map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
