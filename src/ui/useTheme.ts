import { useEffect, useSyncExternalStore } from 'react';
import { useApp } from './store.ts';

function useMedia(query: string): boolean {
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

/** Room for my seat, the map and the panels beside each other. */
export const useWide = (): boolean => useMedia('(width >= 75rem)');
/** A telephone held upright. */
export const useNarrow = (): boolean => useMedia('(width < 44rem)');

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
}

/** Colours and motion as chosen here, or else as the device has them. */
export function useLook(): Look {
  const { theme: wanted, motion } = useApp((state) => state.settings);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const theme = wanted === 'system' ? (dark ? 'dark' : 'light') : wanted;
  const reducedMotion = motion === 'reduced' || still;
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.dataset['motion'] = reducedMotion ? 'reduced' : 'full';
  }, [theme, reducedMotion]);
  return { theme, reducedMotion };
}
