import { useMemo, useState, type ReactElement } from 'react';
import type { Order } from '../../../rules/order.ts';
import { SortTable, type SortColumn } from '../../parts/SortTable.tsx';
import { useApp, useTable } from '../../store.ts';
import { nothingPicked, type Picked } from '../../store/dialogs.ts';
import { actDrafted, actsDone, type Act } from '../../store/acts.ts';
import { forecastOf, orderFrom } from '../../store/orderForm.ts';
import { say } from '../../words/index.ts';
import { actRows } from './actRows.tsx';
import { pairPicked, picking } from './rows.tsx';
import { SeatFilter } from './SeatFilter.tsx';
import styles from './TablePanel.module.css';

const columns = (): readonly SortColumn[] => [
  { id: 'outsider', name: say('acts.outsider') },
  { id: 'rise', name: say('acts.rise'), first: 'largest' },
  { id: 'act', name: say('acts.act') },
  { id: 'announced', name: say('acts.announced') },
  { id: 'turn', name: say('acts.turn'), first: 'largest', number: true },
];

const SORT = { column: 'rise', descending: true } as const;

/** What is drafted, and what was done this turn and last: with whom, and what it did to those who were not asked. */
export function ActsTable(): ReactElement {
  const { game, scenario, view, eyes, me } = useTable();
  const [whose, setWhose] = useState(-1);
  const done = useMemo(
    () => actsDone(scenario, game.host.history(eyes.seat), view.turn - 1),
    [game, scenario, eyes, view],
  );
  const id = scenario.actors[whose]?.id;
  const shown = id === undefined ? done : done.filter(({ inside }) => inside.includes(id));
  return (
    <>
      <Drafted />
      <div className={styles.filters}>
        <SeatFilter label={say('twin.whose')} everybody={say('twin.everybody')} value={whose} onChange={setWhose} />
      </div>
      <SortTable
        caption={say('acts.doneCaption')}
        note={say('acts.doneNote')}
        columns={columns()}
        rows={shown.flatMap((act) => actRows(scenario, me, act))}
        sort={SORT}
        empty={say('acts.none')}
        {...picking(pickedOf)}
      />
    </>
  );
}

/** Rows are named after whom to pick: `act>seat>toward`. */
function pickedOf(row: string): Picked {
  const [actor, toward] = row.split('>').slice(1).map(Number);
  if (actor === undefined || toward === undefined) return nothingPicked;
  return actor === toward ? { kind: 'actor', actor } : pairPicked(actor, toward);
}

function Drafted(): ReactElement | null {
  const { scenario, me } = useTable();
  const drafted = useDrafted();
  if (drafted.length === 0) return null;
  return (
    <div className={styles.drafting}>
      <SortTable
        caption={say('acts.draftCaption')}
        note={say('acts.draftNote')}
        columns={columns().filter(({ id }) => id !== 'turn')}
        rows={drafted.flatMap((act) => actRows(scenario, me, act))}
        sort={SORT}
        empty={say('acts.none')}
        {...picking(pickedOf)}
      />
    </div>
  );
}

/** The order that is being filled in, and those in the plan, as their forecasts have them. */
function useDrafted(): readonly Act[] {
  const { game, scenario, view } = useTable();
  const form = useApp((state) => state.form);
  const plan = useApp(({ planning }) => planning.now);
  return useMemo(() => {
    const acting = view.me >= 0 && (view.phase === 'propose' || view.phase === 'counter' || view.phase === 'commit');
    if (!acting) return [];
    const filled = form ? orderFrom(game.host, view, form) : undefined;
    const planned = plan.drafts.filter((draft) => draft.id !== form?.editing);
    const orders: readonly (readonly [Order, number])[] = [
      ...(filled ? [[filled, form?.sweetener ?? 0] as const] : []),
      ...planned.map(({ order, sweetener }) => [order, sweetener] as const),
    ];
    return orders.map(([order, sweetener], ix) =>
      actDrafted(scenario, order, forecastOf(game.host, view, order, sweetener), view.turn, `draft/${ix}`),
    );
  }, [game, scenario, view, form, plan]);
}
