import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { SetupObjective } from '../../rules/scenario/setup.ts';
import type { SeatOutcome } from '../../rules/state/state.ts';
import { Bar } from '../parts/Bar.tsx';
import { cls } from '../parts/cls.ts';
import { Fold } from '../parts/Fold.tsx';
import { Num } from '../parts/Num.tsx';
import { app, useTable } from '../store.ts';
import { bookOf } from '../store/happened.ts';
import { objectiveOf } from '../store/objectives.ts';
import { SCENARIO_LANGUAGE, say, scoreText, scoreTitle } from '../words/index.ts';
import { causesOf, type CauseInWords } from './ledgerCauses.ts';
import { sourcesOf, type ScoreAt } from './measureSources.ts';
import styles from './SeatPanel.module.css';

/** How many things that moved an aim are told; what it is made of has the rest. */
const MOST = 3;

/** An aim: what it says, how far it has come, and what moved it. */
export function Aim({ progress }: { readonly progress: SeatOutcome['objectives'][number] }): ReactElement | null {
  const { scenario, me } = useTable();
  const objective = objectiveOf(scenario.actors[me], progress.id);
  if (!objective) return null;
  const { value, points, of } = progress;
  const now = say('seat.now', { value: scoreText(value) });
  const text = say('seat.of', { points: scoreText(points), of: scoreText(of) });
  return (
    <li className={styles.aim}>
      <p className={styles.text} lang={SCENARIO_LANGUAGE}>
        {objective.text}
      </p>
      <Bar share={of === 0 ? 0 : points / of} accent="treaty" label={objective.text} text={text} />
      <p className={styles.reading}>
        <span>
          <Num
            label={`${objective.text} ${now}`}
            opens={{ kind: 'objective', actor: me, objective, value, points, of }}
          >
            {now}
          </Num>{' '}
          {say('seat.toward', { target: scoreText(objective.target) })}
        </span>
        <span className={styles.points}>{text}</span>
      </p>
      <Why objective={objective} />
    </li>
  );
}

/** The changes that moved an aim most, each of which opens its ledger. */
function Why({ objective }: { readonly objective: SetupObjective }): ReactElement | null {
  const { game, scenario, eyes, me } = useTable();
  const sources = sourcesOf(scenario, objective.measure, me);
  if (sources.length === 0) return null;
  const book = bookOf(game.host, eyes);
  const ledgers = sources.map((source) => ({ source, ledger: game.host.ledger(eyes.seat, source.score, source.at) }));
  const causes = ledgers
    .flatMap(({ source, ledger }) => causesOf(scenario, ledger, book, MOST).map((cause) => ({ source, cause })))
    .sort((a, b) => b.cause.size - a.cause.size)
    .slice(0, MOST);
  const unseen = ledgers.every(({ ledger }) => ledger === undefined);
  return (
    <Fold title={say('seatMore.why')} label={say('seatMore.whyOf', { aim: objective.text })}>
      {causes.length === 0 ? (
        <p className={styles.quiet}>{say(unseen ? 'seatMore.unseen' : 'seatMore.unmoved')}</p>
      ) : null}
      <ul className={styles.causes}>
        {causes.map(({ source, cause }, ix) => (
          <Moved key={ix} source={source} cause={cause} />
        ))}
      </ul>
    </Fold>
  );
}

function Moved({ source, cause }: { readonly source: ScoreAt; readonly cause: CauseInWords }): ReactElement {
  const { scenario, me } = useTable();
  const { score, at } = source;
  return (
    <li>
      <Button
        className={cls(styles.cause)}
        onPress={() => {
          app().openDialog({ kind: 'ledger', score, at });
        }}
      >
        <b className={cls(cause.good > 0 && styles.better, cause.good < 0 && styles.worse)}>{cause.change}</b>
        <span>
          {scoreTitle(scenario, score, at, me)}
          <span className={styles.because}>{say('dyadMore.cause', { cause: cause.text, turn: cause.turn })}</span>
        </span>
      </Button>
    </li>
  );
}
