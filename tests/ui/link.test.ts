import { describe, expect, test } from 'vitest';
import { isSeed } from '../../src/session/catalogue.ts';
import { assumedText, linkedAssumptions } from '../../src/ui/store/linkedAssumptions.ts';
import { linkedIn, filledIn, linkTo } from '../../src/ui/store/link.ts';
import { setupOf } from './table.ts';

const setups = [setupOf('channels'), setupOf('crowded-sea')];
const opened = (hash: string) => {
  const asked = linkedIn(hash);
  if (!asked) throw new Error('the address asks for a game');
  return filledIn(asked, setups, isSeed, linkedAssumptions);
};

describe('a link to a game', () => {
  test('comes back as it was written, whatever the seed holds', () => {
    const game = { scenario: 'crowded-sea', seat: 'VNM', seed: 'a & b=#c %20 é', preset: 'spiral' };
    const link = linkTo(game, 'http://here.test/games/?x=1#scenario=old');
    expect(link.startsWith('http://here.test/games/?x=1#scenario=crowded-sea&')).toBe(true);
    expect(linkedIn(new URL(link).hash)).toEqual(game);
    expect(opened(new URL(link).hash)).toMatchObject({ seat: 'VNM', seed: game.seed, preset: 'spiral', problems: [] });
  });

  test('leaves out the seat of a game that is only watched', () => {
    expect(linkTo({ scenario: 'channels', seat: '', seed: 'a', preset: 'balanced' }, 'http://here.test/')).toBe(
      'http://here.test/#scenario=channels&seed=a&preset=balanced',
    );
  });

  test('keeps what fits and names each thing that does not, once', () => {
    expect(opened('#scenario=channels&seat=VNM&seed=&preset=magic')).toMatchObject({
      setup: { id: 'channels' },
      seat: undefined,
      seed: undefined,
      preset: undefined,
      problems: ['badSeat', 'badPreset'],
    });
    expect(opened('#scenario=nowhere&seat=VNM&seed=abc').problems).toEqual(['badScenario']);
    expect(opened(`#scenario=channels&seed=${'x'.repeat(101)}`).problems).toEqual(['badSeed']);
    expect(opened('#scenario=channels&seed=a%0Ab').problems).toEqual(['badSeed']);
    expect(opened('#scenario=channels').problems).toEqual([]);
  });

  test('is nothing in an address that asks for no game', () => {
    expect(linkedIn('')).toBeUndefined();
    expect(linkedIn('#turn=7')).toBeUndefined();
  });

  test('carries changed assumptions in the unit that people read, and brings them back', () => {
    const changed = { provocationToTension: 8_050, agreementsFree: 6, trustRest: 4_000 };
    const assume = assumedText(changed);
    expect(assume).toEqual(['provocationToTension:80.5', 'agreementsFree:6', 'trustRest:40']);
    const game = { scenario: 'channels', seat: 'JPN', seed: 'a', preset: 'spiral', assume };
    const link = linkTo(game, 'http://here.test/');
    expect(linkedIn(new URL(link).hash)).toEqual(game);
    expect(opened(new URL(link).hash)).toMatchObject({ assumptions: changed, refused: [], problems: [] });
  });

  test('takes the assumptions that are allowed, and names every one that is not', () => {
    const wrong = [
      'magic:4',
      'trustDrift:21',
      'trustDrift:4.555',
      'guardCap:many',
      'agreementsFree:2.5',
      'guardCap',
      ':3',
    ];
    const found = opened(`#scenario=channels&assume=trustRest:0&${wrong.map((one) => `assume=${one}`).join('&')}`);
    expect(found.assumptions).toEqual({ trustRest: 0 });
    expect(found.refused.map(({ name, code }) => `${name} ${code}`)).toEqual([
      'magic unknownCoefficient',
      'trustDrift outOfRange',
      'trustDrift notWhole',
      'guardCap notANumber',
      'agreementsFree notWhole',
      'guardCap notANumber',
      ' unknownCoefficient',
    ]);
    expect(opened('#scenario=channels&assume=__proto__:3').refused).toHaveLength(1);
  });
});
