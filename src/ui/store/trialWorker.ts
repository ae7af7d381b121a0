import { Trial, trialGames } from '../../lint/trial.ts';
import type { TrialSummary } from '../../lint/trialSummary.ts';
import type { TrialWish } from './runTrial.ts';

/** How long the page is told nothing new, in milliseconds: often enough for a bar that moves. */
const QUIET = 200;

/** Plays one game after the other beside the page, and says what they have come to so far. The page ends it by ending the worker. */
onmessage = ({ data: { setup, preset, games } }: MessageEvent<TrialWish>): void => {
  const trial = new Trial(setup, preset);
  let [played, told] = [0, performance.now()];
  for (const game of trialGames(setup, preset, games)) {
    trial.add(game);
    played += 1;
    if (played < games && performance.now() - told < QUIET) continue;
    postMessage(trial.summary() satisfies TrialSummary);
    told = performance.now();
  }
};
