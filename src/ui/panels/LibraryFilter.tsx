import type { ReactElement } from 'react';
import { DIFFICULTIES } from '../../scenario/notes.ts';
import { Button } from '../parts/Button.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { Select } from '../parts/Select.tsx';
import { anyCard, LENGTHS, SIZES, type Wanted } from '../store/findCards.ts';
import { say } from '../words/index.ts';
import styles from './Library.module.css';

interface LibraryFilterProps {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly found: number;
  readonly count: number;
}

/** What one looks for on the shelf, and how much of it fits. */
export function LibraryFilter({ wanted, onWanted, found, count }: LibraryFilterProps): ReactElement {
  const any = { value: '', name: say('library.any') };
  const narrowed = Object.values(wanted).some((one: string) => one !== '');
  return (
    <section className={styles.filter} aria-label={say('library.filter')}>
      <SearchBox
        label={say('library.search')}
        value={wanted.words}
        onChange={(words) => {
          onWanted({ ...wanted, words });
        }}
        inRow
      />
      <Select
        label={say('library.difficulty')}
        value={wanted.difficulty}
        onChange={(difficulty) => {
          onWanted({ ...wanted, difficulty });
        }}
        options={[any, ...DIFFICULTIES.map((value) => ({ value, name: say(`library.level.${value}`) }))]}
      />
      <Select
        label={say('library.length')}
        value={wanted.length}
        onChange={(length) => {
          onWanted({ ...wanted, length });
        }}
        options={[any, ...LENGTHS.map((value) => ({ value, name: say(`library.lengths.${value}`) }))]}
      />
      <Select
        label={say('library.seats')}
        value={wanted.size}
        onChange={(size) => {
          onWanted({ ...wanted, size });
        }}
        options={[any, ...SIZES.map((value) => ({ value, name: say(`library.sizes.${value}`) }))]}
      />
      <p className={styles.count} role="status">
        {narrowed ? say('library.found', { found, count }) : say('library.count', { count })}
      </p>
      {narrowed ? (
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            onWanted(anyCard);
          }}
        >
          {say('library.clear')}
        </Button>
      ) : null}
    </section>
  );
}
