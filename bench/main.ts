import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { files } from './files.bench.ts';
import { wholeGames } from './games.bench.ts';
import { growth } from './growth.bench.ts';
import { page } from './page.bench.ts';
import { report } from './report.ts';
import { seat } from './seat.bench.ts';
import { step } from './step.bench.ts';
import { weights } from './weights.bench.ts';

/** In the sequence of the table "Targets". */
const BENCHES: readonly Bench[] = [step, wholeGames, seat, files, weights, page, growth];

/** Lines of the table that wait for what they measure. */
const NOT_YET = [
  '1,000 quick futures from turn 4 on two cores: there are no ensembles',
  'any step of a 20-turn, 10-seat record on screen: there is no debrief',
];

/** One variant, for the report that started this process. */
async function one(name: string, variant: string): Promise<void> {
  const work = BENCHES.find((bench) => bench.name === name)?.variants[variant];
  if (!work) throw new Error(`there is no ${name} ${variant}`);
  console.log(JSON.stringify(await work()));
}

async function all(only: string | undefined): Promise<number> {
  const names = only?.split(',');
  const unknown = names?.filter((name) => BENCHES.every((bench) => bench.name !== name)) ?? [];
  if (unknown.length > 0) {
    console.error(`There is no bench ${unknown.join(', ')}. There are: ${BENCHES.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  console.log(
    `Node ${process.versions.node}, ${os.availableParallelism()} cores, ${os.arch()}. Medians of paired runs; compare ratios, not times.\n`,
  );
  const status = await report(BENCHES.filter(({ name }) => names?.includes(name) ?? true));
  if (!names) for (const line of NOT_YET) console.log(`not yet: ${line}`);
  return status;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, run: { type: 'boolean', default: false } },
});
if (values.run) await one(positionals[0] ?? '', positionals[1] ?? '');
else process.exitCode = await all(values.only);
