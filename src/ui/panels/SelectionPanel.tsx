import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dyadIx, tieIx } from '../../session/catalogue.ts';
import { incidentRiskSeen } from '../../session/readings.ts';
import { threatSight } from '../../session/sights.ts';
import { Bar } from '../parts/Bar.tsx';
import { Button as Press } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { Num, ScoreNum } from '../parts/Num.tsx';
import { Row } from '../parts/Section.tsx';
import { app, useApp, useTable } from '../store.ts';
import { nothingPicked } from '../store/dialogs.ts';
import { actorNameAt, agreementName, chanceText, listed, placeNameAt, say, scoreText } from '../words/index.ts';
import styles from './SelectionPanel.module.css';

/** What was picked on the map or in the table: one panel for each dyad, seat and place. */
export function SelectionPanel(): ReactElement | null {
  const { me } = useTable();
  const picked = useApp((state) => state.picked);
  switch (picked.kind) {
    case 'none':
      return null;
    case 'dyad':
      return <DyadPanel a={picked.a} b={picked.b} />;
    case 'actor':
      return picked.actor === me ? <ActorPanel actor={me} /> : <DyadPanel a={me} b={picked.actor} seat />;
    case 'place':
      return <PlacePanel place={picked.place} />;
  }
}

interface FrameProps {
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Frame({ kicker, title, children }: FrameProps): ReactElement {
  return (
    <aside className={styles.panel} aria-label={title}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>{kicker}</p>
          <h2 className={styles.title}>{title}</h2>
        </div>
        <Button
          className={cls(styles.close)}
          aria-label={say('app.close')}
          onPress={() => {
            app().pick(nothingPicked);
          }}
        >
          <X aria-hidden size={18} />
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}

function DyadPanel({
  a,
  b,
  seat = false,
}: {
  readonly a: number;
  readonly b: number;
  readonly seat?: boolean;
}): ReactElement {
  const { scenario, view, me } = useTable();
  const [one, other] = [actorNameAt(scenario, a), actorNameAt(scenario, b)];
  const at = dyadIx(scenario, a, b);
  const armed = scenario.dyads[at]?.armed === true;
  const tension = view.picture.dyads[at]?.tension ?? 0;
  const own = a === me || b === me;
  const between = view.picture.agreements.filter(({ parties }) => parties.includes(a) && parties.includes(b));
  const allied = between.some(({ type }) => type === 'alliance');
  return (
    <Frame
      kicker={seat ? say('dyad.withYou') : allied ? say('dyad.allied') : say('dyad.between')}
      title={seat ? other : say('dyad.title', { one, other })}
    >
      {armed ? (
        <div>
          <Row name={<b>{say('dyad.tension')}</b>}>
            <ScoreNum score="tension" at={at} />
          </Row>
          <Bar share={tension / 10_000} accent="tension" label={say('dyad.tension')} text={scoreText(tension)} />
        </div>
      ) : (
        <p className={styles.quiet}>{say('dyad.noForces')}</p>
      )}
      <Trusts a={a} b={b} />
      {armed ? (
        <div className={styles.rows}>
          <Threat of={a} from={b} />
          <Threat of={b} from={a} />
        </div>
      ) : null}
      <div className={styles.rows}>
        {(['interoperability', 'transparency', 'grievance'] as const).map((score) => (
          <Row key={score} name={say(`score.${score}.name`)} help={say(`score.${score}.meaning`)}>
            <ScoreNum score={score} at={at} />
          </Row>
        ))}
        {[[a, b] as const, [b, a] as const].map(([from, to]) => (
          <Row
            key={from}
            name={say('dyad.credibility', { one: actorNameAt(scenario, from), other: actorNameAt(scenario, to) })}
          >
            <ScoreNum score="credibility" at={tieIx(scenario, from, to)} />
          </Row>
        ))}
      </div>
      <p className={styles.quiet}>
        {between.length === 0
          ? say('dyad.nothing')
          : listed(between.map((agreement) => agreementName(scenario, agreement)))}
      </p>
      {own ? <Act text={say('dyad.act', { name: actorNameAt(scenario, a === me ? b : a) })} /> : null}
    </Frame>
  );
}

/** Trust is a double line: one for each direction. */
function Trusts({ a, b }: { readonly a: number; readonly b: number }): ReactElement {
  const { scenario, view } = useTable();
  return (
    <div className={styles.rows}>
      {[[a, b] as const, [b, a] as const].map(([from, to]) => {
        const at = tieIx(scenario, from, to);
        const name = say('dyad.trust', { one: actorNameAt(scenario, from), other: actorNameAt(scenario, to) });
        const trust = view.picture.ties[at]?.trust ?? 0;
        return (
          <div key={from}>
            <Row name={name}>
              <ScoreNum score="trust" at={at} />
            </Row>
            <Bar share={trust / 10_000} accent="trust" label={name} text={scoreText(trust)} />
          </div>
        );
      })}
    </div>
  );
}

function Threat({ of, from }: { readonly of: number; readonly from: number }): ReactElement {
  const { scenario, eyes } = useTable();
  const { low, mid, high } = threatSight(scenario, eyes, of, from);
  const text = scoreText(low) === scoreText(high) ? scoreText(mid) : `${scoreText(low)}–${scoreText(high)}`;
  const name = say('dyad.threatOf', { name: actorNameAt(scenario, of) });
  return (
    <Row name={name}>
      <Num label={`${name}: ${text}`} opens={{ kind: 'threat', of, from }} soft={low !== high}>
        {text}
      </Num>
    </Row>
  );
}

function Act({ text }: { readonly text: string }): ReactElement | null {
  const { view } = useTable();
  if (view.phase === 'crisis' || view.phase === 'over') return null;
  const act = (): void => {
    app().setForm(undefined);
    app().show('orders');
  };
  return (
    <Press size="small" onPress={act}>
      {text}
    </Press>
  );
}

function ActorPanel({ actor }: { readonly actor: number }): ReactElement {
  const { scenario, view } = useTable();
  const brief = scenario.setup.actors[actor]?.brief ?? '';
  const scores = ['capability', 'readiness', 'support', 'reputation'] as const;
  const mine = view.picture.agreements.filter(({ parties }) => parties.includes(actor));
  return (
    <Frame kicker={say('dyad.actor')} title={actorNameAt(scenario, actor)}>
      <p className={styles.quiet}>{brief}</p>
      <div className={styles.rows}>
        {scores.map((score) => (
          <Row key={score} name={say(`score.${score}.name`)}>
            <ScoreNum score={score} at={actor} />
          </Row>
        ))}
      </div>
      <p className={styles.quiet}>{listed(mine.map((agreement) => agreementName(scenario, agreement)))}</p>
    </Frame>
  );
}

function PlacePanel({ place }: { readonly place: number }): ReactElement {
  const { scenario, view } = useTable();
  const { claimants = [], stake = [] } = scenario.places[place] ?? {};
  const chance = chanceText(incidentRiskSeen(scenario, view, place));
  const rung = view.picture.places[place]?.rung ?? 0;
  const others = stake.flatMap((points, ix) =>
    points > 0 && !claimants.includes(ix) ? [actorNameAt(scenario, ix)] : [],
  );
  return (
    <Frame kicker={say('dyad.place')} title={placeNameAt(scenario, place)}>
      {(['heat', 'presence'] as const).map((score) => (
        <div key={score}>
          <Row name={say(`score.${score}.name`)} help={say(`score.${score}.meaning`)}>
            <ScoreNum score={score} at={place} />
          </Row>
          <Bar
            share={(view.picture.places[place]?.[score] ?? 0) / 10_000}
            accent={score === 'heat' ? 'tension' : 'presence'}
            label={say(`score.${score}.name`)}
            text={chance}
          />
        </div>
      ))}
      <div className={styles.rows}>
        <Row name={say('score.code.name')}>
          <ScoreNum score="code" at={place} />
        </Row>
        <Row name={say('forecast.incident')}>
          <Num label={`${say('forecast.incident')}: ${chance}`} opens={{ kind: 'incident', place }}>
            {chance}
          </Num>
        </Row>
        {rung > 0 ? (
          <Row name={say('score.rung.name')}>
            <ScoreNum score="rung" at={place} />
          </Row>
        ) : null}
        {claimants.map((ix) => (
          <Row key={ix} name={`${say('score.claim.name')}: ${actorNameAt(scenario, ix)}`}>
            <ScoreNum score="claim" at={place * scenario.actors.length + ix} />
          </Row>
        ))}
      </div>
      {others.length === 0 ? null : (
        <p className={styles.quiet}>
          {say('dyad.stakes')}: {listed(others)}
        </p>
      )}
      <Act text={say('dyad.actHere')} />
    </Frame>
  );
}
