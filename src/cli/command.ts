import { parseArgs } from 'node:util';

/** A sub-command of the terminal program. `run` returns the exit status. */
export interface Command {
  /** What follows the name: `FILE [--seed TEXT]`. */
  readonly usage: string;
  readonly about: string;
  run(args: string[]): number | Promise<number>;
}

/** The command line asks for something that does not exist: one sentence, the usage, status 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

export interface Given {
  readonly files: readonly string[];
  /** Options by name, without dashes. */
  readonly options: Readonly<Record<string, string>>;
  /** Options that may be given several times, each with all its values. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads a command line: the options that are named here, each with a value, and between `least` and `most` files. Those of `many` may be
 * given several times.
 */
export function given(
  args: string[],
  names: readonly string[],
  least: number,
  most: number,
  many: readonly string[] = [],
): Given {
  const options = Object.fromEntries(
    [...names, ...many].map((name) => [name, { type: 'string' as const, multiple: many.includes(name) }]),
  );
  const { values, positionals } = parsed(args, options);
  if (positionals.length < least) throw new Misuse('A file is missing.');
  if (positionals.length > most) throw new Misuse(`${positionals[most] ?? ''} is one file too many.`);
  const entries = Object.entries(values);
  return {
    files: positionals,
    options: Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    lists: Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [] : [[name, value]]))),
  };
}

function parsed(args: string[], options: Record<string, { readonly type: 'string'; readonly multiple: boolean }>) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values: values as Readonly<Record<string, string | readonly string[]>>, positionals };
  } catch (thrown) {
    // Node's own words for an unknown option or a missing value; only their first sentence fits a terminal.
    if (thrown instanceof TypeError) throw new Misuse(`${thrown.message.split('. ')[0] ?? ''}.`);
    throw thrown;
  }
}

/** A whole number given as an option. */
export function count({ options }: Given, name: string, usual: number, least = 1): number {
  const text = options[name];
  if (text === undefined) return usual;
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < least)
    throw new Misuse(`--${name} is ${text}; it must be a whole number from ${String(least)}.`);
  return value;
}

/** One of a closed list given as an option. */
export function oneOf<T extends string>({ options }: Given, name: string, choices: readonly T[], usual: T): T {
  const text = options[name];
  const found = text === undefined ? usual : choices.find((choice) => choice === text);
  if (found === undefined) throw new Misuse(`--${name} is ${text ?? ''}; it must be one of ${choices.join(', ')}.`);
  return found;
}
