import type { ReactElement } from 'react';
import type { Dilemma } from '../../rules/state/state.ts';
import { guestSight } from '../../session/sights.ts';
import { app, useApp, useTable } from '../store.ts';
import { optionWords, questionText, say } from '../words/index.ts';
import { Button } from '../parts/Button.tsx';
import { OptionRows } from './OptionRows.tsx';
import styles from './InboxPanel.module.css';

/** A question that an event has put to me: its answers, what each does, and what silence means. */
export function DilemmaCard({ dilemma }: { readonly dilemma: Dilemma }): ReactElement {
  const { scenario, view } = useTable();
  const inject = scenario.injects[dilemma.inject];
  const id = inject?.id ?? '';
  const chosen = useApp(({ planning }) => planning.now.choices[id]);
  const guest = inject?.kind === 'invitation' ? guestSight(scenario, view, inject) : undefined;
  const wordsOf = (option: string) => optionWords(scenario, id, view.seat, option, guest);
  const last = dilemma.options.at(-1) ?? '';
  return (
    <article className={styles.card} tabIndex={-1} data-offer={id}>
      <h4 className={styles.title}>{questionText(scenario, id, view.seat)}</h4>
      <p className={styles.terms}>{inject?.text}</p>
      <OptionRows
        label={say('alliance.choose')}
        value={chosen}
        onChange={(option) => {
          app().choose(id, option);
        }}
        options={dilemma.options.map((option) => {
          const { name, does } = wordsOf(option);
          return { value: option, name, told: [does] };
        })}
      />
      {chosen === undefined ? (
        <p className={styles.terms}>{say('dilemma.silence', { option: wordsOf(last).name })}</p>
      ) : (
        <div>
          <Button
            look="quiet"
            size="small"
            onPress={() => {
              app().choose(id, undefined);
            }}
          >
            {say('dilemma.clear')}
          </Button>
        </div>
      )}
    </article>
  );
}
