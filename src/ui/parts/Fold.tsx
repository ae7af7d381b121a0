import { ChevronRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { cls } from './cls.ts';
import styles from './Fold.module.css';

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What it says to whoever only hears the button. */
  readonly label?: string;
}

/** Something that is folded away until it is asked for. */
export function Fold({ title, children, label }: FoldProps): ReactElement {
  return (
    <Disclosure className={cls(styles.fold)}>
      <Button slot="trigger" className={cls(styles.title)} {...(label === undefined ? {} : { 'aria-label': label })}>
        <ChevronRight aria-hidden size="0.875rem" /> {title}
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
