import { describe, expect, it } from 'vitest';
import { inspectScenario } from '../../src/scenario/loadScenario.ts';
import { pathText } from '../../src/scenario/problem.ts';
import { dataOf } from './files.ts';
import { chosen, isTold, KINDS, mutationsOf } from './mutations.ts';
import { FILES } from './shippedFiles.ts';

/** A tenth of 200 of each file; the nightly run does them all. */
const COUNT = 20 * Math.max(1, Number(process.env['ENTENTE_MANY'] ?? 1) || 1);

describe.each(FILES.map(({ name }) => name))('%s', (name) => {
  const data: unknown = dataOf(name);
  const all = mutationsOf(data);

  it(`is refused in ${COUNT} broken variants, each with the right path`, () => {
    const told: string[] = [];
    for (const mutation of chosen(all, COUNT, COUNT)) {
      const broken = structuredClone(data);
      mutation.apply(broken);
      // JSON is YAML, and written faster.
      const { setup, problems } = inspectScenario(JSON.stringify(broken));
      const errors = problems.filter(({ severity }) => severity === 'error').map(({ path }) => path);
      if (setup === undefined && isTold(mutation, errors)) continue;
      told.push(
        `${mutation.kind} at ${pathText(mutation.at)}: ${setup === undefined ? errors.slice(0, 3).join(', ') : 'taken'}`,
      );
    }
    expect(told).toEqual([]);
  }, 600_000);

  it('is broken in every way', () => {
    expect(KINDS.filter((kind) => !all.some((mutation) => mutation.kind === kind))).toEqual([]);
    expect(new Set(chosen(all, 40, 1).map(({ kind }) => kind)).size).toBe(KINDS.length);
    expect(inspectScenario(JSON.stringify(data)).problems).toEqual([]);
  });
});
