import type { ReactElement, ReactNode } from 'react';
import type { Agreement } from '../../rules/state/state.ts';
import { dyadIx, tieIx } from '../../session/catalogue.ts';
import { sightOf } from '../../session/sights.ts';
import { Bar } from '../parts/Bar.tsx';
import { ScoreNum } from '../parts/Num.tsx';
import { Row } from '../parts/Section.tsx';
import { Select } from '../parts/Select.tsx';
import { app, useTable } from '../store.ts';
import { actorNameAt, agreementName, say, scoreText } from '../words/index.ts';
import { ActButton } from './ActButton.tsx';
import { DyadCauses, DyadCourse, DyadLastActs } from './DyadHistory.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { SeatSwitch } from './SeatSwitch.tsx';
import type { SeatView } from './seatView.ts';
import { ThreatRow } from './ThreatRow.tsx';
import styles from './SelectionPanel.module.css';

interface DyadPanelProps {
  /** The seat that stays when another is put beside it. */
  readonly anchor: number;
  readonly other: number;
  /** Where a seat was picked, its own sheet is one press away. */
  readonly onView?: (view: SeatView) => void;
}

/** Two seats: tension, both trusts, ties, what binds them, how it went and why. */
export function DyadPanel({ anchor, other, onView }: DyadPanelProps): ReactElement {
  const { scenario, view, me } = useTable();
  const [a, b] = [Math.min(anchor, other), Math.max(anchor, other)];
  const at = dyadIx(scenario, a, b);
  const armed = scenario.dyads[at]?.armed === true;
  const own = anchor === me || other === me;
  const between = view.picture.agreements.filter(({ parties }) => parties.includes(a) && parties.includes(b));
  const allied = between.some(({ type }) => type === 'alliance');
  const theirs = anchor === me ? other : anchor;
  return (
    <PanelFrame
      kicker={own ? say('dyad.withYou') : allied ? say('dyad.allied') : say('dyad.between')}
      title={own ? actorNameAt(scenario, theirs) : dyadTitle(scenario, anchor, other)}
      tools={
        <>
          {onView ? <SeatSwitch actor={other} value="between" onChange={onView} /> : null}
          <Beside seat={own ? theirs : anchor} other={own ? me : other} />
        </>
      }
      {...(own ? { foot: <ActButton text={say('dyad.act', { name: actorNameAt(scenario, theirs) })} /> } : {})}
    >
      {armed ? <Tension at={at} /> : <p className={styles.quiet}>{say('dyad.noForces')}</p>}
      <Trusts a={anchor} b={other} />
      {armed ? (
        <div className={styles.rows}>
          <ThreatRow of={anchor} from={other} />
          <ThreatRow of={other} from={anchor} />
        </div>
      ) : null}
      <Between between={between} />
      <DyadCourse one={anchor} other={other} />
      {armed ? <DyadCauses at={at} /> : null}
      <DyadLastActs one={anchor} other={other} />
      <Ties one={anchor} other={other} />
    </PanelFrame>
  );
}

const dyadTitle = (scenario: ReturnType<typeof useTable>['scenario'], one: number, other: number): string =>
  say('dyad.title', { one: actorNameAt(scenario, one), other: actorNameAt(scenario, other) });

/** A heading within a panel. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      {children}
    </section>
  );
}

function Between({ between }: { readonly between: readonly Agreement[] }): ReactElement {
  const { scenario } = useTable();
  return (
    <Part title={say('dyadMore.agreements')}>
      {between.length === 0 ? <p className={styles.quiet}>{say('dyad.nothing')}</p> : null}
      <ul className={styles.list}>
        {between.map((agreement) => (
          <li key={agreement.id}>{agreementName(scenario, agreement)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Whom a seat stands beside: you, or anybody else. */
