import { useMemo, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { Plot, type PlotGuess, type PlotLine } from '../parts/Plot.tsx';
import { app, useTable } from '../store.ts';
import { lastBetween } from '../store/acts.ts';
import { coursesOf, type Course } from '../store/dyadHistory.ts';
import { bookOf } from '../store/happened.ts';
import { actorNameAt, orderLine, orderTerms, say, scoreText } from '../words/index.ts';
import { causesOf } from './ledgerCauses.ts';
import styles from './SelectionPanel.module.css';

/** How many causes and acts a panel tells; the ledger and the log have the rest. */
const MOST = 3;

/** Two points are no course: up to then the numbers say it better than a picture. */
const FEWEST = 3;

/** Tension and both trusts over the turns so far. What cannot be seen is a hatched band at the last turn, never a line. */
export function DyadCourse({ one, other }: { readonly one: number; readonly other: number }): ReactElement {
  const { game, scenario, eyes } = useTable();
  const courses = useMemo(() => coursesOf(game.host, eyes, one, other), [game, eyes, one, other]);
  const name = ({ what, from, to }: Course): string =>
    what === 'tension'
      ? say('dyad.tension')
      : say('dyad.trust', { one: actorNameAt(scenario, from), other: actorNameAt(scenario, to) });
  const lines: PlotLine[] = [];
  const guesses: PlotGuess[] = [];
  const told: string[] = [];
  for (const course of courses) {
    if ('values' in course) {
      const [start, now] = [course.values[0], course.values.at(-1)];
      const dashed = course.what === 'trust' && course.from === other;
      lines.push({
        name: name(course),
        accent: course.what,
        stroke: dashed ? 'dashed' : 'whole',
        points: course.values,
      });
      told.push(say('dyadMore.plotLine', { name: name(course), start: scoreText(start?.value ?? 0), now: scoreText(now?.value ?? 0) })); // prettier-ignore
    } else {
      const { low, high } = course;
      const range = { low: scoreText(low), high: scoreText(high) };
      guesses.push({ name: say('dyadMore.guess', { name: name(course), ...range }), turn: eyes.turn, low, high });
      told.push(say('dyadMore.plotGuess', { name: name(course), ...range }));
    }
  }
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('dyadMore.course')}</h3>
      {eyes.turn + 1 < FEWEST ? (
        <ul className={styles.list}>
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <Plot
          text={told.join(' ')}
          lines={lines}
          guesses={guesses}
          now={eyes.turn}
          startName={say('dyadMore.start')}
          nowName={say('dyadMore.now', { turn: eyes.turn })}
        />
      )}
    </section>
  );
}

/** The rows of the ledger that moved the tension most. */
export function DyadCauses({ at }: { readonly at: number }): ReactElement {
  const { game, scenario, eyes } = useTable();
  const ledger = game.host.ledger(eyes.seat, 'tension', at);
  const causes = causesOf(scenario, ledger, bookOf(game.host, eyes), MOST);
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('dyadMore.causes')}</h3>
      {causes.length === 0 ? <p className={styles.quiet}>{say('dyadMore.noCauses')}</p> : null}
      <ul className={styles.list}>
        {causes.map(({ text, turn, change, good }, ix) => (
          <li key={ix}>
            <Button
              className={cls(styles.cause)}
              aria-label={say('dyadMore.causeOpen', { change, cause: text, turn })}
              onPress={() => {
                app().openDialog({ kind: 'ledger', score: 'tension', at });
              }}
            >
              <b className={cls(good < 0 && styles.worse, good > 0 && styles.better)}>{change}</b>
              <span>{say('dyadMore.cause', { cause: text, turn })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the two did together, or one toward the other, the latest first. */
export function DyadLastActs({ one, other }: { readonly one: number; readonly other: number }): ReactElement {
  const { game, scenario, eyes } = useTable();
  const [first = '', second = ''] = [scenario.actors[one]?.id, scenario.actors[other]?.id];
  const acts = lastBetween(game.host.history(eyes.seat), first, second, MOST);
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('dyadMore.lastActs')}</h3>
      {acts.length === 0 ? <p className={styles.quiet}>{say('dyadMore.noActs')}</p> : null}
      <ul className={styles.list}>
        {acts.map(({ turn, order }, ix) => {
          const by = actorNameAt(scenario, scenario.actorIx.get(order.by) ?? -1);
          const what = say('acts.by', { by, what: orderLine(scenario, order) });
          return (
            <li key={ix}>
              {say('twin.dated', { what, turn })}
              <span className={styles.terms}>{orderTerms(order).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
