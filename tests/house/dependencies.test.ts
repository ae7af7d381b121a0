import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './temporaryFolder.ts';

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

it('pins every dependency exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(30);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('names no registry in the lockfile, so that it installs from any', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});
