import { useEffect, useState, type ReactElement } from 'react';
import placesFile from '../../../assets/map/places.json';
import type { ScenarioCard } from '../../scenario/scenarioCard.ts';
import { cls } from '../parts/cls.ts';
import { landPath } from './emblem.ts';
import styles from './ScenarioMap.module.css';

type Spot = readonly [x: number, y: number];
type Known = Readonly<Record<string, { readonly at: readonly number[] }>>;

const LAND = 'scenario-map-land';
const EDGES = 'scenario-map-edges';
const [WEST = 0, , EAST = 0] = placesFile.extent;
/** Units of the sheet over which its land fades into the sea, so that it never ends in a straight line. */
const FADE = 220;
/** Coarser than the picture of the title: it is a few centimetres wide. */
const STEP = 5;

/** The coast for every small map of the page, drawn once; without a word where it cannot be had. */
export function ScenarioLand(): ReactElement {
  const [land, setLand] = useState('');
  useEffect(() => {
    let here = true;
    void import('../../../assets/map/land.json').then(
      (file) => {
        if (here) setLand(landPath(file.default, STEP));
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return (
    <svg className={styles.store} aria-hidden>
      <path id={LAND} d={land} />
      <defs>
        <linearGradient id={`${EDGES}-sea`}>
          <stop className={styles.sea} />
          <stop offset="1" className={styles.sea} stopOpacity={0} />
        </linearGradient>
      </defs>
      <g id={EDGES} fill={`url(#${EDGES}-sea)`}>
        {[WEST, -EAST].map((edge, ix) => (
          <g key={edge} transform={ix === 0 ? undefined : 'scale(-1 1)'}>
            <rect x={edge} y={-2000} width={FADE} height={6000} />
            <rect className={styles.open} x={edge - 2000} y={-2000} width={2010} height={6000} />
          </g>
        ))}
      </g>
    </svg>
  );
}

interface ScenarioMapProps {
  readonly card: ScenarioCard;
  /** A seat to point out, with its name. */
  readonly seat?: string;
  /** Width by height. */
  readonly shape: number;
}

/** Where a scenario plays: its seats, and the places where claims overlap. Nothing hangs on it. */
export function ScenarioMap({ card, seat, shape }: ScenarioMapProps): ReactElement {
  const seats = card.actors.flatMap((actor) => spotsOf(placesFile.actors, actor));
  const places = card.places.flatMap((place) => spotsOf(placesFile.places, place));
  const [left, top, width, height] = frameOf(
    [...seats, ...places].map(({ at }) => at),
    shape,
  );
  const unit = width / 100;
  const told = seats.find(({ id }) => id === seat);
  const rightHalf = told !== undefined && told.at[0] > left + width * 0.62;
  return (
    <svg
      className={styles.map}
      viewBox={[left, top, width, height].map((one) => one.toFixed(1)).join(' ')}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
    >
      <use href={`#${LAND}`} className={styles.shoal} />
      <use href={`#${LAND}`} className={styles.land} />
      <use href={`#${EDGES}`} />
      {places.map(({ id, at: [x, y] }) => (
        <circle key={id} className={styles.place} cx={x} cy={y} r={unit * 3.4} />
      ))}
      {seats.map(({ id, at: [x, y] }) => (
        <circle key={id} className={cls(styles.seat, id === seat && styles.told)} cx={x} cy={y} r={unit * 1.25} />
      ))}
      {told ? (
        <text
          className={styles.name}
          x={told.at[0] + (rightHalf ? -unit * 2.6 : unit * 2.6)}
          y={told.at[1] + unit * 1.1}
          fontSize={unit * 3.6}
          textAnchor={rightHalf ? 'end' : 'start'}
        >
          {told.name}
        </text>
      ) : null}
    </svg>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Ids that the map does not know are left out. */
function spotsOf(known: Known, { id, name }: Named): readonly (Named & { readonly at: Spot })[] {
  const [x, y] = known[id]?.at ?? [];
  return x === undefined || y === undefined ? [] : [{ id, name, at: [x, y] }];
}

/** How much is left free on each side of what is shown, as a share of it; and the least that is shown, in units of the sheet. */
const MARGIN = 0.2;
const LEAST = 460;

/** A window of the wished shape around all spots; of the whole sheet where there are none. */
function frameOf(spots: readonly Spot[], shape: number): readonly [number, number, number, number] {
  const shown: readonly Spot[] = spots.length > 0 ? spots : [[100, 150], [1000, 1000]]; // prettier-ignore
  const [xs, ys] = [shown.map(([x]) => x), shown.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 1 + 2 * MARGIN;
  const width = Math.max(LEAST, (right - left) * room, (bottom - top) * room * shape);
  const height = width / shape;
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height];
}
