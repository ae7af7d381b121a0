import type { ReactElement } from 'react';
import type { PressEvent } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { useTable } from '../store.ts';
import { say } from '../words/index.ts';
import { keepFocus } from './keepFocus.ts';
import { alarmDone } from './learned.ts';
import { alarmForeseen, exactly, type LessonSight } from './lessonSight.ts';
import { setPlace, useLessonPlace } from './lessonPlace.ts';
import { quarterOf, STEPS, type LessonStep } from './steps.ts';
import { Trio } from './Trio.tsx';
import type { Lesson } from './useLesson.ts';
import styles from './Coach.module.css';

const IDEAS = ['lesson.idea1', 'lesson.idea2', 'lesson.idea3'] as const;

interface CoachCardProps {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  /** It lies on a sheet: the sheet's own button goes on. */
  readonly flat?: boolean;
}

/** One thing to know or to do, in few words. */
export function CoachCard({ lesson, step, flat = false }: CoachCardProps): ReactElement {
  const { at, back } = useLessonPlace();
  const { number, text, sight } = lesson;
  const on = step.next === true || back > 0;
  const go = (event: PressEvent): void => {
    keepFocus(event);
    setPlace(back > 0 ? { back: back - 1 } : { at: at + 1 });
  };
  return (
    <div className={styles.card}>
      <p className={styles.kicker}>
        <span>{say(IDEAS[quarterOf(step) - 1] ?? 'lesson.label')}</span>
        <span className={styles.progress}>{say('lesson.progress', { step: number, all: STEPS.length })}</span>
      </p>
      <p className={styles.text}>{text}</p>
      {step.picture ? <Picture sight={sight} kind={step.picture} /> : null}
      <div className={styles.foot}>
        <Button
          look="quiet"
          size="small"
          onPress={(event) => {
            keepFocus(event);
            setPlace({ skipped: true, back: 0 });
          }}
        >
          {say('lesson.skip')}
        </Button>
        {flat ? null : (
          <span className={styles.steps}>
            <Button
              size="small"
              disabled={number <= 1}
              onPress={(event) => {
                keepFocus(event);
                setPlace({ back: back + 1 });
              }}
            >
              {say('lesson.back')}
            </Button>
            <Button look="strong" size="small" disabled={!on} onPress={go}>
              {say('lesson.next')}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}

/** The three seats: what the exercise would do, or what it did. */
function Picture({ sight, kind }: { readonly sight: LessonSight; readonly kind: 'foreseen' | 'happened' }) {
  const { game, view } = useTable();
  const { trio, terms, offer } = sight;
  if (kind === 'happened') {
    const alarm = alarmDone(game.host, view.seat, trio);
    return alarm > 0 ? <Trio trio={trio} alarm={exactly(alarm)} /> : null;
  }
  if (!terms || !offer) return null;
  const alarm = alarmForeseen(game.host, view, trio, terms);
  const order = offer.order.kind === 'jointExercise' ? { ...offer.order, notify: true } : offer.order;
  const announced = alarmForeseen(game.host, view, trio, order);
  return <Trio trio={trio} alarm={alarm} {...(announced.mid < alarm.mid ? { announced } : {})} />;
}
