import type { ReactElement } from 'react';
import { CopyLink } from '../parts/CopyLink.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useApp } from '../store.ts';
import { assumedText } from '../store/linkedAssumptions.ts';
import { isShipped } from '../store/shelf.ts';
import { linkTo } from '../store/link.ts';
import { say } from '../words/index.ts';
import styles from './BriefDialog.module.css';

/** The seed of the game on the table, and a link with which others start from the same place. */
export function LinkDialog(): ReactElement | null {
  const game = useApp((state) => state.game);
  if (!game) return null;
  const { scenario, seed, record, watching } = game;
  const seat = watching ? '' : game.seat;
  const changed = Object.keys(scenario.assumptions).length;
  const assume = assumedText(scenario.assumptions);
  const href = linkTo({ scenario: scenario.setup.id, seat, seed, preset: record.preset, assume }, window.location.href);
  return (
    <Sheet
      title={say('link.title')}
      onClose={() => {
        app().closeDialog();
      }}
    >
      <div className={styles.brief}>
        <p>{say('link.more')}</p>
        {isShipped(record.scenario.hash) ? null : <p>{say('link.thirdParty')}</p>}
        {changed > 0 ? <p>{say('assume.link', { count: changed })}</p> : null}
        <p>
          {say('menu.seed')}: <b>{seed}</b>
        </p>
        <CopyLink href={href} />
      </div>
    </Sheet>
  );
}
