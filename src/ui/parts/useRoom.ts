import { useSyncExternalStore } from 'react';
import { useApp } from '../store.ts';

export function useMedia(query: string): boolean {
  const list = (): MediaQueryList => window.matchMedia(query);
  return useSyncExternalStore(
    (changed) => {
      const media = list();
      media.addEventListener('change', changed);
      return () => {
        media.removeEventListener('change', changed);
      };
    },
    () => list().matches,
  );
}

/** Whether there is this much room, in rem: larger text needs more, as in container queries and not as in media queries. */
export function useRoom(rem: number): boolean {
  const textSize = useApp(({ settings }) => settings.textSize);
  return useMedia(`(width >= ${(rem * textSize) / 100}rem)`);
}
