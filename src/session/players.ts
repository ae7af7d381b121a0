import { POLICIES } from '../ai/policies.ts';
import type { Policy } from '../ai/policy.ts';

const byName: Readonly<Record<string, Policy>> = POLICIES;

/** The policy of this name. A seat that a person has left, or whose player nobody knows any more, is played by `standard`. */
export function policyNamed(name: string | undefined): Policy {
  const known = name !== undefined && Object.hasOwn(byName, name) ? byName[name] : undefined;
  return known ?? byName['standard'] ?? POLICIES.random;
}
