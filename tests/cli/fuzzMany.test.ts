import { describe, expect, it } from 'vitest';
import { shippedSetups, smallSetups } from '../../src/cli/files.ts';
import { fuzzGame } from '../../src/cli/fuzzGame.ts';
import { missing, noteEvents, WANTED, type Occurrences } from '../../src/cli/occurrences.ts';
import { compileScenario, ORDER_KINDS } from '../../src/rules/index.ts';
import { FOR } from '../scenarios/purposes.ts';

/** With the 360 of the small files (tests/scenarios/small.test.ts, which runs beside this one) a thousand: a tenth of what runs at night. */
const GAMES = 640;

describe('hundreds of games of random play with garbage among it, of what is shipped', () => {
  const seen: Occurrences = new Map();

  it('break no law and come to no dead end', () => {
    const setups = shippedSetups();
    for (let seed = 1; seed <= GAMES; seed += 1)
      expect(fuzzGame(setups, seed, seen).failures, `seed ${seed}`).toEqual([]);
  }, 900_000);

  it('bring about every order, move, answer, text, threat, term, event and decision, but for what the small files do', () => {
    const elsewhere = new Set(Object.values(FOR).flat());
    expect(missing(seen).filter((name) => !elsewhere.has(name))).toEqual([]);
  });
});

describe('what is asked for', () => {
  it('is read off the closed lists, each name once', () => {
    expect(new Set(WANTED).size).toBe(WANTED.length);
    for (const kind of ORDER_KINDS) expect(WANTED).toContain(`order ${kind}`);
    for (const name of ['nature climate', 'reply stayOut', 'inject armsBid', 'cap surge'])
      expect(WANTED).toContain(name);
  });

  it('is missed where it did not happen', () => {
    const [setup] = smallSetups();
    const seen: Occurrences = new Map();
    expect(missing(seen)).toEqual(WANTED);
    noteEvents(seen, compileScenario(setup!), [
      { audience: 'all', kind: 'mediating', at: 'SEA', by: 'ORG' },
      { audience: ['NOR'], kind: 'callAnswered', at: 'SEA', by: 'EAS', to: 'NOR', reply: 'limited' },
    ]);
    expect([...seen.keys()]).toEqual(['event mediating', 'move mediate', 'event callAnswered', 'reply limited']);
    expect(missing(seen)).toHaveLength(WANTED.length - 4);
  });
});
