import type { Problem } from '../scenario/problem.ts';

/** What JSON's own complaints mean for somebody who picked the wrong file or has half of one. */
const ABOUT_FORM: readonly string[] = ['syntax', 'badNumber', 'duplicateKey', 'badCharacter'];

/**
 * The problems of a text that is no readable JSON, in words about records: another kind of file, a file that ends in the middle,
 * or the step that is damaged. A cap that is breached stays as it is, named alone.
 */
export function textProblems(text: string, problems: readonly Problem[], file?: string): readonly Problem[] {
  const [first] = problems;
  if (first === undefined || !ABOUT_FORM.includes(first.code)) return problems;
  const told = (code: Problem['code'], message: string): readonly Problem[] => [
    { path: '', code, severity: 'error', message, ...(file === undefined ? {} : { file }) },
  ];
  if (text.trim() === '') return told('cutOff', 'the file is empty');
  if (!/^\s*\{/.test(text)) return told('notARecord', 'this is not a game record: a record begins with {');
  const cutOff = told('cutOff', 'the file ends in the middle: it seems to have been cut off');
  if (!/\]\s*\}\s*$/.test(text.slice(-100))) return cutOff;
  // A missing quote shows up as something odd much later: the first line that is no JSON by itself comes first.
  const step = firstBadStep(text) ?? (first.code === 'syntax' || first.line === undefined ? undefined : first.line - 1);
  if (step === undefined && isCutOff(text)) return cutOff;
  if (step === undefined || step < 1) return problems;
  return problems.map((one) => ({
    ...one,
    path: `steps[${String(step - 1)}]`,
    message: `step ${String(step)} is damaged: ${one.message}`,
  }));
}

/** Whether a text ends before everything that it opens is closed. */
function isCutOff(text: string): boolean {
  let open = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') open += 1;
    else if (sign === '}' || sign === ']') open -= 1;
  }
  return open > 0 || inText;
}

/** Records are written with one line for each step after the first line; the first of these lines that is no JSON by itself. */
function firstBadStep(text: string): number | undefined {
  const lines = text.split('\n');
  const last = lines.lastIndexOf(']}');
  const found = lines.slice(1, last).findIndex((line) => !isJson(line.replace(/,$/, '')));
  return found === -1 ? undefined : found + 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
