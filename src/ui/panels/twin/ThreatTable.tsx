import { useMemo, type ReactElement } from 'react';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { Observation } from '../../../rules/sight/observe.ts';
import { tieIx } from '../../../session/catalogue.ts';
import { threatSight } from '../../../session/sights.ts';
import { SortTable, type SortColumn, type SortRow } from '../../parts/SortTable.tsx';
import { app, useApp, useTable } from '../../store.ts';
import { actorNameAt, say } from '../../words/index.ts';
import { pairPicked, picking, scoreCell, textCell, ThreatNum } from './rows.tsx';
import { SeatFilter } from './SeatFilter.tsx';
import styles from './TablePanel.module.css';

const columns = (): readonly SortColumn[] => [
  { id: 'from', name: say('twin.from') },
  { id: 'threat', name: say('twin.threatColumn'), first: 'largest', number: true },
  { id: 'posture', name: say('twin.posture'), first: 'largest', number: true },
  { id: 'trust', name: say('twin.trustIn'), first: 'largest', number: true },
  { id: 'capability', name: say('twin.capability'), first: 'largest', number: true },
];

/** How much of a threat one seat sees in each other one. The map looks through the same eyes. */
export function ThreatTable(): ReactElement {
  const { scenario, eyes, me } = useTable();
  const chosen = useApp((state) => state.threatEyes);
  const wanted = chosen < 0 ? me : chosen;
  const of = scenario.armed.includes(wanted) ? wanted : (scenario.armed[0] ?? -1);
  const rows = useMemo(() => rowsOf(scenario, eyes, of), [scenario, eyes, of]);
  return (
    <>
      <div className={styles.filters}>
        <SeatFilter
          label={say('twin.eyes')}
          mine={say('app.you')}
          value={of}
          seats={scenario.armed}
          onChange={(actor) => {
            app().showLayer('threat', actor);
          }}
        />
      </div>
      <SortTable
        caption={say('twin.threatCaption', { name: actorNameAt(scenario, of) })}
        note={say('twin.threatNote')}
        columns={columns()}
        rows={rows}
        sort={{ column: 'threat', descending: true }}
        empty={say('twin.noPairs')}
        {...picking((id) => pairPicked(of, Number(id)))}
      />
    </>
  );
}

function rowsOf(scenario: Scenario, eyes: Observation, of: number): readonly SortRow[] {
  return scenario.armed
    .filter((from) => from !== of)
    .map((from) => {
      const name = actorNameAt(scenario, from);
      const threat = threatSight(scenario, eyes, of, from).mid;
      return {
        id: String(from),
        text: name,
        cells: {
          from: textCell(name),
          threat: { shown: <ThreatNum scenario={scenario} view={eyes} of={of} from={from} />, by: threat },
          posture: scoreCell(scenario, eyes, 'posture', tieIx(scenario, from, of)),
          trust: scoreCell(scenario, eyes, 'trust', tieIx(scenario, of, from)),
          capability: scoreCell(scenario, eyes, 'capability', from),
        },
      };
    });
}
