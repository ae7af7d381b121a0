import { Search as Lens } from 'lucide-react';
import type { ReactElement } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { DatedRow } from '../../session/host.ts';
import { cls } from '../parts/cls.ts';
import { Select } from '../parts/Select.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { doerOf, NOBODY } from '../store/ledgerRows.ts';
import { actorName, say } from '../words/index.ts';
import styles from './LedgerDialog.module.css';

/** Which rows are told: by whom, in which turn, with which words. Empty texts leave nothing out. */
export interface Filter {
  readonly who: string;
  readonly turn: string;
  readonly what: string;
}

export const noFilter: Filter = { who: '', turn: '', what: '' };

export function matches({ who, turn, what }: Filter, row: DatedRow, text: string): boolean {
  const words = what.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    (who === '' || doerOf(row) === who) &&
    (turn === '' || String(row.turn) === turn) &&
    words.every((word) => text.toLowerCase().includes(word))
  );
}

interface LedgerFilterProps {
  readonly scenario: Scenario;
  readonly rows: readonly DatedRow[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}

/** What a long ledger is searched by. */
export function LedgerFilter({ scenario, rows, filter, onFilter, all, onAll }: LedgerFilterProps): ReactElement {
  const doers = [...new Set(rows.map(doerOf))];
  const turns = [...new Set(rows.map(({ turn }) => turn))].sort((a, b) => a - b);
  return (
    <div className={styles.filter}>
      <Toggle on={all} onChange={onAll}>
        {say('ledgerMore.all', { count: rows.length })}
      </Toggle>
      <Select
        label={say('ledgerMore.who')}
        value={filter.who}
        onChange={(who) => {
          onFilter({ ...filter, who });
        }}
        options={[
          { value: '', name: say('ledgerMore.anybody') },
          ...doers.map((id) => ({
            value: id,
            name: id === NOBODY ? say('ledgerMore.nobody') : actorName(scenario, id),
          })),
        ]}
      />
      <Select
        label={say('ledgerMore.when')}
        value={filter.turn}
        onChange={(turn) => {
          onFilter({ ...filter, turn });
        }}
        options={[
          { value: '', name: say('log.all') },
          ...turns.map((turn) => ({ value: String(turn), name: say('ledger.turn', { turn }) })),
        ]}
      />
      <Search
        what={filter.what}
        onWhat={(what) => {
          onFilter({ ...filter, what });
        }}
      />
    </div>
  );
}

interface SearchProps {
  readonly what: string;
  readonly onWhat: (what: string) => void;
}

function Search({ what, onWhat }: SearchProps): ReactElement {
  return (
    <SearchField className={cls(styles.search)} value={what} onChange={onWhat}>
      <Label className={cls(styles.hidden)}>{say('ledgerMore.search')}</Label>
      <Lens aria-hidden size={14} />
      <Input className={cls(styles.input)} placeholder={say('ledgerMore.search')} />
    </SearchField>
  );
}
