import { describe, expect, it, vi } from 'vitest';
import { POLICIES, thinkingLuck } from '../../src/ai/policies.ts';
import { replay } from '../../src/replay/replay.ts';
import { begin, checkInvariants, compileScenario, hashOf, observe, seededLuck, step } from '../../src/rules/index.ts';
import type { Input } from '../../src/rules/input.ts';
import type { Host } from '../../src/session/host.ts';
import { createHost, resumeHost } from '../../src/session/localHost.ts';
import { channels, crowdedSea, hostOf, isOver, playOn, someInputs } from './table.ts';

const phaseOf = (host: Host) => host.view('control').phase;
const hashesOf = (host: Host) => host.record().steps.map(({ hash }) => hash);

describe('one person among AI seats', () => {
  it('waits for the person in offers and in orders, and never for anybody else', () => {
    const host = hostOf(crowdedSea, ['JPN']);
    expect(host.waitingFor()).toEqual(['JPN']);
    const met = new Set<string>();
    playOn(host, () => {
      expect(host.waitingFor()).toEqual(['JPN']);
      met.add(phaseOf(host));
      return false;
    });
    expect(host.waitingFor()).toEqual([]);
    expect(met).toContain('propose');
    expect(met).toContain('commit');
    expect(host.view('JPN').picture.outcome?.seats).toHaveLength(8);
  });

  it('ends by passing all the way', () => {
    const host = hostOf(crowdedSea, ['JPN']);
    let passes = 0;
    while (!isOver(host)) {
      expect(host.submit('JPN', [])).toEqual({ ok: true });
      passes += 1;
    }
    expect(passes).toBeGreaterThanOrEqual(2 * 7);
    expect(host.submit('JPN', [])).toEqual({ ok: false, code: 'gameOver' });
  });

  it('plays through what the person has no part in, and keeps it in the history', () => {
    // Some seed of these has a crisis between others.
    const host = [1, 2, 3, 4, 5, 6, 7, 8]
      .map((seed) => hostOf(crowdedSea, ['AUS'], String(seed)))
      .find((one) => {
        playOn(one);
        return one.history('AUS').some(({ phase }) => phase === 'crisis');
      });
    expect(host).toBeDefined();
    const seen = host?.history('AUS') ?? [];
    expect(seen.map(({ step: at }) => at)).toEqual(seen.map((_, ix) => ix));
    expect(seen.some(({ events }) => events.some(({ kind }) => kind === 'windowClosed'))).toBe(true);
  });

  it('stops in the counter phase exactly where an offer to the person has other terms', () => {
    const met = { counter: 0, through: 0 };
    for (const seed of ['1', '2', '3', '4']) {
      const host = hostOf(crowdedSea, ['IND'], seed);
      let steps = 0;
      playOn(host, () => {
        if (phaseOf(host) === 'counter') {
          met.counter += 1;
          const offers = host.view('IND').picture.proposals.filter(({ asks }) => asks.includes('IND'));
          expect(offers.some(({ order }) => order.kind !== 'highLevelVisit' && order.kind !== 'hotline')).toBe(true);
        } else if (phaseOf(host) === 'commit' && host.record().steps.length - steps > 1) met.through += 1;
        steps = host.record().steps.length;
        return false;
      });
    }
    expect(met.counter).toBeGreaterThan(0);
    expect(met.through).toBeGreaterThan(0);
  });
});

