import type { Hash } from '../rules/base/hash.ts';
import type { Input } from '../rules/input.ts';
import type { Assumptions, Preset } from '../rules/params/params.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { ActorId } from '../rules/types.ts';
import type { Remark } from './remark.ts';

/** A game as its inputs: everything else is computed again from them. */
export interface GameRecord {
  readonly format: 1;
  /** Rules edition; a record of another one is refused by name. */
  readonly edition: string;
  readonly scenario: { readonly id: string; readonly hash: Hash; readonly setup: Setup };
  readonly preset: Preset;
  /** Coefficients that were changed by hand, in hundredths where their unit says so; absent where none was. */
  readonly assumptions?: Assumptions;
  readonly seed: string;
  /** Who played each seat: `human`, or the name of a policy. Told, never used by a rule. */
  readonly seats: Readonly<Record<ActorId, string>>;
  /** Hash of the state before the first step. */
  readonly start: Hash;
  readonly steps: readonly RecordedStep[];
}

/** One step: what went in (in canonical sequence), and the hash of the state that came out. */
export interface RecordedStep {
  readonly inputs: readonly Input[];
  /** What people said of their orders, in canonical sequence; absent where nobody said anything. No state depends on it. */
  readonly remarks?: readonly Remark[];
  readonly hash: Hash;
}
