import type { TrialSummary } from '../../lint/trialSummary.ts';
import type { Preset } from '../../rules/params/params.ts';
import type { Setup } from '../../rules/scenario/setup.ts';

/** What the worker is sent. Games are those of the seeds `<id>/trial/1` to `<id>/trial/<games>`. */
export interface TrialWish {
  readonly setup: Setup;
  readonly preset: Preset;
  readonly games: number;
}

export interface TrialWatch {
  /** Is shown what the games have come to so far, several times a second; `summary.games` says how many were played. */
  readonly progress?: (summary: TrialSummary) => void;
  /** Aborted, the trial ends at once; what was shown so far stays true. */
  readonly cancelled?: AbortSignal;
}

/**
 * Plays a trial beside the page: so many games of `standard` seats. Resolves with what they came to, or with undefined if it was
 * cancelled. Rejects where the browser runs no workers, and where a game breaks a law of the rules.
 */
export function runTrial(
  setup: Setup,
  preset: Preset,
  games: number,
  { progress, cancelled }: TrialWatch = {},
): Promise<TrialSummary | undefined> {
  return new Promise((resolve, reject) => {
    if (cancelled?.aborted) {
      resolve(undefined);
      return;
    }
    const worker = new Worker(new URL('trialWorker.ts', import.meta.url), { type: 'module' });
    const end = (tell: () => void): void => {
      worker.terminate();
      cancelled?.removeEventListener('abort', stop);
      tell();
    };
    const stop = (): void => {
      end(() => resolve(undefined));
    };
    cancelled?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<TrialSummary>) => {
      progress?.(data);
      if (data.games >= games) end(() => resolve(data));
    };
    worker.onerror = ({ message }) => {
      end(() => reject(new Error(message)));
    };
    worker.postMessage({ setup, preset, games } satisfies TrialWish);
  });
}
