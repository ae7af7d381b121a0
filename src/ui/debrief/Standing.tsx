import type { ReactElement } from 'react';
import type { Outcome, SeatOutcome } from '../../rules/state/state.ts';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { objectiveOf } from '../store/objectives.ts';
import { actorName, say, scoreText, type WordKey } from '../words/index.ts';
import styles from './Ending.module.css';

/** Hundredths of regional stability from which its words change. */
const [HELD, PARTLY] = [6_000, 4_000] as const;

const calmWords = (stability: number): WordKey =>
  stability >= HELD ? 'endingToo.calmHeld' : stability >= PARTLY ? 'endingToo.calmPartly' : 'endingToo.calmLost';

/** How it went, in words: the region, where I stand, and which aim made it. */
export function Lede({ outcome, mine }: { readonly outcome: Outcome; readonly mine?: SeatOutcome }): ReactElement {
  const { scenario } = useTable();
  const [best] = [...(mine?.objectives ?? [])].sort((a, b) => b.points - a.points);
  const actor = scenario.actors.find(({ id }) => id === mine?.actor);
  const aim = best && best.points > 0 ? objectiveOf(actor, best.id)?.text : undefined;
  return (
    <p className={styles.lede}>
      {say(calmWords(outcome.stability))}{' '}
      {mine
        ? say('endingToo.place', {
            name: actorName(scenario, mine.actor),
            place: 1 + outcome.seats.filter(({ final }) => final > mine.final).length,
            all: outcome.seats.length,
          })
        : null}{' '}
      {aim === undefined ? null : say('endingToo.best', { aim })}
    </p>
  );
}

/** Sizes of the picture in its own units: a letter, a lane of names, and what lies left and right of the line. */
const [LETTER, LANE, SIDE] = [6.6, 17, 44] as const;
/** One picture for a wide sheet and one for a narrow one. */
const WIDTHS = [720, 340] as const;

interface Placed {
  readonly seat: SeatOutcome;
  readonly name: string;
  readonly x: number;
  readonly lane: number;
}

/** Every name in the lowest lane where it covers no other. */
function placed(
  seats: readonly SeatOutcome[],
  width: number,
  nameOf: (seat: SeatOutcome) => string,
): readonly Placed[] {
  const ends: number[] = [];
  return [...seats]
    .sort((a, b) => a.final - b.final)
    .map((seat) => {
      const name = nameOf(seat);
      const x = SIDE + ((width - 2 * SIDE) * seat.final) / 10_000;
      const half = (name.length * LETTER) / 2;
      const free = ends.findIndex((end) => end < x - half);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = x + half + LETTER;
      return { seat, name, x, lane };
    });
}

/** All seats on one line from 0 to 100. */
export function SeatLine({
  seats,
  mine,
}: {
  readonly seats: readonly SeatOutcome[];
  readonly mine: string;
}): ReactElement {
  const { scenario } = useTable();
  const nameOf = ({ actor, final }: SeatOutcome): string =>
    say('endingToo.onLine', { name: actorName(scenario, actor), points: scoreText(final) });
  return (
    <div role="img" aria-label={seats.map(nameOf).join(', ')}>
      {WIDTHS.map((width) => (
        <Line key={width} width={width} seats={placed(seats, width, nameOf)} mine={mine} />
      ))}
    </div>
  );
}

interface LineProps {
  readonly width: number;
  readonly seats: readonly Placed[];
  readonly mine: string;
}

function Line({ width, seats, mine }: LineProps): ReactElement {
  const y = 10 + LANE * (1 + Math.max(0, ...seats.map(({ lane }) => lane)));
  return (
    <svg viewBox={`0 0 ${width} ${y + 26}`} aria-hidden className={width === WIDTHS[0] ? styles.wide : styles.narrow}>
      <path d={`M${SIDE} ${y}H${width - SIDE}`} className={styles.axis} />
      {[0, 5_000, 10_000].map((at) => (
        <text key={at} x={SIDE + ((width - 2 * SIDE) * at) / 10_000} y={y + 22} className={styles.tick}>
          {scoreText(at)}
        </text>
      ))}
      {seats.map(({ seat, x, lane }) => (
        <path key={seat.actor} className={styles.leader} d={`M${x} ${y}V${y - 8 - LANE * lane}`} />
      ))}
      {seats.map(({ seat, name, x, lane }) => (
        <g key={seat.actor} className={cls(styles.spot, seat.actor === mine && styles.ownSpot)}>
          <circle cx={x} cy={y} r={seat.actor === mine ? 6 : 4} />
          <text x={x} y={y - 12 - LANE * lane}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
