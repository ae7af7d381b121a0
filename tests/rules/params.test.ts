import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAM_NAMES, PRESETS, REGISTER, paramsOf } from '../../src/rules/params/params.ts';

describe('the register', () => {
  it.each(PARAM_NAMES.map((name) => [name]))('%s: a whole default within its range, with a reason', (name) => {
    const { value, low, high, reason } = REGISTER[name];
    for (const number of [value, low, high]) expect(Number.isSafeInteger(number)).toBe(true);
    expect(low).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(high);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(reason.length).toBeGreaterThan(3);
  });

  it('holds no number that no rule reads', () => {
    // Some size what seats do by themselves (appetite, off-ramps), so the policies are read too.
    const code = ['src/rules', 'src/ai']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
      )
      .filter((name) => name.endsWith('.ts') && !/param/.test(name))
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    // Sizes of an exercise and of a war risk are read by a name put together from two parts.
    const composed = /^(exercise\w+(Small|Medium|Large)|warRung\d)$/;
    expect(PARAM_NAMES.filter((name) => !composed.test(name) && !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  it('holds the numbers of the model (§2.19)', () => {
    const {
      trustDrift,
      postureDrift,
      interoperabilityDrift,
      credibilityDrift,
      transparencyDrift,
      supportDrift,
      readinessDrift,
    } = paramsOf('balanced');
    expect([
      trustDrift,
      postureDrift,
      interoperabilityDrift,
      credibilityDrift,
      transparencyDrift,
      supportDrift,
      readinessDrift,
    ]).toEqual([400, 1_500, 300, 300, 400, 800, 600]);
    const {
      tensionThreat,
      tensionGrievance,
      tensionRestraint,
      threatPower,
      threatProximity,
      threatPosture,
      threatDistrust,
      threatAllied,
    } = paramsOf('balanced');
    expect([tensionThreat, tensionGrievance, tensionRestraint]).toEqual([600, 400, 1_000]);
    expect([threatPower, threatProximity, threatPosture, threatDistrust, threatAllied]).toEqual([
      2_500, 1_500, 3_000, 3_000, 4_000,
    ]);
    expect(threatPower + threatProximity + threatPosture + threatDistrust).toBe(10_000);
  });
});

describe('the presets (§2.5)', () => {
  it('differ in the four contested numbers and in nothing else', () => {
    const contested = ['provocationToTension', 'provocationToPosture', 'deterrenceWeight', 'reassurance'] as const;
    const table = PRESETS.map((preset) => contested.map((name) => paramsOf(preset)[name] / 10_000));
    expect(table).toEqual([
      [0.5, 1, 1, 1],
      [0.8, 1.3, 0.6, 1.3],
      [0.25, 0.7, 1.5, 0.6],
    ]);
    for (const preset of PRESETS)
      for (const name of PARAM_NAMES) {
        const value = paramsOf(preset)[name];
        if (!(contested as readonly string[]).includes(name)) expect(value).toBe(REGISTER[name].value);
        expect(value >= REGISTER[name].low && value <= REGISTER[name].high).toBe(true);
      }
  });

  it('yield to what a scenario tunes', () => {
    expect(paramsOf('spiral', { reassurance: 5_000 }).reassurance).toBe(5_000);
    expect(paramsOf('spiral', { reassurance: 0 }).reassurance).toBe(0);
  });
});
