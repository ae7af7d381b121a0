import { describe, expect, it } from 'vitest';
import { situation } from '../../src/rules/state/situation.ts';
import { stability } from '../../src/rules/readings/stability.ts';
import { timeline } from '../../src/replay/replay.ts';
import { freshSeed, isSeed, ORDER_KINDS } from '../../src/session/catalogue.ts';
import { deterrenceSeen, incidentRiskSeen, stabilitySeen } from '../../src/session/readings.ts';
import { crowdedSea, hostOf, playOn } from './table.ts';

describe('seeds', () => {
  it('are short texts that a record can hold; fresh ones differ', () => {
    const fresh = Array.from({ length: 50 }, freshSeed);
    expect(fresh.every(isSeed)).toBe(true);
    expect(new Set(fresh).size).toBe(50);
    expect(['7', 'Größe 7', '🌊'].every(isSeed)).toBe(true);
    expect(['', '\n', '\t', '\0', '\ud800', 'x'.repeat(101)].some(isSeed)).toBe(false);
  });
});

describe('forms', () => {
  it('hold for every kind what its legal orders hold', () => {
    const host = hostOf(crowdedSea, ['CHN']);
    for (const kind of ORDER_KINDS) {
      const form = host.form(kind);
      for (const order of host.view('CHN').plannable.filter((one) => one.kind === kind)) {
        const fields = order as unknown as Readonly<Record<string, string>>;
        for (const { name, choices } of form) expect(choices).toContain(fields[name]);
        expect(Object.keys(order)).toHaveLength(form.length + 2);
      }
    }
  });
});

describe('readings', () => {
  it('are the rules’ own numbers on what the seat sees', () => {
    const host = hostOf(crowdedSea, [], '3');
    playOn(host, () => host.record().steps.length === 6);
    const played = timeline(host.record());
    if (!played.ok) throw new Error(played.error.message);
    const { points, parts } = stabilitySeen(host.scenario, host.view('JPN'));
    // Tension, heat and presence are in the open, so every seat sees the true stability.
    expect(points).toBe(stability(situation(host.scenario, played.value.state)));
    expect(10_000 - parts.tension - parts.heat - parts.presence + parts.guardrails).toBe(points);
    expect(incidentRiskSeen(host.scenario, host.view('JPN'), 0)).toBeGreaterThan(0);
    expect(deterrenceSeen(host.scenario, host.view('control'), 0, 0, 1)).toBeLessThanOrEqual(10_000);
  });
});
