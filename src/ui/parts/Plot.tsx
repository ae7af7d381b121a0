import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId, type ReactElement } from 'react';
import type { Accent } from '../store/polarity.ts';
import { scoreText } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './Plot.module.css';

/** A value at the end of a turn, in points; turn 0 is how it began. */
export interface PlotPoint {
  readonly turn: number;
  readonly value: number;
}

export interface PlotLine {
  readonly name: string;
  readonly accent: Accent;
  /** Told apart without colour. */
  readonly stroke: 'whole' | 'dashed';
  readonly points: readonly PlotPoint[];
}

/** What is only believed of one turn: a soft hatched band from the lowest to the highest. */
export interface PlotGuess {
  readonly name: string;
  readonly turn: number;
  readonly low: number;
  readonly high: number;
}

interface PlotProps {
  /** All that the picture shows, in words. */
  readonly text: string;
  readonly lines: readonly PlotLine[];
  readonly guesses?: readonly PlotGuess[];
  /** Turns with a pin on the axis, and what a pin is. */
  readonly pins?: readonly number[];
  readonly pinName?: string;
  /** The last turn on the axis. */
  readonly now: number;
  readonly startName: string;
  readonly nowName: string;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [320, 132, 26, 34, 8, 20];
/** Points of a score that the picture is at least high: small changes stay small. */
const SPAN = 3_000;
const STEP = 1_000;
/** The width of a band of what is believed; a second one stands beside it. */
const BAND = 30;
/** Between the slanting lines of a band. */
const HATCH = 5;
/** What two numbers at the end of lines need between them. */
const LETTER = 11;

/** Scores over the turns so far, as a small picture with its own words beside it. */
export function Plot(props: PlotProps): ReactElement {
  const { text, lines, guesses = [], pins = [], pinName, now, startName, nowName } = props;
  const values = [...lines.flatMap(({ points }) => points.map(({ value }) => value)), ...guesses.flatMap(edges)];
  const [low, high] = frameOf(values);
  const x = scaleLinear([0, Math.max(1, now)], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([low, high], [HEIGHT - BOTTOM, TOP]);
  const draw = line<PlotPoint>((point) => x(point.turn), (point) => y(point.value)); // prettier-ignore
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text} className={styles.plot}>
        <Axes x={x} y={y} low={low} high={high} now={now} startName={startName} nowName={nowName} />
        {guesses.map((guess, ix) => (
          <Guess
            key={guess.name}
            right={x(guess.turn) - (BAND + 4) * ix}
            top={y(guess.high)}
            bottom={y(guess.low)}
            falling={ix % 2 === 1}
          />
        ))}
        {pins.map((turn) => (
          <Pin key={turn} at={x(turn)} top={TOP + 4} foot={HEIGHT - BOTTOM} />
        ))}
        {lines.map(({ name, accent, stroke, points }) => (
          <path key={name} d={draw(points) ?? ''} className={cls(styles.line, styles[accent], styles[stroke])} />
        ))}
        {endsOf(lines, y).map(({ name, accent, end, level }) => (
          <g key={name} className={styles[accent]}>
            <circle cx={x(end.turn)} cy={y(end.value)} r={2.5} className={styles.end} />
            <text x={x(end.turn) + 6} y={level + 4} className={styles.value}>
              {scoreText(end.value)}
            </text>
          </g>
        ))}
      </svg>
      <Key lines={lines} guesses={guesses} pinName={pins.length > 0 ? pinName : undefined} />
    </figure>
  );
}

/** Where lines end, from the top, with the height at which their numbers do not cover each other. */
function endsOf(lines: readonly PlotLine[], y: (value: number) => number) {
  let free = -Infinity;
  return lines
    .flatMap(({ name, accent, points }) => points.slice(-1).map((end) => ({ name, accent, end })))
    .sort((a, b) => b.end.value - a.end.value)
    .map((ended) => {
      const level = Math.max(y(ended.end.value), free);
      free = level + LETTER;
      return { ...ended, level };
    });
}

const edges = ({ low, high }: PlotGuess): number[] => [low, high];

