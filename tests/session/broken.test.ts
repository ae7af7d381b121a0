import { expect, it, vi } from 'vitest';
import { replay } from '../../src/replay/replay.ts';
import { invariant } from '../../src/rules/base/invariant.ts';
import type { step } from '../../src/rules/resolve.ts';
import { hostOf, channels, playOn } from './table.ts';

const fault = vi.hoisted(() => ({ at: 0 }));

// A planted fault: the rules break a law in one turn.
vi.mock('../../src/rules/resolve.ts', async (original) => {
  const real = await original<{ readonly step: typeof step }>();
  const faulty: typeof step = (scenario, state, ...rest) => {
    invariant(state.turn !== fault.at || state.phase !== 'commit', 'a planted law');
    return real.step(scenario, state, ...rest);
  };
  return { ...real, step: faulty };
});

it('keeps the last good state when a law is broken, and the record that shows it', () => {
  const host = hostOf(channels, ['JPN']);
  fault.at = 2;
  const listener = vi.fn();
  host.subscribe(listener);
  playOn(host, () => host.broken() !== undefined);
  const broken = host.broken();
  expect(broken?.message).toBe('a planted law');
  expect(host.view('control')).toMatchObject({ turn: 2, phase: 'commit' });
  expect(host.waitingFor()).toEqual([]);
  expect(host.submit('JPN', [])).toEqual({ ok: false, code: 'gameOver' });
  host.advance();
  expect(host.view('control')).toMatchObject({ turn: 2, phase: 'commit' });
  expect(listener).toHaveBeenCalledTimes(host.record().steps.length + 1);

  // The record of what is good replays, the one that shows the fault shows it at its step.
  const good = host.record();
  expect(replay(good).ok).toBe(true);
  const shown = replay(broken?.record ?? good);
  expect(shown).toMatchObject({ ok: false, error: { differsAt: good.steps.length + 1 } });
  expect(shown.ok ? '' : shown.error.message).toContain('a planted law');
});
