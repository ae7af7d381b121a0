import type { ReactElement } from 'react';
import { say } from '../words/index.ts';
import styles from './MapLegend.module.css';

const RING = 'M7 2a5 5 0 0 1 0 10';

/** What the lines and rings on the map mean; always in sight. */
export function MapLegend(): ReactElement {
  return (
    <ul className={styles.legend} aria-label={say('map.legend')}>
      <Sign
        look={styles.tension}
        box="0 0 40 10"
        path="M0 5h14l3-3 4 6 4-6 4 6 4-6 3 3h4"
        text={say('map.legendTension')}
      />
      <Sign look={styles.alliance} box="0 0 28 10" path="M0 5h28" text={say('map.legendAlliance')} />
      <Sign look={styles.heat} box="0 0 14 14" path={RING} text={say('map.legendHeat')} />
      <Sign look={styles.presence} box="0 0 14 14" path={RING} text={say('map.legendPresence')} />
    </ul>
  );
}

interface SignProps {
  readonly look: string | undefined;
  readonly box: string;
  readonly path: string;
  readonly text: string;
}

function Sign({ look, box, path, text }: SignProps): ReactElement {
  return (
    <li>
      <svg className={look} viewBox={box} aria-hidden>
        <path d={path} />
      </svg>
      {text}
    </li>
  );
}
