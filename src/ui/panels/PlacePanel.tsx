import type { ReactElement } from 'react';
import { incidentRiskSeen } from '../../session/readings.ts';
import { Bar } from '../parts/Bar.tsx';
import { Num, ScoreNum } from '../parts/Num.tsx';
import { Row } from '../parts/Section.tsx';
import { useTable } from '../store.ts';
import { actorNameAt, chanceText, listed, placeNameAt, say, scoreText } from '../words/index.ts';
import { ActButton } from './ActButton.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import styles from './SelectionPanel.module.css';

/** A flashpoint: heat, ships, rules, who claims it and who has a stake. */
export function PlacePanel({ place }: { readonly place: number }): ReactElement {
  const { scenario, view } = useTable();
  const { claimants = [], stake = [] } = scenario.places[place] ?? {};
  const chance = chanceText(incidentRiskSeen(scenario, view, place));
  const rung = view.picture.places[place]?.rung ?? 0;
  const others = stake.flatMap((points, ix) =>
    points > 0 && !claimants.includes(ix) ? [actorNameAt(scenario, ix)] : [],
  );
  return (
    <PanelFrame
      kicker={say('dyad.place')}
      title={placeNameAt(scenario, place)}
      foot={<ActButton text={say('dyad.actHere')} />}
    >
      <Measures place={place} />
      <div className={styles.rows}>
        <Row name={say('score.code.name')} help={say('score.code.meaning')}>
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
    </PanelFrame>
  );
}

function Measures({ place }: { readonly place: number }): ReactElement {
  const { view } = useTable();
  return (
    <>
      {(['heat', 'presence'] as const).map((score) => {
        const value = view.picture.places[place]?.[score] ?? 0;
        return (
          <div key={score}>
            <Row name={say(`score.${score}.name`)} help={say(`score.${score}.meaning`)}>
              <ScoreNum score={score} at={place} />
            </Row>
            <Bar
              share={value / 10_000}
              accent={score === 'heat' ? 'tension' : 'presence'}
              label={say(`score.${score}.name`)}
              text={scoreText(value)}
            />
          </div>
        );
      })}
    </>
  );
}
