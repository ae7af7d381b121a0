import type { ReactElement, ReactNode } from 'react';
import type { Outcome, SeatOutcome } from '../../rules/state/state.ts';
import { gateAt } from '../../session/readings.ts';
import { Bar } from '../parts/Bar.tsx';
import { ChangedNote } from '../parts/ChangedNote.tsx';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { cls } from '../parts/cls.ts';
import { CommonAim } from '../parts/CommonAim.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Num } from '../parts/Num.tsx';
import { ThirdPartyGame } from '../parts/ThirdParty.tsx';
import { TunedLink } from '../parts/TunedLink.tsx';
import { useTable } from '../store.ts';
import { roadToWar } from '../store/happened.ts';
import { objectiveOf } from '../store/objectives.ts';
import { actorName, eventText, placeName, say, scoreText } from '../words/index.ts';
import { Again } from './Again.tsx';
import { Calm } from './Calm.tsx';
import { Course } from './Course.tsx';
import { Lessons } from './Lessons.tsx';
import { Otherwise } from './Otherwise.tsx';
import { Lede, SeatLine } from './Standing.tsx';
import styles from './Ending.module.css';

/** How it ended, for everybody, and why. War is one sentence. */
export function Ending(): ReactElement | null {
  const { game, view, scenario } = useTable();
  const { outcome } = view.picture;
  if (!outcome) return null;
  const mine = outcome.seats.find(({ actor }) => actor === view.seat);
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <p className={styles.kicker}>{scenario.setup.title}</p>
          <h1 className={styles.title}>{say(outcome.war ? 'ending.war' : 'ending.peace')}</h1>
          <ThirdPartyGame />
          <ChangedNote />
          <TunedLink />
          {outcome.war ? (
            <p className={styles.lead}>
              {say('ending.warSmall', {
                place: outcome.at === null ? '' : placeName(scenario, outcome.at),
                score: scoreText(scenario.params.warScore),
              })}
            </p>
          ) : (
            <Lede outcome={outcome} {...(mine ? { mine } : {})} />
          )}
          {outcome.war ? null : <SeatLine seats={outcome.seats} mine={game.watching ? '' : view.seat} />}
        </header>
        {outcome.war ? <Road at={outcome.at} /> : <CommonAim />}
        <Course />
        {game.watching ? null : <Lessons />}
        {mine ? <Mine seat={mine} war={outcome.war} /> : null}
        <Everybody outcome={outcome} />
        {outcome.war ? null : (
          <Fold title={say('endingToo.sums')}>
            <Calm outcome={outcome} />
          </Fold>
        )}
        <Otherwise />
        <Again />
        <p className={styles.notice}>{say('app.notice')}</p>
      </div>
    </main>
  );
}

/** The crisis that ended in war, from its first day. */
function Road({ at }: { readonly at: string | null }): ReactElement | null {
  const { game, scenario, eyes } = useTable();
  const lines = roadToWar(game.host.history(eyes.seat), at).flatMap((event) => eventText(scenario, event) ?? []);
  if (lines.length === 0) return null;
  return (
    <section className={styles.road}>
      <h2 className={styles.subtitle}>{say('ending.road')}</h2>
      <ol>
        {lines.map(({ text }, ix) => (
          <li key={ix}>{text}</li>
        ))}
      </ol>
      <p className={styles.kicker}>{say('ending.roadWhy')}</p>
    </section>
  );
}

function Mine({ seat, war }: { readonly seat: SeatOutcome; readonly war: boolean }): ReactElement {
  const { scenario } = useTable();
  return (
    <section className={styles.mine}>
      <div className={styles.score}>
        <p className={styles.kicker}>{actorName(scenario, seat.actor)}</p>
        <p className={styles.final}>{scoreText(seat.final)}</p>
        <p className={styles.kicker}>{say('endingToo.ofHundred')}</p>
      </div>
      <div className={styles.parts}>
        <Aims seat={seat} />
        {war ? null : (
          <Fold title={say('ending.formulaName')}>
            <Shares seat={seat} />
          </Fold>
        )}
      </div>
    </section>
  );
}

