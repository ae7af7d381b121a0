import { useEffect } from 'react';
import type { LessonSight } from './lessonSight.ts';
import type { Target } from './steps.ts';

const MARK = 'data-coached';
/** Room above what is brought into sight, in pixels. */
const AIR = 16;

/** Where a target stands on the page: the first of these that is there and can be seen. */
function placesOf(target: Target, { offer }: LessonSight): readonly string[] {
  switch (target) {
    case 'map':
      return ['[data-map]'];
    case 'next':
      return ['#next'];
    case 'offer':
      return [`[data-offer~=${CSS.escape(offer?.id ?? '')}]`, '[role=tab][data-key=inbox]'];
    case 'counter':
      return [`#counter-${CSS.escape(offer?.id ?? '')}`, '[role=tab][data-key=inbox]'];
    case 'notify':
      return ['[data-term=notify]'];
    case 'ask':
      return ['[id^="ask-"]'];
    case 'dialogue':
    case 'hotline':
      return [`[data-verb=${target}]`, '[role=tab][data-key=orders]'];
  }
}

const seen = (element: Element): boolean => element.getClientRects().length > 0;

const find = (places: readonly string[]): Element | undefined =>
  places.flatMap((place) => [...document.querySelectorAll(place)]).find(seen);

/** Scrolls the panel that holds it, and nothing else: the table itself stays where it is. */
function bring(element: Element): void {
  const panel = element.closest('[role=tabpanel]');
  if (!panel) return;
  const [inner, outer] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollTop += inner.top - outer.top - AIR;
}

/** Draws a ring around what the coach speaks of, for as long as it does. Looks again whenever the page may have changed. */
export function useRing(target: Target | undefined, sight: LessonSight | undefined, step: number): void {
  useEffect(() => {
    if (target === undefined || !sight) return undefined;
    const places = placesOf(target, sight);
    let ringed: Element | undefined;
    const look = (): void => {
      const found = find(places);
      if (found === ringed) return;
      ringed?.removeAttribute(MARK);
      found?.setAttribute(MARK, '');
      ringed = found;
    };
    look();
    if (ringed) bring(ringed);
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      watcher.disconnect();
      ringed?.removeAttribute(MARK);
    };
  }, [target, sight, step]);
}
