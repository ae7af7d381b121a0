import type { ReactElement, ReactNode } from 'react';
import type { Crisis } from '../../rules/state/state.ts';
import { footholdIx, dyadIx } from '../../session/catalogue.ts';
import { crisisSight, type BackerSight, type SideSight } from '../../session/crisisSight.ts';
import { ScoreNum } from '../parts/Num.tsx';
import { Row } from '../parts/Section.tsx';
import { useTable } from '../store.ts';
import { actorNameAt, say, scoreText } from '../words/index.ts';
import { CrisisCalls } from './CrisisCalls.tsx';
import styles from './CrisisDialog.module.css';

/** What is at stake for both, what is known of the other, and who would be looked to. */
export function CrisisFacts({ crisis }: { readonly crisis: Crisis }): ReactElement | null {
  const { scenario, view } = useTable();
  const sight = crisisSight(scenario, view, crisis);
  if (!sight) return null;
  const { mine, theirs, opportunist } = sight;
  return (
    <div className={styles.facts}>
      <Stakes crisis={crisis} mine={mine} theirs={theirs} />
      <Known theirs={theirs} mine={mine} opportunist={opportunist} />
      <section>
        <h3 className={styles.title}>{say('crisisToo.backers')}</h3>
        <p className={styles.fact}>
          {say('crisisToo.behindYou')}: <Backers backers={mine.backers} />
        </p>
        <p className={styles.fact}>
          {say('crisisToo.behindThem', { name: actorNameAt(scenario, theirs.lead) })}:{' '}
          <Backers backers={theirs.backers} />
        </p>
        <p className={styles.quiet}>{say('crisisToo.backersNote')}</p>
      </section>
      <CrisisCalls crisis={crisis} />
    </div>
  );
}

interface StakesProps {
  readonly crisis: Crisis;
  readonly mine: SideSight;
  readonly theirs: SideSight;
}

function Stakes({ crisis, mine, theirs }: StakesProps): ReactElement {
  const { scenario } = useTable();
  const rows: readonly (readonly [name: string, cells: readonly ReactNode[]])[] = [
    [
      say('crisisToo.claim'),
      [mine, theirs].map(({ lead, claims }) =>
        claims ? <ScoreNum key={lead} score="claim" at={footholdIx(scenario, crisis.at, lead)} /> : say('app.none'),
      ),
    ],
    ...(['support', 'reputation'] as const).map(
      (score) =>
        [
          say(`score.${score}.name`),
          [mine, theirs].map(({ lead }) => <ScoreNum key={lead} score={score} at={lead} />),
        ] as const,
    ),
  ];
  return (
    <section>
      <table className={styles.stakes}>
        <caption className={styles.title}>{say('crisisToo.stakes')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('crisisToo.yours')}</th>
            <th scope="col">{actorNameAt(scenario, theirs.lead)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, ix) => (
                <td key={ix}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Row name={say('crisisToo.tension')}>
        <ScoreNum score="tension" at={dyadIx(scenario, mine.lead, theirs.lead)} />
      </Row>
    </section>
  );
}

/** Between these a guess at a motive is none. */
const [UNLIKELY, LIKELY] = [40, 60] as const;

interface KnownProps {
  readonly mine: SideSight;
  readonly theirs: SideSight;
  readonly opportunist: number | undefined;
}

/** Three lines: what drives it, how it stands here, how ready it is. */
function Known({ mine, theirs, opportunist }: KnownProps): ReactElement {
  const { scenario } = useTable();
  const motive =
    opportunist === undefined
      ? undefined
      : opportunist < UNLIKELY
        ? say('crisisToo.motiveSeeker')
        : opportunist > LIKELY
          ? say('crisisToo.motiveOpportunist')
          : say('crisisToo.motiveOpen');
  return (
    <section>
      <h3 className={styles.title}>{say('crisisToo.know', { name: actorNameAt(scenario, theirs.lead) })}</h3>
      {motive === undefined ? null : (
        <p className={styles.fact}>
          {motive}{' '}
          <span className={styles.quiet}>{say('crisisToo.chanceOpportunist', { chance: opportunist ?? 0 })}</span>
        </p>
      )}
      <p className={styles.fact}>
        {mine.deterrence
          ? say('crisisToo.deterrence', { points: spanText(mine.deterrence) })
          : theirs.deterrence
            ? say('crisisToo.deterrenceTheirs', { points: spanText(theirs.deterrence) })
            : say('crisisToo.noClaim')}
      </p>
      <Row name={say('crisisToo.readiness')}>
        <ScoreNum score="readiness" at={theirs.lead} />
      </Row>
    </section>
  );
}

function spanText({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [scoreText(low), scoreText(high)];
  return from === to ? from : say('app.span', { low: from, high: to });
}

function Backers({ backers }: { readonly backers: readonly BackerSight[] }): ReactElement {
  const { scenario } = useTable();
  if (backers.length === 0) return <span>{say('crisisToo.nobody')}</span>;
  return (
    <>
      {backers
        .map((one) =>
          say(one.joined ? 'alliance.joined' : one.ally ? 'crisisToo.ally' : 'crisisToo.backer', {
            name: actorNameAt(scenario, one.actor),
            points: spanText(one),
          }),
        )
        .join('; ')}
    </>
  );
}
