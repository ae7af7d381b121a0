import { shippedSetups, smallSetups } from '../../src/cli/files.ts';
import { fuzzGame } from '../../src/cli/fuzzGame.ts';
import type { GameRecord } from '../../src/replay/gameRecord.ts';
import type { OtherNumbers, SameOrders } from '../../src/replay/sameOrders.ts';
import { sameOrders } from '../../src/replay/sameOrders.ts';
import type { Assumptions } from '../../src/rules/params/params.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';

export const setups: readonly Setup[] = [...shippedSetups(), ...smallSetups()];

export function setupNamed(id: string): Setup {
  const setup = setups.find((one) => one.id === id);
  if (!setup) throw new Error(`no scenario is called ${id}`);
  return setup;
}

/** A game of random play in which some orders are refused: crises, calls, questions and packages occur in it. */
export const wildRecord = (id: string, seed: number, assumptions: Assumptions = {}): GameRecord =>
  fuzzGame([setupNamed(id)], seed, new Map(), assumptions).record;

export function again(record: GameRecord, change: OtherNumbers): SameOrders {
  const same = sameOrders(record, change);
  if (!same.ok) throw new Error(same.error.message);
  return same.value;
}
