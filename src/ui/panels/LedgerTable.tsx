import { useState, type ReactElement } from 'react';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { DatedRow, Ledger } from '../../session/host.ts';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { cls } from '../parts/cls.ts';
import { Fold } from '../parts/Fold.tsx';
import { useTable } from '../store.ts';
import { bookOf } from '../store/happened.ts';
import { largestRows, restOf } from '../store/ledgerRows.ts';
import { polarity } from '../store/polarity.ts';
import { deltaText, say, sourceText, valueText } from '../words/index.ts';
import { LedgerFilter, matches, noFilter, type Filter } from './LedgerFilter.tsx';
import styles from './LedgerDialog.module.css';

/** How many rows are told before everything is asked for. */
const TOLD_FIRST = 5;

/** A ledger that adds up in sight: how it began, the rows that are told, what is left of the others, and now. */
export function LedgerTable({ ledger }: { readonly ledger: Ledger }): ReactElement {
  const { game, eyes, scenario } = useTable();
  const [all, setAll] = useState(false);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const book = bookOf(game.host, eyes);
  const causes = new Map(ledger.rows.map((row) => [row, sourceText(scenario, row.cause.source, book)]));
  const found = ledger.rows.filter((row) => matches(filter, row, causes.get(row) ?? ''));
  const told = all ? found : largestRows({ rows: found }, TOLD_FIRST);
  const { score, start, rows, value } = ledger;
  const many = rows.length > TOLD_FIRST;
  return (
    <div className={styles.sheet}>
      {many ? (
        <LedgerFilter scenario={scenario} rows={rows} filter={filter} onFilter={setFilter} all={all} onAll={setAll} />
      ) : null}
      <table className={styles.ledger}>
        <caption className={styles.hidden}>{say('ledgerMore.caption')}</caption>
        <Head />
        <tbody>
          <Total name={say('ledger.start')} change={valueText(score, start, 2)} />
          {rows.length === 0 ? (
            <tr>
              <td colSpan={3} className={styles.quiet}>
                {say('ledger.noRows')}
              </td>
            </tr>
          ) : null}
          {told.map((row) => (
            <LedgerLine key={rows.indexOf(row)} score={score} row={row} text={causes.get(row) ?? ''} />
          ))}
          <RestLine score={score} rows={rows} told={told} />
          <Total name={say('ledger.sum')} change={valueText(score, value, 2)} sum />
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

interface TotalProps {
  readonly name: string;
  readonly change: string;
  readonly sum?: boolean;
}

function Total({ name, change, sum = false }: TotalProps): ReactElement {
  return (
    <tr className={cls(styles.end, sum && styles.sum)}>
      <th scope="row">{name}</th>
      <td data-change>{change}</td>
      <td />
    </tr>
  );
}

/** What is not told one by one, so that the ledger adds up in sight. */
function RestLine({
  score,
  rows,
  told,
}: {
  readonly score: ScoreName;
  readonly rows: readonly DatedRow[];
  readonly told: readonly DatedRow[];
}): ReactElement | null {
  const { count, up, down } = restOf(rows, told);
  if (count === 0) return null;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.quiet}>
        {up > 0 && down < 0
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
}

function LedgerLine({ score, row, text }: LineProps): ReactElement {
  const { cause, delta, turn, after } = row;
  const good = polarity[score] * Math.sign(delta);
  return (
    <tr className={styles.row}>
      <th scope="row">
        <span className={styles.source}>{text}</span>
        <span className={styles.about}>
          <span>{turn < 1 ? say('ledgerMore.opening') : say('ledger.turn', { turn })}</span>
          <ClauseLink clause={cause.clause} />
        </span>
        <Factors score={score} row={row} text={text} />
      </th>
      <td data-change className={cls(good > 0 && styles.better, good < 0 && styles.worse)}>
        {deltaText(score, delta, 2)}
      </td>
      <td className={styles.then}>{valueText(score, after, 2)}</td>
    </tr>
  );
}

/** The arithmetic of a row: named parts that add up to its change. */
function Factors({ score, row, text }: LineProps): ReactElement | null {
  const { factors } = row.cause;
  if (factors.length < 2 && factors[0]?.name === 'base') return null;
  return (
    <Fold title={say('ledgerMore.arithmetic')} label={say('ledgerMore.arithmeticOf', { cause: text })}>
      <ul className={styles.factors}>
        {factors.map(({ name, points }, ix) => (
          <li key={ix}>
            <span>{say(`factor.${name}`)}</span>
            <span>{deltaText(score, points, 2)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
