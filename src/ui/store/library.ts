import type { GameRecord } from '../../replay/gameRecord.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Setup } from '../../rules/scenario/setup.ts';
import type { GameOptions, Host } from '../../session/host.ts';

/** Scenarios, the rules and the readers come after the first paint. */
const files = import.meta.glob<string>('../../../scenarios/*.yaml', { query: '?raw', import: 'default' });

export interface ScenarioCard {
  readonly file: string;
  /** undefined where the file has problems; they are told instead. */
  readonly setup: Setup | undefined;
  readonly problems: readonly string[];
}

export async function shippedScenarios(): Promise<readonly ScenarioCard[]> {
  const { loadScenario, formatProblem } = await import('../../scenario/loadScenario.ts');
  const cards = Object.entries(files).map(async ([path, read]): Promise<ScenarioCard> => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const loaded = loadScenario(await read(), file);
    return loaded.ok
      ? { file, setup: loaded.value, problems: [] }
      : { file, setup: undefined, problems: loaded.error.map(formatProblem) };
  });
  // The smaller one first: it is the lesson.
  return (await Promise.all(cards)).sort((a, b) => (a.setup?.actors.length ?? 99) - (b.setup?.actors.length ?? 99));
}

export async function startGame(options: GameOptions): Promise<Host> {
  const { createHost } = await import('../../session/localHost.ts');
  return createHost(options);
}

export async function recordText(record: GameRecord): Promise<string> {
  const { writeRecord } = await import('../../replay/writeRecord.ts');
  return writeRecord(record);
}

/** Where something is wrong, and what; whoever reads it has picked the file and knows its name. */
function plainProblem({ line, path, message }: Problem): string {
  const where = line === undefined ? path : `line ${String(line)}`;
  return where === '' ? message : `${where}: ${message}`;
}

export type Opened =
  | { readonly ok: true; readonly host: Host; readonly record: GameRecord }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A game from the text of a record, or everything that is wrong with it in plain words. */
export async function openRecord(text: string, file?: string): Promise<Opened> {
  const [{ readRecord }, { resumeHost }] = await Promise.all([
    import('../../replay/readRecord.ts'),
    import('../../session/localHost.ts'),
  ]);
  const read = readRecord(text, file);
  if (!read.ok) return { ok: false, problems: read.error.map(plainProblem) };
  const resumed = resumeHost(read.value);
  if (!resumed.ok) return { ok: false, problems: [resumed.error.message] };
  return { ok: true, host: resumed.value, record: read.value };
}

/** Largest file that is read at all, in bytes. */
export async function recordCap(): Promise<number> {
  const { RECORD_CAPS } = await import('../../scenario/caps.ts');
  return RECORD_CAPS.size;
}
