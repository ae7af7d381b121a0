import { playContest } from '../measure/balance.ts';
import type { BalanceJob } from '../measure/balancePlan.ts';
import { playTable } from '../measure/balanceTables.ts';
import { playSample, type SensitivityJob } from '../measure/sensitivity.ts';
import type { Preset } from '../rules/params/params.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import { shippedSetups } from './files.ts';
import type { Task } from './pool.ts';

const compiled = new Map<string, Scenario>();

/** A shipped scenario under a preset, read and compiled once in each thread. */
function scenarioOf(id: string, preset: Preset): Scenario {
  const there = compiled.get(`${id} ${preset}`);
  if (there) return there;
  const setup = shippedSetups().find((one) => one.id === id);
  if (!setup) throw new Error(`there is no scenario ${id}`);
  const scenario = compileScenario(setup, preset);
  compiled.set(`${id} ${preset}`, scenario);
  return scenario;
}

function balance(job: BalanceJob): unknown {
  const { scenario, preset } = job.kind === 'table' ? job.table : job.contest;
  const where = scenarioOf(scenario, preset);
  return job.kind === 'table' ? playTable(where, job.table) : playContest(where, job.contest);
}

const sensitivity = (job: SensitivityJob): unknown => playSample(scenarioOf(job.scenario, 'balanced'), job);

/** What threads of this program can be asked to do, by name. */
export const TASKS: Readonly<Record<string, Task<never, unknown>>> = { balance, sensitivity };
