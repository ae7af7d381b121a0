import type { ReactElement } from 'react';
import type { OrderOf } from '../../rules/order.ts';
import { sessionSeen } from '../../session/readings.ts';
import { Section } from '../parts/Section.tsx';
import { useTable } from '../store.ts';
import { memberName, say } from '../words/index.ts';
import { Ceilings, strengthText } from './Ceilings.tsx';
import styles from './Ceilings.module.css';

/** What a text that is being drafted would come to: who waters it down, and what one more capital of lobbying would do. */
export function ForumSession({ order }: { readonly order: OrderOf<'forumText'> }): ReactElement | null {
  const { scenario, view } = useTable();
  const session = sessionSeen(scenario, view, order);
  if (!session) return null;
  const { ceilings, adopted, holdsOut, oneMore } = session;
  return (
    <Section title={say('session.title')} note={say('session.note')} tight>
      <p className={styles.line}>
        <b>{say('session.comesTo', { adopted: strengthText(adopted), tabled: strengthText(order.strength) })}</b>
      </p>
      {holdsOut === undefined ? null : (
        <p className={styles.line}>{say('session.holdsOut', { name: memberName(scenario, holdsOut) })}</p>
      )}
      {oneMore === undefined || adopted >= order.strength ? null : (
        <p className={styles.quiet}>
          {oneMore > adopted ? say('session.oneMore', { adopted: strengthText(oneMore) }) : say('session.oneMoreIdle')}
        </p>
      )}
      <Ceilings ceilings={ceilings} asked={order.strength} />
    </Section>
  );
}
