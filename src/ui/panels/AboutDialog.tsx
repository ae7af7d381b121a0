import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app } from '../store.ts';
import { version } from '../store/version.ts';
import { say } from '../words/index.ts';
import styles from './AboutDialog.module.css';

const SECTIONS = [
  'understanding',
  'players',
  'alliances',
  'prevention',
  'mechanisms',
  'challenges',
  'tensions',
  'bodies',
  'stability',
] as const;

/** What this is, where it comes from, and what it is not. */
export function AboutDialog(): ReactElement {
  return (
    <Sheet
      title={say('about.title')}
      kicker={say('about.kicker', { version })}
      size="wide"
      onClose={() => {
        app().closeDialog();
      }}
    >
      <div className={styles.about}>
        <p className={styles.lead}>{say('about.what')}</p>
        <h3>{say('about.thesisTitle')}</h3>
        <p>{say('about.thesis')}</p>
        <h3>{say('about.modelTitle')}</h3>
        <p className={styles.notice}>{say('app.notice')}</p>
        <p>
          {say('about.model')} {say('about.theories')} {say('about.causes')}
        </p>
        <p>
          <Button
            onPress={() => {
              app().openDialog({ kind: 'rule' });
            }}
          >
            {say('about.rulebook')}
          </Button>
        </p>
        <h3>{say('about.sourceTitle')}</h3>
        <p>{say('about.source')}</p>
        <dl className={styles.sections}>
          {SECTIONS.map((name) => (
            <div key={name}>
              <dt>{say(`about.sections.${name}.name`)}</dt>
              <dd>{say(`about.sections.${name}.says`)}</dd>
            </div>
          ))}
        </dl>
        {(['map', 'privacy', 'licence'] as const).map((part) => (
          <section key={part}>
            <h3>{say(`about.${part}Title`)}</h3>
            <p>{say(`about.${part}`)}</p>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
