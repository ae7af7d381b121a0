import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTable } from '../store.ts';
import { alarmRow, type Affected, type Gist } from '../store/forecastGroups.ts';
import { actorNameAt, say, scorePhrase, scoreTitle } from '../words/index.ts';
import { rangeText } from './ForecastRows.tsx';
import styles from './ForecastPicture.module.css';

/** How many of those who were not asked are drawn; the others are told in the details. */
const DRAWN = 3;

interface ForecastPictureProps {
  readonly gist: Gist;
  /** The other side, −1 where there is none. */
  readonly partner: number;
}

/** The same act twice: what it binds, and below it whom it alarms, the most alarmed first. The heart of the card. */
export function ForecastPicture({ gist, partner }: ForecastPictureProps): ReactElement {
  const { scenario, me } = useTable();
  const { gain, alarmed } = gist;
  const most = alarmed[0]?.alarm ?? 1;
  return (
    <div className={styles.picture}>
      <div className={styles.bond}>
        <span className={styles.end}>{say('gist.onlyYou')}</span>
        <span className={styles.line} aria-hidden />
        {partner < 0 ? null : <span className={styles.end}>{actorNameAt(scenario, partner)}</span>}
      </div>
      <p className={styles.gain}>
        {gain
          ? say('gist.change', {
              what: scoreTitle(scenario, gain.score, gain.at, me),
              by: rangeText(gain.score, gain.low, gain.high),
            })
          : say('gist.noGain')}
      </p>
      {alarmed.length === 0 ? (
        <p className={styles.calm}>{say('gist.calm')}</p>
      ) : (
        <>
          <h5 className={styles.kicker}>{say('gist.notAsked')}</h5>
          <ul className={styles.alarms}>
            {alarmed.slice(0, DRAWN).map((one) => (
              <Alarm key={one.actor} affected={one} share={one.alarm / most} />
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

function Alarm({ affected, share }: { readonly affected: Affected; readonly share: number }): ReactElement {
  const { scenario, me } = useTable();
  const row = alarmRow(affected);
  return (
    <li className={styles.alarm}>
      <span className={styles.spoke} style={{ width: `${Math.round(100 * share)}%` }} aria-hidden />
      <b className={styles.who}>
        <TriangleAlert aria-hidden size={14} /> {actorNameAt(scenario, affected.actor)}
      </b>
      {row ? (
        <span className={styles.by}>
          {say('gist.change', {
            what: scorePhrase(scenario, row.score, row.at, me, affected.actor),
            by: rangeText(row.score, row.low, row.high),
          })}
        </span>
      ) : null}
    </li>
  );
}
