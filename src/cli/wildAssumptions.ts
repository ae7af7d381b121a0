import { seededLuck } from '../rules/base/luck.ts';
import { PARAM_NAMES, REGISTER, type Assumptions } from '../rules/params/params.ts';
import { Dice } from './dice.ts';

/** Of a hundred coefficients, how many are changed, in each way in which a game may be strange. */
const CHANGED = [3, 30, 100] as const;

/**
 * Assumptions anywhere inside their ranges, often at an end of them: a few, many or all, the same for the same seed. Whatever they are,
 * every law must hold.
 */
export function wildAssumptions(seed: string): Assumptions {
  const dice = new Dice(seededLuck(`assumptions ${seed}`));
  const share = dice.pick(CHANGED) ?? 0;
  const atEnds = dice.percent(50);
  const wild = PARAM_NAMES.filter(() => dice.percent(share)).map((name) => {
    const { low, high } = REGISTER[name];
    const value = atEnds || dice.percent(20) ? (dice.pick([low, high]) ?? low) : dice.int(low, high);
    return [name, value] as const;
  });
  return Object.fromEntries(wild);
}
