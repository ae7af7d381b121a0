import { expect, it } from 'vitest';
import { footholdIx } from '../../src/rules/scenario/scenario.ts';
import { sourcesOf } from '../../src/ui/panels/measureSources.ts';
import { crowdedSea, ix } from '../ai/table.ts';

it("a claim is made of one score: the seat's own where nobody is named, else that of who is", () => {
  const claimOf = (id: string) => [{ score: 'claim', at: footholdIx(crowdedSea, 0, ix(id)) }];
  expect(sourcesOf(crowdedSea, { of: 'claim', at: 'SCS' }, ix('CHN'))).toEqual(claimOf('CHN'));
  expect(sourcesOf(crowdedSea, { of: 'claim', at: 'SCS', claimant: 'VNM' }, ix('USA'))).toEqual(claimOf('VNM'));
  expect(sourcesOf(crowdedSea, { of: 'claim', at: 'SCS', claimant: 'CHN' }, ix('CHN'))).toEqual(claimOf('CHN'));
});
