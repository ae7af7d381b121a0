import type { ReactElement } from 'react';
import { tieIx } from '../../session/catalogue.ts';
import { sightOf } from '../../session/sights.ts';
import { ScoreNum } from '../parts/Num.tsx';
import { Row } from '../parts/Section.tsx';
import { useTable } from '../store.ts';
import { SCENARIO_LANGUAGE, actorNameAt, agreementName, say } from '../words/index.ts';
import { ActButton } from './ActButton.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { SeatSwitch } from './SeatSwitch.tsx';
import type { SeatView } from './seatView.ts';
import { ThreatRow } from './ThreatRow.tsx';
import styles from './SelectionPanel.module.css';

interface SeatSheetProps {
  readonly actor: number;
  readonly onView?: (view: SeatView) => void;
}

/** One seat by itself: what everybody knows of it, what I can tell, and what I believe of its motive. */
export function SeatSheet({ actor, onView }: SeatSheetProps): ReactElement {
  const { scenario, me } = useTable();
  const theirs = scenario.setup.actors[actor];
  const name = actorNameAt(scenario, actor);
  const other = actor !== me && me >= 0;
  return (
    <PanelFrame
      kicker={say('dyad.actor')}
      title={name}
      {...(onView ? { tools: <SeatSwitch actor={actor} value="about" onChange={onView} /> } : {})}
      {...(other ? { foot: <ActButton text={say('dyad.act', { name })} /> } : {})}
    >
      {theirs ? (
        <div>
          <b>{say(`doctrine.${theirs.doctrine}`)}</b>
          <p className={styles.quiet}>{say(`doctrineMore.${theirs.doctrine}`)}</p>
        </div>
      ) : null}
      {other ? null : (
        <p className={styles.quiet} lang={SCENARIO_LANGUAGE}>
          {theirs?.brief}
        </p>
      )}
      {other ? <OpenBrief actor={actor} /> : null}
      <Belief actor={actor} />
      <Numbers actor={actor} />
      <Bound actor={actor} />
    </PanelFrame>
  );
}

/** What another seat wants in the open, as its brief says it. */
function OpenBrief({ actor }: { readonly actor: number }): ReactElement {
  const { scenario } = useTable();
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('seatMore.wants')}</h3>
      <ul className={styles.wants}>
        {(scenario.setup.actors[actor]?.objectives ?? []).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

const SCORES = ['capability', 'readiness', 'support', 'reputation', 'resilience'] as const;

/** What I can tell of its strength, and how each of us sees the other. */
function Numbers({ actor }: { readonly actor: number }): ReactElement {
  const { scenario, me } = useTable();
  const armed = (ix: number): boolean => scenario.actors[ix]?.armed === true;
  const shown = SCORES.filter((score) => armed(actor) || (score !== 'capability' && score !== 'readiness'));
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('seatMore.public')}</h3>
      <div className={styles.rows}>
        {shown.map((score) => (
          <Row key={score} name={say(`score.${score}.name`)} help={say(`score.${score}.meaning`)}>
            <ScoreNum score={score} at={actor} />
          </Row>
        ))}
        {actor !== me && armed(actor) && armed(me) ? (
          <>
            <ThreatRow of={me} from={actor} />
            <ThreatRow of={actor} from={me} />
          </>
        ) : null}
      </div>
    </section>
  );
}

/** What it has signed. */
function Bound({ actor }: { readonly actor: number }): ReactElement {
  const { scenario, view } = useTable();
  const bound = view.picture.agreements.filter(({ parties }) => parties.includes(actor));
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('seatMore.agreements')}</h3>
      {bound.length === 0 ? <p className={styles.quiet}>{say('agreements.empty')}</p> : null}
      <ul className={styles.list}>
        {bound.map((agreement) => (
          <li key={agreement.id}>{agreementName(scenario, agreement)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Points of belief within which nothing can be said either way. */
const EVEN = 300;

/** What I believe moves another seat: mine, and so exact. Only where motives are drawn. */
function Belief({ actor }: { readonly actor: number }): ReactElement | null {
  const { scenario, view, me } = useTable();
  if (actor === me || me < 0 || scenario.actors[actor]?.motive !== 'drawn') return null;
  const at = tieIx(scenario, me, actor);
  const { value } = sightOf(scenario, view, 'belief', at);
  const told = value > EVEN ? 'beliefGain' : value < -EVEN ? 'beliefSeeker' : 'beliefEven';
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('seatMore.belief')}</h3>
      <p>{say(`seatMore.${told}`)}</p>
      <Row name={say('score.belief.name')}>
        <ScoreNum score="belief" at={at} />
      </Row>
      <p className={styles.quiet}>{say('seatMore.beliefMine')}</p>
    </section>
  );
}
