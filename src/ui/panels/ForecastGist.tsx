import type { ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { gistOf, type Gist } from '../store/forecastGroups.ts';
import { forecastOf, type Offered } from '../store/orderForm.ts';
import { accent } from '../store/polarity.ts';
import type { Worry } from '../store/unasked.ts';
import { actorName, actorNameAt, percentText, say, scoreTitle } from '../words/index.ts';
import { Breaks } from './Breaks.tsx';
import { alarmText } from './changesText.ts';
import { rangeText } from './ForecastRows.tsx';
import styles from './ForecastGist.module.css';

interface ForecastGistProps {
  readonly order: Order;
  readonly sweetener: number;
  /** The other offers of its package: they are answered together. */
  readonly beside?: readonly Offered[];
  /** Only one line, for where there is little room. */
  readonly brief?: boolean;
}

/** An order in three lines: what is gained, who is alarmed most, the chance of a yes. Always in sight while it is made. */
export function ForecastGist({ order, sweetener, beside = [], brief = false }: ForecastGistProps): ReactElement {
  const { game, view, scenario, me } = useTable();
  const { gain, loss, alarmed, hardest } = gistOf(
    scenario,
    view.seat,
    order,
    forecastOf(game.host, view, order, sweetener, beside),
  );
  if (brief)
    return (
      <p className={styles.brief}>
        <span className={cls(alarmed.length > 0 ? styles.bad : styles.good)}>
          {alarmed[0] ? alarmText(scenario, alarmed[0]) : say('delta.partnerCalm')}
        </span>
        {hardest ? <span>{say('delta.partnerYes', { chance: percentText(hardest.low, hardest.high) })}</span> : null}
      </p>
    );
  return (
    <>
      <Breaks order={order} brief />
      <dl className={styles.gist} aria-label={say('gist.label')}>
        <dt>{say(gain === undefined && loss ? 'gist.loss' : 'gist.gain')}</dt>
        <dd className={cls(gain ? (accent[gain.score] === 'trust' ? styles.trust : styles.gain) : loss && styles.bad)}>
          {changeText(scenario, me, gain ?? loss)}
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
    </>
  );
}

/** What changes most, with its range. */
export function changeText(scenario: Scenario, me: number, row: Gist['gain']): string {
  if (row === undefined) return say('gist.noGain');
  const { score, at, low, high } = row;
  return say('gist.change', { what: scoreTitle(scenario, score, at, me), by: rangeText(score, low, high) });
}

function Alarmed({ alarmed }: { readonly alarmed: readonly Worry[] }): ReactElement {
  const { scenario } = useTable();
  const [first] = alarmed;
  if (!first) return <>{say('gist.nobody')}</>;
  const score = first.rises[0]?.score ?? 'tension';
  const name = actorNameAt(scenario, first.actor);
  const by = rangeText(score, first.low, first.high);
  return (
    <>
      {say(score === 'tension' ? 'gist.tension' : 'gist.menace', { name, by })}
      {alarmed.length > 1 ? (
        <span className={styles.more}> {say('gist.more', { count: alarmed.length - 1 })}</span>
      ) : null}
    </>
  );
}
