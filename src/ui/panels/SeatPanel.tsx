import { BookOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import type { SetupActor } from '../../rules/scenario/setup.ts';
import { Bar } from '../parts/Bar.tsx';
import { Button } from '../parts/Button.tsx';
import { CommonAim } from '../parts/CommonAim.tsx';
import { Num, ScoreNum } from '../parts/Num.tsx';
import { app, useApp, useTable } from '../store.ts';
import { budgetOf } from '../store/budget.ts';
import { accent } from '../store/polarity.ts';
import { say, scoreText } from '../words/index.ts';
import { Aim } from './SeatAim.tsx';
import styles from './SeatPanel.module.css';

const STANDING = ['support', 'readiness', 'capability', 'reputation', 'resilience'] as const;

/** Who I am, what I have, what I want and why it stands where it stands. */
export function SeatPanel(): ReactElement {
  const { game, scenario, view, me } = useTable();
  const mine = scenario.setup.actors[me];
  if (!mine) return <div className={styles.seat} />;
  const open = view.progress.filter(({ id }) => id !== view.secret);
  const secret = view.progress.filter(({ id }) => id === view.secret);
  return (
    <div className={styles.seat}>
      <Head id={mine.id} name={mine.name} doctrine={mine.doctrine} />
      <Purse />
      <section className={styles.part}>
        <h3 className={styles.title}>{game.watching ? say('watch.aims', { name: mine.name }) : say('seat.aims')}</h3>
        <ol className={styles.aims}>
          {open.map((progress) => (
            <Aim key={progress.id} progress={progress} />
          ))}
        </ol>
      </section>
      {secret.length === 0 ? null : (
        <section className={styles.card} aria-label={say('seatMore.secretAim')}>
          <h3 className={styles.secret}>
            {game.watching ? say('watch.secret', { name: mine.name }) : say('seat.secret')}
          </h3>
          <ul className={styles.aims}>
            {secret.map((progress) => (
              <Aim key={progress.id} progress={progress} />
            ))}
          </ul>
        </section>
      )}
      <CommonAim />
      <Motive />
      <Standing />
    </div>
  );
}

/** Who I am, and the way to the whole brief. */
function Head({ id, name, doctrine }: Pick<SetupActor, 'id' | 'name' | 'doctrine'>): ReactElement {
  const { game } = useTable();
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{say(game.watching ? 'watch.eyes' : 'seat.yours')}</p>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.habit}>{say(`doctrine.${doctrine}`)}</p>
      <Button
        look="quiet"
        size="small"
        label={say('seat.brief')}
        onPress={() => {
          app().openDialog({ kind: 'brief', actor: id });
        }}
      >
        <BookOpen aria-hidden size="1rem" /> {say('seat.briefShort')}
      </Button>
    </header>
  );
}

function Purse(): ReactElement {
  const { game, scenario, view, me } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const { capital, slots, capitalPlanned, slotsPlanned } = budgetOf(game.host, view, plan);
  const [rest, left] = [capital - capitalPlanned, slots - slotsPlanned];
  const all = scenario.actors[me]?.slots ?? 0;
  return (
    <dl className={styles.purse}>
      <div>
        <dt className={styles.kicker}>{say('seat.capital')}</dt>
        <dd className={styles.big}>
          <Num label={`${say('seat.capital')}: ${capital}`} opens={{ kind: 'ledger', score: 'capital', at: me }}>
            {rest}
          </Num>
          <Planned count={capitalPlanned} />
        </dd>
      </div>
      <div>
        <dt className={styles.kicker}>{say('seat.slots')}</dt>
        <dd className={styles.big}>
          <Num label={`${say('seat.slots')}: ${say('next.left', { left, all })}`} opens={{ kind: 'slots' }}>
            {left}
          </Num>
          <span className={styles.pips} aria-hidden>
            {Array.from({ length: all }, (_, ix) => (
              <span key={ix} className={ix < left ? styles.pip : ix < slots ? styles.pipPlanned : styles.pipSpent} />
            ))}
          </span>
          <Planned count={slotsPlanned} />
        </dd>
      </div>
    </dl>
  );
}

const Planned = ({ count }: { readonly count: number }): ReactElement | null =>
  count === 0 ? null : <span className={styles.planned}>{say('seatMore.planned', { count })}</span>;

/** How I stand: a name, a bar and a number on one line each. */
function Standing(): ReactElement {
  const { game, scenario, view, me } = useTable();
  const armed = scenario.actors[me]?.armed === true;
  const shown = STANDING.filter((score) => armed || score !== 'capability');
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{say(game.watching ? 'watch.standing' : 'seatMore.standing')}</h3>
      <ul className={styles.standing}>
        {shown.map((score) => {
          const value = view.picture.actors[me]?.[score] ?? 0;
          const name = say(`score.${score}.name`);
          return (
            <li key={score} title={say(`score.${score}.meaning`)}>
              <span>{name}</span>
              <Bar share={value / 10_000} accent={accent[score]} label={name} text={scoreText(value)} />
              <b>
                <ScoreNum score={score} at={me} />
              </b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A card that only this seat can read, where motives are drawn. */
function Motive(): ReactElement | null {
  const { game, scenario, view, me } = useTable();
  if (scenario.actors[me]?.motive !== 'drawn' || view.motive === 'none') return null;
  return (
    <section className={styles.card} aria-label={say('seat.motive')}>
      <p className={styles.secret}>
        {game.watching ? say('watch.motive', { name: scenario.setup.actors[me]?.name ?? '' }) : say('seat.motive')}
      </p>
      <h3 className={styles.motiveName}>{say(`seat.${view.motive}`)}</h3>
      <p className={styles.text}>{say(`seat.${view.motive}Meaning`)}</p>
      <p className={styles.quiet}>{say('seat.motiveHidden')}</p>
    </section>
  );
}
