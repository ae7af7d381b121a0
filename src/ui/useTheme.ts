import { useEffect } from 'react';
import { useMedia } from './parts/useRoom.ts';
import { useApp } from './store.ts';

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
}

/** Colours and motion as chosen here, or else as the device has them. */
export function useLook(): Look {
  const { theme: wanted, motion, textSize } = useApp((state) => state.settings);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const theme = wanted === 'system' ? (dark ? 'dark' : 'light') : wanted;
  const reducedMotion = motion === 'reduced' || still;
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.dataset['motion'] = reducedMotion ? 'reduced' : 'full';
    root.dataset['text'] = String(textSize);
  }, [theme, reducedMotion, textSize]);
  return { theme, reducedMotion };
}
