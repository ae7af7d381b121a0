import type { ReactElement } from 'react';
import type { RegisterRow } from '../../session/register.ts';
import { assumptionText, say } from '../words/index.ts';
import styles from './RangeBar.module.css';

interface RangeBarProps {
  readonly row: RegisterRow;
  readonly value: number;
}

/** Where a value stands between the least and the most that it may be, with a tick at the usual one. */
export function RangeBar({ row, value }: RangeBarProps): ReactElement {
  const { label, unit, low, high } = row;
  const text = { value: assumptionText(unit, value), low: assumptionText(unit, low), high: assumptionText(unit, high) };
  const at = (stored: number): number => (high === low ? 0 : (100 * (stored - low)) / (high - low));
  return (
    <svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      className={styles.bar}
      role="img"
      aria-label={`${say('assume.rangeBar', { name: label })}: ${say('assume.rangeText', text)}`}
    >
      <path d="M0 5H100" className={styles.whole} />
      <path d={`M0 5H${at(value)}`} className={styles.part} />
      <path d={`M${at(row.value)} 0V10`} className={styles.usual} />
      <path d={`M${at(value)} 1V9`} className={styles.now} />
    </svg>
  );
}
