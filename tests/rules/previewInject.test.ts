import { describe, expect, it } from 'vitest';
import { element } from '../../src/rules/base/invariant.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import { compileScenario, type Scenario } from '../../src/rules/scenario/scenario.ts';
import { INJECT_KINDS } from '../../src/rules/scenario/setupInject.ts';
import { previewInject, type Preview } from '../../src/rules/sight/previewInject.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import { situation, type Situation } from '../../src/rules/state/situation.ts';
import { happenings } from '../../src/rules/standing/injects/happenings.ts';
import { FIXTURES } from '../cases/fixture.ts';
import { spotOf } from '../cases/paths.ts';

const scenario = compileScenario(
  {
    ...FIXTURES.deck,
    agreements: [
      { type: 'alliance', parties: ['A', 'h'], name: 'Treaty' },
      { type: 'access', parties: ['h', 'A'], name: 'Bases' },
    ],
  },
  'balanced',
);
const here: Situation = situation(scenario, initialState(scenario, fixedLuck({}, 9_999)));

function preview(id: string): Preview {
  const inject = scenario.injects.find((one) => one.id === id);
  if (!inject) throw new Error(`no event is called ${id}`);
  return previewInject(here, inject);
}

/** What a preview says of a score, in points. */
function rowOf({ rows }: Preview, path: string, from: Scenario = scenario) {
  const { field, at } = spotOf(from, path);
  const row = rows.find((one) => one.score === field && one.at === at);
  return row && { low: row.low / 100, mid: row.mid / 100, high: row.high / 100 };
}

describe('what an event would do, before it comes', () => {
  it('is exact where nothing is drawn', () => {
    expect(rowOf(preview('papers'), 'trust A>h')).toEqual({ low: -3.33, mid: -3.33, high: -3.33 }); // 5 · 50/75
    expect(rowOf(preview('boom'), 'capability B')).toEqual({ low: 0.8, mid: 0.8, high: 0.8 }); // 3 · 20/75
  });

  it('spans both faces of its dice around the likely one', () => {
    expect(rowOf(preview('vote'), 'support h')).toEqual({ low: -10, mid: 0, high: 6 }); // 10 · 45/75
    const grid = preview('grid');
    expect(rowOf(grid, 'tension h-B')).toEqual({ low: 0, mid: 0, high: 1.92 }); // wrong with 35 %: 3 · 48/75
    const worm = preview('worm');
    expect(rowOf(worm, 'tension A-a2')).toEqual({ low: 0, mid: 2.8, high: 2.8 }); // 3 · 70/75
    expect(rowOf(worm, 'tension A-B')).toEqual({ low: 0, mid: 0, high: 1.92 });
  });

  it('names what it opens', () => {
    expect(preview('plague').disasters.map(({ id, until }) => [id, until])).toEqual([
      ['plague/A', 2],
      ['plague/h', 2],
    ]);
    expect(preview('drill').dilemmas.map(({ seat }) => element(scenario.actors, seat).id)).toEqual(['A', 'B', 'h']);
    expect(preview('burden').dilemmas.map(({ options }) => options)).toEqual([['pay', 'refuse']]);
    expect(preview('review').doctrines).toEqual([{ actor: 0, doctrine: 'insulated' }]);
    expect(preview('crash').dilemmas.map(({ options }) => options)).toEqual([['suspend', 'keep']]);
    expect(preview('papers').crisisAt).toBeNull();
    const met = { id: 'met', text: 'Met.', turn: 1, chance: 100, kind: 'standOff', at: 'SEA', heat: 800 } as const;
    expect(previewInject(here, met).crisisAt).toBe('SEA');
    expect(previewInject(here, { ...met, kind: 'pivot' }).crisisAt).toBe('SEA');
    expect(previewInject(here, { ...met, kind: 'arrests', support: 0 }).crisisAt).toBeNull();
  });

  it('holds whatever comes of every event of the deck, and changes nothing', () => {
    const before = structuredClone(here.state);
    for (const inject of scenario.injects) {
      const { rows } = previewInject(here, inject);
      for (const value of [0, 2_000, 4_000, 6_000, 9_999]) {
        const sums = new Map<string, number>();
        for (const effect of happenings(here, [inject], fixedLuck({}, value)))
          if (effect.kind === 'shift') {
            const key = `${effect.score}@${String(effect.at)}`;
            sums.set(key, (sums.get(key) ?? 0) + effect.delta);
          }
        for (const [key, sum] of sums) {
          const row = rows.find(({ score, at }) => `${score}@${String(at)}` === key);
          expect(row && row.low <= sum && sum <= row.high, `${inject.id} ${key} ${String(sum)}`).toBe(true);
        }
      }
    }
    expect(here.state).toEqual(before);
  });

  it('has every kind of event in its deck or among those of a flashpoint', () => {
    const sea = ['standOff', 'clash', 'arrests', 'pivot', 'comment'];
    const kinds = new Set<string>([...scenario.injects.map(({ kind }) => kind), ...sea]);
    expect(INJECT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
