import type { ParamName } from '../params/params.ts';
import type { Nature } from '../scenario/setupInject.ts';
import type { Situation } from '../state/situation.ts';
import type { Turn } from '../types.ts';

interface NatureRule {
  /** The number of turns in which it weighs on its host. */
  readonly lasts: ParamName & `threat${string}`;
  /** Whether ships, doctors and tents help (R4.13); joint operations help against everything. */
  readonly relievable: boolean;
}

/** R8.9 What tells one kind of threat from another. */
const RULES: Readonly<Record<Nature, NatureRule>> = {
  typhoon: { lasts: 'threatShort', relievable: true },
  earthquake: { lasts: 'threatShort', relievable: true },
  cyber: { lasts: 'threatShort', relievable: false },
  terrorism: { lasts: 'threatShort', relievable: false },
  piracy: { lasts: 'threatLong', relievable: false },
  pandemic: { lasts: 'threatWave', relievable: true },
  trafficking: { lasts: 'threatLong', relievable: false },
  climate: { lasts: 'threatLong', relievable: true },
};

export const isRelievable = (nature: Nature): boolean => RULES[nature].relievable;

/** The last turn of a threat that strikes now. */
export const lastTurnOf = (here: Situation, nature: Nature): Turn =>
  here.state.turn + here.params[RULES[nature].lasts] - 1;
