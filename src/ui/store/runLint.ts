import type { Finding } from '../../lint/finding.ts';
import type { Setup } from '../../rules/scenario/setup.ts';
import type { ScenarioNotes } from '../../scenario/notes.ts';

/** What the worker is sent. */
export interface LintWish {
  readonly setup: Setup;
  readonly notes: ScenarioNotes;
}

/**
 * What an author should know of a sound scenario; warnings and then notes. Takes a few seconds beside the page. Resolves
 * with undefined if it was cancelled; rejects where the browser runs no workers.
 */
export function runLint(wish: LintWish, cancelled?: AbortSignal): Promise<readonly Finding[] | undefined> {
  return new Promise((resolve, reject) => {
    if (cancelled?.aborted) {
      resolve(undefined);
      return;
    }
    const worker = new Worker(new URL('lintWorker.ts', import.meta.url), { type: 'module' });
    const end = (tell: () => void): void => {
      worker.terminate();
      cancelled?.removeEventListener('abort', stop);
      tell();
    };
    const stop = (): void => {
      end(() => resolve(undefined));
    };
    cancelled?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => {
      end(() => resolve(data));
    };
    worker.onerror = ({ message }) => {
      end(() => reject(new Error(message)));
    };
    worker.postMessage(wish);
  });
}
