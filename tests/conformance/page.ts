import { SPECS } from '../../src/rules/orders/index.ts';
import { ORDER_KINDS, type OrderKind } from '../../src/rules/order.ts';
import { allCases, SHOWN, type Case, type Shown } from '../cases/caseFile.ts';
import { checkCase } from '../cases/checkCase.ts';
import { allClauses } from './clauses.ts';
import { evidenceOf, optionsAsked } from './evidence.ts';

/** A case that was run, and whether all that it expects came. */
interface Checked {
  readonly one: Case;
  readonly passed: boolean;
}

/** What all cases together show of one kind of order: the cases of each part. */
export interface Shows {
  readonly kind: OrderKind;
  readonly parts: Readonly<Record<Shown, readonly string[]>>;
  /** Cases by option. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

export interface Conformance {
  readonly checked: readonly Checked[];
  readonly orders: readonly Shows[];
}

/** Runs every case, and gathers what each shows. */
export function conformance(): Conformance {
  const parts = new Map(
    ORDER_KINDS.map((kind) => [kind, Object.fromEntries(SHOWN.map((part) => [part, [] as string[]]))]),
  );
  const options = new Map(
    ORDER_KINDS.map((kind) => [kind, new Map(optionsAsked(kind).map((name) => [name, [] as string[]]))]),
  );
  const checked = allCases()
    .flatMap(({ cases }) => cases)
    .map((one): Checked => {
      try {
        for (const { kind, shows, options: used } of evidenceOf(one, checkCase(one))) {
          for (const part of shows) parts.get(kind)?.[part]?.push(one.id);
          for (const name of used) options.get(kind)?.get(name)?.push(one.id);
        }
        return { one, passed: true };
      } catch {
        return { one, passed: false };
      }
    });
  const orders = ORDER_KINDS.map((kind): Shows => ({
    kind,
    parts: parts.get(kind) as unknown as Shows['parts'],
    options: options.get(kind)!,
  }));
  return { checked, orders };
}

/** How many cases are named where any one would do. */
const NAMED = 3;
const some = (ids: readonly string[]): string => {
  const named = ids.slice(0, NAMED).join(', ');
  return ids.length > NAMED ? `${named} and ${String(ids.length - NAMED)} more` : named || '—';
};

/** The page: every clause with its cases, and for every kind of order what its cases show. */
export function pageOf({ checked, orders }: Conformance): string {
  const clauses = allClauses();
  const passed = checked.filter((one) => one.passed).length;
  return [
    '# Conformance',
    '',
    'Written by `npm run conformance` from a run of the cases in `tests/cases`; do not edit by hand. Each case states what the rules have to',
    'bring about, with the reasons, worked out by hand; the rules are run and compared with it.',
    '',
    `${String(clauses.length)} clauses, ${String(checked.length)} cases, ${String(passed)} passed, ${String(checked.length - passed)} failed.`,
    '',
    '## Orders',
    '',
    '| order | clause | accepted | refused | third party | boundary |',
    '| --- | --- | --- | --- | --- | --- |',
    ...orders.map(({ kind, parts }) => {
      const cells = SHOWN.map((part) => some(parts[part]));
      return `| ${[kind, SPECS[kind].clause, ...cells].join(' | ')} |`;
    }),
    '',
    '## Options of orders',
    '',
    '| order | option | cases |',
    '| --- | --- | --- |',
    ...orders.flatMap(({ kind, options }) =>
      [...options].map(([name, ids]) => `| ${kind} | ${name.replace('=', ': ')} | ${some(ids)} |`),
    ),
    '',
    '## Clauses',
    '',
    ...clauses.flatMap(({ id, name }) => [
      `### ${id} ${name}`,
      '',
      ...checked
        .filter(({ one }) => one.clause === id)
        .map((one) => `- ${one.one.id}: ${one.one.title} (${one.passed ? 'passed' : 'FAILED'})`),
      '',
    ]),
  ].join('\n');
}
