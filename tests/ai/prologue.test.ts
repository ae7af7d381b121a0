import { describe, expect, it } from 'vitest';
import { thinkingLuck } from '../../src/ai/policies.ts';
import { decisionsOf, remembering } from '../../src/replay/selfPlay.ts';
import { begin, seededLuck, step } from '../../src/rules/index.ts';
import { decides } from '../../src/rules/decides.ts';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import { scenarioOf } from './table.ts';

const treaty = scenarioOf('the-treaty');

/** Everything that is told of the prologue among computers, and who decided in it. */
function prologue(seed: string) {
  const luck = seededLuck(seed);
  const minds = treaty.actors.map(({ id }) => thinkingLuck(luck, id));
  const told: GameEvent[] = [];
  const deciding = new Set<string>();
  let now = begin(treaty, luck);
  const before = now.state;
  while (now.state.turn === 1) {
    treaty.actors.forEach(({ id }, ix) => {
      if (decides(treaty, now.state, ix)) deciding.add(id);
    });
    now = step(treaty, now.state, decisionsOf(treaty, 'standard', now, remembering(luck), minds), luck);
    told.push(...now.events);
  }
  return { told, deciding, before, after: now.state };
}

describe('a prologue among computers', () => {
  const games = Array.from({ length: 30 }, (_, n) => prologue(`prologue/${String(n)}`));
  const signed = games.filter(({ after }) =>
    after.agreements.some(({ type, parties }) => type === 'alliance' && parties.join() === '0,1'),
  );

  it('comes to a treaty in some games and not in others', () => {
    expect(signed.length).toBeGreaterThan(2);
    expect(signed.length).toBeLessThan(games.length);
  });

  it('is for those who negotiate, and none of them is refused', () => {
    for (const { deciding, told } of games) {
      expect([...deciding].sort()).toEqual(['JPN', 'USA']);
      expect(told.filter(({ kind }) => kind === 'inputRejected' || kind === 'incident')).toEqual([]);
    }
  });

  it('has bargaining in it', () => {
    const countered = games.flatMap(({ told }) => told.filter((event) => event.kind === 'countered'));
    expect(countered.some((event) => event.kind === 'countered' && event.order.kind === 'allianceTreaty')).toBe(true);
  });

  it('changes nothing but what was signed', () => {
    for (const { before, after } of games) {
      expect(after.turn).toBe(2);
      expect(after.actors.map(({ readiness }) => readiness)).toEqual(before.actors.map(({ readiness }) => readiness));
      expect(after.places.map(({ presence }) => presence)).toEqual(before.places.map(({ presence }) => presence));
      expect(after.dyads.map(({ interoperability }) => interoperability)).toEqual(
        before.dyads.map(({ interoperability }) => interoperability),
      );
    }
  });
});
