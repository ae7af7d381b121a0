import type { Inspection } from '../../scenario/loadScenario.ts';
import type { ImportedScenario } from './imported.ts';
import { readImported } from './imported.ts';

/** What the text of a scenario file says, and the text that it extends, if it is a variant of one that is here. */
export interface InspectedFile {
  readonly inspection: Inspection;
  readonly base?: NonNullable<ImportedScenario['base']>;
}

/** The shipped files as their authors wrote them: a variant is read together with what it extends. */
const texts = import.meta.glob<string>(['../../../scenarios/*.yaml', '!../../../scenarios/reference.yaml'], {
  import: 'default',
  query: '?raw',
});

/** Ids that a text may extend. Only reading it says which: here it is enough to know whose texts to fetch. */
const NAMED = /(?:^|[\s{,])["']?extends["']?\s*:\s*["']?([\w-]+)/g;

/** Reads a scenario file. Whatever the text is, this returns. `given` is a base that was kept with it. */
export async function inspectFile(
  text: string,
  file: string,
  given?: ImportedScenario['base'],
): Promise<InspectedFile> {
  const [{ inspectScenario }, bases] = await Promise.all([
    import('../../scenario/loadScenario.ts'),
    given ? new Map([[given.id, given.text]]) : basesOf(text),
  ]);
  let used: string | undefined;
  const inspection = inspectScenario(text, file, {
    base: (id) => {
      used = id;
      return bases.get(id);
    },
  });
  const base = used === undefined ? undefined : bases.get(used);
  return { inspection, ...(used === undefined || base === undefined ? {} : { base: { id: used, text: base } }) };
}

async function basesOf(text: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(Array.from(text.matchAll(NAMED), ([, id = '']) => id));
  if (ids.size === 0) return new Map();
  const imported = new Map((await readImported()).map((one) => [one.id, one.text]));
  const found = await Promise.all(
    [...ids].map(async (id) => [id, (await texts[`../../../scenarios/${id}.yaml`]?.()) ?? imported.get(id)] as const),
  );
  return new Map(found.flatMap(([id, base]) => (base === undefined ? [] : [[id, base] as const])));
}
