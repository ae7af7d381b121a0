import type { ReactElement } from 'react';
import type { GameEvent } from '../../../rules/effects/events.ts';
import type { StepView } from '../../../session/host.ts';
import { cls } from '../../parts/cls.ts';
import { useTable } from '../../store.ts';
import { bookOf } from '../../store/happened.ts';
import { actorName, listed, orderText, say, termText } from '../../words/index.ts';
import styles from './Answers.module.css';

type Answered = Extract<GameEvent, { kind: 'answered' }>;

/** How my offers of these steps were answered, and why. */
export function Answers({ steps }: { readonly steps: readonly StepView[] }): ReactElement | null {
  const { game, scenario, view } = useTable();
  const book = bookOf(game.host, view);
  const answers = steps
    .flatMap(({ events }) => events)
    .filter(
      (event): event is Answered =>
        event.kind === 'answered' && event.by !== view.seat && book.orders.get(event.proposal)?.by === view.seat,
    );
  if (answers.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{say('agenda.answersTitle')}</h3>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <li key={`${answer.proposal}/${answer.by}`} className={styles.answer}>
            <b className={cls(answer.accept ? styles.yes : styles.no)}>
              {say(answer.accept ? 'agenda.saidYes' : 'agenda.saidNo', {
                name: actorName(scenario, answer.by),
                order: orderText(scenario, answer.proposal, book),
              })}
            </b>
            <span className={styles.why}>{whyText(answer)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of each side. */
const MOST = 1;

/** The terms that moved it most, for it and against it. */
function whyText({ because, chance }: Answered): string {
  const largest = [...because].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const side = (sign: number): string =>
    listed(
      largest
        .filter(({ points }) => Math.sign(points) === sign)
        .slice(0, MOST)
        .map(({ name, points }) => termText(name, points)),
    );
  const [forIt, against] = [side(1), side(-1)];
  const values = { for: forIt, against };
  const reasons =
    forIt && against
      ? say('agenda.reasons', values)
      : forIt
        ? say('agenda.reasonsFor', values)
        : against
          ? say('agenda.reasonsAgainst', values)
          : '';
  const own = chance === undefined ? '' : say('agenda.saidChance', { chance });
  return [reasons, own].filter(Boolean).join(' ');
}
