import type { ReactElement } from 'react';
import { counterpartOf } from '../../session/catalogue.ts';
import { Num } from '../parts/Num.tsx';
import { useTable } from '../store.ts';
import { bookOf } from '../store/happened.ts';
import { brier, hits, judged } from '../store/predictions.ts';
import { FELT } from '../store/unasked.ts';
import { actorNameAt, deltaText, orderText, say, scoreText, scoreTitle, sourceText } from '../words/index.ts';
import { largestMoves, reckoning, type Reckoned } from './reckoning.ts';
import { Unasked } from './Unasked.tsx';
import styles from './Ending.module.css';

const MOST = 3;
/** Half a point of trust won or tension eased: less is no lesson. */
const LESSON = 50;

/** Who was not asked, whether I saw it coming, and what moved me most: from the ledgers of the whole game. */
export function Lessons(): ReactElement {
  return (
    <div className={styles.lessons}>
      <Alarm />
      <Predictions />
      <Largest />
    </div>
  );
}

/** The thesis of the game as what this game showed of it. */
function Alarm(): ReactElement {
  const { game, scenario, eyes, view, me } = useTable();
  const book = bookOf(game.host, eyes);
  const all = reckoning(scenario, me, game.host.history(eyes.seat));
  const most = (of: (one: Reckoned) => number, least = LESSON): Reckoned | undefined =>
    [...all].filter((one) => of(one) >= least).sort((a, b) => of(b) - of(a))[0];
  const alarmed = most((one) => one.alarmed, FELT);
  const bound = most((one) => one.bound);
  const calmed = most((one) => one.calmed);
  const worst = alarmed?.worst && (book.orders.get(alarmed.worst.order) ?? undefined);
  // Of the two it bound, the one that I am not: the order may have been offered to me.
  const two = worst ? [counterpartOf(worst), worst.by] : [];
  const partnerId = two.find((id) => id !== undefined && scenario.actorIx.get(id) !== me);
  const partner = partnerId === undefined ? undefined : scenario.actorIx.get(partnerId);
  return (
    <section className={styles.lesson}>
      <h2 className={styles.subtitle}>{say('endingToo.thesis')}</h2>
      {bound ? <p>{say('endingToo.boundMost', named(bound.actor, bound.bound))}</p> : null}
      {alarmed?.worst && partner !== undefined ? (
        <Unasked me={me} partner={partner} other={alarmed.actor} points={alarmed.worst.points} />
      ) : null}
      {alarmed ? (
        <p>
          <b>{say('endingToo.alarmedMost', named(alarmed.actor, alarmed.alarmed))}</b>{' '}
          {alarmed.worst
            ? say('endingToo.alarmedBy', {
                order: orderText(scenario, alarmed.worst.order, book, view.seat),
                points: scoreText(alarmed.worst.points, 1),
              })
            : null}
        </p>
      ) : (
        <p>{say('endingToo.alarmedNobody')}</p>
      )}
      {calmed ? <p>{say('endingToo.calmedMost', named(calmed.actor, calmed.calmed))}</p> : null}
    </section>
  );

  function named(actor: number, points: number): { readonly name: string; readonly points: string } {
    return { name: actorNameAt(scenario, actor), points: scoreText(points, 1) };
  }
}

function Predictions(): ReactElement {
  const { game, scenario, eyes, view } = useTable();
  const all = judged(scenario, game.host.remarks(view.seat), game.host.history(eyes.seat), true);
  const told = hits(all);
  const score = brier(all);
  return (
    <section className={styles.lesson}>
      <h2 className={styles.subtitle}>{say('endingToo.predictions')}</h2>
      {told.all === 0 && !score ? <p>{say('endingToo.none')}</p> : null}
      {told.all === 0 ? null : <p>{say('endingToo.right', { right: told.right, all: told.all })}</p>}
      {score ? (
        <p>{say('endingToo.chances', { count: score.count, points: scoreText(Math.round(score.score * 100), 2) })}</p>
      ) : null}
    </section>
  );
}

function Largest(): ReactElement {
  const { game, scenario, eyes, view, me } = useTable();
  const book = bookOf(game.host, eyes);
  return (
    <section className={styles.lesson}>
      <h2 className={styles.subtitle}>{say('endingToo.largest')}</h2>
      <ul className={styles.largest}>
        {largestMoves(scenario, me, game.host.history(eyes.seat), MOST).map(
          ({ turn, score, at, source, delta }, ix) => {
            const title = scoreTitle(scenario, score, at, me);
            const change = deltaText(score, delta);
            return (
              <li key={ix}>
                <span>{title}</span>
                <Num label={`${title}: ${change}`} opens={{ kind: 'ledger', score, at }}>
                  {change}
                </Num>
                <span className={styles.kicker}>
                  {say('endingToo.largestRow', { turn, source: sourceText(scenario, source, book, view.seat) })}
                </span>
              </li>
            );
          },
        )}
      </ul>
    </section>
  );
}
