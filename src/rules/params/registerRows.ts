import type { ClauseId } from '../types.ts';
import type { Coefficient } from './coefficient.ts';
import { PRESETS, REGISTER, paramsOf, type ParamName, type Params, type Preset } from './params.ts';

/** One coefficient as people read it. Numbers are as the register keeps them: hundredths for points and percent, else whole. */
export interface RegisterRow extends Coefficient {
  readonly name: ParamName;
  /** Its name in words: 'Provocation to tension'. */
  readonly label: string;
  /** Its value under each theory, before a scenario or a player changes it. */
  readonly presets: Readonly<Record<Preset, number>>;
}

/** 'provocationToTension' is 'Provocation to tension', 'warRung2' is 'War rung 2'. */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]|\d+/g, (start) => ` ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** R2.10 comes after R2.9. */
function byClause(one: ClauseId, other: ClauseId): number {
  const [chapter = 0, clause = 0] = one.slice(1).split('.').map(Number);
  const [otherChapter = 0, otherClause = 0] = other.slice(1).split('.').map(Number);
  return chapter - otherChapter || clause - otherClause;
}

const UNDER = Object.fromEntries(PRESETS.map((preset) => [preset, paramsOf(preset)])) as Record<Preset, Params>;

/** Every coefficient of the rules, by clause and in the sequence in which its file has it. */
export const registerRows: readonly RegisterRow[] = (Object.keys(REGISTER) as ParamName[])
  .map((name) => ({
    ...REGISTER[name],
    name,
    label: labelOf(name),
    presets: Object.fromEntries(PRESETS.map((preset) => [preset, UNDER[preset][name]])) as Record<Preset, number>,
  }))
  .sort((a, b) => byClause(a.clause, b.clause));
