import type { ReactElement, ReactNode } from 'react';
import { Button as Pressable, type PressEvent } from 'react-aria-components';
import { cls } from './cls.ts';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: (event: PressEvent) => void;
  readonly look?: 'primary' | 'strong' | 'plain' | 'quiet' | 'alarm';
  readonly size?: 'usual' | 'large' | 'small';
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly label?: string;
  readonly id?: string;
}

export function Button(props: ButtonProps): ReactElement {
  const { children, onPress, look = 'plain', size = 'usual', wide = false, disabled = false, label, id } = props;
  return (
    <Pressable
      className={cls(styles.button, styles[look], styles[size], wide && styles.wide)}
      onPress={onPress}
      isDisabled={disabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(id === undefined ? {} : { id })}
    >
      {children}
    </Pressable>
  );
}
