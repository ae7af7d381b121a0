import type { ReactElement } from 'react';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { cls } from '../parts/cls.ts';
import { Num } from '../parts/Num.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useTable } from '../store.ts';
import { deedRows, type DeedRow, type Told } from '../store/acts.ts';
import { polarity } from '../store/polarity.ts';
import { deltaText, eventText, say, scoreTitle } from '../words/index.ts';
import { LedgerFactors } from './LedgerFactors.tsx';
import styles from './LedgerDialog.module.css';

/** All that one deed moved, a row for each score, with the clause that says so. */
export function DeedDialog({ deed }: { readonly deed: Told }): ReactElement {
  const { game, scenario, eyes } = useTable();
  const history = game.host.history(eyes.seat);
  const turn = history.find(({ events }) => events.includes(deed))?.turn ?? 0;
  const rows = deedRows(scenario, history, deed);
  return (
    <Sheet
      title={eventText(scenario, deed)?.text ?? say('deed.title')}
      kicker={say('deed.kicker', { turn })}
      size="wide"
      onClose={() => {
        app().closeDialog();
      }}
    >
      {rows.length === 0 ? (
        <p className={styles.quiet}>{say('deed.nothing')}</p>
      ) : (
        <table className={styles.ledger}>
          <caption className={styles.hidden}>{say('deed.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('deed.what')}</th>
              <th scope="col" className={styles.figures}>
                {say('ledgerMore.change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one, ix) => (
              <Line key={ix} one={one} />
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

function Line({ one: { score, at, row } }: { readonly one: DeedRow }): ReactElement {
  const { scenario, me } = useTable();
  const title = scoreTitle(scenario, score, at, me);
  const change = deltaText(score, row.delta, 2);
  const good = polarity[score] * Math.sign(row.delta);
  return (
    <tr className={styles.row}>
      <th scope="row">
        <span className={styles.source}>{title}</span>
        <span className={styles.about}>
          <ClauseLink clause={row.cause.clause} />
        </span>
        <LedgerFactors score={score} row={row} text={title} />
      </th>
      <td data-change className={cls(good > 0 && styles.better, good < 0 && styles.worse)}>
        <Num label={`${title}: ${change}`} opens={{ kind: 'ledger', score, at }}>
          {change}
        </Num>
      </td>
    </tr>
  );
}
