import { useSyncExternalStore } from 'react';

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
  const size = useSyncExternalStore(watchText, textNow);
  return useMedia(`(width >= ${rem * size}px)`);
}

/** Room for my seat, the map and the panels beside each other. */
export const useWide = (): boolean => useRoom(75);
/** A telephone held upright. */
export const useNarrow = (): boolean => !useRoom(44);

/** The size of text as it is now, in px, whoever chose it: the settings, the browser or a style of the reader's own. */
const textNow = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

function watchText(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text', 'style', 'class'] });
  window.addEventListener('resize', changed);
  return () => {
    watcher.disconnect();
    window.removeEventListener('resize', changed);
  };
}
