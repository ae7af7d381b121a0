import { useState, type ReactElement } from 'react';
import { say } from '../words/index.ts';
import { Button } from './Button.tsx';
import styles from './FaultReport.module.css';

/** A report that can be read before it is copied. */
export function FaultReport({ text }: { readonly text: string }): ReactElement {
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // No clipboard outside a secure context; the text can be selected.
      setCopied(false);
    }
  };
  return (
    <section className={styles.report}>
      <h3 className={styles.title}>{say('fault.report')}</h3>
      <pre className={styles.text}>{text}</pre>
      <p className={styles.quiet}>{say('fault.reportMore')}</p>
      <p className={styles.row}>
        <Button size="small" onPress={() => void copy()}>
          {say('fault.copy')}
        </Button>
        <span role="status" className={styles.quiet}>
          {copied === undefined ? null : say(copied ? 'fault.copied' : 'fault.notCopied')}
        </span>
      </p>
    </section>
  );
}