describe('handing in', () => {
  it('refuses who is not asked, and everything that is not understood, and changes nothing', () => {
    const host = hostOf(channels, ['JPN', 'CHN']);
    const before = JSON.stringify([host.record(), host.view('JPN')]);
    const hostile = (value: unknown) => host.submit('JPN', value as readonly Input[]);
    const [order] = host.view('JPN').legal;
    expect(host.submit('AUS', [])).toEqual({ ok: false, code: 'notHuman' });
    expect(host.submit('NOBODY', [])).toEqual({ ok: false, code: 'notHuman' });
    expect(host.submit('__proto__', [])).toEqual({ ok: false, code: 'notHuman' });
    const odd: unknown[] = [
      undefined, null, 'pass', 7, {}, [null], [{}], [[]], [{ kind: 'order' }], { length: 1 },
      [{ kind: 'propose', seat: 'CHN', order, sweetener: 0 }],
      [{ kind: 'propose', seat: 'JPN', order, sweetener: -0 }],
      [{ kind: 'propose', seat: 'JPN', order, sweetener: 0, extra: 1 }],
      [{ kind: 'propose', seat: 'JPN', order: { ...order, by: 'CHN' }, sweetener: 0 }],
      [{ kind: 'answer', seat: 'JPN', proposal: 'x'.repeat(300), accept: true, because: [] }],
      [{ kind: 'answer', seat: 'JPN', proposal: '\ud800', accept: true, because: [] }],
      [Object.assign(Object.create({ kind: 'order' }) as object, { seat: 'JPN', order })],
      Array.from({ length: 1_000 }, () => ({ kind: 'propose', seat: 'JPN', order, sweetener: 0 })),
      deep(100_000),
    ]; // prettier-ignore
    for (const value of odd) expect(hostile(value), typeof value).toEqual({ ok: false, code: 'notUnderstood' });
    expect(JSON.stringify([host.record(), host.view('JPN')])).toBe(before);
    expect(host.waitingFor()).toEqual(['JPN', 'CHN']);
  });

  it('waits for both people at one screen, whoever comes first', () => {
    const one = hostOf(channels, ['JPN', 'CHN']);
    const other = hostOf(channels, ['JPN', 'CHN']);
    const [jpn, chn] = [someInputs(one, 'JPN'), someInputs(one, 'CHN')];
    expect(one.submit('JPN', jpn)).toEqual({ ok: true });
    expect(one.waitingFor()).toEqual(['CHN']);
    expect(one.submit('JPN', [])).toEqual({ ok: false, code: 'notYourTurn' });
    expect(one.record().steps).toHaveLength(0);
    one.submit('CHN', chn);
    other.submit('CHN', chn);
    other.submit('JPN', jpn);
    expect(one.record().steps.length).toBeGreaterThan(0);
    expect(other.record()).toEqual(one.record());
    playOn(one);
    playOn(other);
    expect(other.record()).toEqual(one.record());
  });

  it('does not keep hold of what was handed in', () => {
    const host = hostOf(channels, ['JPN', 'CHN']);
    const inputs = structuredClone(someInputs(host, 'JPN')) as Input[];
    const kept = structuredClone(inputs);
    host.submit('JPN', inputs);
    inputs.length = 0;
    host.submit('CHN', []);
    expect(host.record().steps[0]?.inputs.filter(({ seat }) => seat === 'JPN')).toHaveLength(kept.length);
  });

  it('advances with a caretaker in the seats that have not handed in', () => {
    const host = hostOf(channels, ['JPN', 'CHN']);
    host.submit('JPN', []);
    host.advance();
    expect(host.record().steps.length).toBeGreaterThan(0);
    expect(host.record().steps[0]?.inputs.every(({ seat }) => seat !== 'JPN')).toBe(true);
  });
});

