import { Check, Hourglass, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { cls } from '../../parts/cls.ts';
import { useTable } from '../../store.ts';
import { bookOf } from '../../store/happened.ts';
import { brier, type Call, type Judged, type Verdict } from '../../store/predictions.ts';
import { actorName, actorNameAt, orderText, say, scoreText } from '../../words/index.ts';
import { counterpartOf } from '../../../session/catalogue.ts';
import styles from './Predicted.module.css';

const SIGNS = { right: Check, wrong: X, early: Hourglass } as const;

/** What I said of my orders, and what happened. */
export function Predicted({ all }: { readonly all: readonly Judged[] }): ReactElement {
  const said = all.filter(({ calls, chance, remark }) => calls.length > 0 || chance || spoke(remark));
  const score = brier(said);
  if (said.length === 0) return <p className={styles.quiet}>{say('predicted.invite')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {said.map((one) => (
          <OneOrder key={`${one.remark.step}/${one.remark.order}`} one={one} />
        ))}
      </ul>
      {score ? (
        <p className={styles.quiet}>
          {say('predicted.score', { points: scoreText(Math.round(score.score * 100), 2) })}
        </p>
      ) : null}
    </>
  );
}

const spoke = ({ warmer, colder }: Judged['remark']): boolean => warmer.length + colder.length > 0;

function OneOrder({ one }: { readonly one: Judged }): ReactElement {
  const { game, scenario, eyes } = useTable();
  const { order, outcome, calls, chance, remark } = one;
  const book = bookOf(game.host, eyes);
  const asked = order ? counterpartOf(order) : undefined;
  return (
    <li className={styles.order}>
      <p className={styles.name}>{orderText(scenario, remark.order, book)}</p>
      {chance ? (
        <Line
          verdict={chance.said > 50 === chance.yes ? 'right' : 'wrong'}
          word={say(chance.said > 50 === chance.yes ? 'predicted.near' : 'predicted.far')}
          said={say('predicted.chance', {
            chance: chance.said,
            name: asked === undefined ? say('app.unknown') : actorName(scenario, asked),
          })}
          came={say(chance.yes ? 'predicted.saidYes' : 'predicted.saidNo')}
        />
      ) : null}
      {calls.map((call) => (
        <OneCall key={`${call.actor}/${call.said}`} call={call} />
      ))}
      {outcome === 'failed' && spoke(remark) ? <p className={styles.quiet}>{say('predicted.notDone')}</p> : null}
    </li>
  );
}

function OneCall({ call }: { readonly call: Call }): ReactElement {
  const { scenario } = useTable();
  return (
    <Line
      verdict={call.verdict}
      word={say(`predicted.${call.verdict}`)}
      said={say(`predicted.${call.said}`, { name: actorNameAt(scenario, call.actor) })}
      came={cameText(call)}
    />
  );
}

const SHOWN = 5;

function cameText({ tension, trust, verdict }: Call): string {
  const told: string[] = [];
  if (Math.abs(tension) >= SHOWN)
    told.push(
      say(tension > 0 ? 'predicted.tensionRose' : 'predicted.tensionFell', { points: scoreText(Math.abs(tension), 1) }),
    );
  if (trust !== undefined && Math.abs(trust) >= SHOWN)
    told.push(
      say(trust > 0 ? 'predicted.trustRose' : 'predicted.trustFell', { points: scoreText(Math.abs(trust), 1) }),
    );
  if (told.length > 0) return told.join(' ');
  return say(verdict === 'early' ? 'predicted.unseen' : 'predicted.unmoved');
}

interface LineProps {
  readonly verdict: Verdict;
  readonly word: string;
  readonly said: string;
  readonly came: string;
}

function Line({ verdict, word, said, came }: LineProps): ReactElement {
  const Sign = SIGNS[verdict];
  return (
    <p className={styles.line}>
      <span>
        {said} <span className={styles.came}>{came}</span>
      </span>
      <span className={cls(styles.mark, styles[verdict])}>
        <Sign aria-hidden size="0.875rem" /> {word}
      </span>
    </p>
  );
}
