// @ts-check
/**
 * npm run boundaries: the import table (.dependency-cruiser.mjs), and no clock, chance or machine in the pure folders.
 */
import { cruise } from 'dependency-cruiser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import table from '../.dependency-cruiser.mjs';
import { forbiddenNames } from './forbiddenNames.mjs';
import { pureFolders } from './pureFolders.mjs';

/**
 * @param {string} root the folder that holds src
 * @returns {Promise<{ faults: string[], modules: number }>} one line for each fault
 */
export async function checkBoundaries(root) {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden: table.forbidden },
    validate: true,
    baseDir: root,
    ...table.options,
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser was asked for a result, not for a text');
  const { violations, totalCruised } = output.summary;
  const imports = violations.map(({ rule, from, to, cycle }) =>
    cycle ? `cycle: ${[from, ...cycle.map(({ name }) => name)].join(' → ')}` : `${from} → ${to} (${rule.name})`,
  );
  return { faults: [...imports, ...nameFaults(root)], modules: totalCruised };
}

/** @param {string} root */
function nameFaults(root) {
  const files = pureFolders.flatMap((folder) => sourcesIn(path.join(root, 'src', folder)));
  return files.flatMap((file) =>
    forbiddenNames(readFileSync(file, 'utf8'), path.relative(root, file)).map(
      (fault) => `${fault.file}:${fault.line} uses ${fault.name}`,
    ),
  );
}

/** @param {string} folder */
function sourcesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { faults, modules } = await checkBoundaries(fileURLToPath(new URL('..', import.meta.url)));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `boundaries hold (${modules} modules)` : `${faults.length} boundary faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
