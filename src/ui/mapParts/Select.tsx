import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as Picker, SelectValue } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import list from '../parts/OptionList.module.css';
import styles from './Select.module.css';

interface SelectProps {
  readonly label: string;
  /** The label is seen, and not only read aloud. */
  readonly labelled?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
}

/** One of many, in little room. */
export function Select({ label, labelled = false, value, onChange, choices }: SelectProps): ReactElement {
  return (
    <Picker
      className={cls(styles.select)}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      {...(labelled ? {} : { 'aria-label': label })}
    >
      {labelled ? <Label className={cls(styles.label)}>{label}</Label> : null}
      <Button className={cls(styles.button)}>
        <SelectValue className={cls(styles.value)} />
        <ChevronDown aria-hidden size="0.875rem" />
      </Button>
      <Popover className={cls(list.popover, styles.popover)}>
        <ListBox className={cls(list.list)}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.name}
              className={cls(list.item, styles.item)}
            >
              {choice.name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Picker>
  );
}
