import type { ReactElement, ReactNode } from 'react';
import type { ClauseId } from '../../rules/effects/events.ts';
import type { SetupObjective } from '../../rules/scenario/setup.ts';
import { incidentRiskSeen, polarisationSeen, stabilitySeen } from '../../session/readings.ts';
import { guardSight, slotsSight, threatSight } from '../../session/sights.ts';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { ScoreNum } from '../parts/Num.tsx';
import { Row, Section } from '../parts/Section.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useTable } from '../store.ts';
import { actorNameAt, chanceText, placeNameAt, say, scoreText, scoreTitle } from '../words/index.ts';
import { AgreementList } from './AgreementsPanel.tsx';
import { countedIn, sourcesOf } from './measureSources.ts';
import styles from './LedgerDialog.module.css';

/** Numbers that are read off other numbers: what they are made of, each with its own ledger. */
function Made({
  title,
  meaning,
  clause,
  children,
}: {
  readonly title: string;
  readonly meaning: string;
  /** Where the rulebook says how it is read. */
  readonly clause: ClauseId;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Sheet
      title={title}
      kicker={meaning}
      onClose={() => {
        app().closeDialog();
      }}
    >
      <div className={styles.parts}>{children}</div>
      <ClauseLink clause={clause} />
    </Sheet>
  );
}

export function StabilityDialog(): ReactElement {
  const { scenario, view } = useTable();
  const { points, parts } = stabilitySeen(scenario, view);
  return (
    <Made title={say('top.stability')} meaning={say('ledger.stabilityMeaning')} clause="R10.3">
      <Row name={say('ledger.start')}>{scoreText(10_000)}</Row>
      <Row name={say('ledger.stabilityOf.tension')}>−{scoreText(parts.tension, 1)}</Row>
      <Row name={say('ledger.stabilityOf.heat')}>−{scoreText(parts.heat, 1)}</Row>
      <Row name={say('ledger.stabilityOf.presence')}>−{scoreText(parts.presence, 1)}</Row>
      <Row name={say('ledger.stabilityOf.guardrails')}>+{scoreText(parts.guardrails, 1)}</Row>
      <Row name={<b>{say('ledger.sum')}</b>}>{scoreText(points, 1)}</Row>
      <Section title={say('polarisation.name')} note={say('polarisation.meaning')} tight>
        <Row name={say('polarisation.name')}>{scoreText(polarisationSeen(scenario, view))}</Row>
        <ClauseLink clause="R10.6" />
      </Section>
      <Section title={say('ledger.parts')} note={say('ledger.madeOf')} tight>
        {scenario.places.map((_, place) => (
          <div key={place}>
            <Row name={scoreTitle(scenario, 'heat', place, view.me)}>
              <ScoreNum score="heat" at={place} />
            </Row>
            <Row name={scoreTitle(scenario, 'presence', place, view.me)}>
              <ScoreNum score="presence" at={place} />
            </Row>
          </div>
        ))}
        {scenario.dyads.map(({ armed, core }, at) =>
          armed && (core || scenario.dyads.length < 8) ? (
            <Row key={at} name={scoreTitle(scenario, 'tension', at, view.me)}>
              <ScoreNum score="tension" at={at} />
            </Row>
          ) : null,
        )}
      </Section>
    </Made>
  );
}

export function ThreatDialog({ of, from }: { readonly of: number; readonly from: number }): ReactElement {
  const { scenario, view, eyes } = useTable();
  const { parts, low, high, mid } = threatSight(scenario, eyes, of, from);
  const sum = parts.reduce((all, { points }) => all + points, 0);
  const title = say('ledger.threatTitle', { of: actorNameAt(scenario, of), from: actorNameAt(scenario, from) });
  const size = scenario.actors.length;
  return (
    <Made title={title} meaning={say('ledger.threatMeaning')} clause="R2.1">
      {parts.map(({ name, points }) => (
        <Row key={name} name={say(`ledger.threatParts.${name as 'base'}`)}>
          {scoreText(points, 1)}
        </Row>
      ))}
      {scoreText(low) === scoreText(high) ? null : <p className={styles.quiet}>{say('ledgerMore.middles')}</p>}
      {Math.abs(sum - mid) > 10 ? <p className={styles.quiet}>{say('ledger.threatAllied')}</p> : null}
      <Row name={<b>{say('ledger.sum')}</b>}>
        {low === high ? scoreText(mid, 1) : say('app.span', { low: scoreText(low), high: scoreText(high) })}
      </Row>
      <Section title={say('ledger.parts')} note={say('ledger.madeOf')} tight>
        <Row name={scoreTitle(scenario, 'posture', from * size + of, view.me)}>
          <ScoreNum score="posture" at={from * size + of} />
        </Row>
        <Row name={scoreTitle(scenario, 'trust', of * size + from, view.me)}>
          <ScoreNum score="trust" at={of * size + from} />
        </Row>
        {[from, of].map((actor) => (
          <Row key={actor} name={scoreTitle(scenario, 'capability', actor, view.me)}>
            <ScoreNum score="capability" at={actor} />
          </Row>
        ))}
      </Section>
    </Made>
  );
}

