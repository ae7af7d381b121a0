import type { Otherwise, Wish } from './otherwise.ts';

/** Runs a wish beside the page; `done` is told what came of it, undefined where nothing did. Returns how to give up. */
export function runOtherwise(wish: Wish, done: (found: Otherwise | undefined) => void): () => void {
  let given = false;
  const tell = (found: Otherwise | undefined): void => {
    if (!given) done(found);
    given = true;
  };
  const inPage = (): void => {
    void import('./otherwise.ts').then(
      ({ otherwiseOf }) => {
        if (!given) tell(otherwiseOf(wish));
      },
      () => {
        tell(undefined);
      },
    );
  };
  const worker = workerBeside();
  if (worker) {
    worker.onmessage = ({ data }: MessageEvent<Otherwise | undefined>) => {
      worker.terminate();
      tell(data);
    };
    // A browser that cannot run it beside the page runs it in the page.
    worker.onerror = () => {
      worker.terminate();
      if (!given) inPage();
    };
    worker.postMessage(wish);
  } else inPage();
  return () => {
    given = true;
    worker?.terminate();
  };
}

function workerBeside(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('otherwiseWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
