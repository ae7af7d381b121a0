import { expect } from 'vitest';
import { checkInvariants } from '../../src/rules/state/checkInvariants.ts';
import type { GameEvent, LedgerRow, Source } from '../../src/rules/effects/events.ts';
import { situation } from '../../src/rules/state/situation.ts';
import type { Case, CaseRow } from './caseFile.ts';
import { spotOf, valueAt } from './paths.ts';
import { PROBES } from './probes.ts';
import { runCase, type Ran } from './runCase.ts';

type Changed = Extract<GameEvent, { readonly kind: 'scoreChanged' }>;

/** Where a row comes from, in a word. */
function told(source: Source): string {
  switch (source.kind) {
    case 'order':
    case 'answer':
      return source.by;
    case 'agreement':
    case 'inject':
      return source.id;
    case 'crisis':
      return source.by ?? source.at;
    default:
      return source.kind;
  }
}

function rowsAt({ scenario, events }: Ran, path: string): LedgerRow[] {
  const { field, at } = spotOf(scenario, path);
  const changes = events.filter(
    (event): event is Changed => event.kind === 'scoreChanged' && event.score === field && event.at === at,
  );
  return changes.flatMap(({ rows }) => rows);
}

const written = ({ delta, cause }: LedgerRow, size: number): CaseRow =>
  ({
    clause: cause.clause,
    from: told(cause.source),
    delta: delta / size,
    ...Object.fromEntries(cause.factors.map((factor) => [factor.name, factor.points / size])),
  }) as CaseRow;

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const sorted = (rows: readonly CaseRow[]): CaseRow[] =>
  rows
    .map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))) as CaseRow)
    .sort(byText);

/** Runs a case and compares all that it expects with what came; throws where they differ. */
export function checkCase(one: Case): Ran {
  const ran = runCase(one);
  const { scenario, state, events } = ran;
  const here = situation(scenario, state);
  const parts = (one.do ?? []).some((act) => 'stage' in act || 'window' in act);
  const broken = checkInvariants(scenario, state).filter(
    (law) => !(parts && law === 'crises are decided in their own phase'),
  );
  expect(broken).toEqual([]);
  for (const [path, value] of Object.entries(one.scores ?? {}))
    expect(valueAt(scenario, state, path), path).toBe(value);
  for (const [path, rows] of Object.entries(one.because ?? {})) {
    const size = spotOf(scenario, path).whole ? 1 : 100;
    expect(sorted(rowsAt(ran, path).map((row) => written(row, size))), path).toEqual(sorted(rows));
  }
  for (const [text, value] of Object.entries(one.reads ?? {})) {
    const [name = '', ...words] = text.split(/\s+/);
    const probe = PROBES[name];
    if (!probe) throw new Error(`no probe is called ${name}`);
    expect(probe(here, words, words.join(' ')), text).toEqual(value);
  }
  for (const event of one.events ?? []) expect(events).toContainEqual(expect.objectContaining(event));
  for (const kind of one.noEvents ?? []) expect(events.map((event) => event.kind)).not.toContain(kind);
  const refused = events.flatMap((event) =>
    event.kind === 'inputRejected' ? [`${event.seat} ${event.why.code}`] : [],
  );
  expect(refused.sort(), 'refusals').toEqual([...(one.rejected ?? [])].sort());
  if (one.running) expect(state.agreements.map(({ id }) => id)).toEqual(one.running);
  expect(ran.unused, 'fixed luck that nobody drew').toEqual([]);
  return ran;
}