/** A frame of whole tens round all values. */
function frameOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values, 10_000), Math.max(...values, 0)];
  const [from, to] = [Math.floor(low / STEP) * STEP, Math.ceil(high / STEP) * STEP];
  const missing = Math.max(0, SPAN - (to - from));
  const down = Math.min(from, Math.round(missing / 2 / STEP) * STEP);
  return [Math.max(0, from - down), Math.min(10_000, Math.max(to, from - down + SPAN))];
}

interface AxesProps {
  readonly x: (turn: number) => number;
  readonly y: (value: number) => number;
  readonly low: number;
  readonly high: number;
  readonly now: number;
  readonly startName: string;
  readonly nowName: string;
}

function Axes({ x, y, low, high, now, startName, nowName }: AxesProps): ReactElement {
  const levels = [low, Math.round((low + high) / 2 / 500) * 500, high];
  return (
    <g aria-hidden>
      {levels.map((level) => (
        <g key={level}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(level)} y2={y(level)} className={styles.rule} />
          <text x={LEFT - 5} y={y(level) + 3.5} className={cls(styles.label, styles.atEnd)}>
            {scoreText(level)}
          </text>
        </g>
      ))}
      {Array.from({ length: now + 1 }, (_, turn) => (
        <line
          key={turn}
          x1={x(turn)}
          x2={x(turn)}
          y1={HEIGHT - BOTTOM}
          y2={HEIGHT - BOTTOM + 3}
          className={styles.rule}
        />
      ))}
      <text x={LEFT} y={HEIGHT - 4} className={styles.label}>
        {startName}
      </text>
      <text x={x(Math.max(1, now))} y={HEIGHT - 4} className={cls(styles.label, styles.atEnd)}>
        {nowName}
      </text>
    </g>
  );
}

interface GuessProps {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Its lines slant the other way, to be told from another band. */
  readonly falling: boolean;
}

/** A wash with slanting lines and no edge: believed, not known. */
function Guess({ right, top, bottom, falling }: GuessProps): ReactElement {
  const id = useId();
  const height = Math.max(4, bottom - top);
  const [from, to] = falling ? [0, HATCH] : [HATCH, 0];
  return (
    <g className={styles.guess}>
      <pattern id={id} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse">
        <line x1={0} y1={from} x2={HATCH} y2={to} />
      </pattern>
      <polygon
        points={`${right - BAND},${top} ${right},${top} ${right},${top + height} ${right - BAND},${top + height}`}
      />
      <rect x={right - BAND} y={top} width={BAND} height={height} rx={3} fill={`url(#${id})`} />
    </g>
  );
}

interface PinProps {
  readonly at: number;
  readonly top: number;
  readonly foot: number;
}

/** A mark on a turn: a head on a thin stem. */
function Pin({ at, top, foot }: PinProps): ReactElement {
  return (
    <g className={styles.pin}>
      <line x1={at} x2={at} y1={top} y2={foot} />
      <circle cx={at} cy={top} r={3} />
    </g>
  );
}

interface KeyProps {
  readonly lines: readonly PlotLine[];
  readonly guesses: readonly PlotGuess[];
  readonly pinName: string | undefined;
}

/** What each line is, beside a piece of it. */
function Key({ lines, guesses, pinName }: KeyProps): ReactElement {
  return (
    <ul className={styles.key} aria-hidden>
      {lines.map(({ name, accent, stroke }) => (
        <li key={name}>
          <svg viewBox="0 0 24 8" className={styles.sample}>
            <path d="M0 4H24" className={cls(styles.line, styles[accent], styles[stroke])} />
          </svg>
          {name}
        </li>
      ))}
      {guesses.map(({ name }, ix) => (
        <li key={name}>
          <svg viewBox="0 0 30 12" className={styles.sample}>
            <Guess right={BAND} top={0} bottom={12} falling={ix % 2 === 1} />
          </svg>
          {name}
        </li>
      ))}
      {pinName === undefined ? null : (
        <li>
          <svg viewBox="0 0 24 12" className={styles.sample}>
            <Pin at={12} top={4} foot={12} />
          </svg>
          {pinName}
        </li>
      )}
    </ul>
  );
}
