import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** A job is plain data, and so is what comes of it. Which worker does it can never matter. */
export type Task<J, R> = (job: J) => R;

interface Numbered {
  readonly ix: number;
  readonly value: unknown;
}

/**
 * Does jobs on so many threads of this very program, each of which knows the task by its name; results stand in the sequence of the jobs.
 * Fails with the first job that fails. Whatever ends the process ends its threads.
 */
export function doAll<J, R>(
  task: string,
  jobs: readonly J[],
  workers: number,
  done: (many: number) => void,
): Promise<R[]> {
  const program = process.argv[1] ?? '';
  const results = new Array<R>(jobs.length);
  let [next, finished] = [0, 0];
  return new Promise((resolve, reject) => {
    const team = Array.from(
      { length: Math.min(workers, jobs.length) },
      () => new Worker(program, { workerData: { task }, argv: [] }),
    );
    const end = (): void => {
      for (const worker of team) void worker.terminate();
    };
    const give = (worker: Worker): void => {
      if (next < jobs.length) worker.postMessage({ ix: next, value: jobs[next] } satisfies Numbered);
      next += 1;
    };
    for (const worker of team) {
      worker.on('message', ({ ix, value }: Numbered) => {
        results[ix] = value as R;
        finished += 1;
        done(finished);
        if (finished < jobs.length) {
          give(worker);
          return;
        }
        end();
        resolve(results);
      });
      worker.on('error', (problem) => {
        end();
        reject(problem);
      });
      give(worker);
    }
    if (jobs.length === 0) resolve(results);
  });
}

export const coreCount = (): number => availableParallelism();

/** Whether this is a thread of `doAll` and not the program itself. */
export const isHelping = (): boolean => !isMainThread;

/** A thread's life: it does the jobs of its task until it is ended. */
export function help(tasks: Readonly<Record<string, Task<never, unknown>>>): void {
  const { task } = workerData as { readonly task: string };
  const work = tasks[task];
  if (!work) throw new Error(`there is no task ${task}`);
  parentPort?.on('message', ({ ix, value }: Numbered) => {
    parentPort?.postMessage({ ix, value: work(value as never) } satisfies Numbered);
  });
}
