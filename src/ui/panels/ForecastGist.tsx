import type { ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { alarmRow, gistOf, groupForecast, partnerOf, type Affected } from '../store/forecastGroups.ts';
import { forecastOf } from '../store/orderForm.ts';
import { actorName, actorNameAt, percentText, say, scorePhrase, scoreTitle } from '../words/index.ts';
import { rangeText } from './ForecastRows.tsx';
import styles from './ForecastGist.module.css';

interface ForecastGistProps {
  readonly order: Order;
  readonly sweetener: number;
}

/** An order in three lines: what is gained, who is alarmed most, the chance of a yes. Always in sight while it is made. */
export function ForecastGist({ order, sweetener }: ForecastGistProps): ReactElement {
  const { game, view, scenario, me } = useTable();
  const { rows, answers } = forecastOf(game.host, view, order, sweetener);
  const groups = groupForecast(scenario, me, partnerOf(scenario, view.seat, order), rows);
  const { gain, alarmed, hardest } = gistOf(groups, answers, view.seat);
  return (
    <dl className={styles.gist} aria-label={say('gist.label')}>
      <dt>{say('gist.gain')}</dt>
      <dd className={cls(gain && styles.good)}>
        {gain
          ? say('gist.change', {
              what: scoreTitle(scenario, gain.score, gain.at, me),
              by: rangeText(gain.score, gain.low, gain.high),
            })
          : say('gist.noGain')}
      </dd>
      <dt>{say('gist.alarmed')}</dt>
      <dd className={cls(alarmed.length > 0 ? styles.bad : styles.good)}>
        <Alarmed alarmed={alarmed} />
      </dd>
      {order.by === view.seat || hardest ? (
        <>
          <dt>{say('gist.yes')}</dt>
          <dd>
            {hardest
              ? say('gist.yesOf', {
                  name: actorName(scenario, hardest.from),
                  chance: percentText(hardest.low, hardest.high),
                })
              : say('gist.alone')}
          </dd>
        </>
      ) : null}
    </dl>
  );
}

function Alarmed({ alarmed }: { readonly alarmed: readonly Affected[] }): ReactElement {
  const { scenario, me } = useTable();
  const [first] = alarmed;
  const row = first && alarmRow(first);
  if (!first || !row) return <>{say('gist.nobody')}</>;
  const what = scorePhrase(scenario, row.score, row.at, me, first.actor);
  const change = say('gist.change', { what, by: rangeText(row.score, row.low, row.high) });
  return (
    <>
      <b>{actorNameAt(scenario, first.actor)}</b>, {change}
      {alarmed.length > 1 ? (
        <span className={styles.more}> {say('gist.more', { count: alarmed.length - 1 })}</span>
      ) : null}
    </>
  );
}
