import { ArrowLeft } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { isSeed } from '../../session/catalogue.ts';
import { beginChosen } from '../store/begin.ts';
import type { Chosen, Wished } from '../store/chosen.ts';
import type { WholeScenario } from '../store/wholeScenario.ts';
import { usePar } from '../store/par.ts';
import { useWhole, type ShelfCard } from '../store/shelf.ts';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import { NewGameRest } from './NewGameRest.tsx';
import { NewGameSeat } from './NewGameSeat.tsx';
import { ScenarioHead } from './ScenarioHead.tsx';
import { ScenarioLesson } from './ScenarioLesson.tsx';
import { ScenarioSources } from './ScenarioSources.tsx';
import styles from './ScenarioPage.module.css';

interface ScenarioPageProps {
  readonly card: ShelfCard;
  /** What is told of the link that opened it. */
  readonly note: ReactNode;
  readonly wished: Wished;
  readonly onWished: (wished: Wished) => void;
  readonly onShelf: () => void;
}

/** One scenario: what it is, who one may be in it, how it is taught, and where its numbers come from. */
export function ScenarioPage({ card, note, wished, onWished, onShelf }: ScenarioPageProps): ReactElement {
  const found = useWhole(card);
  const seat = card.actors.find(({ id }) => id === wished.seat)?.id ?? card.seat;
  return (
    <section className={styles.page} aria-label={card.title}>
      <div className={styles.back}>
        <Button look="quiet" size="small" onPress={onShelf}>
          <ArrowLeft aria-hidden size="1rem" /> {say('scenarioPage.back')}
        </Button>
      </div>
      {note}
      <ScenarioHead card={card} seat={seat} />
      {found === undefined ? <p className={styles.quiet}>{say('title.loadingScenarios')}</p> : null}
      {found?.ok === false ? <Unreadable problems={found.problems} /> : null}
      {found?.ok ? (
        <Inside
          card={card}
          whole={found.whole}
          chosen={{ ...wished, setup: found.whole.setup, seat }}
          onWished={onWished}
        />
      ) : null}
    </section>
  );
}

function Unreadable({ problems }: { readonly problems: readonly string[] }): ReactElement {
  return (
    <div className={styles.unreadable}>
      <p>{say(problems.length === 0 ? 'title.scenarioBroken' : 'scenarioPage.cannotRead')}</p>
      <ul>
        {problems.map((problem, ix) => (
          <li key={ix}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

interface InsideProps extends Pick<ScenarioPageProps, 'card' | 'onWished'> {
  readonly whole: WholeScenario;
  readonly chosen: Chosen;
}

const PARTS = ['seats', 'lesson', 'sources'] as const;

function Inside({ card, whole, chosen, onWished }: InsideProps): ReactElement {
  const par = usePar(card);
  const change = ({ setup: _, ...wished }: Chosen): void => {
    onWished(wished);
  };
  return (
    <>
      <Tabs className={cls(styles.tabs)}>
        <TabList className={cls(styles.tabList)} aria-label={say('scenarioPage.parts')}>
          {PARTS.map((part) => (
            <Tab key={part} id={part} className={cls(styles.tab)}>
              {say(`scenarioPage.${part}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="seats" className={cls(styles.panel)}>
          <NewGameSeat chosen={chosen} onChange={change} teaching={whole.notes.teaching} par={par} />
          <NewGameRest chosen={chosen} onChange={change} />
        </TabPanel>
        <TabPanel id="lesson" className={cls(styles.panel)}>
          <ScenarioLesson card={card} whole={whole} />
        </TabPanel>
        <TabPanel id="sources" className={cls(styles.panel)}>
          <ScenarioSources whole={whole} />
        </TabPanel>
      </Tabs>
      <Go chosen={chosen} />
    </>
  );
}

/** What all of it is for: to take the seat, or to look on. */
function Go({ chosen }: { readonly chosen: Chosen }): ReactElement {
  const { setup, seat, seed } = chosen;
  const playable = isSeed(seed.trim());
  return (
    <div className={styles.go}>
      <p className={styles.summary}>
        <b>{setup.actors.find(({ id }) => id === seat)?.name}</b>
        <span lang={SCENARIO_LANGUAGE}>{setup.title}</span>
      </p>
      <div className={styles.acts}>
        <Button size="large" disabled={!playable} onPress={() => void beginChosen({ ...chosen, seat: '' })}>
          {say('scenarioPage.watch')}
        </Button>
        <Button look="primary" size="large" disabled={!playable} onPress={() => void beginChosen(chosen)}>
          {say('title.play')}
        </Button>
      </div>
    </div>
  );
}
