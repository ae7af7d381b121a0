import { counterpartOf } from '../../session/catalogue.ts';
import { CircleCheck, Minus, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ForecastAnswer, ForecastRow } from '../../rules/sight/forecast.ts';
import type { Order } from '../../rules/order.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import { cls } from '../parts/cls.ts';
import { Num } from '../parts/Num.tsx';
import { useTable, type Form } from '../store.ts';
import { groupForecast, type Affected } from '../store/forecastGroups.ts';
import { forecastOf } from '../store/orderForm.ts';
import { polarity } from '../store/polarity.ts';
import {
  actorName,
  actorNameAt,
  chanceText,
  changeText,
  deltaText,
  placeNameAt,
  say,
  scorePhrase,
  scoreTitle,
  termText,
} from '../words/index.ts';
import { Sweetener } from './Sweetener.tsx';
import styles from './ForecastCard.module.css';

/** What an order would do, read off this seat's own picture: never finer than it can see. */
interface ForecastCardProps {
  readonly order: Order;
  readonly sweetener: number;
  /** The form that is being filled in, where capital may be laid on top. */
  readonly form?: Form;
}

export function ForecastCard({ order, sweetener, form }: ForecastCardProps): ReactElement {
  const { game, view, scenario, me } = useTable();
  const forecast = forecastOf(game.host, view, order, sweetener);
  // An offer made to us: the other side is whoever makes it.
  const toMe = order.by !== view.seat;
  const other = toMe ? order.by : counterpartOf(order);
  const partner = other === undefined ? -1 : (scenario.actorIx.get(other) ?? -1);
  const groups = groupForecast(scenario, me, partner, forecast.rows);
  const answers = forecast.answers.filter(({ from }) => from !== view.seat);
  const asked = answers.some(({ from }) => from === other);
  const place = 'at' in order ? order.at : 'about' in order ? order.about : '';
  return (
    <section className={styles.card} aria-label={say('forecast.title')}>
      <header>
        <h4 className={styles.title}>{say('forecast.title')}</h4>
        <p className={styles.note}>{say('forecast.asYouSee')}</p>
      </header>
      {answers.map((answer) => (
        <Answer key={answer.from} answer={answer} />
      ))}
      <Outsiders affected={groups.outsiders} />
      {form && answers.length > 0 ? <Sweetener form={form} /> : null}
      <Group title={say('forecast.me')} rows={groups.me} holder={me} />
      {partner < 0 ? null : (
        <Group
          title={say(toMe ? 'forecast.proposer' : asked ? 'forecast.partner' : 'forecast.target', {
            name: actorNameAt(scenario, partner),
          })}
          rows={groups.partner}
          holder={partner}
        />
      )}
      {groups.place.length === 0 ? null : (
        <Group title={placeNameAt(scenario, scenario.placeIx.get(place) ?? -1)} rows={groups.place} />
      )}
      <Group title={say('forecast.region')} rows={groups.region} />
      {forecast.incident === undefined ? null : (
        <p className={styles.row}>
          <span>{say('forecast.incident')}</span>
          <span
            className={cls(
              styles.change,
              forecast.incident.after > forecast.incident.before && styles.worse,
              forecast.incident.after < forecast.incident.before && styles.better,
            )}
          >
            {say('forecast.fromTo', {
              before: chanceText(forecast.incident.before),
              after: chanceText(forecast.incident.after),
            })}
          </span>
        </p>
      )}
    </section>
  );
}

/** Who was not asked, the most alarmed first. The heart of the card. */
function Outsiders({ affected }: { readonly affected: readonly Affected[] }): ReactElement {
  const { scenario } = useTable();
  const worse = affected.some(({ alarm }) => alarm > 0);
  return (
    <div className={cls(styles.outsiders, worse && styles.alarming)}>
      <h5 className={styles.group}>{say('forecast.outsiders')}</h5>
      {affected.length === 0 ? <p className={styles.note}>{say('forecast.nobody')}</p> : null}
      {affected.map(({ actor, rows }) => (
        <Group key={actor} title={actorNameAt(scenario, actor)} rows={rows} holder={actor} small />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly ForecastRow[];
  readonly holder?: number;
  readonly small?: boolean;
}

function Group({ title, rows, holder, small = false }: GroupProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <div className={styles.rows}>
      <h5 className={small ? styles.who : styles.group}>{title}</h5>
      <ul>
        {rows.map((row) => (
          <Row key={`${row.score}@${row.at}`} row={row} holder={holder} />
        ))}
      </ul>
    </div>
  );
}

function Row({ row, holder }: { readonly row: ForecastRow; readonly holder: number | undefined }): ReactElement {
  const { scenario, me } = useTable();
  const { score, at, low, mid, high } = row;
  const direction = polarity[score] * Math.sign(mid);
  const text = rangeText(score, low, high);
  const told = direction > 0 ? say('forecast.better') : direction < 0 ? say('forecast.worse') : '';
  // Good or bad, as in the paper; up or down is told by the number's sign.
  const Icon = direction > 0 ? CircleCheck : direction < 0 ? TriangleAlert : Minus;
  return (
    <li className={styles.row}>
      <span>{scorePhrase(scenario, score, at, me, holder)}</span>
      <span className={cls(styles.change, direction > 0 && styles.better, direction < 0 && styles.worse)}>
        <Num
          label={`${scoreTitle(scenario, score, at, me)}: ${text} ${told}`}
          opens={{ kind: 'ledger', score, at }}
          soft={low !== high}
        >
          {text}
        </Num>
        <Icon aria-hidden size={13} />
      </span>
    </li>
  );
}

/** '+1.6', or '−1.2 to −0.8' where it is foggy. */
export function rangeText(score: ScoreName, low: number, high: number): string {
  const [from, to] = [deltaText(score, low), deltaText(score, high)];
  return from === to ? from : say('forecast.range', { low: from, high: to });
}

function Answer({ answer }: { readonly answer: ForecastAnswer }): ReactElement {
  const { scenario } = useTable();
  const { from, low, mid, high, weighing } = answer;
  const terms = [...weighing.terms].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 3);
  return (
    <div className={styles.answer}>
      <p className={styles.row}>
        <b>{say('forecast.says', { name: actorName(scenario, from) })}</b>
        <b>{low === high ? say('forecast.chanceExact', { mid }) : say('forecast.chance', { low, high })}</b>
      </p>
      <div className={styles.scale} aria-hidden>
        <span className={styles.span} style={{ left: `${low}%`, width: `${Math.max(1, high - low)}%` }} />
        <span className={styles.tick} style={{ left: `${mid}%` }} />
      </div>
      <ul className={styles.terms} aria-label={say('forecast.because')}>
        {terms.map(({ name, points }) => (
          <li key={name}>
            <span className={points > 0 ? styles.better : styles.worse}>{changeText(points, 0)}</span>{' '}
            {termText(name, points)}
          </li>
        ))}
      </ul>
    </div>
  );
}
