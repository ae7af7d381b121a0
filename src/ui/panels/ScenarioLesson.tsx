import { Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Teaching } from '../../scenario/notes.ts';
import { Button } from '../parts/Button.tsx';
import type { WholeScenario } from '../store/wholeScenario.ts';
import type { ShelfCard } from '../store/shelf.ts';
import { SCENARIO_LANGUAGE, listed, say } from '../words/index.ts';
import { cardFacts } from './cardFacts.ts';
import styles from './ScenarioLesson.module.css';

interface ScenarioLessonProps {
  readonly card: ShelfCard;
  readonly whole: WholeScenario;
}

/** How a scenario is taught: a page that is read here, and printed for whoever runs the class. */
export function ScenarioLesson({ card, whole: { setup, notes } }: ScenarioLessonProps): ReactElement {
  const { teaching } = notes;
  if (!teaching) return <p className={styles.none}>{say('scenarioPage.noTeaching')}</p>;
  return (
    <>
      <div className={styles.tools}>
        <Button
          onPress={() => {
            window.print();
          }}
        >
          <Printer aria-hidden size="1.125rem" /> {say('scenarioPage.print')}
        </Button>
        <p>{say('scenarioPage.printMore')}</p>
      </div>
      <article className={styles.paper}>
        <header className={styles.head}>
          <p className={styles.kicker}>{say('scenarioPage.teacher')}</p>
          <h2 className={styles.title} lang={SCENARIO_LANGUAGE}>
            {setup.title}
          </h2>
          <p className={styles.facts}>
            {Object.values(cardFacts(card))
              .filter((fact: string | undefined) => fact !== undefined)
              .join(' · ')}
            {card.imported ? ` · ${say('library.thirdParty')}` : ''}
          </p>
          <p className={styles.facts} lang={SCENARIO_LANGUAGE}>
            {listed(setup.actors.map(({ name }) => name))}
          </p>
          <p className={styles.teaches} lang={SCENARIO_LANGUAGE}>
            {teaching.teaches}
          </p>
        </header>
        <Columns teaching={teaching} />
        <footer className={styles.foot}>
          <p>
            {say('scenarioPage.from')}: <span lang={SCENARIO_LANGUAGE}>{setup.sources.join('; ')}</span>
          </p>
          <p>Entente. {say('app.notice')}</p>
        </footer>
      </article>
    </>
  );
}

function Columns({ teaching: { goals, questions, note } }: { readonly teaching: Teaching }): ReactElement {
  return (
    <div className={styles.columns}>
      <section className={styles.lists}>
        <h3>{say('scenarioPage.goals')}</h3>
        <ul lang={SCENARIO_LANGUAGE}>
          {goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
        <h3>{say('scenarioPage.questions')}</h3>
        <ol lang={SCENARIO_LANGUAGE}>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section className={styles.note} aria-label={say('scenarioPage.teacher')} lang={SCENARIO_LANGUAGE}>
        {note.split(/\n+/).map((paragraph, ix) => (
          <Paragraph key={ix} text={paragraph} />
        ))}
      </section>
    </div>
  );
}

/** Signs that a first phrase may have to be taken for the name of its paragraph. */
const SHORT = 40;

/** A paragraph; one that opens with its own name, as in 'Where to stop. First …', shows it. */
function Paragraph({ text }: { readonly text: string }): ReactElement {
  const end = text.search(/[.:](?= )/) + 1;
  if (end === 0 || end > SHORT) return <p>{text}</p>;
  return (
    <p>
      <b>{text.slice(0, end)}</b>
      {text.slice(end)}
    </p>
  );
}
