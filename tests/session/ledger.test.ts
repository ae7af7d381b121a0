import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/rules/effects/draft.ts';
import { timeline } from '../../src/replay/replay.ts';
import { SCORE_NAMES } from '../../src/session/catalogue.ts';
import type { Host } from '../../src/session/host.ts';
import { countOf } from '../../src/session/ledger.ts';
import { channels, crowdedSea, hostOf, playOn } from './table.ts';

/** Every ledger that a seat sees: start and rows add up to the value, which is the true one. */
function checkAll(host: Host, seat: string): number {
  const played = timeline(host.record());
  if (!played.ok) throw new Error(played.error.message);
  const { state } = played.value;
  let seen = 0;
  for (const score of SCORE_NAMES) {
    for (let at = 0; at < countOf(host.scenario, score); at += 1) {
      const ledger = host.ledger(seat, score, at);
      if (!ledger) continue;
      seen += 1;
      const { start, rows, value } = ledger;
      expect(start + rows.reduce((sum, { delta }) => sum + delta, 0), `${score}[${at}]`).toBe(value);
      expect(value, `${score}[${at}] of ${seat}`).toBe(scoreOf(state, score, at));
      let stood = start;
      for (const row of rows) {
        expect([row.before, row.after]).toEqual([stood, stood + row.delta]);
        expect(row.cause.factors.reduce((sum, { points }) => sum + points, 0)).toBe(row.delta);
        stood = row.after;
      }
    }
  }
  return seen;
}

describe('ledgers', () => {
  for (const setup of [channels, crowdedSea]) {
    it(`add up for every score that a seat of ${setup.title} sees, at every step`, { timeout: 30_000 }, () => {
      const host = hostOf(setup, [], '4');
      playOn(host, () => host.record().steps.length === 7);
      for (const { id } of setup.actors) expect(checkAll(host, id)).toBeGreaterThan(20);
      playOn(host);
      const all = checkAll(host, 'control');
      const some = checkAll(host, setup.actors[0]?.id ?? '');
      const open = checkAll(host, 'public');
      expect(open).toBeLessThan(some);
      expect(some).toBeLessThan(all);
    });
  }

  it('are closed to who does not see a score exactly, and for scores that do not exist', () => {
    const host = hostOf(channels, ['JPN']);
    const jpn = channels.actors.findIndex(({ id }) => id === 'JPN');
    const chn = channels.actors.findIndex(({ id }) => id === 'CHN');
    expect(host.ledger('JPN', 'support', jpn)?.value).toBe(channels.actors[jpn]!.support);
    expect(host.ledger('JPN', 'support', chn)).toBeUndefined();
    expect(host.ledger('public', 'support', jpn)).toBeUndefined();
    for (const at of [-1, 3, 0.5, NaN]) expect(host.ledger('control', 'support', at)).toBeUndefined();
  });

  it('date income in the turn that it opens', () => {
    const host = hostOf(channels, [], '4');
    playOn(host);
    const rows = host.ledger('JPN', 'capital', 0)?.rows.filter(({ cause }) => cause.clause === 'R1.4') ?? [];
    expect(rows.map(({ turn }) => turn)).toEqual([2, 3]);
  });
});
