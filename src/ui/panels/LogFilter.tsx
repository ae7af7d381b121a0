import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { NEWS_TYPES, type NewsType } from './report/aboutOf.ts';
import { noFilter, setIn, type LogFilter as Filter } from './report/entries.ts';
import { useTable } from '../store.ts';
import { actorNameAt, say } from '../words/index.ts';
import styles from './LogPanel.module.css';

interface LogFilterProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Who, with whom, what, and only mine: folded away until it is wanted. */
export function LogFilter({ filter, onChange }: LogFilterProps): ReactElement {
  const { scenario } = useTable();
  const count = setIn(filter);
  const actors = scenario.actors.map((_, ix) => ({ value: String(ix), name: actorNameAt(scenario, ix) }));
  const anybody = { value: '-1', name: say('logToo.anybody') };
  const types = NEWS_TYPES.map((value) => ({ value, name: say(`logToo.types.${value}`) }));
  return (
    <details className={styles.filter}>
      <summary>{count === 0 ? say('logToo.filters') : say('logToo.filtersOn', { count })}</summary>
      <div className={styles.fields}>
        {(['actor', 'other'] as const).map((field) => (
          <Select
            key={field}
            label={say(`logToo.${field}`)}
            options={[anybody, ...actors]}
            value={String(filter[field])}
            onChange={(value) => {
              onChange({ ...filter, [field]: Number(value) });
            }}
          />
        ))}
        <Select
          label={say('logToo.type')}
          options={[{ value: 'any', name: say('logToo.anything') }, ...types]}
          value={filter.type}
          onChange={(value) => {
            onChange({ ...filter, type: value as NewsType | 'any' });
          }}
        />
        <Toggle
          on={filter.mine}
          onChange={(mine) => {
            onChange({ ...filter, mine });
          }}
        >
          {say('logToo.mineOnly')}
        </Toggle>
        {count === 0 ? null : (
          <Button
            size="small"
            onPress={() => {
              onChange(noFilter);
            }}
          >
            {say('logToo.clear')}
          </Button>
        )}
      </div>
    </details>
  );
}
