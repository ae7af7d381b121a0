import type { ReactElement } from 'react';
import { say } from '../words/index.ts';
import styles from './MapLegend.module.css';

/** What the lines and rings on the map mean; always in sight. */
export function MapLegend(): ReactElement {
  return (
    <ul className={styles.legend} aria-label={say('map.legend')}>
      <li>
        <svg className={styles.tension} viewBox="0 0 40 10" aria-hidden>
          <path d="M0 5h14l3-3 4 6 4-6 4 6 4-6 3 3h4" />
        </svg>
        {say('map.legendTension')}
      </li>
      <li>
        <svg className={styles.alliance} viewBox="0 0 28 10" aria-hidden>
          <path d="M0 5h28" />
        </svg>
        {say('map.legendAlliance')}
      </li>
      <li>
        <svg className={styles.heat} viewBox="0 0 14 14" aria-hidden>
          <path d="M7 2a5 5 0 0 1 0 10" />
        </svg>
        {say('map.legendHeat')}
      </li>
      <li>
        <svg className={styles.presence} viewBox="0 0 14 14" aria-hidden>
          <path d="M7 2a5 5 0 0 1 0 10" />
        </svg>
        {say('map.legendPresence')}
      </li>
    </ul>
  );
}
