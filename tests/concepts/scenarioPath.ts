import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file of every scenario that stands anywhere below `scenarios/`, by its id, as plain data. */
export function scenarioFiles(): ReadonlyMap<string, Tree> {
  const names = readdirSync('scenarios', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const files = names.map((name) => parse(readFileSync(`scenarios/${name}`, 'utf8')) as unknown).filter(isTree);
  // What has no calendar is no scenario; par and public figures stand beside them.
  return new Map(files.filter(({ calendar }) => calendar !== undefined).map((file) => [String(file['id']), file]));
}

/** What a path of `docs/coverage.yaml` names in a scenario; undefined where there is no such thing. */
export function elementAt(file: Tree, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  if (first === 'dyads') return rest.reduce(within, file['pairs']);
  if (first === 'objectives') {
    const [seat = '', ...objective] = rest;
    const actor = within(file['actors'], seat);
    const { objectives = [], secrets = [] } = (actor ?? {}) as Record<string, readonly unknown[]>;
    return objective.reduce<unknown>(within, [...objectives, ...secrets]);
  }
  return [first, ...rest].reduce<unknown>(within, file);
}

function within(here: unknown, step: string): unknown {
  if (isTree(here)) return Object.hasOwn(here, step) ? here[step] : undefined;
  if (!Array.isArray(here)) return undefined;
  const items: readonly unknown[] = here;
  const bound = items.filter((item) => isTree(item) && isOf(item['parties'], step));
  // Two seats may be bound by several agreements; the step after says which.
  if (bound.length > 0) return bound;
  return items.find((item) => item === step || (isTree(item) && isNamed(item, step)));
}

const isNamed = (item: Tree, step: string): boolean =>
  [item['id'], item['actor'], item['type']].includes(step) || isOf(item['between'], step);

/** Whether a list holds the two or more names of `A-B`, in either sequence. */
function isOf(names: unknown, step: string): boolean {
  const wanted = step.split('-');
  return Array.isArray(names) && names.length === wanted.length && wanted.every((name) => names.includes(name));
}
