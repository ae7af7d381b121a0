import { useEffect, useRef, useState } from 'react';
import type { TrialSummary } from '../../lint/trialSummary.ts';
import type { Preset } from '../../rules/params/params.ts';
import type { Setup } from '../../rules/scenario/setup.ts';
import { runTrial } from '../store/runTrial.ts';

/** A trial: not begun, under way, given up, at its end, or broken; with what the games have come to so far. */
export interface Trying {
  readonly is: 'idle' | 'playing' | 'stopped' | 'done' | 'failed';
  readonly summary: TrialSummary | undefined;
  readonly start: () => void;
  readonly stop: () => void;
}

export function useTrial(setup: Setup, preset: Preset, games: number): Trying {
  const [is, setIs] = useState<Trying['is']>('idle');
  const [summary, setSummary] = useState<TrialSummary>();
  const giveUp = useRef<AbortController>(undefined);
  useEffect(() => () => giveUp.current?.abort(), []);
  return {
    is,
    summary,
    start() {
      const cancel = new AbortController();
      giveUp.current = cancel;
      setIs('playing');
      setSummary(undefined);
      runTrial(setup, preset, games, { progress: setSummary, cancelled: cancel.signal }).then(
        (found) => {
          if (found) setIs('done');
        },
        () => {
          setIs('failed');
        },
      );
    },
    stop() {
      giveUp.current?.abort();
      setIs('stopped');
    },
  };
}
