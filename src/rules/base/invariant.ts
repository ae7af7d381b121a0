/** Our own mistake, never the user's: a law of the rules was broken. `session` and `cli` keep the last good state. */
export class InvariantBroken extends Error {
  override readonly name = 'InvariantBroken';
}

/** Throws `InvariantBroken` unless `condition` holds. `law` says in one sentence what must be true. */
export function invariant(condition: unknown, law: string): asserts condition {
  if (!condition) throw new InvariantBroken(law);
}

/** The element at `ix`; every index inside the rules comes from the compiled scenario, so a miss is our mistake. */
export function element<T>(list: readonly T[], ix: number): T {
  const found = list[ix];
  invariant(found !== undefined, 'an index points into its list');
  return found;
}
