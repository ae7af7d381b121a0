import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parOf, staleness, usesOf, type Par } from '../../src/lint/par.ts';
import { Trial, trialGames } from '../../src/lint/trial.ts';
import { PRESETS, type Preset } from '../../src/rules/params/params.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { gameDigest } from '../../src/scenario/gameDigest.ts';
import { setupFrom } from '../scenario/files.ts';
import { small } from './small.ts';

/* eslint-disable @typescript-eslint/no-explicit-any */

const setupAfter = (change: (data: any) => void): Setup => {
  const data = small();
  change(data);
  return setupFrom(stringify(data, { aliasDuplicateObjects: false }));
};
const setup = setupAfter(() => undefined);

function trialOf(preset: Preset, games: number) {
  const trial = new Trial(setup, preset);
  for (const game of trialGames(setup, preset, games)) trial.add(game);
  return trial.summary();
}

const par: Par = {
  scenario: setup.id,
  digest: gameDigest(setup),
  commit: 'none',
  presets: Object.fromEntries(PRESETS.map((preset) => [preset, parOf(setup, trialOf(preset, 3))])) as Par['presets'],
};

describe('usual scores', () => {
  it('are the medians of the games, in hundredths, with how many wars and turns there were', () => {
    const trial = trialOf('balanced', 3);
    const { balanced } = par.presets;
    expect(balanced).toMatchObject({ games: 3, seeds: [1, 3], mean: trial.mean, turns: 400 });
    expect(balanced.war).toEqual({ games: 3, wars: trial.war.came });
    for (const { actor, final } of trial.seats)
      expect(balanced.seats[actor]).toEqual({ par: final.median, deviation: final.deviation });
    expect(JSON.parse(JSON.stringify(par))).toEqual(par);
  });

  it('stay true while nothing or only words change', () => {
    expect(staleness(setup, par)).toBeUndefined();
    const reworded = setupAfter((data) => {
      data.title = 'Another title';
      data.actors[0].readIn = 'Read that first.';
      data.actors[0].objectives[0].text = 'Bring readiness up toward 70.';
    });
    expect(staleness(reworded, par)).toBeUndefined();
  });

  it('are stale when a number changes, and when a game ends otherwise', () => {
    const raised = setupAfter((data) => {
      data.actors[0].objectives[0].target = 71;
    });
    expect(staleness(raised, par)).toBe('the scenario has changed since');
    const presets = { ...par.presets, spiral: { ...par.presets.spiral, witness: 'another' } };
    expect(staleness(setup, { ...par, presets })).toBe(
      'rules or players have changed since: under spiral the first game ends otherwise',
    );
  });

  it('say what share each order has over several scenarios', () => {
    const uses = usesOf([{ orders: { dialogue: 6, posture: 1 } }, { orders: { posture: 3 } }]);
    expect(uses.slice(0, 3)).toEqual([
      { kind: 'dialogue', share: 0.6 },
      { kind: 'posture', share: 0.4 },
      { kind: 'highLevelVisit', share: 0 },
    ]);
  });
});
