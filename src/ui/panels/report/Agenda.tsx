import type { ReactElement } from 'react';
import { Button } from '../../parts/Button.tsx';
import { app } from '../../store.ts';
import { formFor } from '../../store/orderForm.ts';
import { say } from '../../words/index.ts';
import type { Need, NeedGoes } from './needsOf.ts';
import styles from './Agenda.module.css';

/** Goes to where a need is met. The report is put away for it. */
export function goTo(goes: NeedGoes): void {
  const { dialogs, game, view } = app().getState();
  if (dialogs.at(-1)?.kind === 'report') app().closeDialog();
  switch (goes.kind) {
    case 'crisis':
      app().putCrisisAside(false);
      return;
    case 'inbox':
      app().show('inbox');
      app().showCentre('map');
      focusOffer(goes.offer);
      return;
    case 'orders':
      app().orderToward(view && goes.actor >= 0 ? game?.scenario.actors[goes.actor]?.id : undefined);
      return;
    case 'order':
      app().orderToward(undefined);
      if (game) app().setForm(formFor(game.host, goes.order));
  }
}

/** Once its panel is there, an offer is brought into sight, and whoever reads by keyboard goes on at it. */
function focusOffer(offer: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-offer~="${CSS.escape(offer)}"]`)?.focus();
  });
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
