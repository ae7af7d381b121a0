import { hashOf } from '../rules/base/hash.ts';
import type { Assumptions } from '../rules/params/params.ts';
import type { GameRecord, RecordedStep } from './gameRecord.ts';

/** How much of a hash a seal keeps: enough to see any change, short enough for a line. */
const SEAL = 16;

/**
 * What seals the head of a record. The hash of the scenario stands for the scenario; everything else that no state depends on, such
 * as who played, is sealed by itself. What is absent or empty has no part in it: records from before there were assumptions keep theirs.
 */
export function headSeal(record: Omit<GameRecord, 'steps'>): string {
  const { format, edition, scenario, preset, assumptions, seed, seats, start } = record;
  return hashOf({
    format,
    edition,
    scenario: { id: scenario.id, hash: scenario.hash },
    preset,
    ...stated(assumptions),
    seed,
    seats,
    start,
  }).slice(0, SEAL);
}

/** Assumptions as a record holds them: none where nothing was changed. */
export const stated = (assumptions: Assumptions | undefined): Pick<GameRecord, 'assumptions'> =>
  assumptions === undefined || Object.keys(assumptions).length === 0 ? {} : { assumptions };

/** What seals a step: itself and all before it. A change that no state shows, such as a told reason or a remark, breaks it too. */
export function stepSeal(before: string, { inputs, remarks, hash }: RecordedStep): string {
  return hashOf({ before, inputs, remarks, hash }).slice(0, SEAL);
}

/** A record as a file: one line for the head, one for each step, each sealed. */
export function writeRecord(record: GameRecord): string {
  const { steps, assumptions, ...rest } = record;
  const head = { ...rest, ...stated(assumptions) };
  let seal = headSeal(head);
  const open = JSON.stringify({ ...head, seal });
  const lines = steps.map((step) => {
    seal = stepSeal(seal, step);
    return JSON.stringify({ inputs: step.inputs, remarks: step.remarks, hash: step.hash, seal });
  });
  return `${open.slice(0, -1)},"steps":[\n${lines.join(',\n')}\n]}\n`;
}
