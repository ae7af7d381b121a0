import type { GameRecord } from '../../replay/gameRecord.ts';
import type { GameOptions, Host } from '../../session/host.ts';
import { problemText, say } from '../words/index.ts';
import type { WholeScenario } from './wholeScenario.ts';

interface BuiltFile extends Partial<WholeScenario> {
  readonly problems: readonly string[];
}

/** What the build read of each scenario file. It comes after the first paint, like the rules and the readers. */
const files = import.meta.glob<BuiltFile>(['../../../scenarios/*.yaml', '!../../../scenarios/reference.yaml'], {
  import: 'default',
});

/** A shipped scenario, whole; undefined where there is none of this id, or its file is broken. */
export async function shippedScenario(id: string): Promise<WholeScenario | undefined> {
  const { setup, notes } = (await files[`../../../scenarios/${id}.yaml`]?.()) ?? {};
  return setup && notes ? { setup, notes } : undefined;
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
