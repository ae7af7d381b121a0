import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededLuck } from '../../src/rules/base/luck.ts';
import { scoreOf } from '../../src/rules/effects/draft.ts';
import { compileScenario, dyadIx, rowsOf, tieIx } from '../../src/rules/scenario/scenario.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { marginOf, seers } from '../../src/rules/sight/sight.ts';
import { begin } from '../../src/rules/state/initialState.ts';
import { SCORES, SCORE_NAMES } from '../../src/rules/state/scores.ts';
import { loadScenario } from '../../src/scenario/loadScenario.ts';

const loaded = loadScenario(readFileSync('scenarios/crowded-sea.yaml', 'utf8'));
if (!loaded.ok) throw new Error('crowded-sea is sound');
const scenario = compileScenario(loaded.value);
const actor = (id: string): number => scenario.actorIx.get(id)!;
const tie = (from: string, to: string): number => tieIx(scenario, actor(from), actor(to));

/** A distrustful eye sees at most this much more of arms (R9.2): (50 − 0)/10. */
const BIAS = 500;

describe('R9.1 who sees what', () => {
  it('holds the table of the rulebook', () => {
    const [japan, china] = [actor('JPN'), actor('CHN')];
    expect(seers(scenario, 'support', japan)).toEqual([japan]);
    expect(seers(scenario, 'trust', tie('JPN', 'CHN'))).toEqual([japan]);
    expect(seers(scenario, 'posture', tie('JPN', 'CHN'))).toEqual([china]);
    expect(seers(scenario, 'credibility', tie('JPN', 'CHN'))).toEqual([japan, china]);
    expect(seers(scenario, 'belief', tie('CHN', 'JPN'))).toEqual([china]);
    expect(seers(scenario, 'transparency', dyadIx(scenario, japan, china))).toEqual([china, japan]);
    for (const score of [
      'tension',
      'grievance',
      'heat',
      'presence',
      'code',
      'rung',
      'claim',
      'interest',
      'reach',
      'norm',
      'track',
    ] as const)
      expect(seers(scenario, score, 0)).toBe('all');
  });
});

describe('R9.2 fog', () => {
  // Never shown at all, not even as an estimate.
  const BLANK = new Set(['capital', 'belief']);

  it('keeps every belief within its margin of the truth, and shows the exact as it is', () => {
    const foggy = new Set<string>();
    const blurred = new Set<string>();
    for (let game = 0; game < 12; game += 1) {
      const luck = seededLuck(`sight ${game}`);
      const { state: first, events } = begin(scenario, luck);
      // Every dyad shows itself differently, so that no two margins are alike.
      const dyads = first.dyads.map((dyad, ix) => ({ ...dyad, transparency: (ix * 3_701) % 10_000 }));
      const state = { ...first, dyads };
      for (const { id } of scenario.actors) {
        const view = observe(scenario, state, events, id, luck);
        for (const score of SCORE_NAMES) {
          for (let at = 0; at < rowsOf(scenario, SCORES[score].level); at += 1) {
            const margin = marginOf(scenario, view.margins, view.me, score, at);
            if (BLANK.has(score) && margin > 0) continue;
            const off = Math.abs(scoreOf(view.picture, score, at) - scoreOf(state, score, at));
            const bias = margin > 0 && (score === 'capability' || score === 'readiness') ? BIAS : 0;
            if (off > margin + bias) expect.fail(`${id} sees ${score}[${at}] ${off} off, margin ${margin}`);
            const truth = scoreOf(state, score, at);
            if (margin > 0 && truth > 0 && truth < 10_000) foggy.add(`${id} ${score} ${at}`);
            if (off > 0) blurred.add(`${id} ${score} ${at}`);
          }
        }
      }
    }
    // What is not exact is not shown as if it were: over a dozen games no such belief is always right.
    expect(foggy.size).toBeGreaterThan(1_000);
    expect([...foggy].filter((key) => !blurred.has(key))).toEqual([]);
  });
});
