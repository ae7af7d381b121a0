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
  const leads = mine.lead === view.me;
  const aside = view.crises.some(({ at, role }) => role === 'chair' && scenario.placeIx.get(at) === crisis.at);
  return (
    <div className={styles.facts}>
      <Stakes crisis={crisis} mine={mine} theirs={theirs} />
      <Known theirs={theirs} mine={mine} opportunist={opportunist} aside={aside} />
      <section>
        <h3 className={styles.title}>{say('crisisToo.backers')}</h3>
        <p className={styles.fact}>
          {leads ? say('crisisToo.behindYou') : say('crisisToo.behindThem', { name: actorNameAt(scenario, mine.lead) })}
          : <Backers backers={mine.backers} />
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
  const { scenario, me } = useTable();
  const leads = mine.lead === me;
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
            <th scope="col">{leads ? say('crisisToo.yours') : actorNameAt(scenario, mine.lead)}</th>
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
      <Row name={say(leads ? 'crisisToo.tension' : 'alliance.tension')}>
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
  /** The reader takes no side. */
  readonly aside: boolean;
}

/** Three lines: what drives it, how it stands here, how ready it is. */
function Known({ mine, theirs, opportunist, aside }: KnownProps): ReactElement {
  const { scenario } = useTable();
  if (aside) return <Strength mine={mine} theirs={theirs} />;
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
      <Strength mine={mine} theirs={theirs} />
      <Row name={say('crisisToo.readiness')}>
        <ScoreNum score="readiness" at={theirs.lead} />
      </Row>
    </section>
  );
}

/** How strong a claim stands against the other: the reader's own in its own words. */
function Strength({ mine, theirs }: Pick<KnownProps, 'mine' | 'theirs'>): ReactElement | null {
  const { scenario, me } = useTable();
  const text = (): string | undefined => {
    const [claimed, against] = mine.deterrence ? [mine, theirs] : [theirs, mine];
    if (!claimed.deterrence) return mine.lead === me ? say('crisisToo.noClaim') : undefined;
    const points = spanText(claimed.deterrence);
    if (mine.lead === me)
      return say(mine.deterrence ? 'crisisToo.deterrence' : 'crisisToo.deterrenceTheirs', { points });
    const name = actorNameAt(scenario, claimed.lead);
    return say('alliance.claimOf', { name, other: actorNameAt(scenario, against.lead), points });
  };
  const told = text();
  return told === undefined ? null : <p className={styles.fact}>{told}</p>;
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
