import type { ReactElement } from 'react';
import { RadioGroup } from 'react-aria-components';
import type { SetupActor } from '../../rules/scenario/setup.ts';
import type { Teaching } from '../../scenario/notes.ts';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import type { Chosen } from '../store/chosen.ts';
import { usualScore, type Par, type UsualScore } from '../store/par.ts';
import { SCENARIO_LANGUAGE, say, scoreText } from '../words/index.ts';
import styles from './NewGame.module.css';

interface NewGameSeatProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly teaching: Teaching | undefined;
  readonly par: Par | undefined;
}

/** Who are you? Each seat with its habit, and what it reads before the first turn. */
export function NewGameSeat({ chosen, onChange, teaching, par }: NewGameSeatProps): ReactElement {
  const { setup, seat, preset } = chosen;
  const actor = setup.actors.find(({ id }) => id === seat);
  return (
    <section className={styles.part}>
      <h2 className={styles.question}>{say('setup.seat')}</h2>
      <div className={styles.picker}>
        <RadioGroup
          className={cls(styles.seats)}
          aria-label={say('setup.seat')}
          value={seat}
          onChange={(id) => {
            onChange({ ...chosen, seat: id });
          }}
        >
          {setup.actors.map(({ id, name, doctrine }) => (
            <Option key={id} value={id} className={cls(styles.seat)}>
              <span className={styles.seatName}>{name}</span>
              <span className={styles.seatKind}>{say(`doctrine.${doctrine}`)}</span>
            </Option>
          ))}
        </RadioGroup>
        {actor ? (
          <ReadIn
            actor={actor}
            usual={chosen.company === 'standard' ? usualScore(par, preset, seat) : undefined}
            preset={preset}
            common={setup.commonAim?.text}
            why={teaching?.seats?.[seat]}
          />
        ) : null}
      </div>
    </section>
  );
}

/** How much a seat can do alone, from what it starts with. */
function hardness({ capability }: SetupActor): 'body' | 'strong' | 'middle' | 'small' {
  if (capability === null) return 'body';
  return capability >= 6500 ? 'strong' : capability >= 4000 ? 'middle' : 'small';
}

interface ReadInProps {
  readonly actor: SetupActor;
  readonly usual: UsualScore | undefined;
  readonly preset: Chosen['preset'];
  /** What all seats want together. */
  readonly common: string | undefined;
  /** Why its usual score lies far from the others'. */
  readonly why: string | undefined;
}

function ReadIn({ actor, usual, preset, common, why }: ReadInProps): ReactElement {
  const { capital, slots, doctrine, brief, readIn = brief } = actor;
  return (
    <article className={styles.readIn} aria-live="polite">
      <h3 className={styles.readInTitle}>{actor.name}</h3>
      <p className={styles.quiet}>
        <b>{say(`doctrine.${doctrine}`)}.</b> {say(`doctrineMore.${doctrine}`)}
      </p>
      <p className={styles.brief} lang={SCENARIO_LANGUAGE}>
        {readIn}
      </p>
      <div className={styles.columns}>
        <div>
          <h4 className={styles.small}>{say('title.wants')}</h4>
          <ul className={styles.wants}>
            {actor.objectives.map(({ id, text }) => (
              <li key={id} lang={SCENARIO_LANGUAGE}>
                {text}
              </li>
            ))}
            {common === undefined ? null : <li lang={SCENARIO_LANGUAGE}>{common}</li>}
            {actor.secrets.length === 0 ? null : <li className={styles.secret}>{say('title.secretToo')}</li>}
          </ul>
        </div>
        <div>
          <h4 className={styles.small}>{say('setup.hardness')}</h4>
          <p>{say(`setup.hardSeat.${hardness(actor)}`)}</p>
          <Usual usual={usual} preset={preset} why={why} />
          <h4 className={styles.small}>{say('setup.means')}</h4>
          <p>{say('setup.meansMore', { capital, slots })}</p>
        </div>
      </div>
    </article>
  );
}

function Usual({ usual, preset, why }: Omit<ReadInProps, 'actor' | 'common'>): ReactElement {
  return (
    <>
      {usual === undefined ? null : (
        <p>
          <b>{say('scenarioPage.par', { par: scoreText(usual.par) })}</b>{' '}
          <span className={styles.quiet}>
            {say('scenarioPage.parMore', { games: usual.games, preset: say(`preset.${preset}.name`) })}
          </span>
        </p>
      )}
      {why === undefined ? null : <p lang={SCENARIO_LANGUAGE}>{why}</p>}
    </>
  );
}
