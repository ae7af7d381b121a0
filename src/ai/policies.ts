import type { Luck } from '../rules/base/luck.ts';
import type { ActorId } from '../rules/types.ts';
import { conciliate } from './conciliate.ts';
import { passive } from './passive.ts';
import type { Policy } from './policy.ts';
import { pressure } from './pressure.ts';
import { quick } from './quick.ts';
import { quiet } from './quiet.ts';
import { random } from './random.ts';
import { reassure } from './reassure.ts';
import { standard } from './standard.ts';
import { standFirm } from './standFirm.ts';
import { testMotive } from './testMotive.ts';
import { titForTat } from './titForTat.ts';

/** Every policy by its name. A name is told in records; no rule reads it. */
export const POLICY_NAMES = [
  'random', 'quick', 'standard', 'passive', 'pressure', 'reassure', 'quiet', 'titForTat', 'testMotive',
  'conciliate', 'standFirm',
] as const; // prettier-ignore
export type PolicyName = (typeof POLICY_NAMES)[number];

export const POLICIES: Readonly<Record<PolicyName, Policy>> = {
  random,
  quick,
  standard,
  passive,
  pressure,
  reassure,
  quiet,
  titForTat,
  testMotive,
  conciliate,
  standFirm,
};

/** The luck that a seat thinks with: a fork of its own, so that nobody's thinking draws from the world's dice or from another's. */
export const thinkingLuck = (luck: Luck, seat: ActorId): Luck => luck.fork(`ai/${seat}`);
