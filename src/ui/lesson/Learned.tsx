import type { ReactElement, ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useTable } from '../store.ts';
import { actorNameAt, say, scoreText, type WordKey } from '../words/index.ts';
import { learnedOf } from './learned.ts';
import { alarmedDyads, exactly, type LessonSight } from './lessonSight.ts';
import { setPlace, useLessonPlace } from './lessonPlace.ts';
import { held } from './steps.ts';
import { Trio } from './Trio.tsx';
import { useLesson } from './useLesson.ts';
import styles from './Learned.module.css';

/** At the end of the lesson: whom I bound, who was not asked, and by how much, from my own ledger. */
export function Learned(): ReactElement | null {
  const lesson = useLesson();
  const { read, skipped } = useLessonPlace();
  if (!lesson?.over || read || skipped) return null;
  const close = (): void => {
    setPlace({ read: true });
  };
  const leave = (): void => {
    close();
    app().toTitle(true);
  };
  return (
    <Sheet
      title={say('lesson.learned.title')}
      kicker={say('lesson.learned.kicker')}
      onClose={close}
      foot={
        <>
          <Button onPress={leave}>{say('lesson.learned.toTitle')}</Button>
          <Button look="primary" onPress={close}>
            {say('lesson.learned.toEnding')}
          </Button>
        </>
      }
    >
      <Numbers sight={lesson.sight} />
      <p className={styles.then}>{say('lesson.learned.next')}</p>
    </Sheet>
  );
}

/** A magnitude: the sentence says which way it went. */
const much = (points: number): string => scoreText(Math.abs(points), 1);

function Numbers({ sight }: { readonly sight: LessonSight }): ReactElement {
  const { game, view, scenario } = useTable();
  const { trio } = sight;
  const { trust, crews, mine, theirs, calmed } = learnedOf(game.host, view.seat, trio);
  const names = { partner: actorNameAt(scenario, trio.partner), other: actorNameAt(scenario, trio.other) };
  const alarm = mine + theirs;
  return (
    <>
      {alarm > 0 ? <Trio trio={trio} alarm={exactly(alarm)} /> : null}
      <Part title={say('lesson.learned.bound')}>
        {held(sight)
          ? say('lesson.learned.boundText', { ...names, trust: much(trust), crews: much(crews) })
          : say('lesson.learned.notBound', names)}
      </Part>
      {alarm > 0 ? (
        <Part title={say('lesson.learned.alarmed')}>
          {say('lesson.learned.alarmedText', { ...names, mine: much(mine), theirs: much(theirs) })}{' '}
          <Rows dyad={alarmedDyads(scenario, trio)[0] ?? 0} />
        </Part>
      ) : null}
      <Part title={say('lesson.learned.calmed')}>
        {calmed < 0
          ? say('lesson.learned.calmedText', { ...names, points: much(calmed) })
          : say('lesson.learned.notCalmed', names)}
      </Part>
      <Part title={say('lesson.learned.ladder')}>
        {ladderText(Math.max(...view.picture.places.map(({ highestRung }) => highestRung)))}
      </Part>
    </>
  );
}

function Rows({ dyad }: { readonly dyad: number }): ReactElement {
  return (
    <Button
      look="quiet"
      size="small"
      onPress={() => {
        app().openDialog({ kind: 'ledger', score: 'tension', at: dyad });
      }}
    >
      {say('lesson.learned.ledger')}
    </Button>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <p>{children}</p>
    </section>
  );
}

const ladderText = (rung: number): string =>
  rung === 0
    ? say('lesson.learned.ladderNone')
    : say('lesson.learned.ladderText', { rung, name: say(`rung.${String(rung)}` as WordKey) });
