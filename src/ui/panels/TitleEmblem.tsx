import { useEffect, useState, type ReactElement } from 'react';
import { cls } from '../parts/cls.ts';
import { useRoom } from '../parts/useRoom.ts';
import { say } from '../words/index.ts';
import { landPath } from './emblem.ts';
import styles from './TitleEmblem.module.css';

type Spot = readonly [x: number, y: number];

/** Who acts, whom it binds, and who was not asked; the arcs bend toward their middle points. */
interface Scene {
  readonly viewBox: string;
  readonly acts: Spot;
  readonly bound: Spot;
  readonly unasked: Spot;
  readonly bond: string;
  readonly alarm: string;
}

/** In units of the sheet: three seats of the first game, one above the other, and three of the second, side by side. */
const TALL: Scene = {
  viewBox: '260 150 960 980',
  acts: [680.3, 279.4],
  bound: [754, 1073.6],
  unasked: [505.5, 236.5],
  bond: 'M680.3 279.4Q980 640 754 1073.6',
  alarm: 'M680.3 279.4Q585 140 505.5 236.5',
};
const FLAT: Scene = {
  viewBox: '330 185 420 340',
  acts: [390.7, 437.8],
  bound: [680.3, 279.4],
  unasked: [505.5, 236.5],
  bond: 'M390.7 437.8Q660 520 680.3 279.4',
  alarm: 'M390.7 437.8Q380 270 505.5 236.5',
};

/** The thought behind the game as a picture: an act binds one, and reaches another who was not asked. Nothing hangs on it. */
export function TitleEmblem(): ReactElement {
  const [land, setLand] = useState('');
  const scene = useRoom(60) ? TALL : FLAT;
  useEffect(() => {
    let here = true;
    // After the first paint, and without a word where it cannot be had.
    const ask = setTimeout(() => {
      void import('../../../assets/map/land.json').then(
        (file) => {
          if (here) setLand(landPath(file.default));
        },
        () => undefined,
      );
    }, 50);
    return () => {
      here = false;
      clearTimeout(ask);
    };
  }, []);
  return (
    <div className={styles.emblem} aria-hidden>
      <svg
        className={cls(styles.sheet, scene === FLAT && styles.flat, land !== '' && styles.drawn)}
        viewBox={scene.viewBox}
        preserveAspectRatio="xMidYMid meet"
      >
        <g className={styles.grid}>
          {[200, 400, 600, 800, 1000, 1200].map((at) => (
            <path key={at} d={`M${at} -400V1700M-600 ${at - 40}H2400`} />
          ))}
        </g>
        <path className={styles.shoal} d={land} />
        <path className={styles.land} d={land} />
        <path className={styles.bond} d={scene.bond} pathLength={100} />
        <path className={styles.alarm} d={scene.alarm} />
        {[scene.acts, scene.bound].map(([x, y]) => (
          <g key={x}>
            <circle className={styles.ring} cx={x} cy={y} r={11} />
            <circle className={styles.dot} cx={x} cy={y} r={4.5} />
          </g>
        ))}
        <circle className={styles.unasked} cx={scene.unasked[0]} cy={scene.unasked[1]} r={10} />
      </svg>
      <ul className={styles.legend}>
        <li>
          <svg viewBox="0 0 40 8" className={styles.key}>
            <path className={styles.bond} d="M1 4H39" />
          </svg>
          {say('front.legendAct')}
        </li>
        <li>
          <svg viewBox="0 0 40 8" className={styles.key}>
            <path className={styles.alarm} d="M1 4H39" />
          </svg>
          {say('front.legendUnasked')}
        </li>
      </ul>
    </div>
  );
}
