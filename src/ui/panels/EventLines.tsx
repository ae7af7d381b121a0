import { Circle, CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { GameEvent } from '../../rules/effects/events.ts';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { eventText } from '../words/index.ts';
import styles from './EventLines.module.css';

const ICONS = { calm: CircleCheck, alarm: TriangleAlert, plain: Circle } as const;

interface EventLinesProps {
  readonly events: readonly GameEvent[];
  /** Headlines of a newspaper, not lines of a notebook. */
  readonly paper?: boolean;
}

/** What happened, a line each. */
export function EventLines({ events, paper = false }: EventLinesProps): ReactElement {
  const { scenario } = useTable();
  return (
    <ul className={cls(styles.lines, paper && styles.paper)}>
      {events.map((event, ix) => {
        const line = eventText(scenario, event);
        if (!line) return null;
        const Icon = ICONS[line.tone];
        return (
          <li key={`${event.kind}/${ix}`} className={styles.line}>
            <Icon aria-hidden size={15} className={cls(styles.icon, styles[line.tone])} />
            <span>
              <span className={styles.text}>{line.text}</span>
              {line.more === undefined ? null : <span className={styles.more}>{line.more}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
