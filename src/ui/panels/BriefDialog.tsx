import type { ReactElement } from 'react';
import type { ActorId } from '../../rules/types.ts';
import { Button } from '../parts/Button.tsx';
import { ChangedNote } from '../parts/ChangedNote.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { ThirdPartyGame } from '../parts/ThirdParty.tsx';
import { app, useTable } from '../store.ts';
import { objectiveOf } from '../store/objectives.ts';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';

import styles from './BriefDialog.module.css';

/** The card that a seat reads before its first turn. */
export function BriefDialog({ actor }: { readonly actor: ActorId }): ReactElement {
  const { game, scenario, view, me } = useTable();
  const mine = scenario.setup.actors.find(({ id }) => id === actor);
  const secret = view.secret === null ? undefined : objectiveOf(scenario.actors[me], view.secret);
  const close = (): void => {
    app().closeDialog();
  };
  return (
    <Sheet
      title={mine?.name ?? ''}
      kicker={say(game.watching ? 'watch.eyes' : 'seat.yours')}
      onClose={close}
      foot={
        <Button look="primary" onPress={close}>
          {say('app.goOn')}
        </Button>
      }
    >
      <div className={styles.brief}>
        <ChangedNote />
        <ThirdPartyGame />
        <p className={styles.lead} lang={SCENARIO_LANGUAGE}>
          {mine?.readIn ?? mine?.brief}
        </p>
        <h3 className={styles.title}>{say('seat.aims')}</h3>
        <ul className={styles.aims}>
          {mine?.objectives.map(({ id, text }) => (
            <li key={id} lang={SCENARIO_LANGUAGE}>
              {text}
            </li>
          ))}
          {secret ? (
            <li>
              <span lang={SCENARIO_LANGUAGE}>{secret.text}</span>{' '}
              <em className={styles.secret}>{say('seat.secret')}</em>
            </li>
          ) : null}
        </ul>
        {scenario.actors[me]?.motive === 'drawn' && view.motive !== 'none' ? (
          <>
            <h3 className={styles.title}>{say(`seat.${view.motive}`)}</h3>
            <p>
              {say(`seat.${view.motive}Meaning`)} {say('seat.motiveHidden')}
            </p>
          </>
        ) : null}
      </div>
    </Sheet>
  );
}
