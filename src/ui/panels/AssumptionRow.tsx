import { memo, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Preset } from '../../rules/params/params.ts';
import { AssumptionField } from '../parts/AssumptionField.tsx';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { RangeBar } from '../parts/RangeBar.tsx';
import { isContested, type RegisterRow, type Standing } from '../store/assumptions.ts';
import { SCENARIO_LANGUAGE, assumptionReason, assumptionSource, assumptionText, say } from '../words/index.ts';
import styles from './AssumptionsDialog.module.css';

interface AssumptionRowProps {
  readonly standing: Standing;
  readonly preset: Preset;
  readonly onValue?: (row: RegisterRow, value: number | undefined) => void;
}

/** Hundreds of rows stand on one page, and a change is one of one of them. */
const same = (one: AssumptionRowProps, other: AssumptionRowProps): boolean =>
  one.standing.row === other.standing.row &&
  one.standing.value === other.standing.value &&
  one.standing.by === other.standing.by &&
  one.preset === other.preset &&
  one.onValue === other.onValue;

/** One number of the rules: its value and range, who made it another than usual, why it has this size, and its source. */
export const AssumptionRow = memo(function AssumptionRow(props: AssumptionRowProps): ReactElement {
  const { standing, preset, onValue } = props;
  const { row, value, by } = standing;
  const { name, label, unit, low, high, reason, source } = row;
  const text = (stored: number): string => assumptionText(unit, stored);
  return (
    <li className={cls(styles.row, by === 'hand' && styles.changed)}>
      <h5 className={styles.name}>
        <span lang={SCENARIO_LANGUAGE}>{label}</span> <code className={styles.id}>{name}</code>
      </h5>
      <p className={styles.value}>
        <span className={styles.hidden}>{say('assume.value')} </span>
        {text(value)}
      </p>
      <div className={styles.range}>
        <RangeBar row={row} value={value} />
        <p className={styles.quiet}>{say('assume.span', { low: text(low), high: text(high) })}</p>
      </div>
      <div className={styles.why}>
        {by === undefined ? null : (
          <p>
            <b>{say(`assume.by.${by}`, { preset: say(`preset.${preset}.name`) })}</b>{' '}
            {say('assume.usual', { value: text(row.value) })}
          </p>
        )}
        <p lang={SCENARIO_LANGUAGE}>{assumptionReason(reason)}</p>
        {isContested(row) ? <Theories row={row} /> : null}
        <p className={styles.quiet}>{assumptionSource(source)}</p>
        {onValue ? <Change standing={standing} onValue={(stored) => onValue(row, stored)} /> : null}
      </div>
    </li>
  );
}, same);

/** The value of a contested number under each theory. */
function Theories({ row }: { readonly row: RegisterRow }): ReactElement {
  const values = (Object.entries(row.presets) as [Preset, number][]).map(([preset, stored]) =>
    say('assume.theory', { preset: say(`preset.${preset}.name`), value: assumptionText(row.unit, stored) }),
  );
  return <p className={styles.quiet}>{say('assume.theories', { values: values.join(', ') })}</p>;
}

interface ChangeProps {
  readonly standing: Standing;
  readonly onValue: (value: number | undefined) => void;
}

/** A field for another value, behind a button: a page of many fields is no page to read. */
function Change({ standing: { row, value, by }, onValue }: ChangeProps): ReactElement {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // The keyboard stays where something was pressed.
    if (pressed.current) place.current?.querySelector<HTMLElement>(open ? 'input' : 'button')?.focus();
  }, [open]);
  const turn = (): void => {
    pressed.current = true;
    setOpen(!open);
  };
  return (
    <div ref={place} className={styles.change}>
      {open ? (
        <AssumptionField row={row} value={value} onValue={(stored) => stored === undefined || onValue(stored)} />
      ) : null}
      <Button size="small" label={say(open ? 'assume.doneOf' : 'assume.changeOf', { name: row.label })} onPress={turn}>
        {say(open ? 'assume.done' : 'assume.change')}
      </Button>
      {by === 'hand' ? (
        <Button
          size="small"
          look="quiet"
          label={say('assume.resetOf', { name: row.label })}
          onPress={() => {
            onValue(undefined);
            setOpen(false);
            place.current?.querySelector('button')?.focus();
          }}
        >
          {say('assume.reset')}
        </Button>
      ) : null}
    </div>
  );
}
