import { CircleCheck, Minus, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ChangeRow } from '../../rules/sight/changeRows.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import { cls } from '../parts/cls.ts';
import { Num } from '../parts/Num.tsx';
import { useTable } from '../store.ts';
import { polarity } from '../store/polarity.ts';
import { deltaText, say, scorePhrase, scoreTitle } from '../words/index.ts';
import styles from './ForecastCard.module.css';

interface ForecastGroupProps {
  readonly title: string;
  readonly rows: readonly ChangeRow[];
  readonly holder?: number;
  /** Rows of more than one side: each says whose it is. */
  readonly mixed?: boolean;
}

/** What a forecast says of one side, row by row; each opens its ledger. */
export function ForecastGroup({ title, rows, holder, mixed = false }: ForecastGroupProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <div className={styles.rows}>
      <h5 className={styles.group}>{title}</h5>
      <ul>
        {rows.map((row) => (
          <Row key={`${row.score}@${row.at}`} row={row} holder={holder} mixed={mixed} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly row: ChangeRow;
  readonly holder: number | undefined;
  readonly mixed: boolean;
}

function Row({ row, holder, mixed }: RowProps): ReactElement {
  const { scenario, me } = useTable();
  const { score, at, low, mid, high } = row;
  const direction = polarity[score] * Math.sign(mid);
  const text = rangeText(score, low, high);
  const told = direction > 0 ? say('forecast.better') : direction < 0 ? say('forecast.worse') : '';
  // Good or bad, as in the paper; up or down is told by the number's sign.
  const Icon = direction > 0 ? CircleCheck : direction < 0 ? TriangleAlert : Minus;
  return (
    <li className={styles.row}>
      <span>{mixed ? scoreTitle(scenario, score, at, me) : scorePhrase(scenario, score, at, me, holder)}</span>
      <span className={cls(styles.change, direction > 0 && styles.better, direction < 0 && styles.worse)}>
        <Num
          label={`${scoreTitle(scenario, score, at, me)}: ${text} ${told}`}
          opens={{ kind: 'ledger', score, at }}
          soft={low !== high}
        >
          {text}
        </Num>
        <Icon aria-hidden size="0.8125rem" />
      </span>
    </li>
  );
}

/** '+1.6', or '−1.2 to −0.8' where it is foggy. */
export function rangeText(score: ScoreName, low: number, high: number): string {
  const [from, to] = [deltaText(score, low), deltaText(score, high)];
  return from === to ? from : say('forecast.range', { low: from, high: to });
}
