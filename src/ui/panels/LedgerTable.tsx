import { useState, type ReactElement } from 'react';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { DatedRow, Ledger } from '../../session/host.ts';
import { AssumptionsLink } from '../parts/AssumptionsLink.tsx';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { bookOf } from '../store/happened.ts';
import { restOf, rowsTold, type RowOrder } from '../store/ledgerRows.ts';
import { polarity } from '../store/polarity.ts';
import { causeText, deltaText, say, valueText } from '../words/index.ts';
import { LedgerStart } from './LedgerStart.tsx';
import { LedgerFactors } from './LedgerFactors.tsx';
import { LedgerFilter, matches, allRows, type Filter } from './LedgerFilter.tsx';
import styles from './LedgerDialog.module.css';

/** How many rows are told before everything is asked for. */
const TOLD_FIRST = 5;

/** A ledger that adds up in sight: how it began, the rows that are told, what is left of the others, and now. */
export function LedgerTable({ ledger }: { readonly ledger: Ledger }): ReactElement {
  const { game, eyes, scenario } = useTable();
  const [all, setAll] = useState(false);
  const [order, setOrder] = useState<RowOrder>(ledger.rows.length > TOLD_FIRST ? 'size' : 'time');
  const [filter, setFilter] = useState<Filter>(allRows);
  const book = bookOf(game.host, eyes);
  const causes = new Map(ledger.rows.map((row) => [row, causeText(scenario, row.cause, book)]));
  const found = ledger.rows.filter((row) => matches(filter, row, causes.get(row) ?? ''));
  const { score, rows, value } = ledger;
  const many = rows.length > TOLD_FIRST;
  const told = rowsTold(found, order, all ? found.length : TOLD_FIRST);
  return (
    <div className={styles.sheet}>
      {many ? (
        <LedgerFilter
          scenario={scenario}
          rows={rows}
          filter={filter}
          onFilter={setFilter}
          all={all}
          onAll={setAll}
          order={order}
          onOrder={setOrder}
        />
      ) : null}
      <table className={styles.ledger}>
        <caption className={styles.hidden}>{say('ledgerMore.caption')}</caption>
        <Head />
        <tbody>
          <LedgerStart ledger={ledger} />
          {rows.length === 0 ? (
            <tr>
              <td colSpan={3} className={styles.quiet}>
                {say('ledger.noRows')}
              </td>
            </tr>
          ) : null}
          {told.map((row) => (
            <LedgerLine
              key={rows.indexOf(row)}
              score={score}
              row={row}
              text={causes.get(row) ?? ''}
              then={order === 'time'}
            />
          ))}
          <RestLine score={score} rows={rows} told={told} smaller={found.length === rows.length} />
          <Sum name={say('ledger.sum')} value={valueText(score, value, 2)} />
        </tbody>
      </table>
    </div>
  );
}

function Head(): ReactElement {
  return (
    <thead>
      <tr>
        <th scope="col">{say('ledgerMore.why')}</th>
        <th scope="col" className={styles.figures}>
          {say('ledgerMore.change')}
        </th>
        <th scope="col" className={styles.figures}>
          {say('ledgerMore.then')}
        </th>
      </tr>
    </thead>
  );
}

function Sum({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  return (
    <tr className={cls(styles.end, styles.sum)}>
      <th scope="row">{name}</th>
      <td />
      <td data-change>{value}</td>
    </tr>
  );
}

interface RestProps {
  readonly score: ScoreName;
  readonly rows: readonly DatedRow[];
  readonly told: readonly DatedRow[];
  /** Whether only their size keeps them out, not a search. */
  readonly smaller: boolean;
}

/** What is not told one by one, so that the ledger adds up in sight. */
function RestLine({ score, rows, told, smaller }: RestProps): ReactElement | null {
  const { count, up, down } = restOf(rows, told);
  if (count === 0) return null;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.quiet}>
        {!smaller
          ? say('ledgerMore.hidden', { count })
          : up > 0 && down < 0
            ? say('ledgerMore.restBoth', { count, up: deltaText(score, up, 2), down: deltaText(score, down, 2) })
            : say('ledgerMore.rest', { count })}
      </th>
      <td data-change>{deltaText(score, up + down, 2)}</td>
      <td />
    </tr>
  );
}

interface LineProps {
  readonly score: ScoreName;
  readonly row: DatedRow;
  readonly text: string;
  /** Whether what it then stood at follows from the row above. */
  readonly then: boolean;
}

function LedgerLine({ score, row, text, then }: LineProps): ReactElement {
  const { cause, delta, turn, after } = row;
  const good = polarity[score] * Math.sign(delta);
  return (
    <tr className={styles.row}>
      <th scope="row">
        <span className={styles.source}>{text}</span>
        <span className={styles.about}>
          <span>{turn < 1 ? say('ledgerMore.opening') : say('ledger.turn', { turn })}</span>
          <ClauseLink clause={cause.clause} />
          <AssumptionsLink clause={cause.clause} />
        </span>
        <LedgerFactors score={score} row={row} text={text} />
      </th>
      <td data-change className={cls(good > 0 && styles.better, good < 0 && styles.worse)}>
        {deltaText(score, delta, 2)}
      </td>
      <td className={styles.then}>{then ? valueText(score, after, 2) : null}</td>
    </tr>
  );
}
