import { describe, expect, it } from 'vitest';
import { allCases, type Case } from './caseFile.ts';
import { checkCase } from './checkCase.ts';

const files = allCases();

for (const { file, cases } of files) {
  describe(file, () => {
    for (const one of cases)
      it(`${one.clause} ${one.id}: ${one.title}`, () => {
        checkCase(one);
      });
  });
}

it('names every case once and checks something in each', () => {
  const all = files.flatMap(({ cases }) => cases);
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, ix) => ids.indexOf(id) !== ix)).toEqual([]);
  const asks = ({ scores, because, reads, events, noEvents, rejected, running }: Case): boolean =>
    [scores, because, reads, events, noEvents, rejected, running].some((part) => part !== undefined);
  expect(all.filter((one) => !asks(one)).map(({ id }) => id)).toEqual([]);
});

it('writes reasons that add up, in every expected row', () => {
  for (const { cases } of files)
    for (const { id, because = {} } of cases)
      for (const [path, rows] of Object.entries(because))
        for (const { clause: _, from: __, delta, ...factors } of rows) {
          const sum = Object.values(factors).reduce((total, part) => total + Math.round(part * 100), 0);
          expect(sum, `${id}: ${path}`).toBe(Math.round(delta * 100));
        }
});
