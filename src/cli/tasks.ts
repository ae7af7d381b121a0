import { playTrialGame, trialSeed } from '../lint/trial.ts';
import type { TrialGame } from '../lint/trialSummary.ts';
import { playContest } from '../measure/balance.ts';
import type { BalanceJob } from '../measure/balancePlan.ts';
import { playTable } from '../measure/balanceTables.ts';
import { compareNotice, LABORATORY, type Compared } from '../measure/notifying.ts';
import { playSample, type SensitivityJob } from '../measure/sensitivity.ts';
import type { Preset } from '../rules/params/params.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { shippedSetups, soundSetup } from './files.ts';
import type { LessonJob } from './lesson.ts';
import type { TrialJob } from './trialGames.ts';
import type { Task } from './pool.ts';

const compiled = new Map<string, Scenario>();

/** A shipped scenario under a preset, read and compiled once in each thread. */
const scenarioOf = (id: string, preset: Preset): Scenario =>
  compiledOnce(id, preset, () => {
    const setup = shippedSetups().find((one) => one.id === id);
    if (!setup) throw new Error(`there is no scenario ${id}`);
    return setup;
  });

function compiledOnce(name: string, preset: Preset, setup: () => Setup): Scenario {
  const there = compiled.get(`${name} ${preset}`);
  if (there) return there;
  const scenario = compileScenario(setup(), preset);
  compiled.set(`${name} ${preset}`, scenario);
  return scenario;
}

function balance(job: BalanceJob): unknown {
  const { scenario, preset } = job.kind === 'table' ? job.table : job.contest;
  const where = scenarioOf(scenario, preset);
  return job.kind === 'table' ? playTable(where, job.table) : playContest(where, job.contest);
}

const sensitivity = (job: SensitivityJob): unknown => playSample(scenarioOf(job.scenario, 'balanced'), job);

const lesson = ({ preset, seeds }: LessonJob): readonly Compared[] =>
  seeds.map((seed) => compareNotice(scenarioOf(LABORATORY.scenario, preset), seed));

/** The games of a trial one by one; whoever asked sums them. */
function trial({ file, preset, first, games }: TrialJob): readonly TrialGame[] {
  const where = compiledOnce(file, preset, () => soundSetup(file));
  return Array.from({ length: games }, (_, game) => playTrialGame(where, trialSeed(where.setup, first + game)));
}

/** What threads of this program can be asked to do, by name. */
export const TASKS: Readonly<Record<string, Task<never, unknown>>> = { balance, lesson, sensitivity, trial };
