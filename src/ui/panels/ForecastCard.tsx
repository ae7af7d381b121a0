import type { ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import type { Forecast, ForecastAnswer } from '../../rules/sight/forecast.ts';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { cls } from '../parts/cls.ts';
import { Fold } from '../parts/Fold.tsx';
import { ReasonList } from '../parts/ReasonList.tsx';
import { useTable, type Form } from '../store.ts';
import { gistOf, groupForecast, partnerOf, type ForecastGroups } from '../store/forecastGroups.ts';
import { forecastOf, type Offered } from '../store/orderForm.ts';
import { actorName, actorNameAt, chanceText, percentText, placeNameAt, say } from '../words/index.ts';
import { Breaks } from './Breaks.tsx';
import { ForecastLasting, ForecastTerms } from './ForecastLasting.tsx';
import { ForecastPicture } from './ForecastPicture.tsx';
import { ForecastGroup } from './ForecastRows.tsx';
import { Sweetener } from './Sweetener.tsx';
import styles from './ForecastCard.module.css';

/** What an order would do, read off this seat's own picture: never finer than it can see. */
interface ForecastCardProps {
  readonly order: Order;
  readonly sweetener: number;
  /** The form that is being filled in, where capital may be laid on top. */
  readonly form?: Form;
  /** The other offers of its package: they are answered together. */
  readonly beside?: readonly Offered[];
}

/** First the picture: who is bound, who is alarmed. Then the chance of a yes with its reasons; the rest is folded. */
export function ForecastCard({ order, sweetener, form, beside = [] }: ForecastCardProps): ReactElement {
  const { game, view, scenario, me } = useTable();
  const forecast = forecastOf(game.host, view, order, sweetener, beside);
  const partner = partnerOf(scenario, view.seat, order);
  const groups = groupForecast(scenario, me, partner, forecast.rows);
  const answers = forecast.answers.filter(({ from }) => from !== view.seat);
  return (
    <section className={styles.card} aria-label={say('forecast.title')}>
      <header className={styles.head}>
        <h4 className={styles.title}>{say('forecast.title')}</h4>
        <ClauseLink clause={forecast.clause} />
      </header>
      <Breaks order={order} />
      <ForecastPicture
        gist={gistOf(scenario, view.seat, order, forecast)}
        partner={partner}
        against={order.kind === 'greyZoneProbe'}
      />
      <ForecastLasting order={order} />
      {answers.length > 0 && beside.length > 0 ? <p className={styles.note}>{say('planning.together')}</p> : null}
      {answers.map((answer) => (
        <Answer key={answer.from} answer={answer} />
      ))}
      {form && answers.length > 0 ? <Sweetener form={form} order={order} beside={beside} /> : null}
      <Incident incident={forecast.incident} />
      {form ? <ForecastTerms order={order} sweetener={sweetener} /> : null}
      <Fold title={say('gist.details')}>
        <Details groups={groups} order={order} partner={partner} asked={answers.length > 0} />
      </Fold>
    </section>
  );
}

function Answer({ answer }: { readonly answer: ForecastAnswer }): ReactElement {
  const { scenario } = useTable();
  const { from, low, mid, high, weighing, capital } = answer;
  const name = actorName(scenario, from);
  return (
    <div className={styles.answer}>
      <p className={styles.row}>
        <b>{say('forecast.says', { name })}</b>
        <b>{percentText(low, high)}</b>
      </p>
      <div className={styles.scale} aria-hidden>
        <span className={styles.span} style={{ left: `${low}%`, width: `${Math.max(1, high - low)}%` }} />
        <span className={styles.tick} style={{ left: `${mid}%` }} />
      </div>
      {capital > 0 ? <p className={styles.note}>{say('lasting.yes', { name, count: capital })}</p> : null}
      <ReasonList terms={weighing.terms} label={say('gist.reasons', { name })} />
    </div>
  );
}

function Incident({ incident }: Pick<Forecast, 'incident'>): ReactElement | null {
  if (incident === undefined) return null;
  const { before, after } = incident;
  const [from, to] = [chanceText(before), chanceText(after)];
  // A change too small to be read is none: “8 % to 8 %” would only puzzle.
  const moved = from !== to;
  return (
    <p className={styles.row}>
      <span>{say('forecast.incident')}</span>
      <span className={cls(styles.change, moved && (after > before ? styles.worse : styles.better))}>
        {moved ? say('forecast.fromTo', { before: from, after: to }) : say('forecast.unmoved', { at: to })}
      </span>
    </p>
  );
}

interface DetailsProps {
  readonly groups: ForecastGroups;
  readonly order: Order;
  readonly partner: number;
  readonly asked: boolean;
}

function Details({ groups, order, partner, asked }: DetailsProps): ReactElement {
  const { scenario, view, me } = useTable();
  const place = 'at' in order ? order.at : 'about' in order ? order.about : '';
  const whose = order.by !== view.seat ? 'forecast.proposer' : asked ? 'forecast.partner' : 'forecast.target';
  return (
    <div className={styles.details}>
      <p className={styles.note}>{say('forecast.asYouSee')}</p>
      {groups.outsiders.map(({ actor, rows }) => (
        <ForecastGroup key={actor} title={actorNameAt(scenario, actor)} rows={rows} holder={actor} />
      ))}
      <ForecastGroup title={say('forecast.me')} rows={groups.me} holder={me} />
      {partner < 0 ? null : (
        <ForecastGroup
          title={say(whose, { name: actorNameAt(scenario, partner) })}
          rows={groups.partner}
          holder={partner}
        />
      )}
      {groups.place.length === 0 ? null : (
        <ForecastGroup title={placeNameAt(scenario, scenario.placeIx.get(place) ?? -1)} rows={groups.place} />
      )}
      <ForecastGroup title={say('forecast.region')} rows={groups.region} />
    </div>
  );
}
