import type { ReactElement } from 'react';
import styles from './VerbList.module.css';

/** A key that picks what stands beside it. */
export function Digit({ digit }: { readonly digit: number }): ReactElement {
  return (
    <kbd className={styles.digit} aria-hidden>
      {digit}
    </kbd>
  );
}
