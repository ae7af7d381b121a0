import { Circle, CircleCheck, LockKeyhole, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { cls } from '../parts/cls.ts';
import type { Entry } from './report/entries.ts';
import { DeedButton } from './report/DeedButton.tsx';
import { JumpLine } from './report/JumpLine.tsx';
import { useTable } from '../store.ts';
import { bookOf } from '../store/happened.ts';
import { eventText, privateText, say } from '../words/index.ts';
import styles from './EventLines.module.css';

const ICONS = { calm: CircleCheck, alarm: TriangleAlert, plain: Circle } as const;

interface EventLinesProps {
  readonly entries: readonly Entry[];
  /** Lines of a newspaper, not of a notebook. */
  readonly paper?: boolean;
}

/** What happened, a line each; pointing at one shows it on the map, pressing it goes there. */
export function EventLines({ entries, paper = false }: EventLinesProps): ReactElement {
  return (
    <ul className={cls(styles.lines, paper && styles.paper)}>
      {entries.map((entry, ix) => (
        <Line key={`${entry.event.kind}/${String(ix)}`} entry={entry} />
      ))}
    </ul>
  );
}

function Line({ entry: { event, about } }: { readonly entry: Entry }): ReactElement | null {
  const { game, scenario, view } = useTable();
  const secret = event.audience !== 'all';
  const line = secret
    ? privateText(scenario, event, { you: view.seat, orders: bookOf(game.host, view).orders })
    : eventText(scenario, event);
  if (!line) return null;
  const { text, where, more, tone } = line;
  const Icon = secret ? LockKeyhole : ICONS[tone];
  return (
    <li className={styles.line}>
      <Icon aria-hidden size="0.9375rem" className={cls(styles.icon, styles[secret ? 'plain' : tone])} />
      <span>
        <JumpLine about={about.picked} text={text} {...(where === undefined ? {} : { where })} />{' '}
        <DeedButton event={event} text={text} />
        {more === undefined ? null : <span className={styles.more}>{more}</span>}
        {secret && event.audience.length === 1 ? <span className={styles.secret}>{say('logToo.onlyYou')}</span> : null}
      </span>
    </li>
  );
}
