import type { ReactElement } from 'react';
import { cls } from '../parts/cls.ts';
import { Button } from '../parts/Button.tsx';
import { Num } from '../parts/Num.tsx';
import { doerOf, mainSource } from './report/mattersOf.ts';
import { goTo } from './report/Agenda.tsx';
import { useTable } from '../store.ts';
import { bookOf, type Moved } from '../store/happened.ts';
import { polarity } from '../store/polarity.ts';
import { actorNameAt, deltaText, say, scoreTitle, sourceText, valueText } from '../words/index.ts';
import styles from './MovedList.module.css';

interface MovedListProps {
  readonly moved: readonly Moved[];
  /** What got worse by somebody's doing gets a way to answer it. */
  readonly answers?: boolean;
}

/** Scores that moved: how far, by whose doing, each with its ledger behind it. */
export function MovedList({ moved, answers = false }: MovedListProps): ReactElement {
  return (
    <ul className={styles.list}>
      {moved.map((one) => (
        <Line key={`${one.score}@${String(one.at)}`} one={one} answers={answers} />
      ))}
    </ul>
  );
}

function Line({ one, answers }: { readonly one: Moved; readonly answers: boolean }): ReactElement {
  const { game, scenario, view, me } = useTable();
  const { score, at, before, after } = one;
  const title = scoreTitle(scenario, score, at, me);
  const good = polarity[score] * Math.sign(after - before);
  const change = deltaText(score, after - before);
  const source = mainSource(one);
  const doer = doerOf(scenario, me, source);
  const toward = doer < 0 ? '' : actorNameAt(scenario, doer);
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        {title}
        {source === undefined ? null : (
          <span className={styles.cause}>
            {say('agenda.because', { source: sourceText(scenario, source, bookOf(game.host, view), view.seat) })}
          </span>
        )}
      </span>
      {answers && good < 0 && doer >= 0 ? (
        <Button
          size="small"
          look="quiet"
          label={say('agenda.answerTo', { name: toward })}
          onPress={() => {
            goTo({ kind: 'orders', actor: doer });
          }}
        >
          {say('agenda.answer')}
        </Button>
      ) : null}
      <span className={styles.numbers}>
        <span className={cls(good > 0 && styles.better, good < 0 && styles.worse)}>{change}</span>
        <Num label={`${title}: ${valueText(score, after)} (${change})`} opens={{ kind: 'ledger', score, at }}>
          {valueText(score, after)}
        </Num>
      </span>
    </li>
  );
}
