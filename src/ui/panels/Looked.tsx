import type { ReactElement, ReactNode } from 'react';
import type { Proposal } from '../../rules/state/state.ts';
import { app, useApp } from '../store.ts';
import styles from './Looked.module.css';

interface LookedProps {
  readonly proposal: Proposal | undefined;
  readonly children: ReactNode;
}

/** The card of an offer: while it is pointed at or has the focus, the map shows what the offer would do, with the terms that I ask for. */
export function Looked({ proposal, children }: LookedProps): ReactElement {
  const asked = useApp(({ planning }) => proposal && planning.now.counters[proposal.id]);
  const look = (): void => {
    const order = asked ?? proposal?.counter?.order ?? proposal?.order;
    if (proposal && order) app().look('card', { order, sweetener: proposal.sweetener });
  };
  const leave = (): void => {
    app().look('card', undefined);
  };
  return (
    <div className={styles.looked} onPointerEnter={look} onPointerLeave={leave} onFocus={look} onBlur={leave}>
      {children}
    </div>
  );
}
