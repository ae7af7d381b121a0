import { ChevronDown } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { RegisterRow } from '../../session/register.ts';
import { holds } from '../store/assumptions.ts';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import { cls } from './cls.ts';
import list from './OptionList.module.css';
import styles from './AssumptionSearch.module.css';

/** What is offered at once: more is found by typing. */
const MOST = 40;

interface AssumptionSearchProps {
  readonly rows: readonly RegisterRow[];
  /** Those that stand in the list before anything is typed. */
  readonly first: readonly RegisterRow[];
  readonly chosen: RegisterRow | undefined;
  readonly onChoose: (row: RegisterRow) => void;
}

/** One assumption out of all: a few at once, all of them by typing words of their names or reasons. */
export function AssumptionSearch({ rows, first, chosen, onChoose }: AssumptionSearchProps): ReactElement {
  const [typed, setTyped] = useState(chosen?.label ?? '');
  const untouched = typed.trim() === '' || typed === chosen?.label;
  const offered = untouched ? [...(chosen ? [chosen] : []), ...first.filter((row) => row !== chosen)] : rows.filter((row) => holds(row, typed)); // prettier-ignore
  return (
    <ComboBox
      className={cls(styles.box)}
      items={offered.slice(0, MOST).map((row) => ({ id: row.name, row }))}
      inputValue={typed}
      onInputChange={setTyped}
      value={chosen?.name ?? null}
      onChange={(name) => {
        const row = rows.find((one) => one.name === name);
        if (!row) return;
        setTyped(row.label);
        onChoose(row);
      }}
      menuTrigger="focus"
    >
      <Label className={cls(styles.label)}>{say('otherwise.which')}</Label>
      <div className={styles.field}>
        <Input className={cls(styles.input)} lang={SCENARIO_LANGUAGE} />
        <Button className={cls(styles.button)}>
          <ChevronDown aria-hidden size="1rem" />
        </Button>
      </div>
      <Popover className={cls(list.popover, styles.popover)}>
        <ListBox className={cls(list.list)}>
          {({ row }: { readonly row: RegisterRow }) => (
            <ListBoxItem className={cls(list.item, styles.item)} textValue={row.label}>
              <span lang={SCENARIO_LANGUAGE}>{row.label}</span> <span className={styles.clause}>{row.clause}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
