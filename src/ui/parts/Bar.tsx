import type { ReactElement } from 'react';
import type { Accent } from '../store/polarity.ts';
import styles from './Bar.module.css';

interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly accent?: Accent;
  readonly label: string;
  readonly text: string;
}

/** A measure of something, drawn. The number stands beside it in words. */
export function Bar({ share, accent = 'treaty', label, text }: BarProps): ReactElement {
  const width = `${Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10}%`;
  return (
    <div
      className={styles.bar}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={text}
    >
      <div className={`${styles.fill} ${styles[accent]}`} style={{ width }} />
    </div>
  );
}
