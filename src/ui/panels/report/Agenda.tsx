import type { ReactElement } from 'react';
import { Button } from '../../parts/Button.tsx';
import { app } from '../../store.ts';
import { say } from '../../words/index.ts';
import type { Need, NeedGoes } from './needsOf.ts';
import styles from './Agenda.module.css';

/** Goes to where a need is met. The report is put away for it. */
export function goTo(goes: NeedGoes): void {
  const { dialogs } = app().getState();
  if (dialogs.at(-1)?.kind === 'report') app().closeDialog();
  if (goes.kind === 'crisis') app().putCrisisAside(false);
  else {
    app().show(goes.kind);
    if (goes.kind === 'orders' && goes.actor >= 0) app().pick({ kind: 'actor', actor: goes.actor });
  }
}

/** What waits for an answer, each with the way there. */
export function Agenda({ needs }: { readonly needs: readonly Need[] }): ReactElement {
  if (needs.length === 0) return <p className={styles.quiet}>{say('agenda.noNeeds')}</p>;
  return (
    <ul className={styles.list}>
      {needs.map(({ id, text, button, goes, urgent }) => (
        <li key={id} className={styles.need} data-urgent={urgent || undefined}>
          <span>{text}</span>
          <Button
            size="small"
            look={urgent ? 'primary' : 'plain'}
            label={`${button}: ${text}`}
            onPress={() => {
              goTo(goes);
            }}
          >
            {button}
          </Button>
        </li>
      ))}
    </ul>
  );
}
