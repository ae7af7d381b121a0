import { CalendarRange, Gauge, Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { RadioGroup } from 'react-aria-components';
import type { Setup } from '../../rules/scenario/setup.ts';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import type { ScenarioCard } from '../store/library.ts';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import styles from './NewGame.module.css';

interface NewGameScenarioProps {
  readonly cards: readonly ScenarioCard[];
  readonly setup: Setup | undefined;
  readonly onChoose: (setup: Setup) => void;
}

/** The scenarios side by side: how long, how many, how hard, and what one learns. */
export function NewGameScenario({ cards, setup, onChoose }: NewGameScenarioProps): ReactElement {
  const whole = cards.flatMap((card) => card.setup ?? []);
  return (
    <section className={styles.part}>
      <h2 className={styles.question}>{say('setup.scenario')}</h2>
      <RadioGroup
        className={cls(styles.cards)}
        aria-label={say('setup.scenario')}
        value={setup?.id ?? null}
        onChange={(id) => {
          const found = whole.find((one) => one.id === id);
          if (found) onChoose(found);
        }}
      >
        {whole.map((one) => (
          <Option key={one.id} value={one.id} className={cls(styles.card)}>
            <Card setup={one} />
          </Option>
        ))}
      </RadioGroup>
      {cards
        .filter((card) => card.setup === undefined)
        .map((card) => (
          <Broken key={card.file} card={card} />
        ))}
    </section>
  );
}

/** How much there is to keep in mind: more seats, more at once. */
const levelOf = ({ actors }: Setup): 'easy' | 'middle' | 'hard' =>
  actors.length <= 3 ? 'easy' : actors.length <= 8 ? 'middle' : 'hard';

function Card({ setup }: { readonly setup: Setup }): ReactElement {
  const { turns, hiddenEnd } = setup.calendar;
  return (
    <span className={styles.cardBody}>
      <span className={styles.cardTitle} lang={SCENARIO_LANGUAGE}>
        {setup.title}
      </span>
      <span className={styles.facts}>
        <span>
          <CalendarRange aria-hidden size="1rem" />
          {say(hiddenEnd ? 'title.aboutTurns' : 'title.turns', { count: turns })}
        </span>
        <span>
          <Users aria-hidden size="1rem" />
          {say('title.seats', { count: setup.actors.length })}
        </span>
        <span>
          <Gauge aria-hidden size="1rem" />
          {say(`setup.${levelOf(setup)}`)}
        </span>
      </span>
      <span className={styles.summaryText} lang={SCENARIO_LANGUAGE}>
        {setup.summary}
      </span>
    </span>
  );
}

function Broken({ card }: { readonly card: ScenarioCard }): ReactElement {
  return (
    <article className={styles.broken}>
      <p>{say('title.scenarioBroken')}</p>
      <ul className={styles.quiet}>
        {card.problems.slice(0, 5).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </article>
  );
}
