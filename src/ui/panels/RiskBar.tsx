import type { ReactElement } from 'react';
import type { BasisPoints } from '../../rules/types.ts';
import styles from './MoveList.module.css';

interface RiskBarProps {
  readonly low: BasisPoints;
  readonly high: BasisPoints;
  /** The highest risk of all moves: bars of one list share their scale. */
  readonly scale: BasisPoints;
}

/** Ends of the scale, so that a small risk never looks like a large one. */
const SCALES = [1_000, 2_500, 5_000, 10_000] as const;

/** A range of risk as a bar: whole up to its low end, hatched up to its high end. The numbers stand beside it. */
export function RiskBar({ low, high, scale }: RiskBarProps): ReactElement {
  const end = SCALES.find((one) => one >= scale) ?? 10_000;
  const share = (points: BasisPoints): string => `${String(Math.round((points / end) * 1000) / 10)}%`;
  return (
    <span className={styles.bar} aria-hidden>
      <span className={styles.sure} style={{ width: share(low) }} />
      <span className={styles.maybe} style={{ width: share(high - low) }} />
    </span>
  );
}
