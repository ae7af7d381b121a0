import type { ReactElement, ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
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
    <SwitchField isSelected={on} onChange={onChange} isDisabled={disabled}>
      <SwitchButton className={cls(styles.toggle)}>
        <span className={styles.track} aria-hidden />
        <span>{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}
