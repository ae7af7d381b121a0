import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useState, type FocusEvent, type ReactElement, type ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';
import { say } from '../words/index.ts';
import { cls } from './cls.ts';
import { Select } from './Select.tsx';
import styles from './SortTable.module.css';

export interface SortColumn {
  readonly id: string;
  readonly name: string;
  /** What the column is good for, under its name when it is pointed at. */
  readonly help?: string;
  /** Numbers begin with the largest, names with the first letter. */
  readonly first?: 'largest' | 'smallest';
  /** Whether its cells are numbers, which stand under each other. */
  readonly number?: boolean;
}

export interface SortCell {
  readonly shown: ReactNode;
  /** What the row is sorted by. */
  readonly by: number | string;
}

export interface SortRow {
  readonly id: string;
  /** What the row is called when it is read aloud as one. */
  readonly text: string;
  readonly cells: Readonly<Record<string, SortCell>>;
}

interface SortTableProps {
  readonly caption: string;
  readonly note?: string;
  /** The first one names the row. */
  readonly columns: readonly SortColumn[];
  readonly rows: readonly SortRow[];
  readonly sort: { readonly column: string; readonly descending: boolean };
  readonly empty: string;
  readonly onPick?: (id: string) => void;
  /** A row is pointed at or focused; undefined when none is. */
  readonly onPoint?: (id: string | undefined) => void;
}

/** A table that is sorted by pressing the head of a column. Where it is narrow each row is a small block of its own. */
export function SortTable(props: SortTableProps): ReactElement {
  const { caption, note, columns, rows, sort: begin, empty, onPick, onPoint } = props;
  const captionId = useId();
  const [sort, setSort] = useState<SortDescriptor>({
    column: begin.column,
    direction: begin.descending ? 'descending' : 'ascending',
  });
  const focused = (event: FocusEvent): void => {
    const row = event.target.closest('[data-row]');
    onPoint?.(row?.getAttribute('data-row') ?? undefined);
  };
  return (
    <figure
      className={styles.figure}
      onFocus={focused}
      onBlur={() => onPoint?.(undefined)}
      onPointerLeave={() => onPoint?.(undefined)}
    >
      <figcaption id={captionId} className={styles.caption}>
        <b>{caption}</b>
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </figcaption>
      <div className={styles.sortBy}>
        <Select
          label={say('twin.sortBy')}
          value={String(sort.column)}
          options={columns.map(({ id, name }) => ({ value: id, name }))}
          onChange={(column) => {
            setSort(chosen(sort, { column, direction: 'ascending' }, columns));
          }}
        />
      </div>
      <Table
        className={cls(styles.table)}
        aria-labelledby={captionId}
        sortDescriptor={sort}
        onSortChange={(wanted) => {
          setSort(chosen(sort, wanted, columns));
        }}
        {
          ...(onPick ? { onRowAction: (key: string | number) => { onPick(String(key)); } } : {}) /* prettier-ignore */
        }
      >
        <TableHeader className={cls(styles.head)}>
          {columns.map((column, ix) => (
            <Head key={column.id} column={column} first={ix === 0} />
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <p className={styles.empty}>{empty}</p>}>
          {sorted(rows, sort).map((row) => (
            <Line key={row.id} row={row} columns={columns} pick={onPick !== undefined} onPoint={onPoint} />
          ))}
        </TableBody>
      </Table>
    </figure>
  );
}

function Head({ column, first }: { readonly column: SortColumn; readonly first: boolean }): ReactElement {
  return (
    <Column
      id={column.id}
      isRowHeader={first}
      allowsSorting
      className={cls(styles.column, column.number === true && styles.number)}
    >
      {({ sortDirection }) => (
        <span title={column.help}>
          {column.name}
          {sortDirection === 'ascending' ? <ArrowUp aria-hidden size="0.8125rem" /> : null}
          {sortDirection === 'descending' ? <ArrowDown aria-hidden size="0.8125rem" /> : null}
        </span>
      )}
    </Column>
  );
}

interface LineProps {
  readonly row: SortRow;
  readonly columns: readonly SortColumn[];
  readonly pick: boolean;
  readonly onPoint: ((id: string | undefined) => void) | undefined;
}

function Line({ row, columns, pick, onPoint }: LineProps): ReactElement {
  return (
    <Row
      id={row.id}
      data-row={row.id}
      textValue={row.text}
      className={cls(styles.row, pick && styles.pick)}
      onHoverStart={() => onPoint?.(row.id)}
    >
      {columns.map(({ id, name, number }, ix) => (
        <Cell
          key={id}
          className={cls(styles.cell, ix === 0 && styles.first, number === true && styles.number)}
          data-label={name}
          textValue={String(row.cells[id]?.by ?? '')}
        >
          <span className={styles.shown}>{row.cells[id]?.shown ?? null}</span>
        </Cell>
      ))}
    </Row>
  );
}

/** A column that is pressed for the first time begins at its own end. */
function chosen(now: SortDescriptor, wanted: SortDescriptor, columns: readonly SortColumn[]): SortDescriptor {
  if (now.column === wanted.column) return wanted;
  const first = columns.find(({ id }) => id === wanted.column)?.first;
  return { ...wanted, direction: first === 'largest' ? 'descending' : 'ascending' };
}

/** Rows by one column; those that are alike stay as they were. */
function sorted(rows: readonly SortRow[], { column, direction }: SortDescriptor): readonly SortRow[] {
  const sign = direction === 'descending' ? -1 : 1;
  const by = (row: SortRow): number | string => row.cells[String(column)]?.by ?? '';
  return [...rows].sort((one, other) => sign * compared(by(one), by(other)));
}

function compared(one: number | string, other: number | string): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other));
}
