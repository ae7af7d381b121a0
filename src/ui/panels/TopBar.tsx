import { CalendarDays, Eye } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Phase } from '../../rules/state/state.ts';
import { isPrologue } from '../../session/catalogue.ts';
import { polarisationSeen, stabilitySeen } from '../../session/readings.ts';
import { Bar } from '../parts/Bar.tsx';
import { ChangedBadge } from '../parts/ChangedNote.tsx';
import { cls } from '../parts/cls.ts';
import { Num } from '../parts/Num.tsx';
import { ThirdPartyGame } from '../parts/ThirdParty.tsx';
import { TunedLink } from '../parts/TunedLink.tsx';
import { useTable } from '../store.ts';
import { SCENARIO_LANGUAGE, calendarText, negotiators, say, scoreText, turnName } from '../words/index.ts';
import { TopBarMenu } from './TopBarMenu.tsx';
import styles from './TopBar.module.css';

/** When it is, what comes next, how calm the region is, and which forum meets. */
export function TopBar(): ReactElement {
  const { game, scenario, view } = useTable();
  const { turns, hiddenEnd } = scenario.setup.calendar;
  const count = hiddenEnd
    ? say('top.turnAbout', { turn: view.turn, last: turns })
    : say('top.turnOf', { turn: view.turn, last: turns });
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <h1 className={styles.title} lang={SCENARIO_LANGUAGE}>
          {scenario.setup.title}
        </h1>
      </div>
      <div className={styles.when}>
        <p className={styles.quarter}>{turnName(scenario, view.turn)}</p>
        <p className={styles.turn}>{count}</p>
      </div>
      <Steps phase={view.phase} watching={game.watching} />
      <Stability />
      <Forums />
      <TopBarMenu />
    </header>
  );
}

const STEPS = ['propose', 'counter', 'commit', 'crisis'] as const;

/** Where the quarter stands. Answers and crises are steps only when they come. */
interface StepsProps {
  readonly phase: Phase;
  readonly watching: boolean;
}

function Steps({ phase, watching }: StepsProps): ReactElement {
  const { scenario, view } = useTable();
  const first = phase === 'propose' && isPrologue(scenario, view.turn);
  const usual = first ? say('top.prologueTodo', { seats: negotiators(scenario) }) : say(`phase.${phase}.todo`);
  const todo = watching ? say('watch.on') : usual;
  const shown =
    phase === 'over'
      ? (['over'] as const)
      : STEPS.filter((step) => step === phase || step === 'propose' || step === 'commit');
  return (
    <div className={styles.phase}>
      <div className={styles.where}>
        <ol className={styles.steps} aria-label={say('top.steps')}>
          {shown.map((step) => (
            <li
              key={step}
              className={cls(styles.step, step === phase && styles.now)}
              aria-current={step === phase ? 'step' : undefined}
            >
              {say(`phase.${step}.name`)}
            </li>
          ))}
        </ol>
        <ChangedBadge />
        <TunedLink />
        <ThirdPartyGame />
      </div>
      <p className={styles.todo}>
        {watching ? <Eye aria-hidden size="1rem" /> : null}
        {todo}
      </p>
    </div>
  );
}

function Stability(): ReactElement {
  const { scenario, view } = useTable();
  const { points } = stabilitySeen(scenario, view);
  const text = scoreText(points);
  return (
    <div className={styles.stability}>
      <p className={styles.kicker}>{say('top.stability')}</p>
      <p className={styles.number}>
        <Num label={`${say('top.stability')}: ${text}`} opens={{ kind: 'stability' }}>
          {text}
        </Num>
        <span className={styles.meter}>
          <Bar share={points / 10_000} accent="treaty" label={say('top.stability')} text={text} />
        </span>
        <span className={styles.beside}>
          {say('polarisation.name')} {scoreText(polarisationSeen(scenario, view))}
        </span>
      </p>
    </div>
  );
}

function Forums(): ReactElement | null {
  const { scenario, view } = useTable();
  if (scenario.forums.length === 0 || isPrologue(scenario, view.turn)) return null;
  return (
    <div className={styles.forums}>
      <CalendarDays aria-hidden size="1.125rem" />
      <ul aria-label={say('top.forum')}>
        {scenario.forums.map((forum) => (
          <li
            key={forum.id}
            className={cls((forum.seasons as readonly number[]).includes(view.quarter) && styles.meets)}
          >
            {calendarText(forum, view.quarter)}
          </li>
        ))}
      </ul>
    </div>
  );
}
