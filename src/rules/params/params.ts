import type { Coefficient } from './coefficient.ts';
import { ACT } from './paramsAct.ts';
import { AGREEMENT } from './paramsAgreement.ts';
import { CRISIS } from './paramsCrisis.ts';
import { FORUM } from './paramsForum.ts';
import { INCIDENT } from './paramsIncident.ts';
import { MOTIVE } from './paramsMotive.ts';
import { ORDER } from './paramsOrder.ts';
import { PLEDGE } from './paramsPledge.ts';
import { POLICIES } from './paramsPolicies.ts';
import { PROPOSAL } from './paramsProposal.ts';
import { SCORE } from './paramsScore.ts';
import { SIGHT } from './paramsSight.ts';
import { SIGNAL } from './paramsSignal.ts';
import { STANDING } from './paramsStanding.ts';
import { THREAT } from './paramsThreat.ts';

/** Every number that may be changed, once, with its unit, range, reason, source and clause. The only numbers of the rules, and of what R11 says of policies. */
export const REGISTER = {
  ...STANDING,
  ...MOTIVE,
  ...POLICIES,
  ...INCIDENT,
  ...ACT,
  ...ORDER,
  ...SIGNAL,
  ...AGREEMENT,
  ...PLEDGE,
  ...PROPOSAL,
  ...CRISIS,
  ...FORUM,
  ...THREAT,
  ...SIGHT,
  ...SCORE,
} as const satisfies Readonly<Record<string, Coefficient>>;

export type ParamName = keyof typeof REGISTER;
/** The values in force in one game, in hundredths where the unit says so. */
export type Params = Readonly<Record<ParamName, number>>;

export const PARAM_NAMES = Object.keys(REGISTER).sort() as readonly ParamName[];

/**
 * Theory presets over the contested coefficients: how much exercises provoke, how far deterrence and reassurance work.
 * The evidence conflicts, so the choice is the player's, made in the open.
 */
export const PRESETS = ['balanced', 'spiral', 'deterrence'] as const;
export type Preset = (typeof PRESETS)[number];

const PRESET_VALUES: Readonly<Record<Preset, Partial<Record<ParamName, number>>>> = {
  balanced: {},
  spiral: { provocationToTension: 8_000, provocationToPosture: 13_000, deterrenceWeight: 6_000, reassurance: 13_000 },
  deterrence: {
    provocationToTension: 2_500,
    provocationToPosture: 7_000,
    deterrenceWeight: 15_000,
    reassurance: 6_000,
  },
};

/** Coefficients that somebody changed for one game, over the preset and the scenario. Only those that differ need stand here. */
export type Assumptions = Partial<Params>;

/** The numbers of one game: defaults, then the preset, then what the scenario tunes, then what was changed for this game. */
export function paramsOf(preset: Preset, tuned: Partial<Params> = {}, changed: Assumptions = {}): Params {
  const values = {} as Record<ParamName, number>;
  for (const name of PARAM_NAMES)
    values[name] = changed[name] ?? tuned[name] ?? PRESET_VALUES[preset][name] ?? REGISTER[name].value;
  // A copy, for its layout: an object that is filled by computed keys stays a hash table, which makes every rule slower.
  return { ...values };
}
