import type { ReactElement } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { Setup } from '../../rules/scenario/setup.ts';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { useApp } from '../store.ts';
import { say } from '../words/index.ts';
import { TrialResult } from './TrialResult.tsx';
import { useTrial } from './useTrial.ts';
import styles from './BringIn.module.css';

/** Enough games to see what is out of proportion, and few enough to wait for. */
const GAMES = 20;

/** How a scenario plays: some games among careful computer seats, beside the page. */
export function BringInTrial({ setup }: { readonly setup: Setup }): ReactElement {
  const preset = useApp(({ settings }) => settings.preset);
  const { is, summary, start, stop } = useTrial(setup, preset, GAMES);
  const done = summary?.games ?? 0;
  return (
    <section className={styles.part}>
      <h3>{say('bringIn.trialTitle')}</h3>
      <p className={styles.quiet}>{say('bringIn.trialMore', { games: GAMES, preset: say(`preset.${preset}.name`) })}</p>
      {is === 'playing' ? (
        <div className={styles.playing}>
          <ProgressBar
            className={cls(styles.progress)}
            aria-label={say('bringIn.trialTitle')}
            value={done}
            maxValue={GAMES}
            valueLabel={say('bringIn.playing', { done, games: GAMES })}
          >
            {({ percentage = 0, valueText }) => (
              <>
                <span className={styles.track}>
                  <span style={{ width: `${String(percentage)}%` }} />
                </span>
                <span>{valueText}</span>
              </>
            )}
          </ProgressBar>
          <Button size="small" onPress={stop}>
            {say('kept.cancel')}
          </Button>
        </div>
      ) : (
        <div>
          <Button onPress={start}>{say(is === 'idle' ? 'bringIn.trial' : 'bringIn.trialAgain')}</Button>
        </div>
      )}
      <p role="status" className={styles.quiet}>
        {is === 'stopped' ? say('bringIn.stopped', { count: done }) : null}
        {is === 'failed' ? say('bringIn.trialFailed') : null}
        {is === 'done' ? say('bringIn.done', { count: done }) : null}
      </p>
      {summary && done > 0 ? <TrialResult setup={setup} summary={summary} /> : null}
    </section>
  );
}
