import type { ReactElement } from 'react';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { DatedRow, Ledger } from '../../session/host.ts';
import { sightOf } from '../../session/sights.ts';
import { cls } from '../parts/cls.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useTable } from '../store.ts';
import { bookOf } from '../store/happened.ts';
import { polarity } from '../store/polarity.ts';
import { clauseText, deltaText, say, scoreTitle, sourceText, valueText } from '../words/index.ts';
import styles from './LedgerDialog.module.css';

/** Why a score stands where it stands: where it began, each row since, and the sum. Or an estimate, where we cannot look. */
export function LedgerDialog({ score, at }: { readonly score: ScoreName; readonly at: number }): ReactElement {
  const { game, eyes, scenario, me } = useTable();
  const ledger = game.host.ledger(eyes.seat, score, at);
  return (
    <Sheet
      title={scoreTitle(scenario, score, at, me)}
      kicker={say(`score.${score}.meaning`)}
      onClose={() => {
        app().closeDialog();
      }}
    >
      {ledger ? <Rows ledger={ledger} /> : <Estimate score={score} at={at} />}
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

function Rows({ ledger }: { readonly ledger: Ledger }): ReactElement {
  const { score, start, rows, value } = ledger;
  const turns = [...new Set(rows.map(({ turn }) => turn))];
  return (
    <table className={styles.ledger}>
      <tbody>
        <tr className={styles.end}>
          <th scope="row">{say('ledger.start')}</th>
          <td>{valueText(score, start, 2)}</td>
        </tr>
      </tbody>
      {rows.length === 0 ? (
        <tbody>
          <tr>
            <td colSpan={2} className={styles.quiet}>
              {say('ledger.noRows')}
            </td>
          </tr>
        </tbody>
      ) : null}
      {turns.map((turn) => (
        <tbody key={turn}>
          <tr className={styles.turn}>
            <th scope="rowgroup" colSpan={2}>
              {say('ledger.turn', { turn })}
            </th>
          </tr>
          {rows.map((row, ix) => (row.turn === turn ? <LedgerLine key={ix} score={score} row={row} /> : null))}
        </tbody>
      ))}
      <tbody>
        <tr className={cls(styles.end, styles.sum)}>
          <th scope="row">{say('ledger.sum')}</th>
          <td>{valueText(score, value, 2)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function LedgerLine({ score, row }: { readonly score: ScoreName; readonly row: DatedRow }): ReactElement {
  const { game, eyes, scenario } = useTable();
  const { cause, delta } = row;
  const good = polarity[score] * Math.sign(delta);
  return (
    <tr className={styles.row}>
      <th scope="row">
        <span className={styles.source}>{sourceText(scenario, cause.source, bookOf(game.host, eyes))}</span>
        <span className={styles.clause}>{clauseText(cause.clause)}</span>
        {cause.factors.length < 2 && cause.factors[0]?.name === 'base' ? null : (
          <ul className={styles.factors}>
            {cause.factors.map(({ name, points }, ix) => (
              <li key={ix}>
                <span>{say(`factor.${name}`)}</span>
                <span>{deltaText(score, points, 2)}</span>
              </li>
            ))}
          </ul>
        )}
      </th>
      <td className={cls(good > 0 && styles.better, good < 0 && styles.worse)}>{deltaText(score, delta, 2)}</td>
    </tr>
  );
}
