import type { ReactElement } from 'react';
import type { ScoreName } from '../../rules/state/scores.ts';
import { sightOf } from '../../session/sights.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useTable } from '../store.ts';
import { say, scoreTitle, valueText } from '../words/index.ts';
import { LedgerTable } from './LedgerTable.tsx';
import styles from './LedgerDialog.module.css';

/** Why a score stands where it stands: where it began, each row since, and the sum. Or an estimate, where we cannot look. */
export function LedgerDialog({ score, at }: { readonly score: ScoreName; readonly at: number }): ReactElement {
  const { game, eyes, scenario, me } = useTable();
  const ledger = game.host.ledger(eyes.seat, score, at);
  return (
    <Sheet
      title={scoreTitle(scenario, score, at, me)}
      kicker={say(`score.${score}.meaning`)}
      size="wide"
      onClose={() => {
        app().closeDialog();
      }}
    >
      {ledger ? <LedgerTable ledger={ledger} /> : <Estimate score={score} at={at} />}
    </Sheet>
  );
}

function Estimate({ score, at }: { readonly score: ScoreName; readonly at: number }): ReactElement {
  const { view, scenario } = useTable();
  const { value, margin } = sightOf(scenario, view, score, at);
  const low = valueText(score, Math.max(0, value - margin));
  const high = valueText(score, Math.min(10_000, value + margin));
  return (
    <div className={styles.estimate}>
      <h3>{say('ledger.estimate')}</h3>
      <p>{say('ledger.estimateOf', { low, high })}</p>
    </div>
  );
}
