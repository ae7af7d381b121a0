import type { Coefficient } from './coefficient.ts';
import { AGREEMENT } from './paramsAgreement.ts';
import { ALLIANCE } from './paramsAlliance.ts';
import { CRISIS } from './paramsCrisis.ts';
import { FORUM } from './paramsForum.ts';
import { ORDER } from './paramsOrder.ts';
import { SIGNAL } from './paramsSignal.ts';
import { STANDING } from './paramsStanding.ts';
import { THREAT } from './paramsThreat.ts';

/** Every number that a scenario may tune, once, with its unit, range and reason. The only numbers of the rules. */
export const REGISTER = {
  ...STANDING,
  ...ORDER,
  ...CRISIS,
  ...AGREEMENT,
  ...SIGNAL,
  ...ALLIANCE,
  ...FORUM,
  ...THREAT,
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

/** The numbers of one game: defaults, then the preset, then what the scenario tunes. */
export function paramsOf(preset: Preset, tuned: Partial<Params> = {}): Params {
  const values = {} as Record<ParamName, number>;
  for (const name of PARAM_NAMES) values[name] = tuned[name] ?? PRESET_VALUES[preset][name] ?? REGISTER[name].value;
  // A copy, for its layout: an object that is filled by computed keys stays a hash table, which makes every rule slower.
  return { ...values };
}
