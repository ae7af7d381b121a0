import type { Problem, ProblemCode } from '../../scenario/problem.ts';
import { say } from './say.ts';

/** Problems of a whole file. */
const WHOLE = ['tooLarge', 'cutOff', 'notARecord', 'otherFormat', 'otherEdition', 'moreProblems'] as const;
/** A text that is no JSON. */
const FORM: ReadonlySet<ProblemCode> = new Set(['syntax', 'badNumber', 'duplicateKey', 'badCharacter']);

/** What is wrong with a record, in the language of the screen. What only its author can meet is shown as it is written. */
export function problemText({ code, path, line, message }: Problem): string {
  const whole = WHOLE.find((one) => one === code);
  if (whole !== undefined) return say(`fileProblem.${whole}`);
  // People count steps from 1, paths from 0.
  const at = /^steps\[(\d+)\]/.exec(path)?.[1];
  const step = at === undefined ? undefined : Number(at) + 1;
  if (code === 'changed')
    return step === undefined ? say('fileProblem.changed') : say('fileProblem.changedStep', { step });
  if (code === 'notUnderstood' && step !== undefined) return say('fileProblem.notUnderstoodStep', { step });
  if (FORM.has(code) && step !== undefined) return say('fileProblem.damagedStep', { step });
  if (FORM.has(code) && line !== undefined) return say('fileProblem.damaged', { line });
  return path === '' ? message : say('fileProblem.asWritten', { where: path, message });
}
