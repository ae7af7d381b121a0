import type { ReactElement } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import styles from './OptionRows.module.css';

export interface OptionRow {
  readonly value: string;
  readonly name: string;
  readonly barred?: boolean;
  /** What it would change, or why it cannot be chosen and what would allow it. */
  readonly told?: readonly string[] | undefined;
}

interface OptionRowsProps {
  readonly label: string;
  readonly options: readonly OptionRow[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Short names that stand side by side. */
  readonly narrow?: boolean;
}

/** One of a few, each with what it would change. What is barred stands last and says why. */
export function OptionRows({ label, options, value, onChange, narrow = false }: OptionRowsProps): ReactElement {
  const open = options.filter(({ barred }) => barred !== true);
  const barred = options.filter((option) => option.barred === true);
  return (
    <RadioGroup className={cls(styles.group)} value={value ?? null} onChange={onChange}>
      <Label className={cls(styles.label)}>{label}</Label>
      <div className={cls(styles.options, narrow && styles.narrow)}>
        {open.map(({ value: id, name, told }) => (
          <Option key={id} value={id} className={cls(styles.option)}>
            <span className={styles.name}>{name}</span>
            {told?.map((line) => (
              <span key={line} className={styles.told}>
                {line}
              </span>
            ))}
          </Option>
        ))}
      </div>
      {barred.length === 0 ? null : (
        <ul className={styles.barred}>
          {sameReason(barred).map(({ names, why }) => (
            <li key={names}>
              <b>{names}</b>: {why}
            </li>
          ))}
        </ul>
      )}
    </RadioGroup>
  );
}

/** Options that are barred for the same reason, on one line. */
function sameReason(barred: readonly OptionRow[]): readonly { readonly names: string; readonly why: string }[] {
  const reasons = new Map<string, string[]>();
  for (const { name, told = [] } of barred) {
    const why = told.join(' ');
    reasons.set(why, [...(reasons.get(why) ?? []), name]);
  }
  return [...reasons].map(([why, names]) => ({ names: names.join(', '), why }));
}
