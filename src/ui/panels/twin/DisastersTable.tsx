import { useMemo, type ReactElement } from 'react';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import { disasterIdsOf } from '../../../session/catalogue.ts';
import type { StepView } from '../../../session/host.ts';
import type { Observation } from '../../../rules/sight/observe.ts';
import { SortTable, type SortColumn, type SortRow } from '../../parts/SortTable.tsx';
import { useTable } from '../../store.ts';
import { respondersOf } from '../../store/responders.ts';
import { struckIn } from '../../store/struck.ts';
import { actorName, listed, placeName, say, scoreText } from '../../words/index.ts';
import { NO_NUMBER, noneCell, picking, textCell } from './rows.tsx';

const columns = (): readonly SortColumn[] => [
  { id: 'host', name: say('twin.host') },
  { id: 'nature', name: say('threat.nature') },
  { id: 'turn', name: say('twin.turn'), first: 'largest', number: true },
  { id: 'lasts', name: say('threat.lasts'), first: 'largest', number: true },
  { id: 'severity', name: say('twin.severity'), first: 'largest', number: true },
  { id: 'unmet', name: say('twin.unmet'), first: 'largest', number: true },
  { id: 'responders', name: say('threat.responders') },
  { id: 'near', name: say('twin.near') },
];

/** What struck, whom, and how much of the need nobody met. */
export function DisastersTable(): ReactElement {
  const { game, scenario, eyes } = useTable();
  const rows = useMemo(() => rowsOf(scenario, eyes, game.host.history(eyes.seat)), [game, scenario, eyes]);
  return (
    <SortTable
      caption={say('twin.disastersCaption')}
      columns={columns()}
      rows={rows}
      sort={{ column: 'turn', descending: true }}
      empty={say('twin.noDisasters')}
      {...picking((id) => ({ kind: 'actor', actor: Number(id.split('/')[0]) }))}
    />
  );
}

function rowsOf(scenario: Scenario, eyes: Observation, history: readonly StepView[]): readonly SortRow[] {
  const events = history.flatMap((step) => step.events);
  const relief = new Map(
    events.flatMap((event) => (event.kind === 'reliefGiven' ? [[event.disaster, event.unmet] as const] : [])),
  );
  return struckIn(history).map(({ turn, event }): SortRow => {
    const { disaster, host, severity, nature } = event;
    const open = eyes.picture.disasters.find(({ id }) => id === disaster);
    const unmet = relief.get(disaster);
    const when = open?.turn ?? turn;
    const inject = scenario.injects.find((one) => disasterIdsOf(one).includes(disaster));
    const place = inject?.kind === 'disaster' ? inject.near : undefined;
    const name = actorName(scenario, host);
    const helpers = respondersOf(history, disaster).map((id) => actorName(scenario, id));
    return {
      id: `${scenario.actorIx.get(host) ?? -1}/${disaster}`,
      text: name,
      cells: {
        host: textCell(name),
        nature: textCell(say(`nature.${nature}`)),
        lasts: open
          ? { shown: say('threat.lastsTurn', { turn: open.until }), by: open.until }
          : { shown: say('threat.over'), by: 0 },
        responders: helpers.length === 0 ? textCell(say('threat.nobodyHelped')) : textCell(listed(helpers)),
        turn: { shown: String(when), by: when },
        severity: { shown: scoreText(severity), by: severity },
        unmet:
          unmet === undefined ? { shown: say('twin.open'), by: NO_NUMBER } : { shown: scoreText(unmet), by: unmet },
        near: place === undefined ? noneCell('') : textCell(placeName(scenario, place)),
      },
    };
  });
}
