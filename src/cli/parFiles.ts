import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Par } from '../lint/par.ts';

const FOLDER = path.join('scenarios', 'par');

/** Where the usual scores of a scenario stand. */
export const parFile = (id: string): string => path.join(FOLDER, `${id}.json`);

/** Usual scores that were measured; undefined where none were. The files are ours: their form is not checked. */
export const readPar = (id: string): Par | undefined =>
  existsSync(parFile(id)) ? (JSON.parse(readFileSync(parFile(id), 'utf8')) as Par) : undefined;

/** Written aside and then moved: whoever breaks in sees the old file or the new one. */
export function writePar(par: Par): void {
  mkdirSync(FOLDER, { recursive: true });
  const aside = `${parFile(par.scenario)}.new`;
  writeFileSync(aside, `${JSON.stringify(par, undefined, 2)}\n`);
  renameSync(aside, parFile(par.scenario));
}
