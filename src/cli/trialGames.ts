import { Trial } from '../lint/trial.ts';
import type { TrialGame, TrialSummary } from '../lint/trialSummary.ts';
import type { Preset } from '../rules/params/params.ts';
import { soundSetup } from './files.ts';
import { doAll } from './pool.ts';

/** Games of one file, from game `first` on. */
export interface TrialJob {
  readonly file: string;
  readonly preset: Preset;
  readonly first: number;
  readonly games: number;
}

/** Jobs are of so few games that the last ones do not keep everybody waiting. */
const AT_ONCE = 5;

/** A trial of a file, its games spread over so many threads. `done` is told after every few games. */
export async function trialOf(
  { file, preset, first, games }: TrialJob,
  workers: number,
  done: (games: number) => void,
): Promise<TrialSummary> {
  const jobs = Array.from({ length: Math.ceil(games / AT_ONCE) }, (_, part): TrialJob => ({
    file,
    preset,
    first: first + part * AT_ONCE,
    games: Math.min(AT_ONCE, games - part * AT_ONCE),
  }));
  const played = await doAll<TrialJob, readonly TrialGame[]>('trial', jobs, workers, (parts) =>
    done(Math.min(games, parts * AT_ONCE)),
  );
  const trial = new Trial(soundSetup(file), preset);
  for (const game of played.flat()) trial.add(game);
  return trial.summary();
}
