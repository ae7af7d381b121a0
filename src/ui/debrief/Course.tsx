import { useMemo, type ReactElement } from 'react';
import { Plot, type PlotLine } from '../parts/Plot.tsx';
import { useTable } from '../store.ts';
import { say, scoreText } from '../words/index.ts';
import { crisisTurns, meanTension } from './course.ts';
import styles from './Ending.module.css';

/** How tension rose and fell over the game, with its crises as pins. */
export function Course(): ReactElement | null {
  const { game, scenario, eyes, me } = useTable();
  const all = useMemo(() => meanTension(game.host, eyes, () => true), [game, eyes]);
  const own = useMemo(
    () => meanTension(game.host, eyes, (at) => [scenario.dyads[at]?.a, scenario.dyads[at]?.b].includes(me)),
    [game, eyes, scenario, me],
  );
  const turns = crisisTurns(game.host.history(eyes.seat));
  if (all.length < 2) return null;
  const lines: PlotLine[] = [
    { name: say('endingToo.tensionAll'), accent: 'tension', stroke: 'whole', points: all },
    ...(own.length === 0
      ? []
      : [{ name: say('endingToo.tensionOwn'), accent: 'treaty', stroke: 'dashed', points: own } as const]),
  ];
  const told = lines.map(({ name, points }) =>
    say('dyadMore.plotLine', {
      name,
      start: scoreText(points[0]?.value ?? 0),
      now: scoreText(points.at(-1)?.value ?? 0),
    }),
  );
  return (
    <section className={styles.course}>
      <h2 className={styles.subtitle}>{say('endingToo.course')}</h2>
      <Plot
        text={[...told, ...turns.map((turn) => say('endingToo.pin', { turn }))].join(' ')}
        lines={lines}
        pins={turns}
        pinName={say('endingToo.crisis')}
        now={eyes.turn}
        startName={say('dyadMore.start')}
        nowName={say('dyadMore.now', { turn: eyes.turn })}
      />
    </section>
  );
}
