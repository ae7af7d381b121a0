import type { GameRecord } from '../../replay/gameRecord.ts';
import type { Setup } from '../../rules/scenario/setup.ts';
import type { GameOptions, Host } from '../../session/host.ts';
import { problemText, say } from '../words/index.ts';

/** What the build read of each scenario file. It comes after the first paint, like the rules and the readers. */
const files = import.meta.glob<ScenarioCard>('../../../scenarios/*.yaml', { import: 'default' });

export interface ScenarioCard {
  readonly file: string;
  /** Absent where the file has problems; they are told instead. */
  readonly setup?: Setup;
  readonly problems: readonly string[];
}

export async function shippedScenarios(): Promise<readonly ScenarioCard[]> {
  const cards = await Promise.all(Object.values(files).map((read) => read()));
  // The smaller one first: it is the lesson.
  return cards.sort((a, b) => (a.setup?.actors.length ?? 99) - (b.setup?.actors.length ?? 99));
}

export async function startGame(options: GameOptions): Promise<Host> {
  const { createHost } = await import('../../session/localHost.ts');
  return createHost(options);
}

export async function recordText(record: GameRecord): Promise<string> {
  const { writeRecord } = await import('../../replay/writeRecord.ts');
  return writeRecord(record);
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
  if (!read.ok) return { ok: false, problems: read.error.map(problemText) };
  const resumed = resumeHost(read.value);
  if (!resumed.ok) return { ok: false, problems: [say('fileProblem.diverged', { step: resumed.error.differsAt })] };
  return { ok: true, host: resumed.value, record: read.value };
}

/** Largest file that is read at all, in bytes. */
export async function recordCap(): Promise<number> {
  const { RECORD_CAPS } = await import('../../scenario/caps.ts');
  return RECORD_CAPS.size;
}
