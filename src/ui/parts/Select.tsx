import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { cls } from './cls.ts';
import list from './OptionList.module.css';
import styles from './Select.module.css';

interface SelectOption {
  readonly value: string;
  readonly name: string;
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of many, folded up: a list of names that opens over the page. */
export function Select({ label, options, value, onChange }: SelectProps): ReactElement {
  return (
    <AriaSelect
      className={cls(styles.select)}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className={cls(styles.label)}>{label}</Label>
      <Button className={cls(styles.button)}>
        <SelectValue className={cls(styles.value)} />
        <ChevronDown aria-hidden size="0.875rem" />
      </Button>
      <Popover className={cls(list.popover, styles.popover)}>
        <ListBox className={cls(list.list)}>
          {options.map(({ value: id, name }) => (
            <ListBoxItem key={id} id={id} className={cls(list.item, styles.item)} textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
