import { useEffect, useId, useRef, type ReactElement } from 'react';
import { app, useApp } from '../store.ts';
import { say } from '../words/index.ts';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { useNarrow } from '../parts/useRoom.ts';
import { CoachCard } from './CoachCard.tsx';
import { keepFocus } from './keepFocus.ts';
import { setPlace, useLessonPlace } from './lessonPlace.ts';
import { useLesson, type Lesson } from './useLesson.ts';
import { useRing } from './useRing.ts';
import { useUncovered } from './useUncovered.ts';
import styles from './Coach.module.css';

/** The coach of the first game: beside what it speaks of, never over it, and never in the way of the keyboard. */
export function Coach(): ReactElement | null {
  const lesson = useLesson();
  const skipped = useLessonPlace((place) => place.skipped);
  const covered = useApp(
    ({ dialogs, view, crisisAside }) => dialogs.length > 0 || (view?.phase === 'crisis' && !crisisAside),
  );
  const speaking = lesson && !skipped && !covered ? lesson : undefined;
  const target = speaking?.step?.points?.(speaking.sight);
  useRing(target, speaking?.sight, speaking?.number ?? 0);
  useUncovered(target, speaking?.number ?? 0, useNarrow());
  useShown(speaking);
  const keys = useId();
  const card = useRef<HTMLElement>(null);
  useComing(card);
  if (!lesson || lesson.over) return null;
  return (
    <aside
      ref={card}
      tabIndex={-1}
      className={cls(styles.dock)}
      aria-label={say('lesson.label')}
      aria-describedby={keys}
    >
      <p className={styles.aloud} id={keys}>
        {say('lesson.keys')}
      </p>
      <p className={styles.aloud} aria-live="polite">
        {speaking?.text ?? ''}
      </p>
      {skipped ? (
        <Button
          size="small"
          onPress={(event) => {
            keepFocus(event);
            setPlace({ skipped: false });
          }}
        >
          {say('lesson.resume')}
        </Button>
      ) : speaking?.step ? (
        <CoachCard lesson={speaking} step={speaking.step} />
      ) : null}
    </aside>
  );
}

/** While the coach speaks of the offer, the map shows what it would do. */
function useShown(lesson: Lesson | undefined): void {
  const { terms, offer } = lesson?.sight ?? {};
  const order = lesson?.step?.picture === 'foreseen' ? terms : undefined;
  const sweetener = offer?.sweetener ?? 0;
  useEffect(() => {
    if (!order) return undefined;
    app().look('lesson', { order, sweetener });
    return () => {
      app().look('lesson', undefined);
    };
  }, [order, sweetener]);
}

/** F6 goes to the coach, and back to where the reader was. */
function useComing(card: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let before: Element | null = null;
    const come = (event: KeyboardEvent): void => {
      const { current } = card;
      if (event.key !== 'F6' || !current) return;
      event.preventDefault();
      if (current.contains(document.activeElement)) {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
        return;
      }
      before = document.activeElement;
      current.focus();
    };
    window.addEventListener('keydown', come);
    return () => {
      window.removeEventListener('keydown', come);
    };
  }, [card]);
}
