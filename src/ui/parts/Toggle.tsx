import type { ReactElement, ReactNode } from 'react';
import { Switch } from 'react-aria-components';
import { cls } from './cls.ts';
import styles from './Toggle.module.css';

interface ToggleProps {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
}

export function Toggle({ children, on, onChange, disabled = false }: ToggleProps): ReactElement {
  return (
    <Switch className={cls(styles.toggle)} isSelected={on} onChange={onChange} isDisabled={disabled}>
      <span className={styles.track} aria-hidden />
      <span>{children}</span>
    </Switch>
  );
}
