import type { ReactElement, ReactNode } from 'react';
import { cls } from './cls.ts';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly tight?: boolean;
}

/** A heading with what belongs to it: space instead of a box. */
export function Section({ title, note, children, tight = false }: SectionProps): ReactElement {
  return (
    <section className={cls(styles.section, tight && styles.tight)}>
      <h3 className={styles.title}>{title}</h3>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

/** A name on the left, a number on the right. */
export function Row({
  name,
  children,
  help,
}: {
  readonly name: ReactNode;
  readonly children: ReactNode;
  readonly help?: string;
}): ReactElement {
  return (
    <div className={styles.row} title={help}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>{children}</span>
    </div>
  );
}
