import { useState, type ReactElement, type Ref } from 'react';
import { FieldError, I18nProvider, Input, Label, NumberField, Text } from 'react-aria-components';
import type { AssumptionProblem } from '../../rules/params/assumptions.ts';
import { problemOf, type RegisterRow } from '../../session/register.ts';
import { shownOf, storedOf } from '../store/stored.ts';
import { assumptionText, refusalText, say, words } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './AssumptionField.module.css';

interface AssumptionFieldProps {
  readonly row: RegisterRow;
  /** What it begins with, as the register keeps it. */
  readonly value: number;
  /** A value that may be taken; undefined while what stands in the field may not. */
  readonly onValue: (stored: number | undefined) => void;
  readonly input?: Ref<HTMLInputElement>;
}

/** Every digit that somebody types stays, so that a value that is too fine is refused and not quietly rounded. */
const AS_TYPED = { maximumFractionDigits: 6, useGrouping: false } as const;

/** The value of one assumption in its own unit. What may not be is refused with the range, and stays to be mended. */
export function AssumptionField({ row, value, onValue, input }: AssumptionFieldProps): ReactElement {
  const { name, label, unit, low, high } = row;
  const [problem, setProblem] = useState<AssumptionProblem>();
  const [taken, setTaken] = useState(value);
  const take = (shown: number): void => {
    const stored = storedOf(unit, shown);
    const found = problemOf(name, stored);
    setProblem(found);
    if (!found) setTaken(stored);
    onValue(found ? undefined : stored);
  };
  return (
    <I18nProvider locale={words.language}>
      <NumberField
        className={cls(styles.field)}
        defaultValue={shownOf(unit, value)}
        onChange={take}
        commitBehavior="validate"
        formatOptions={AS_TYPED}
        isInvalid={problem !== undefined}
        validationBehavior="aria"
        isWheelDisabled
      >
        <Label className={cls(styles.label)}>
          {say('assume.field', { name: label, unit: say(`assume.unitName.${unit}`) })}
        </Label>
        <Input {...(input === undefined ? {} : { ref: input })} className={cls(styles.input)} autoComplete="off" />
        <Text slot="description" className={cls(styles.hint)}>
          {say('assume.range', { low: assumptionText(unit, low), high: assumptionText(unit, high) })}
        </Text>
        <FieldError className={cls(styles.bad)}>
          {problem ? refusalText(problem, row) : null} {say('assume.stays', { value: assumptionText(unit, taken) })}
        </FieldError>
      </NumberField>
    </I18nProvider>
  );
}
