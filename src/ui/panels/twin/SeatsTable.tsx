import { useMemo, type ReactElement } from 'react';
import type { Observation } from '../../../rules/sight/observe.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import { threatSight } from '../../../session/sights.ts';
import { SortTable, type SortCell, type SortColumn, type SortRow } from '../../parts/SortTable.tsx';
import { useTable } from '../../store.ts';
import { actorNameAt, say } from '../../words/index.ts';
import { NO_NUMBER, noneCell, picking, scoreCell, textCell, ThreatNum } from './rows.tsx';
import styles from './TablePanel.module.css';

const columns = (): readonly SortColumn[] => [
  { id: 'seat', name: say('twin.seat') },
  { id: 'capability', name: say('twin.capability'), first: 'largest', number: true },
  { id: 'readiness', name: say('twin.readiness'), first: 'largest', number: true },
  { id: 'threatToYou', name: say('twin.threatToYou'), first: 'largest', number: true },
  { id: 'most', name: say('twin.mostThreatened'), first: 'largest' },
  { id: 'capital', name: say('twin.capital'), first: 'largest', number: true },
];

/** Every seat: what it could do, whom it fears, and how much of a threat it is to me. */
export function SeatsTable(): ReactElement {
  const { scenario, eyes, me } = useTable();
  const rows = useMemo(() => scenario.actors.map((_, ix) => rowOf(scenario, eyes, me, ix)), [scenario, eyes, me]);
  return (
    <SortTable
      caption={say('twin.seatsCaption')}
      note={say('twin.seatsNote')}
      columns={columns()}
      rows={rows}
      sort={{ column: 'threatToYou', descending: true }}
      empty={say('twin.noPairs')}
      {...picking((id) => ({ kind: 'actor', actor: Number(id) }))}
    />
  );
}

function rowOf(scenario: Scenario, eyes: Observation, me: number, ix: number): SortRow {
  const name = actorNameAt(scenario, ix);
  const armed = scenario.actors[ix]?.armed === true;
  const mineArmed = scenario.actors[me]?.armed === true;
  const none: SortCell = { shown: <span className={styles.quiet}>{say('twin.noForces')}</span>, by: NO_NUMBER };
  return {
    id: String(ix),
    text: name,
    cells: {
      seat: textCell(name),
      capability: armed ? scoreCell(scenario, eyes, 'capability', ix) : none,
      readiness: armed ? scoreCell(scenario, eyes, 'readiness', ix) : none,
      threatToYou: armed && mineArmed && ix !== me ? threatCell(scenario, eyes, me, ix) : noneCell(),
      most: armed ? mostCell(scenario, eyes, ix) : noneCell(),
      capital:
        ix === me || eyes.seat === 'control'
          ? scoreCell(scenario, eyes, 'capital', ix)
          : { shown: <span className={styles.quiet}>{say('twin.hiddenCapital')}</span>, by: NO_NUMBER },
    },
  };
}

const threatCell = (scenario: Scenario, eyes: Observation, of: number, from: number): SortCell => ({
  shown: <ThreatNum scenario={scenario} view={eyes} of={of} from={from} />,
  by: threatSight(scenario, eyes, of, from).mid,
});

/** Whom a seat fears most, as far as can be told. */
function mostCell(scenario: Scenario, eyes: Observation, of: number): SortCell {
  const others = scenario.armed.filter((from) => from !== of);
  const [most] = others
    .map((from) => ({ from, points: threatSight(scenario, eyes, of, from).mid }))
    .sort((a, b) => b.points - a.points);
  if (!most) return noneCell();
  return {
    shown: (
      <>
        {actorNameAt(scenario, most.from)} <ThreatNum scenario={scenario} view={eyes} of={of} from={most.from} />
      </>
    ),
    by: most.points,
  };
}
