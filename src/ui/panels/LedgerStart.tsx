import type { ReactElement } from 'react';
import { provenanceOf } from '../../scenario/startingValues.ts';
import type { Ledger } from '../../session/host.ts';
import { Origin } from '../parts/Origin.tsx';
import { SourceTip } from '../parts/SourceTip.tsx';
import { useTable } from '../store.ts';
import { startPath } from '../store/startPath.ts';
import { useGameNotes } from '../store/useGameNotes.ts';
import { say, scoreTitle, valueText } from '../words/index.ts';
import styles from './LedgerDialog.module.css';

/** What a score began with, and where that comes from, as far as the notes of the scenario say it. */
export function LedgerStart({ ledger: { score, at, start } }: { readonly ledger: Ledger }): ReactElement {
  const { game, scenario, me } = useTable();
  const notes = useGameNotes(game.record.scenario);
  const path = startPath(scenario, score, at);
  const value = valueText(score, start, 2);
  const missing = notes === 'missing';
  const name = scoreTitle(scenario, score, at, me);
  const tip = missing ? (
    say('sourced.missing')
  ) : (
    <Origin title={name} origin={path === undefined || notes === undefined ? undefined : provenanceOf(notes, path)} />
  );
  return (
    <tr className={styles.end}>
      <th scope="row">{say('ledger.start')}</th>
      <td className={styles.noSource}>{missing && path !== undefined ? say('sourced.noSource') : null}</td>
      <td data-change>
        {notes === undefined || path === undefined ? (
          value
        ) : (
          <SourceTip label={say('sourced.valueOf', { name, value })} tip={tip}>
            {value}
          </SourceTip>
        )}
      </td>
    </tr>
  );
}
