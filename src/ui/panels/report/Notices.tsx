import { X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Button as Press } from 'react-aria-components';
import { Button } from '../../parts/Button.tsx';
import { cls } from '../../parts/cls.ts';
import { useApp, useTable } from '../../store.ts';
import { say } from '../../words/index.ts';
import { goTo } from './Agenda.tsx';
import { needsOf, type Need } from './needsOf.ts';
import styles from './Notices.module.css';

/** More than a few are a wall; the next comes when one is put away. */
const MOST = 2;

/**
 * What waits for an answer, in a strip below the map: it covers nothing. Silent while a report says the same, and where
 * somebody else is speaking.
 */
export function Notices({ silent }: { readonly silent: boolean }): ReactElement | null {
  const { game, view, scenario } = useTable();
  const covered = useApp(({ dialogs }) => dialogs.length > 0);
  const tab = useApp((state) => state.tab);
  const crisisAside = useApp((state) => state.crisisAside);
  const [away, setAway] = useState<ReadonlySet<string>>(new Set());
  if (covered || game.watching || silent) return null;
  // What others did is news when a quarter begins; later it is history.
  const steps =
    view.phase === 'propose' ? game.host.history(view.seat).filter(({ turn }) => turn === view.turn - 1) : [];
  const keyOf = ({ id }: Need): string => `${game.seed}/${String(view.turn)}/${id}`;
  const shown = needsOf(scenario, view, steps)
    .filter(({ goes }) => (goes.kind === 'crisis' ? crisisAside : goes.kind !== 'inbox' || tab !== 'inbox'))
    .filter((need) => !away.has(keyOf(need)))
    .slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.strip} aria-label={say('notice.label')}>
      {shown.map((need) => {
        const putAway = (): void => {
          setAway(new Set([...away, keyOf(need)]));
        };
        return (
          <li key={need.id} className={cls(styles.notice, need.urgent && styles.urgent)}>
            <span className={styles.text}>{need.text}</span>
            <Button
              size="small"
              label={`${need.button}: ${need.text}`}
              onPress={() => {
                if (!need.urgent) putAway();
                goTo(need.goes);
              }}
            >
              {need.button}
            </Button>
            <Press
              className={cls(styles.away)}
              aria-label={say('notice.dismiss', { text: need.text })}
              onPress={putAway}
            >
              <X aria-hidden size="1rem" />
            </Press>
          </li>
        );
      })}
    </ul>
  );
}
