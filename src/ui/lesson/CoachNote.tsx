import type { ReactElement } from 'react';
import { CoachCard } from './CoachCard.tsx';
import { useLessonPlace } from './lessonPlace.ts';
import { useLesson } from './useLesson.ts';
import styles from './Coach.module.css';

/** What the coach says of a paper or of a window of the ladder, on the sheet itself. */
export function CoachNote(): ReactElement | null {
  const lesson = useLesson();
  const skipped = useLessonPlace((place) => place.skipped);
  const back = useLessonPlace((place) => place.back);
  const { step, sight } = lesson ?? {};
  if (!lesson || !step || !sight || skipped || back > 0 || sight.stage < step.from) return null;
  return (
    <div className={styles.note}>
      <CoachCard lesson={lesson} step={step} flat />
    </div>
  );
}
