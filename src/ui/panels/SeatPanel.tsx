import { BookOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import type { SeatOutcome } from '../../rules/state/state.ts';
import { slotsSight } from '../../session/sights.ts';
import { Bar } from '../parts/Bar.tsx';
import { Button } from '../parts/Button.tsx';
import { Num, ScoreNum } from '../parts/Num.tsx';
import { Row, Section } from '../parts/Section.tsx';
import { app, useTable } from '../store.ts';
import { objectiveOf } from '../store/objectives.ts';
import { accent } from '../store/polarity.ts';
import { say, scoreText } from '../words/index.ts';
import styles from './SeatPanel.module.css';

const STANDING = ['support', 'readiness', 'capability', 'reputation', 'resilience'] as const;

/** Who I am, what I have, what I want. */
export function SeatPanel(): ReactElement {
  const { scenario, view, me } = useTable();
  const mine = scenario.setup.actors[me];
  const picture = view.picture.actors[me];
  if (!mine || !picture) return <div className={styles.seat} />;
  const standing = STANDING.filter((score) => scenario.actors[me]?.armed === true || score !== 'capability');
  return (
    <div className={styles.seat}>
      <div className={styles.head}>
        <div>
          <p className={styles.kicker}>{say('seat.yours')}</p>
          <h2 className={styles.name}>{mine.name}</h2>
        </div>
        <Button
          look="quiet"
          size="small"
          label={say('seat.brief')}
          onPress={() => {
            app().openDialog({ kind: 'brief', actor: mine.id });
          }}
        >
          <BookOpen aria-hidden size={18} /> {say('seat.briefShort')}
        </Button>
      </div>
      <Purse />
      <div className={styles.standing}>
        {standing.map((score) => (
          <div key={score}>
            <Row name={say(`score.${score}.name`)} help={say(`score.${score}.meaning`)}>
              <ScoreNum score={score} at={me} />
            </Row>
            <Bar
              share={picture[score] / 10_000}
              accent={accent[score]}
              label={say(`score.${score}.name`)}
              text={scoreText(picture[score])}
            />
          </div>
        ))}
      </div>
      <Section title={say('seat.aims')}>
        <ul className={styles.aims}>
          {view.progress.map((progress) => (
            <Aim key={progress.id} progress={progress} secret={progress.id === view.secret} />
          ))}
        </ul>
      </Section>
      <Motive />
    </div>
  );
}

function Purse(): ReactElement {
  const { scenario, view, me } = useTable();
  const capital = view.picture.actors[me]?.capital ?? 0;
  const left = slotsSight(scenario, view);
  const all = scenario.actors[me]?.slots ?? 0;
  return (
    <div className={styles.purse}>
      <div>
        <p className={styles.kicker}>{say('seat.capital')}</p>
        <p className={styles.big}>
          <Num label={`${say('seat.capital')}: ${capital}`} opens={{ kind: 'ledger', score: 'capital', at: me }}>
            {capital}
          </Num>
        </p>
      </div>
      <div>
        <p className={styles.kicker}>{say('seat.slots')}</p>
        <p className={styles.big}>
          <Num label={`${say('seat.slots')}: ${say('next.left', { left, all })}`} opens={{ kind: 'slots' }}>
            {left}
          </Num>
          <span className={styles.pips} aria-hidden>
            {Array.from({ length: all }, (_, ix) => (
              <span key={ix} className={ix < left ? styles.pip : styles.pipSpent} />
            ))}
          </span>
        </p>
      </div>
    </div>
  );
}

interface AimProps {
  readonly progress: SeatOutcome['objectives'][number];
  readonly secret: boolean;
}

function Aim({ progress, secret }: AimProps): ReactElement | null {
  const { scenario, me } = useTable();
  const objective = objectiveOf(scenario.actors[me], progress.id);
  if (!objective) return null;
  const { value, points, of } = progress;
  const text = say('seat.of', { points: scoreText(points), of: scoreText(of) });
  return (
    <li className={styles.aim}>
      {secret ? <p className={styles.secret}>{say('seat.secret')}</p> : null}
      <p className={styles.text}>{objective.text}</p>
      <Bar share={of === 0 ? 0 : points / of} accent="relief" label={objective.text} text={text} />
      <p className={styles.reading}>
        <span>
          <Num
            label={`${objective.text} ${say('seat.now', { value: scoreText(value) })}`}
            opens={{ kind: 'objective', actor: me, objective, value, points, of }}
          >
            {say('seat.now', { value: scoreText(value) })}
          </Num>{' '}
          {say('seat.toward', { target: scoreText(objective.target) })}
        </span>
        <span className={styles.points}>{text}</span>
      </p>
    </li>
  );
}

/** A card that only this seat can read, where motives are drawn. */
function Motive(): ReactElement | null {
  const { scenario, view, me } = useTable();
  if (scenario.actors[me]?.motive !== 'drawn' || view.motive === 'none') return null;
  return (
    <section className={styles.motive}>
      <p className={styles.secret}>{say('seat.motive')}</p>
      <h3 className={styles.motiveName}>{say(`seat.${view.motive}`)}</h3>
      <p>{say(`seat.${view.motive}Meaning`)}</p>
      <p className={styles.quiet}>{say('seat.motiveHidden')}</p>
    </section>
  );
}
