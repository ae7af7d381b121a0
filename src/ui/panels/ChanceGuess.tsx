import type { ReactElement } from 'react';
import { Input, Label, NumberField } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import type { Said } from '../store/plan.ts';
import { say } from '../words/index.ts';
import styles from './OrderBuilderRemark.module.css';

interface ChanceGuessProps {
  readonly said: Said;
  readonly onChange: (said: Said) => void;
}

/** How likely a yes seems, in percent; empty for whoever says nothing of it. */
export function ChanceGuess({ said, onChange }: ChanceGuessProps): ReactElement {
  const { chance: _, ...rest } = said;
  return (
    <NumberField
      className={cls(styles.chance)}
      minValue={0}
      maxValue={100}
      step={1}
      value={said.chance ?? Number.NaN}
      onChange={(value) => {
        onChange(Number.isNaN(value) ? rest : { ...rest, chance: Math.round(value) });
      }}
    >
      <Label className={cls(styles.label)}>{say('guess.chance')}</Label>
      <Input className={cls(styles.input)} />
    </NumberField>
  );
}
