import { Eye } from 'lucide-react';
import type { ReactElement } from 'react';
import { RadioGroup } from 'react-aria-components';
import type { SetupActor } from '../../rules/scenario/setup.ts';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import type { Chosen } from '../store/chosen.ts';
import styles from './NewGame.module.css';

interface NewGameSeatProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Who are you? Each seat with its habit, and what it reads before the first turn. */
export function NewGameSeat({ chosen, onChange }: NewGameSeatProps): ReactElement {
  const { setup, seat } = chosen;
  const actor = setup.actors.find(({ id }) => id === seat);
  return (
    <section className={styles.part}>
      <h2 className={styles.question}>{say('setup.seat')}</h2>
      <div className={styles.picker}>
        <RadioGroup
          className={cls(styles.seats)}
          aria-label={say('setup.seat')}
          value={seat === '' ? 'nobody' : seat}
          onChange={(id) => {
            onChange({ ...chosen, seat: id === 'nobody' ? '' : id });
          }}
        >
          {setup.actors.map(({ id, name, doctrine }) => (
            <Option key={id} value={id} className={cls(styles.seat)}>
              <span className={styles.seatName}>{name}</span>
              <span className={styles.seatKind}>{say(`doctrine.${doctrine}`)}</span>
            </Option>
          ))}
          <Option value="nobody" className={cls(styles.seat)}>
            <span className={styles.seatName}>{say('setup.nobody')}</span>
            <Eye aria-hidden size="1.125rem" />
          </Option>
        </RadioGroup>
        {actor ? <ReadIn actor={actor} /> : <p className={cls(styles.readIn)}>{say('setup.nobodyMore')}</p>}
      </div>
    </section>
  );
}

/** How much a seat can do alone, from what it starts with. */
function hardness({ capability }: SetupActor): 'body' | 'strong' | 'middle' | 'small' {
  if (capability === null) return 'body';
  return capability >= 6500 ? 'strong' : capability >= 4000 ? 'middle' : 'small';
}

function ReadIn({ actor }: { readonly actor: SetupActor }): ReactElement {
  const { capital, slots, doctrine } = actor;
  return (
    <article className={styles.readIn} aria-live="polite">
      <h3 className={styles.readInTitle}>{actor.name}</h3>
      <p className={styles.quiet}>
        <b>{say(`doctrine.${doctrine}`)}.</b> {say(`doctrineMore.${doctrine}`)}
      </p>
      <p className={styles.brief} lang={SCENARIO_LANGUAGE}>
        {actor.brief}
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
            {actor.secrets.length === 0 ? null : <li className={styles.secret}>{say('title.secretToo')}</li>}
          </ul>
        </div>
        <div>
          <h4 className={styles.small}>{say('setup.hardness')}</h4>
          <p>{say(`setup.hardSeat.${hardness(actor)}`)}</p>
          <h4 className={styles.small}>{say('setup.means')}</h4>
          <p>{say('setup.meansMore', { capital, slots })}</p>
        </div>
      </div>
    </article>
  );
}
