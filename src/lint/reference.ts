import { err, ok, type Result } from '../rules/base/result.ts';
import { SCENARIO_CAPS } from '../scenario/caps.ts';
import { yamlData } from '../scenario/yamlData.ts';

/** Values that one rule makes of public figures, as people write them: 0 to 100. */
export interface Reference {
  /** By seat. */
  readonly capability: Readonly<Record<string, number>>;
  /** By dyad, the two seats in alphabetical sequence: `CHN-USA`. */
  readonly tension: Readonly<Record<string, number>>;
  readonly interoperability: Readonly<Record<string, number>>;
  readonly transparency: Readonly<Record<string, number>>;
}

/** Where nothing is known. */
export const NO_REFERENCE: Reference = { capability: {}, tension: {}, interoperability: {}, transparency: {} };

/** Reads `scenarios/reference.yaml`; an error says what is wrong with it in a sentence. */
export function readReference(text: string): Result<Reference, string> {
  const data = yamlData(text, SCENARIO_CAPS);
  // Figures have more decimals than a scenario's values may have; values themselves have none.
  const draft = data.drafts.find(({ code }) => code !== 'badNumber');
  if (data.unreadable || draft) return err(draft?.say() ?? 'the reference values cannot be read');
  return ok({
    capability: valuesOf(data.value, 'capability'),
    tension: valuesOf(data.value, 'tension'),
    interoperability: valuesOf(data.value, 'interoperability'),
    transparency: valuesOf(data.value, 'transparency'),
  });
}

const fieldOf = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, key)
    ? (from as Readonly<Record<string, unknown>>)[key]
    : undefined;

function valuesOf(root: unknown, key: string): Readonly<Record<string, number>> {
  const rows = fieldOf(root, key);
  if (typeof rows !== 'object' || rows === null) return {};
  return Object.fromEntries(
    Object.entries(rows).flatMap(([name, row]) => {
      const value = fieldOf(row, 'value');
      return typeof value === 'number' ? [[name, value]] : [];
    }),
  );
}
