import { useLessonPlace } from './lessonPlace.ts';
import { useLesson } from './useLesson.ts';

/** Whether the coach of the first game has something to say. */
export function useCoached(): boolean {
  const lesson = useLesson();
  const skipped = useLessonPlace((place) => place.skipped);
  return lesson?.step !== undefined && !lesson.over && !skipped;
}
