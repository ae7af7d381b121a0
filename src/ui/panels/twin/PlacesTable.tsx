import { useMemo, type ReactElement } from 'react';
import { incidentRiskSeen } from '../../../session/readings.ts';
import { Num } from '../../parts/Num.tsx';
import { SortTable, type SortColumn, type SortRow } from '../../parts/SortTable.tsx';
import { useTable } from '../../store.ts';
import { actorNameAt, chanceText, listed, placeNameAt, rungName, say } from '../../words/index.ts';
import { picking, scoreCell, textCell } from './rows.tsx';

const columns = (): readonly SortColumn[] => [
  { id: 'place', name: say('twin.place') },
  { id: 'heat', name: say('twin.heat'), first: 'largest', number: true },
  { id: 'presence', name: say('twin.ships'), first: 'largest', number: true },
  { id: 'code', name: say('twin.rules'), first: 'largest', number: true },
  { id: 'rung', name: say('twin.rung'), first: 'largest' },
  { id: 'chance', name: say('twin.chance'), first: 'largest', number: true },
  { id: 'claimants', name: say('twin.claimants') },
];

/** Every flashpoint: how hot and crowded it is, and how likely an incident. */
export function PlacesTable(): ReactElement {
  const { scenario, eyes } = useTable();
  const rows = useMemo(
    () =>
      scenario.places.map(({ claimants }, at): SortRow => {
        const name = placeNameAt(scenario, at);
        const risk = incidentRiskSeen(scenario, eyes, at);
        const rung = eyes.picture.places[at]?.rung ?? 0;
        const chance = chanceText(risk);
        return {
          id: String(at),
          text: name,
          cells: {
            place: textCell(name),
            heat: scoreCell(scenario, eyes, 'heat', at),
            presence: scoreCell(scenario, eyes, 'presence', at),
            code: scoreCell(scenario, eyes, 'code', at),
            rung: { shown: `${rung}, ${rungName(rung)}`, by: rung },
            chance: {
              shown: (
                <Num label={`${say('twin.chance')}: ${chance}`} opens={{ kind: 'incident', place: at }}>
                  {chance}
                </Num>
              ),
              by: risk,
            },
            claimants: textCell(listed(claimants.map((ix) => actorNameAt(scenario, ix)))),
          },
        };
      }),
    [scenario, eyes],
  );
  return (
    <SortTable
      caption={say('twin.placesCaption')}
      columns={columns()}
      rows={rows}
      sort={{ column: 'heat', descending: true }}
      empty={say('twin.noPlaces')}
      {...picking((id) => ({ kind: 'place', place: Number(id) }))}
    />
  );
}
