// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Trial, trialGames } from '../../src/lint/trial.ts';
import type { TrialSummary } from '../../src/lint/trialSummary.ts';
import { NO_NOTES } from '../../src/scenario/notes.ts';
import { runLint } from '../../src/ui/store/runLint.ts';
import { runTrial } from '../../src/ui/store/runTrial.ts';
import { setupFrom, textOf } from '../scenario/files.ts';

const setup = setupFrom(textOf('channels'));
const summaries: TrialSummary[] = [];
const trial = new Trial(setup, 'spiral');
for (const game of trialGames(setup, 'spiral', 2)) {
  trial.add(game);
  summaries.push(trial.summary());
}

/** A worker that does nothing by itself. */
class StillWorker {
  static made: StillWorker[] = [];
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly sent: unknown[] = [];
  ended = 0;
  constructor() {
    StillWorker.made.push(this);
  }
  postMessage(wish: unknown): void {
    this.sent.push(wish);
  }
  terminate(): void {
    this.ended += 1;
  }
}
const made = (): StillWorker => StillWorker.made[0]!;

beforeEach(() => {
  StillWorker.made = [];
  vi.stubGlobal('Worker', StillWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('shows what the games have come to, and ends with the last of them', async () => {
  const shown: number[] = [];
  const came = runTrial(setup, 'spiral', 2, { progress: ({ games }) => void shown.push(games) });
  expect(made().sent).toEqual([{ setup, preset: 'spiral', games: 2 }]);
  made().onmessage?.({ data: summaries[0] });
  expect(made().ended).toBe(0);
  made().onmessage?.({ data: summaries[1] });
  expect(await came).toEqual(summaries[1]);
  expect(shown).toEqual([1, 2]);
  expect(made().ended).toBe(1);
});

it('ends at once where it is cancelled, before or on the way', async () => {
  const cancel = new AbortController();
  const came = runTrial(setup, 'spiral', 2, { cancelled: cancel.signal });
  cancel.abort();
  expect(await came).toBeUndefined();
  expect(made().ended).toBe(1);
  expect(await runTrial(setup, 'spiral', 2, { cancelled: cancel.signal })).toBeUndefined();
  expect(await runLint({ setup, notes: NO_NOTES }, cancel.signal)).toBeUndefined();
  expect(StillWorker.made).toHaveLength(1);
});

it('says what broke', async () => {
  const came = runTrial(setup, 'spiral', 2);
  made().onerror?.({ message: 'a law of the rules' });
  await expect(came).rejects.toThrow('a law of the rules');
  expect(made().ended).toBe(1);
});

it('has a scenario looked over beside the page', async () => {
  const came = runLint({ setup, notes: NO_NOTES });
  expect(made().sent).toEqual([{ setup, notes: NO_NOTES }]);
  made().onmessage?.({ data: [] });
  expect(await came).toEqual([]);
  expect(made().ended).toBe(1);
});

it('plays in the worker what it is asked for', async () => {
  const told: TrialSummary[] = [];
  vi.stubGlobal('postMessage', (summary: TrialSummary) => told.push(summary));
  await import('../../src/ui/store/trialWorker.ts');
  (onmessage as unknown as (event: { readonly data: unknown }) => void)({
    data: { setup, preset: 'spiral', games: 2 },
  });
  expect(told.at(-1)).toEqual(summaries[1]);
});
