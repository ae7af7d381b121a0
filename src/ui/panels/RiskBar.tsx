import type { ReactElement } from 'react';
import type { BasisPoints } from '../../rules/types.ts';
import { chanceText } from '../words/index.ts';
import styles from './MoveList.module.css';

/** Ends of the scale, so that a small risk never looks like a large one. */
const SCALES = [1_000, 2_000, 5_000, 10_000] as const;

/** Where the axis of all bars of a list ends, for the highest risk among them. */
export const axisEnd = (highest: BasisPoints): BasisPoints => SCALES.find((one) => one >= highest) ?? 10_000;

/** What the bars below it are measured on. */
export const RiskAxis = ({ end }: { readonly end: BasisPoints }): ReactElement => (
  <div className={styles.axis} aria-hidden>
    <span className={styles.ticks}>
      {[0, end / 2, end].map((at) => (
        <span key={at}>{chanceText(at)}</span>
      ))}
    </span>
  </div>
);

interface RiskBarProps {
  readonly low: BasisPoints;
  readonly high: BasisPoints;
  /** Where the axis ends: bars of one list share it. */
  readonly end: BasisPoints;
}

/** A range of risk as a bar: whole up to its low end, hatched up to its high end. The numbers stand beside it. */
export function RiskBar({ low, high, end }: RiskBarProps): ReactElement {
  const share = (points: BasisPoints): string => `${String(Math.round((points / end) * 1000) / 10)}%`;
  return (
    <span className={styles.bar} aria-hidden>
      <span className={styles.sure} style={{ width: share(low) }} />
      <span className={styles.maybe} style={{ width: share(high - low) }} />
    </span>
  );
}
