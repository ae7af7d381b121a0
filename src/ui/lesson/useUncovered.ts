import { useEffect } from 'react';
import { app } from '../store.ts';
import { nothingPicked } from '../store/dialogs.ts';
import type { Target } from './steps.ts';

/** Where a panel about what was picked covers the table, it closes once the coach goes on to something that may lie under it. */
export function useUncovered(target: Target | undefined, step: number, narrow: boolean): void {
  useEffect(() => {
    if (!narrow || target === undefined || target === 'map') return;
    if (app().getState().picked.kind !== 'none') app().pick(nothingPicked);
  }, [target, step, narrow]);
}
