import { useMemo, useState, type ReactElement } from 'react';
import type { Observation } from '../../../rules/sight/observe.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { StepView } from '../../../session/host.ts';
import { tieIx } from '../../../session/catalogue.ts';
import { pullSeen } from '../../../session/readings.ts';
import { SortTable, type SortCell, type SortColumn, type SortRow } from '../../parts/SortTable.tsx';
import { useTable } from '../../store.ts';
import { lastBetween } from '../../store/acts.ts';
import { actorNameAt, balanceText, listed, orderLine, say } from '../../words/index.ts';
import { NO_NUMBER, noneCell, pairPicked, picking, scoreCell, textCell } from './rows.tsx';
import { SeatFilter } from './SeatFilter.tsx';
import styles from './TablePanel.module.css';

const columns = (): readonly SortColumn[] => [
  { id: 'pair', name: say('twin.pair') },
  { id: 'tension', name: say('twin.tension'), first: 'largest', number: true },
  { id: 'there', name: say('twin.trustFirst'), first: 'largest', number: true },
  { id: 'back', name: say('twin.trustSecond'), first: 'largest', number: true },
  { id: 'pull', name: say('twin.pull'), first: 'largest', number: true },
  { id: 'bound', name: say('twin.bound') },
  { id: 'last', name: say('twin.lastAct'), first: 'largest' },
];

/** Every two seats: tension, both trusts, what they come to, what binds them, and what they did last. The tensest first. */
export function PairsTable(): ReactElement {
  const { game, scenario, eyes, me } = useTable();
  const [whose, setWhose] = useState(-1);
  const rows = useMemo(() => {
    const history = game.host.history(eyes.seat);
    return scenario.dyads.flatMap(({ a, b }, at) =>
      whose < 0 || whose === a || whose === b ? [rowOf(scenario, eyes, history, a, b, at)] : [],
    );
  }, [game, scenario, eyes, whose]);
  return (
    <>
      <div className={styles.filters}>
        <SeatFilter label={say('twin.whose')} everybody={say('twin.everybody')} value={whose} onChange={setWhose} />
      </div>
      <SortTable
        caption={say('twin.pairsCaption')}
        note={say('twin.pairsNote')}
        columns={columns()}
        rows={rows}
        sort={{ column: 'tension', descending: true }}
        empty={say('twin.noPairs')}
        {...picking((id) => {
          const { a, b } = scenario.dyads[Number(id)] ?? { a: me, b: me };
          return pairPicked(a, b);
        })}
      />
    </>
  );
}

function rowOf(
  scenario: Scenario,
  eyes: Observation,
  history: readonly StepView[],
  a: number,
  b: number,
  at: number,
): SortRow {
  const pair = say('app.and', { first: actorNameAt(scenario, a), last: actorNameAt(scenario, b) });
  const armed = scenario.dyads[at]?.armed === true;
  const bound = eyes.picture.agreements
    .filter(({ parties }) => parties.includes(a) && parties.includes(b))
    .map(({ type }) => say(`agreementType.${type}`));
  const quiet = (text: string, by: number | string): SortCell => ({ shown: <span className={styles.quiet}>{text}</span>, by }); // prettier-ignore
  return {
    id: String(at),
    text: pair,
    cells: {
      pair: textCell(pair),
      tension: armed ? scoreCell(scenario, eyes, 'tension', at) : quiet(say('twin.notKept'), NO_NUMBER),
      there: scoreCell(scenario, eyes, 'trust', tieIx(scenario, a, b)),
      back: scoreCell(scenario, eyes, 'trust', tieIx(scenario, b, a)),
      pull: pullCell(scenario, eyes, at),
      bound: bound.length === 0 ? noneCell('') : textCell(listed([...new Set(bound)])),
      last: lastCell(scenario, history, a, b) ?? noneCell(),
    },
  };
}

/** What draws two together or apart: the number of the network layer. */
function pullCell(scenario: Scenario, eyes: Observation, at: number): SortCell {
  const pull = pullSeen(scenario, eyes, at);
  return { shown: balanceText(pull.value, pull.margin), by: pull.value };
}

function lastCell(scenario: Scenario, history: readonly StepView[], a: number, b: number): SortCell | undefined {
  const [one, other] = [scenario.actors[a]?.id ?? '', scenario.actors[b]?.id ?? ''];
  const [last] = lastBetween(history, one, other, 1);
  if (!last) return undefined;
  const what = say('acts.by', { by: actorNameAt(scenario, scenario.actorIx.get(last.order.by) ?? -1), what: orderLine(scenario, last.order) }); // prettier-ignore
  return { shown: say('twin.dated', { what, turn: last.turn }), by: last.turn };
}
