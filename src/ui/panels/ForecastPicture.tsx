import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import type { Gist } from '../store/forecastGroups.ts';
import type { Worry } from '../store/unasked.ts';
import { actorNameAt, say } from '../words/index.ts';
import { changeText } from './ForecastGist.tsx';
import { rangeText } from './ForecastRows.tsx';
import styles from './ForecastPicture.module.css';

/** How many of those who were not asked are drawn; the others are told in the details. */
const DRAWN = 3;

interface ForecastPictureProps {
  readonly gist: Gist;
  /** The other side, −1 where there is none. */
  readonly partner: number;
  /** Whether it is done to the other side, not with it. */
  readonly against?: boolean;
}

/** The same act twice: what it binds, and below it whom it alarms, the most alarmed first. The heart of the card. */
export function ForecastPicture({ gist, partner, against = false }: ForecastPictureProps): ReactElement {
  const { scenario, me } = useTable();
  const { gain, loss, alarmed } = gist;
  // At least three points, so that a small alarm looks small.
  const full = Math.max(3, ...alarmed.map(({ high }) => Math.ceil(high / 100)));
  return (
    <div className={styles.picture}>
      <div className={cls(styles.bond, against && styles.against)}>
        <span className={styles.end}>{say('gist.onlyYou')}</span>
        <span className={styles.line} aria-hidden />
        {partner < 0 ? null : (
          <span className={styles.end}>
            {against ? say('gist.against', { name: actorNameAt(scenario, partner) }) : actorNameAt(scenario, partner)}
          </span>
        )}
      </div>
      <p className={cls(gain || !loss ? styles.gain : styles.loss)}>{changeText(scenario, me, gain ?? loss)}</p>
      {alarmed.length === 0 ? (
        <p className={styles.calm}>{say('gist.calm')}</p>
      ) : (
        <>
          <h5 className={styles.kicker}>{say('gist.notAsked')}</h5>
          <p className={styles.more}>{say('gist.scaleTension', { count: full })}</p>
          <ul className={styles.alarms}>
            {alarmed.slice(0, DRAWN).map((one) => (
              <Alarm key={one.actor} worry={one} full={full * 100} />
            ))}
          </ul>
          {alarmed.length > DRAWN ? (
            <p className={styles.more}>{say('gist.more', { count: alarmed.length - DRAWN })}</p>
          ) : null}
        </>
      )}
    </div>
  );
}

/** One who was not asked: its name, a line as long as the alarm that fades where it is uncertain, and the number. */
function Alarm({ worry, full }: { readonly worry: Worry; readonly full: number }): ReactElement {
  const { scenario } = useTable();
  const { actor, rises, low, high } = worry;
  const score = rises[0]?.score ?? 'tension';
  const by = rangeText(score, low, high);
  const sure = Math.max(0, low);
  return (
    <li className={styles.alarm}>
      <b className={styles.who}>
        <TriangleAlert aria-hidden /> {actorNameAt(scenario, actor)}
      </b>
      <span className={styles.track} aria-hidden>
        <span className={styles.sure} style={{ width: `${(100 * sure) / full}%` }} />
        <span className={styles.unsure} style={{ width: `${(100 * Math.max(0, high - sure)) / full}%` }} />
      </span>
      <span className={styles.by}>{score === 'tension' ? by : say('gist.onlyMenace', { by })}</span>
    </li>
  );
}