const deep = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe('views', () => {
  it('are the same object until the game moves, and hold what the rules let a seat see', () => {
    const host = hostOf(channels, ['JPN']);
    const view = host.view('JPN');
    expect(host.view('JPN')).toBe(view);
    host.submit('JPN', []);
    expect(host.view('JPN')).not.toBe(view);
    for (const { events } of host.history('JPN'))
      expect(events.every(({ audience }) => audience === 'all' || audience.includes('JPN'))).toBe(true);
    expect(host.history('control').flatMap(({ events }) => events).length).toBeGreaterThan(
      host.history('JPN').flatMap(({ events }) => events).length,
    );
  });

  it('tell listeners of every step until they stop listening', () => {
    const host = hostOf(channels, []);
    const listener = vi.fn();
    const stop = host.subscribe(listener);
    host.advance();
    host.advance();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    host.advance();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('forecasts, weighs offers and lists forms', () => {
    const host = hostOf(crowdedSea, ['AUS'], '2');
    const [order] = host.view('AUS').legal;
    if (!order) throw new Error('nothing is legal');
    expect(host.forecast('AUS', order).objection).toBeUndefined();
    expect(host.form('jointExercise').map(({ name }) => name)).toEqual(['with', 'at', 'scale', 'notify', 'observers']);
    expect(host.form('dialogue')[0]?.choices).toContain('ASEAN');
    playOn(host, () => host.view('AUS').picture.proposals.some(({ asks }) => asks.includes('AUS')));
    const offer = host.view('AUS').picture.proposals.find(({ asks }) => asks.includes('AUS'));
    if (!offer) throw new Error('nobody asks Australia');
    const weighed = host.weigh('AUS', offer.id);
    expect(weighed!.capitalAtMost).toBeGreaterThanOrEqual(weighed!.capital);
    expect(weighed?.terms.reduce((sum, { points }) => sum + points, 0)).toBe(weighed?.points);
    expect(host.weigh('AUS', 'dialogue/XXX/YYY/false')).toBeUndefined();
    expect(host.weigh(offer.order.by, offer.id)).toBeUndefined();
  });
});

describe('the same game', () => {
  it('comes out of a bare loop of steps, hash for hash', () => {
    const host = hostOf(crowdedSea, [], '5');
    playOn(host);
    const scenario = compileScenario(crowdedSea, 'balanced');
    const luck = seededLuck('5');
    let { state, events } = begin(scenario, luck);
    const hashes: string[] = [];
    while (state.phase !== 'over') {
      const inputs = scenario.actors.flatMap(({ id }) =>
        POLICIES.random(scenario, observe(scenario, state, events, id, luck), thinkingLuck(luck, id)),
      );
      ({ state, events } = step(scenario, state, inputs, luck));
      expect(checkInvariants(scenario, state)).toEqual([]);
      hashes.push(hashOf(state));
    }
    expect(hashesOf(host)).toEqual(hashes);
  });

  it('goes on from its record after every step as if nothing had happened', () => {
    const host = hostOf(channels, ['JPN'], '3');
    const saved = [host.record()];
    host.subscribe(() => saved.push(host.record()));
    playOn(host);
    expect(saved.length).toBe(host.record().steps.length + 1);
    for (const record of saved) {
      const again = resumeHost(structuredClone(record));
      if (!again.ok) throw new Error(again.error.message);
      const seen = again.value.record().steps.length;
      expect(again.value.history('JPN')).toEqual(host.history('JPN').slice(0, seen + 1));
      playOn(again.value);
      expect(again.value.record()).toEqual(host.record());
      expect(again.value.history('JPN')).toEqual(host.history('JPN'));
    }
  });

  it('is another under another seed or preset', () => {
    const end = (seed: string, preset: 'balanced' | 'spiral') => {
      const host = createHost({
        setup: channels,
        seed,
        preset,
        seats: { JPN: 'random', AUS: 'random', CHN: 'random' },
      });
      playOn(host);
      return hashesOf(host).at(-1);
    };
    expect(new Set([end('1', 'balanced'), end('2', 'balanced'), end('1', 'spiral')]).size).toBe(3);
    expect(end('1', 'balanced')).toBe(end('1', 'balanced'));
  });

  it('refuses to resume a record that does not come out as it says', () => {
    const host = hostOf(channels, []);
    playOn(host);
    const record = host.record();
    const wrong = { ...record, seed: 'another' };
    const resumed = resumeHost(wrong);
    expect(resumed.ok).toBe(false);
    expect(replay(record).ok).toBe(true);
  });

  it('takes no seed that a record could not hold', () => {
    for (const seed of ['', 'x'.repeat(101), 'a\nb', '\ud800', '\u202e'])
      expect(() => createHost({ setup: channels, seed, preset: 'balanced', seats: {} })).toThrow(/seed/);
  });
});
