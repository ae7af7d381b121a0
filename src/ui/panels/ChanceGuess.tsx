import { useState, type ReactElement } from 'react';
import { Input, Label, NumberField, Text } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import type { Said } from '../store/plan.ts';
import { say } from '../words/index.ts';
import styles from './OrderBuilderRemark.module.css';

interface ChanceGuessProps {
  readonly said: Said;
  readonly onChange: (said: Said) => void;
}

/** In percent. */
const MOST = 100;

/** How likely a yes seems, in percent; empty for whoever says nothing of it. */
export function ChanceGuess({ said, onChange }: ChanceGuessProps): ReactElement {
  const { chance: _, ...rest } = said;
  // A number that cannot be a chance is not bent into one that nobody said.
  const [over, setOver] = useState(false);
  return (
    <NumberField
      className={cls(styles.chance)}
      minValue={0}
      maxValue={MOST}
      step={1}
      value={said.chance ?? Number.NaN}
      onChange={(value) => {
        onChange(Number.isNaN(value) || over ? rest : { ...rest, chance: Math.round(value) });
      }}
    >
      <Label className={cls(styles.label)}>{say('guess.chance')}</Label>
      <Input
        className={cls(styles.input)}
        onInput={({ currentTarget }) => {
          setOver(Number(currentTarget.value) > MOST);
        }}
      />
      <Text slot="description" className={cls(over ? styles.over : styles.range)}>
        {say(over ? 'guess.over' : 'guess.range')}
      </Text>
    </NumberField>
  );
}
