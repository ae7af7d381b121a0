import type { ReactElement } from 'react';
import type { SeatTrial, TrialSummary } from '../../lint/trialSummary.ts';
import type { Setup } from '../../rules/scenario/setup.ts';
import { changeText, listed, say, scoreText } from '../words/index.ts';
import styles from './BringIn.module.css';

interface TrialResultProps {
  readonly setup: Setup;
  readonly summary: TrialSummary;
}

const percent = (share: number): string => String(Math.round(share * 100));

/** What a trial came to so far: scores by seat, wars, length, and what nobody ever ordered. */
export function TrialResult({ setup, summary }: TrialResultProps): ReactElement {
  const { war, turns, orders, seats, crises } = summary;
  const unused = orders.filter(({ games }) => games === 0).map(({ kind }) => say(`order.${kind}.name`));
  return (
    <div className={styles.result}>
      <table className={styles.seats}>
        <caption>{say('bringIn.scores')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('bringIn.seat')}</th>
            <th scope="col">{say('bringIn.median')}</th>
            <th scope="col">{say('bringIn.off')}</th>
            <th scope="col">{say('bringIn.spread')}</th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <Seat key={seat.actor} seat={seat} name={setup.actors.find(({ id }) => id === seat.actor)?.name ?? ''} />
          ))}
        </tbody>
      </table>
      <dl className={styles.facts}>
        <div>
          <dt>{say('bringIn.war')}</dt>
          <dd>
            {say('bringIn.warOf', { came: war.came, games: war.games, low: percent(war.low), high: percent(war.high) })}
          </dd>
        </div>
        <div>
          <dt>{say('bringIn.crises')}</dt>
          <dd>{say('bringIn.crisesOf', { share: percent(crises.share.rate) })}</dd>
        </div>
        <div>
          <dt>{say('bringIn.turns')}</dt>
          <dd>
            {turns.shortest === turns.longest
              ? say('title.turns', { count: turns.longest })
              : say('bringIn.turnsOf', { shortest: turns.shortest, longest: turns.longest })}
          </dd>
        </div>
        <div className={styles.whole}>
          <dt>{say('bringIn.unused')}</dt>
          <dd>{unused.length === 0 ? say('bringIn.unusedNone') : listed(unused)}</dd>
        </div>
      </dl>
    </div>
  );
}

function Seat({ seat: { final, off }, name }: { readonly seat: SeatTrial; readonly name: string }): ReactElement {
  const [low = final.median, high = final.median] = [final.tenths.at(0), final.tenths.at(-1)];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{scoreText(final.median)}</td>
      <td>{changeText(off, 0)}</td>
      <td className={styles.spread}>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
          <path d="M0 5H100" className={styles.scale} />
          <path d={`M${String(low / 100)} 5H${String(high / 100)}`} className={styles.range} />
          <path d={`M${String(final.median / 100)} 0V10`} className={styles.middle} />
        </svg>
        <span>{say('app.span', { low: scoreText(low), high: scoreText(high) })}</span>
      </td>
    </tr>
  );
}
