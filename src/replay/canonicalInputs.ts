import { canonicalJson } from '../rules/base/hash.ts';
import type { Input } from '../rules/input.ts';

/** Inputs in the sequence in which a record keeps them: by their canonical text, so that arrival leaves no trace. */
export function canonicalInputs(inputs: readonly Input[]): readonly Input[] {
  return inputs
    .map((input) => ({ input, key: canonicalJson(input) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ input }) => input);
}
