import { useState, type ReactElement } from 'react';
import { Label, RadioGroup, Text } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import styles from './OptionRows.module.css';

export interface OptionRow {
  readonly value: string;
  readonly name: string;
  readonly barred?: boolean;
  /** What it costs or comes to, in a word or two under its name. */
  readonly price?: string | undefined;
  /** How much it alarms somebody: one to three dashes before its last line; 0 for not at all. */
  readonly alarm?: number | undefined;
  /** What it would change, or why it cannot be chosen and what would allow it. */
  readonly told?: readonly string[] | undefined;
}

interface OptionRowsProps {
  readonly label: string;
  readonly options: readonly OptionRow[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Short names that stand side by side; what one of them changes is told in one line below them all. */
  readonly narrow?: boolean;
}

/** One of a few, each with what it would change. What is barred stands last and says why; the only one left is no choice. */
export function OptionRows(props: OptionRowsProps): ReactElement {
  const { label, options, value, onChange } = props;
  const open = options.filter(({ barred }) => barred !== true);
  const [lone] = open;
  if (lone && open.length === 1 && lone.value === value)
    return (
      <div className={styles.group}>
        <p className={styles.lone}>
          <span className={styles.label}>{label}</span> <b>{lone.name}</b>
        </p>
        <Barred options={options} />
      </div>
    );
  return (
    <RadioGroup className={cls(styles.group)} value={value ?? null} onChange={onChange}>
      <Label className={cls(styles.label)}>{label}</Label>
      {props.narrow === true ? <Stops open={open} value={value} /> : <Rows open={open} />}
      <Barred options={options} />
    </RadioGroup>
  );
}

function Rows({ open }: { readonly open: readonly OptionRow[] }): ReactElement {
  return (
    <div className={styles.options}>
      {open.map(({ value, name, told = [], alarm = 0 }) => (
        <Option key={value} value={value} className={cls(styles.option, told.length > 0 && styles.full)}>
          <span className={styles.name}>{name}</span>
          {told.map((line, ix) => (
            <span key={line} className={styles.told}>
              {ix === told.length - 1 ? <Dashes count={alarm} /> : null}
              {line}
            </span>
          ))}
        </Option>
      ))}
    </div>
  );
}

/** How much, without a number: the words beside it say the same. */
function Dashes({ count }: { readonly count: number }): ReactElement | null {
  if (count === 0) return null;
  return (
    <span className={styles.dashes} aria-hidden>
      {Array.from({ length: count }, (_, ix) => (
        <i key={ix} />
      ))}
    </span>
  );
}

/** All in one row, with one line below: what the one that is pointed at would change, else the chosen one. */
function Stops({
  open,
  value,
}: {
  readonly open: readonly OptionRow[];
  readonly value: string | undefined;
}): ReactElement {
  const [pointed, setPointed] = useState<string>();
  const shown = open.find((option) => option.value === pointed) ?? open.find((option) => option.value === value);
  return (
    <>
      <div className={cls(styles.stops, open.length > 4 && styles.many)}>
        {open.map(({ value: id, name, price }) => (
          <Option
            key={id}
            value={id}
            className={cls(styles.option, styles.stop)}
            onHover={(on) => {
              setPointed(on ? id : undefined);
            }}
          >
            <span className={styles.name}>{name}</span>
            {price === undefined ? null : <span className={styles.told}>{price}</span>}
          </Option>
        ))}
      </div>
      {open.some(({ told }) => told !== undefined) ? (
        <Text slot="description" elementType="p" className={cls(styles.effect)}>
          {shown?.told === undefined ? null : (
            <>
              <b>{shown.name}</b> {shown.told.join(' · ')}
            </>
          )}
        </Text>
      ) : null}
    </>
  );
}

function Barred({ options }: { readonly options: readonly OptionRow[] }): ReactElement | null {
  const barred = options.filter((option) => option.barred === true);
  if (barred.length === 0) return null;
  return (
    <ul className={styles.barred}>
      {sameReason(barred).map(({ names, why }) => (
        <li key={names}>
          <b>{names}</b>: {why}
        </li>
      ))}
    </ul>
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
