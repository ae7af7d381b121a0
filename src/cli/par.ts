import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parOf, staleness, type Par, type ParOf } from '../lint/par.ts';
import { PRESETS, type Preset } from '../rules/params/params.ts';
import { gameDigest } from '../scenario/gameDigest.ts';
import { count, given, Misuse, type Command } from './command.ts';
import { commit } from './commit.ts';
import { shippedScenarios, type Shipped } from './files.ts';
import { parFile, readPar, writePar } from './parFiles.ts';
import { coreCount } from './pool.ts';
import { progress } from './progress.ts';
import { scenariosPage } from './scenariosPage.ts';
import { trialOf } from './trialGames.ts';

export const SCENARIOS_PAGE = path.join('docs', 'scenarios.md');

/** Games under each preset. */
type Games = Readonly<Record<Preset, number>>;

export const par: Command = {
  usage: '[ID …] [--games N] [--war N] [--workers N]',
  about:
    'plays games of standard seats under every theory and writes what is usual to scenarios/par, a file as soon as a scenario is done; keeps what is still true, and writes docs/scenarios.md',
  async run(args) {
    const asked = given(args, ['games', 'war', 'workers'], 0, 100);
    const each = count(asked, 'games', 500);
    const games: Games = { balanced: Math.max(each, count(asked, 'war', 2_000)), spiral: each, deterrence: each };
    const workers = count(asked, 'workers', coreCount());
    // Before the games: in the hours that they take, the checkout may move on.
    const from = commit();
    const all = shippedScenarios();
    const unknown = asked.files.find((id) => !all.some(({ setup }) => setup.id === id));
    if (unknown !== undefined)
      throw new Misuse(`There is no scenario ${unknown}; there are ${all.map(({ setup }) => setup.id).join(', ')}.`);
    for (const one of all)
      if (asked.files.length === 0 || asked.files.includes(one.setup.id)) await measure(one, games, workers, from);
    writeFileSync(SCENARIOS_PAGE, scenariosPage(all, readPar));
    console.log(`${SCENARIOS_PAGE}: written`);
    return 0;
  },
};

async function measure({ file, setup }: Shipped, games: Games, workers: number, from: string): Promise<void> {
  const there = readPar(setup.id);
  if (there && isWhole(there, games) && staleness(setup, there) === undefined) {
    console.log(`${parFile(setup.id)}: still true`);
    return;
  }
  const measured: [Preset, ParOf][] = [];
  for (const preset of PRESETS) {
    const done = progress(games[preset], `games of ${setup.id} under ${preset}`);
    const trial = await trialOf({ file, preset, first: 1, games: games[preset] }, workers, done);
    measured.push([preset, parOf(setup, trial)]);
  }
  const presets = Object.fromEntries(measured) as Record<Preset, ParOf>;
  writePar({ scenario: setup.id, digest: gameDigest(setup), commit: from, presets });
  console.log(`${parFile(setup.id)}: written`);
}

const isWhole = ({ presets }: Par, games: Games): boolean =>
  PRESETS.every((preset) => presets[preset].games >= games[preset]);