export function IncidentDialog({ place }: { readonly place: number }): ReactElement {
  const { scenario, view } = useTable();
  return (
    <Made
      title={say('ledger.incident', { place: placeNameAt(scenario, place) })}
      meaning={say('ledger.incidentMeaning')}
      clause="R5.1"
    >
      <Row name={<b>{say('ledger.chance')}</b>}>{chanceText(incidentRiskSeen(scenario, view, place))}</Row>
      <Row name={say('ledger.guard')}>{chanceText(guardSight(scenario, view, place))}</Row>
      <Section title={say('ledger.parts')} note={say('ledger.madeOf')} tight>
        {(['heat', 'presence', 'code'] as const).map((score) => (
          <Row key={score} name={say(`score.${score}.name`)}>
            <ScoreNum score={score} at={place} />
          </Row>
        ))}
      </Section>
    </Made>
  );
}

export function SlotsDialog(): ReactElement {
  const { scenario, view, me } = useTable();
  const all = scenario.actors[me]?.slots ?? 0;
  const { slotsSpent = 0, slotsLost = 0 } = view.picture.actors[me] ?? {};
  return (
    <Made title={say('ledger.slotsTitle')} meaning={say('seat.slotsMeaning')} clause="R4">
      <p>{say('seat.slotsSpent', { spent: slotsSpent, all })}</p>
      {slotsLost > 0 ? <p>{say('seat.slotsLost', { count: slotsLost })}</p> : null}
      <p>{say('next.left', { left: slotsSight(scenario, view), all })}</p>
    </Made>
  );
}

interface ObjectiveProps {
  readonly actor: number;
  readonly objective: SetupObjective;
  readonly value: number;
  readonly points: number;
  readonly of: number;
}

export function ObjectiveDialog({ actor, objective, value, points, of }: ObjectiveProps): ReactElement {
  const { game, scenario, view, eyes } = useTable();
  const { measure } = objective;
  const sources = sourcesOf(scenario, measure, actor);
  const counted = countedIn(scenario, game.host.history(eyes.seat), eyes, measure, actor);
  return (
    <Made title={objective.text} meaning={say(`measure.${measure.of}`)} clause="R10.1">
      <Row name={say('ledger.sum')}>{scoreText(value, 1)}</Row>
      <Row name={say('seat.toward', { target: scoreText(objective.target) })}>
        {say('seat.of', { points: scoreText(points, 1), of: scoreText(of) })}
      </Row>
      {sources.length + counted.agreements.length + counted.lines.length === 0 && measure.of !== 'stability' ? (
        <p className={styles.quiet}>{say('ledger.noRows')}</p>
      ) : null}
      {sources.length === 0 ? null : (
        <Section title={say('ledger.parts')} note={say('ledger.madeOf')} tight>
          {sources.map(({ score, at }) => (
            <Row key={`${score}@${at}`} name={scoreTitle(scenario, score, at, view.me)}>
              <ScoreNum score={score} at={at} />
            </Row>
          ))}
        </Section>
      )}
      {counted.agreements.length === 0 ? null : <AgreementList agreements={counted.agreements} />}
      {counted.lines.length === 0 ? null : (
        <Section title={say('ledger.events')} tight>
          <ul>
            {counted.lines.map(({ turn, text }, ix) => (
              <li key={ix}>
                {say('ledger.turn', { turn })}: {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {measure.of === 'stability' ? (
        <Row name={say('top.stability')}>{scoreText(stabilitySeen(scenario, view).points, 1)}</Row>
      ) : null}
    </Made>
  );
}
