import { useEffect, useMemo } from 'react';
import { app, isDeciding, useApp, useTable } from '../store.ts';
import { actsDone, type Act } from '../store/acts.ts';
import { stepsBetween } from '../store/happened.ts';
import { toldOf } from './deedsOf.ts';

/** Milliseconds that a crisis waits for the picture of what led to it. */
const HELD = 2_800;

/** What was done in the steps that were told last; nothing while something lies over the map. */
export function useDone(): readonly Act[] {
  const { game, scenario, view } = useTable();
  const report = useApp((state) => state.lastReport);
  const covered = useCovered();
  return useMemo(
    () => (report && !covered ? actsDone(scenario, stepsBetween(game.host, view.seat, report.from, report.to)) : []),
    [game, scenario, view, report, covered],
  );
}

/** The acts that the map draws one after the other. */
export function useTold(): readonly Act[] {
  const { scenario } = useTable();
  const done = useDone();
  return useMemo(() => toldOf(scenario, done).map(({ act }) => act), [scenario, done]);
}

/** Something lies in front of the map: what was done waits until it can be seen. */
export function useCovered(): boolean {
  return useApp((state) => state.dialogs.length > 0 || (isDeciding(state) && state.reveal.over));
}

/** Lets a crisis open: when the picture has been seen, at any key or click, and at once where there is nothing to see. */
export function useHeldCrisis(still: boolean): void {
  const waits = useApp((state) => isDeciding(state) && state.dialogs.length === 0 && !state.reveal.over);
  const onMap = useApp(({ centre }) => centre === 'map');
  const seen = useTold().length > 0 && onMap && !still;
  useEffect(() => {
    if (!waits) return undefined;
    const open = (): void => {
      app().revealed();
    };
    const timer = setTimeout(open, seen ? HELD : 0);
    window.addEventListener('keydown', open, true);
    window.addEventListener('pointerdown', open, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', open, true);
      window.removeEventListener('pointerdown', open, true);
    };
  }, [waits, seen]);
}
