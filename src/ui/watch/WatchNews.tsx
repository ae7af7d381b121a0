import type { ReactElement } from 'react';
import { storiesOf } from '../panels/report/stories.ts';
import { printed } from '../panels/report/storyWords.ts';
import { useApp, useTable } from '../store.ts';
import { stepsBetween } from '../store/happened.ts';
import { say } from '../words/index.ts';
import styles from './WatchBar.module.css';

const MOST = 2;
/** Talks make no headlines: those of the step before stay a while. */
const BACK = [0, 1, 2] as const;

/** What the papers make of the last step: a strip that is in nobody's way. */
export function WatchNews(): ReactElement {
  const { game, scenario, view, me } = useTable();
  const steps = useApp((state) => state.steps);
  const stories = BACK.map((back) =>
    storiesOf(scenario, me, stepsBetween(game.host, view.seat, steps - back, steps - back)),
  ).find(({ length }) => length > 0);
  const [lead, ...rest] = (stories ?? []).flatMap((story) => printed(scenario, story) ?? []).slice(0, MOST);
  return (
    <div className={styles.news} aria-live="polite">
      <h3 className={styles.kicker}>{say('watch.headline')}</h3>
      {lead ? (
        <>
          <p className={styles.lead}>{lead.headline}</p>
          {lead.standfirst.length === 0 ? null : <p className={styles.more}>{lead.standfirst.join(' ')}</p>}
          <ul>
            {rest.map(({ headline }, ix) => (
              <li key={ix}>{headline}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.quiet}>{say('watch.quiet')}</p>
      )}
    </div>
  );
}
