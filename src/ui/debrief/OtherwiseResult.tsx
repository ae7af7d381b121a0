import { useState, type ReactElement } from 'react';
import type { Difference } from '../../replay/difference.ts';
import { Choices } from '../parts/Choices.tsx';
import { Plot, type PlotLine } from '../parts/Plot.tsx';
import { useTable } from '../store.ts';
import type { Otherwise } from '../store/otherwise.ts';
import { actorName, changeText, endedText, say, scoreText, scoreTitle, valueText, deltaText } from '../words/index.ts';
import { Compared, type ComparedRow } from './Compared.tsx';
import { OtherwiseFirst } from './OtherwiseFirst.tsx';
import { OtherwiseRefused } from './OtherwiseRefused.tsx';
import styles from './Otherwise.module.css';

/** Two games of the same orders beside each other: how they ended, where they part, and what differs most. */
export function OtherwiseResult({ found }: { readonly found: Otherwise }): ReactElement {
  const { difference, book } = found;
  const { first, largest } = difference;
  return (
    <div className={styles.result}>
      <p className={styles.caution}>{say('otherwise.caution')}</p>
      {first ? null : <p>{say('otherwise.alike')}</p>}
      <Endings difference={difference} />
      {first ? <OtherwiseFirst first={first} book={book} /> : null}
      {first ? <Turns difference={difference} /> : null}
      {largest.length > 0 ? <Largest difference={difference} /> : null}
      <OtherwiseRefused difference={difference} book={book} />
    </div>
  );
}

function Endings({ difference: { ending, finals } }: { readonly difference: Difference }): ReactElement {
  const { scenario } = useTable();
  const { before, after } = ending;
  return (
    <>
      <Compared
        title={say('otherwise.endings')}
        head={say('otherwise.what')}
        rows={[
          {
            name: say('otherwise.outcome'),
            before: endedText(scenario, before),
            after: endedText(scenario, after),
          },
          pointsRow(say('otherwise.stability'), before.stability, after.stability),
        ]}
      />
      <Compared
        title={say('otherwise.finals')}
        head={say('otherwise.seat')}
        rows={finals.map((one) => pointsRow(actorName(scenario, one.seat), one.before, one.after))}
      />
    </>
  );
}

const pointsRow = (name: string, before: number, after: number): ComparedRow => ({
  name,
  before: scoreText(before, 1),
  after: scoreText(after, 1),
  change: changeText(after - before),
});

function Largest({ difference: { largest } }: { readonly difference: Difference }): ReactElement {
  const { scenario, me } = useTable();
  return (
    <Compared
      title={say('otherwise.largest')}
      head={say('otherwise.score')}
      rows={largest.map(({ score, at, before, after }) => ({
        name: scoreTitle(scenario, score, at, me),
        before: valueText(score, before, 1),
        after: valueText(score, after, 1),
        change: deltaText(score, after - before),
      }))}
    />
  );
}

/** What a line shows, in words. */
const lineText = ({ name, points }: PlotLine): string =>
  say('otherwise.plotLine', {
    name,
    start: scoreText(points[0]?.value ?? 0),
    end: scoreText(points.at(-1)?.value ?? 0),
  });

const COURSES = ['tension', 'stability'] as const;

/** Tension or stability over the turns of both games. */
function Turns({ difference: { turns } }: { readonly difference: Difference }): ReactElement {
  const [course, setCourse] = useState<(typeof COURSES)[number]>('tension');
  const lineOf = (game: 'before' | 'after'): PlotLine => ({
    name: say(game === 'before' ? 'otherwise.asPlayed' : 'otherwise.other'),
    accent: game === 'before' ? 'treaty' : 'tension',
    stroke: game === 'before' ? 'whole' : 'dashed',
    points: turns.flatMap((one) => {
      const reading = one[game];
      return reading ? [{ turn: one.turn, value: reading[course] }] : [];
    }),
  });
  const lines = [lineOf('before'), lineOf('after')];
  const now = turns.at(-1)?.turn ?? 0;
  return (
    <section className={styles.part}>
      <h3 className={styles.subtitle}>{say('otherwise.course')}</h3>
      <Choices
        label={say('otherwise.course')}
        hideLabel
        value={course}
        onChange={(value) => setCourse(value === 'stability' ? 'stability' : 'tension')}
        choices={COURSES.map((value) => ({ value, name: say(`otherwise.courses.${value}`) }))}
      />
      <div className={styles.plot}>
        <Plot
          text={`${say(`otherwise.courses.${course}`)}. ${lines.map(lineText).join(' ')}`}
          lines={lines}
          now={now}
          startName={say('dyadMore.start')}
          nowName={say('dyadMore.now', { turn: now })}
        />
      </div>
    </section>
  );
}
