import { CalendarRange, Clock, Gauge, Users } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ShelfCard } from '../store/shelf.ts';
import { cardFacts } from './cardFacts.ts';
import styles from './Library.module.css';

/** How long, how many, how hard. */
export function CardFactsRow({ card }: { readonly card: ShelfCard }): ReactElement {
  const { minutes, turns, seats, level } = cardFacts(card);
  return (
    <ul className={styles.facts}>
      {minutes === undefined ? null : (
        <li>
          <Clock aria-hidden size="1rem" /> {minutes}
        </li>
      )}
      <li>
        <CalendarRange aria-hidden size="1rem" /> {turns}
      </li>
      <li>
        <Users aria-hidden size="1rem" /> {seats}
      </li>
      <li>
        <Gauge aria-hidden size="1rem" /> {level}
      </li>
    </ul>
  );
}