/** Each aim with its points, and a way to ask why. */
function Aims({ seat }: { readonly seat: SeatOutcome }): ReactElement {
  const { scenario } = useTable();
  const ix = scenario.actorIx.get(seat.actor) ?? -1;
  const actor = scenario.actors[ix];
  return (
    <ul className={styles.aims}>
      {seat.objectives.map(({ id, value, points, of }) => {
        const objective = objectiveOf(actor, id);
        if (!objective) return null;
        const secret = actor?.secrets.some((one) => one.id === id) === true;
        const text = say('ending.points', { points: scoreText(points, 1), of: scoreText(of) });
        return (
          <li key={id} className={styles.aim}>
            <span>
              {objective.text} {secret ? <em className={styles.secret}>{say('ending.secretAim')}</em> : null}
            </span>
            <Num
              label={say('ending.whyOf', { aim: objective.text, points: text })}
              opens={{ kind: 'objective', actor: ix, objective, value, points, of }}
            >
              {text}
            </Num>
            <span className={styles.bar}>
              <Bar share={of === 0 ? 0 : points / of} accent="treaty" label={objective.text} text={text} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What else counts, and how it comes together. */
function Shares({ seat }: { readonly seat: SeatOutcome }): ReactElement {
  const { scenario, view } = useTable();
  const gate = gateAt(scenario, view.picture.outcome?.stability ?? 0);
  const drawn = scenario.actors[scenario.actorIx.get(seat.actor) ?? -1]?.motive === 'drawn';
  const formula = say('ending.formula', {
    national: scoreText(seat.national, 1),
    gate: scoreText(gate),
    final: scoreText(seat.final, 1),
  });
  const shared = scoreText(seat.shared, 1);
  const rows: readonly (readonly [name: string, value: ReactNode])[] = [
    [
      say('ending.shared'),
      <Num key="shared" label={`${say('ending.shared')}: ${shared}`} opens={{ kind: 'stability' }}>
        {shared}
      </Num>,
    ],
    ...(drawn ? [[say('ending.motive'), scoreText(seat.motive, 1)] as const] : []),
    ...(seat.common === undefined ? [] : [[say('ending.common'), scoreText(seat.common, 1)] as const]),
    [
      say('ending.formulaName'),
      <span key="formula">
        {formula} <ClauseLink clause="R10.5" />
      </span>,
    ],
  ];
  return (
    <dl className={styles.shares}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the motive of a seat was, now that everything is on the table. */
function motiveText(
  scenario: ReturnType<typeof useTable>['scenario'],
  eyes: ReturnType<typeof useTable>['eyes'],
  ix: number,
): string {
  if (scenario.actors[ix]?.motive !== 'drawn') return say('ending.noMotive');
  return say(eyes.picture.actors[ix]?.opportunist === true ? 'ending.opportunist' : 'ending.seeker');
}

function Everybody({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { scenario, eyes, view } = useTable();
  const { war } = outcome;
  // After a war there is nothing to rank.
  const seats = war ? outcome.seats : [...outcome.seats].sort((a, b) => b.final - a.final);
  return (
    <section className={styles.everybody}>
      <h2 className={styles.subtitle}>{say('ending.everybody')}</h2>
      {war ? null : <p className={styles.kicker}>{say('ending.floor')}</p>}
      {seats.map((seat) => {
        const ix = scenario.actorIx.get(seat.actor) ?? -1;
        return (
          <details key={seat.actor} className={cls(styles.seat, seat.actor === view.seat && styles.own)}>
            <summary>
              <span className={styles.name}>{actorName(scenario, seat.actor)}</span>
              <span className={styles.motive}>{motiveText(scenario, eyes, ix)}</span>
              <span className={styles.meter} aria-hidden>
                <Bar share={seat.final / 10_000} label={say('ending.final')} text={scoreText(seat.final)} />
              </span>
              <b className={styles.points}>{scoreText(seat.final)}</b>
              <span className={styles.why}>{say('ending.why')}</span>
            </summary>
            <Aims seat={seat} />
            {war ? null : <Shares seat={seat} />}
          </details>
        );
      })}
    </section>
  );
}
