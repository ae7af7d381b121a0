import type { DatedRow, Ledger } from '../../session/host.ts';

/** The rows of a ledger that moved it most, the largest first; of two alike the later. */
export const largestRows = ({ rows }: Pick<Ledger, 'rows'>, most: number): readonly DatedRow[] =>
  [...rows].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || b.step - a.step).slice(0, most);

/** How the rows of a ledger are told: the largest first, or as they came. Only as they came does what it then stood at follow. */
export type RowOrder = 'size' | 'time';

/** The rows that are told, as they are told: a few of the largest, or all of them. */
export function rowsTold(rows: readonly DatedRow[], order: RowOrder, most: number): readonly DatedRow[] {
  const largest = largestRows({ rows }, most);
  return order === 'size' ? largest : rows.filter((row) => largest.includes(row));
}

/** Rows that are not told one by one: how many, and what they add up to each way, so that what cancels stays in sight. */
export interface Rest {
  readonly count: number;
  readonly up: number;
  readonly down: number;
}

export function restOf(all: readonly DatedRow[], told: readonly DatedRow[]): Rest {
  const rest = all.filter((row) => !told.includes(row));
  return {
    count: rest.length,
    up: rest.reduce((sum, { delta }) => sum + Math.max(0, delta), 0),
    down: rest.reduce((sum, { delta }) => sum + Math.min(0, delta), 0),
  };
}

/** Whom a row comes from: an actor's id, or `nobody` for time, events and what cannot be laid at a door. */
export function doerId({ cause: { source } }: DatedRow): string {
  return 'by' in source ? source.by : NOBODY;
}

export const NOBODY = 'nobody';

/** The value at the end of every turn so far, from how it began (turn 0) to now. */
export function valuesByTurn({ start, rows }: Pick<Ledger, 'start' | 'rows'>, now: number): readonly TurnValue[] {
  const values: TurnValue[] = [{ turn: 0, value: start }];
  for (let turn = 1; turn <= now; turn += 1) {
    const before = values.at(-1)?.value ?? start;
    const moved = rows.filter((row) => row.turn === turn).reduce((sum, { delta }) => sum + delta, 0);
    values.push({ turn, value: before + moved });
  }
  return values;
}

export interface TurnValue {
  readonly turn: number;
  readonly value: number;
}
