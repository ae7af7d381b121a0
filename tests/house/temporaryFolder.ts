import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface TemporaryFolder {
  readonly path: string;
  write(files: Readonly<Record<string, string | Buffer>>): void;
  remove(): void;
}

/** A folder outside the project, with the given files. */
export function temporaryFolder(files: Readonly<Record<string, string | Buffer>> = {}): TemporaryFolder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'entente-')));
  const write = (more: Readonly<Record<string, string | Buffer>>): void => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
  };
  write(files);
  return { path: folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