function Beside({ seat, other }: { readonly seat: number; readonly other: number }): ReactElement {
  const { scenario, me } = useTable();
  const others = scenario.actors.map((_, ix) => ix).filter((ix) => ix !== seat);
  const sequence = [...others.filter((ix) => ix === me), ...others.filter((ix) => ix !== me)];
  return (
    <Select
      label={say('dyadMore.beside', { name: actorNameAt(scenario, seat) })}
      value={String(other)}
      onChange={(key) => {
        const next = Number(key);
        app().pick({ kind: 'dyad', a: Math.min(seat, next), b: Math.max(seat, next) });
      }}
      options={sequence.map((ix) => ({
        value: String(ix),
        name: ix === me ? say('dyadMore.you') : actorNameAt(scenario, ix),
      }))}
    />
  );
}

function Tension({ at }: { readonly at: number }): ReactElement {
  const { view } = useTable();
  const tension = view.picture.dyads[at]?.tension ?? 0;
  return (
    <div>
      <Row name={<b>{say('dyad.tension')}</b>}>
        <ScoreNum score="tension" at={at} />
      </Row>
      <Bar share={tension / 10_000} accent="tension" label={say('dyad.tension')} text={scoreText(tension)} />
    </div>
  );
}

/** Trust is a double line: one for each direction. Where it is only believed it has no bar, which would be too sure. */
function Trusts({ a, b }: { readonly a: number; readonly b: number }): ReactElement {
  const { scenario, eyes } = useTable();
  return (
    <div className={styles.rows}>
      {[[a, b] as const, [b, a] as const].map(([from, to]) => {
        const at = tieIx(scenario, from, to);
        const name = say('dyad.trust', { one: actorNameAt(scenario, from), other: actorNameAt(scenario, to) });
        const { value, margin } = sightOf(scenario, eyes, 'trust', at);
        return (
          <div key={from}>
            <Row name={name}>
              <ScoreNum score="trust" at={at} />
            </Row>
            {margin > 0 ? (
              <Guess value={value} margin={margin} />
            ) : (
              <Bar share={value / 10_000} accent="trust" label={name} text={scoreText(value)} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** A hatched stretch from the least to the most that is believed. The number beside it says the same. */
function Guess({ value, margin }: { readonly value: number; readonly margin: number }): ReactElement {
  const [low, high] = [Math.max(0, value - margin) / 100, Math.min(10_000, value + margin) / 100];
  return (
    <div className={styles.guess} aria-hidden>
      <span style={{ left: `${low}%`, width: `${high - low}%` }} />
    </div>
  );
}

/** What else lies between two: training, openness, grievance, who is believed to stand by whom, and dependence where it is known. */
function Ties({ one, other }: { readonly one: number; readonly other: number }): ReactElement {
  const { scenario, eyes } = useTable();
  const at = dyadIx(scenario, one, other);
  const both = [[one, other] as const, [other, one] as const];
  const names = (from: number, to: number) => ({ one: actorNameAt(scenario, from), other: actorNameAt(scenario, to) });
  const known = both.filter(
    ([from, to]) => sightOf(scenario, eyes, 'dependence', tieIx(scenario, from, to)).margin === 0,
  );
  return (
    <Part title={say('dyadMore.ties')}>
      <div className={styles.rows}>
        {(['interoperability', 'transparency', 'grievance'] as const).map((score) => (
          <Row key={score} name={say(`score.${score}.name`)} help={say(`score.${score}.meaning`)}>
            <ScoreNum score={score} at={at} />
          </Row>
        ))}
        {both.map(([from, to]) => (
          <Row key={from} name={say('dyad.credibility', names(from, to))} help={say('score.credibility.meaning')}>
            <ScoreNum score="credibility" at={tieIx(scenario, from, to)} />
          </Row>
        ))}
        {known.map(([from, to]) => (
          <Row key={from} name={say('dyadMore.dependence', names(from, to))} help={say('score.dependence.meaning')}>
            <ScoreNum score="dependence" at={tieIx(scenario, from, to)} />
          </Row>
        ))}
      </div>
    </Part>
  );
}
