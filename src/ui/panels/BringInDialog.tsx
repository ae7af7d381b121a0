import { useState, type ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { ThirdPartyLabel } from '../parts/ThirdParty.tsx';
import { app, useApp } from '../store.ts';
import { putOnShelf } from '../store/bringIn.ts';
import type * as brought from '../store/broughtIn.ts';
import { SCENARIO_LANGUAGE, say, whenText } from '../words/index.ts';
import { BringInFindings } from './BringInFindings.tsx';
import { BringInProblems } from './BringInProblems.tsx';
import { BringInTrial } from './BringInTrial.tsx';
import { CardFactsRow } from './CardFactsRow.tsx';
import styles from './BringIn.module.css';

const close = (): void => {
  app().closeDialog();
};

/** A scenario file before it is taken: all that is wrong with it, or what it is, what stands out, and how it plays. */
export function BringInDialog({ found }: { readonly found: brought.BroughtIn }): ReactElement {
  return found.ok ? <Sound found={found} /> : <Refused found={found} />;
}

function Refused({ found: { file, problems, total } }: { readonly found: brought.Refused }): ReactElement {
  return (
    <Sheet title={say('bringIn.refused')} kicker={file} size="wide" alert onClose={close}>
      <BringInProblems problems={problems} total={total} />
    </Sheet>
  );
}

function Sound({ found }: { readonly found: brought.Sound }): ReactElement {
  const { scenario, before, whole, warnings } = found;
  const storage = useApp((state) => state.storage);
  const [done, setDone] = useState<'kept' | 'failed'>();
  const same = before?.text === scenario.text;
  const keep = async (): Promise<void> => {
    setDone((await putOnShelf(scenario)) ? 'kept' : 'failed');
  };
  return (
    <Sheet
      title={scenario.card.title}
      kicker={say('bringIn.title')}
      size="wide"
      onClose={close}
      foot={
        same || done === 'kept' ? (
          <Button onPress={close}>{say('app.close')}</Button>
        ) : (
          <>
            <Button onPress={close}>{say('kept.cancel')}</Button>
            <Button look="primary" disabled={storage === 'unavailable'} onPress={() => void keep()}>
              {say(before ? 'bringIn.replace' : 'bringIn.keep')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.sound}>
        <div className={styles.about}>
          <p className={styles.labels}>
            <ThirdPartyLabel /> <span className={styles.quiet}>{scenario.file}</span>
          </p>
          <CardFactsRow card={scenario.card} />
          <p className={styles.lead} lang={SCENARIO_LANGUAGE}>
            {scenario.card.teaches ?? scenario.card.summary}
          </p>
        </div>
        {before ? (
          <p className={styles.same}>
            {say(same ? 'bringIn.again' : 'bringIn.same', { title: before.card.title, when: whenText(before.keptAt) })}
          </p>
        ) : null}
        {done === 'kept' ? (
          <p className={styles.same} role="status">
            {say('bringIn.kept', { title: scenario.card.title })}
          </p>
        ) : null}
        {done === 'failed' || storage === 'unavailable' ? (
          <p className={styles.same} role="alert">
            {say('bringIn.notKept')}
          </p>
        ) : null}
        <BringInFindings whole={whole} warnings={warnings} />
        <BringInTrial setup={whole.setup} />
      </div>
    </Sheet>
  );
}
