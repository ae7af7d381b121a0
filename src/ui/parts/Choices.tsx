import type { ReactElement, ReactNode } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import { cls } from './cls.ts';
import { Option } from './Option.tsx';
import styles from './Choices.module.css';

export interface Choice {
  readonly value: string;
  readonly name: ReactNode;
  /** Why it cannot be chosen. */
  readonly why?: string | undefined;
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly hideLabel?: boolean;
}

/** One of a few, all in sight; what cannot be chosen says why. */
export function Choices({ label, choices, value, onChange, hideLabel = false }: ChoicesProps): ReactElement {
  const barred = choices.filter(({ why }) => why !== undefined);
  return (
    <RadioGroup className={cls(styles.group)} value={value ?? null} onChange={onChange}>
      <Label className={cls(hideLabel ? styles.hidden : styles.label)}>{label}</Label>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Option
            key={choice.value}
            value={choice.value}
            disabled={choice.why !== undefined}
            className={cls(styles.choice)}
          >
            {choice.name}
          </Option>
        ))}
      </div>
      {barred.length === 0 ? null : (
        <ul className={styles.why}>
          {barred.map((choice) => (
            <li key={choice.value}>
              <b>{choice.name}</b>: {choice.why}
            </li>
          ))}
        </ul>
      )}
    </RadioGroup>
  );
}
