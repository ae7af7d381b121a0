import type { ReactElement } from 'react';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { DatedRow } from '../../session/host.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import { Select } from '../parts/Select.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { doerId, NOBODY, type RowOrder } from '../store/ledgerRows.ts';
import { actorName, say } from '../words/index.ts';
import styles from './LedgerDialog.module.css';

/** Which rows are told: by whom, in which turn, with which words. Empty texts leave nothing out. */
export interface Filter {
  readonly who: string;
  readonly turn: string;
  readonly what: string;
}

export const allRows: Filter = { who: '', turn: '', what: '' };

export function matches({ who, turn, what }: Filter, row: DatedRow, text: string): boolean {
  const words = what.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    (who === '' || doerId(row) === who) &&
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
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
}

/** What a long ledger is searched by. */
export function LedgerFilter(props: LedgerFilterProps): ReactElement {
  const { scenario, rows, filter, onFilter, all, onAll, order, onOrder } = props;
  const doers = [...new Set(rows.map(doerId))];
  const turns = [...new Set(rows.map(({ turn }) => turn))].sort((a, b) => a - b);
  return (
    <div className={styles.filter}>
      <Toggle on={all} onChange={onAll}>
        {say('ledgerMore.all', { count: rows.length })}
      </Toggle>
      <Select
        label={say('ledgerMore.order')}
        value={order}
        onChange={(chosen) => {
          onOrder(chosen === 'time' ? 'time' : 'size');
        }}
        options={(['size', 'time'] as const).map((value) => ({ value, name: say(`ledgerMore.by.${value}`) }))}
      />
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
      <SearchBox
        label={say('ledgerMore.search')}
        value={filter.what}
        onChange={(what) => {
          onFilter({ ...filter, what });
        }}
        inRow
      />
    </div>
  );
}
