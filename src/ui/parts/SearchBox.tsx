import { Search, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { say } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In a row of other filters: lower, named inside, and cleared by the cross of the browser. */
  readonly inRow?: boolean;
}

/** Words to look for in what stands below or beside. */
export function SearchBox({ label, value, onChange, inRow = false }: SearchBoxProps): ReactElement {
  return (
    <SearchField className={cls(inRow ? styles.inRow : styles.alone)} value={value} onChange={onChange}>
      <Label className={cls(styles.label)}>{label}</Label>
      <div className={styles.field}>
        <Search aria-hidden size={inRow ? '0.875rem' : '0.9375rem'} />
        <Input className={cls(styles.input)} {...(inRow ? { placeholder: label } : {})} />
        {value === '' || inRow ? null : (
          <Button className={cls(styles.clear)} aria-label={say('app.clearSearch')}>
            <X aria-hidden size="0.875rem" />
          </Button>
        )}
      </div>
    </SearchField>
  );
}
