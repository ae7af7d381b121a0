import { useEffect, useRef, useState } from 'react';
import type { Otherwise, Wish } from '../store/otherwise.ts';
import { runOtherwise } from '../store/runOtherwise.ts';

/** A replay under other numbers: none yet, under way, given up, or what came of it with what it is called. */
export type Replayed =
  | { readonly is: 'idle' | 'running' | 'stopped' | 'failed' }
  | { readonly is: 'done'; readonly what: string; readonly found: Otherwise };

export interface Replaying {
  readonly replayed: Replayed;
  readonly start: (wish: Wish, what: string) => void;
  readonly stop: () => void;
}

export function useOtherwise(): Replaying {
  const [replayed, setReplayed] = useState<Replayed>({ is: 'idle' });
  const giveUp = useRef<() => void>(undefined);
  useEffect(() => () => giveUp.current?.(), []);
  return {
    replayed,
    start(wish, what) {
      setReplayed({ is: 'running' });
      giveUp.current = runOtherwise(wish, (found) => {
        setReplayed(found ? { is: 'done', what, found } : { is: 'failed' });
      });
    },
    stop() {
      giveUp.current?.();
      setReplayed({ is: 'stopped' });
    },
  };
}
