import { useMemo } from 'react';
import type { MapModel } from '../map/mapModel.ts';
import { mapModelOf } from '../mapModelOf.ts';
import { useApp, useTable, type AtTable, type Form } from '../store.ts';
import { openOffers } from '../store/answers.ts';
import type { Offered } from '../store/dialogs.ts';
import { forecastOf, orderFrom } from '../store/orderForm.ts';
import { useDone } from './useTold.ts';

/** What the map shows now: what this seat sees, what was done, and what the open form would do. */
export function useMapModel(): MapModel {
  const table = useTable();
  const picked = useApp((state) => state.picked);
  const highlighted = useApp((state) => state.highlighted);
  const layer = useApp((state) => state.layer);
  const threatEyes = useApp((state) => state.threatEyes);
  const form = useApp((state) => state.form);
  const { game, scenario, view } = table;
  const done = useDone();
  const told = useApp((state) => state.reveal.at);
  // Whoever looks on has nobody to press for the next one.
  const at = game.watching ? undefined : told;
  const { answers, counters } = useApp(({ planning }) => planning.now);
  const history = useMemo(() => game.host.history(view.seat), [game, view]);
  const offers = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { id, order } of openOffers(view))
      if (order.by !== view.seat && answers[id] === undefined && counters[id] === undefined)
        counts.set(order.by, (counts.get(order.by) ?? 0) + 1);
    return counts;
  }, [view, answers, counters]);
  const planned = useMemo(() => plannedIn({ game, view }, form), [game, view, form]);
  const { offered, drafted } = useForeseen();
  return useMemo(
    () =>
      mapModelOf(scenario, view, {
        ...{ layer, picked, highlighted, threatEyes, history, offers, done, planned, offered, drafted, at },
      }),
    [scenario, view, layer, picked, highlighted, threatEyes, history, offers, done, planned, offered, drafted, at],
  );
}

/** What an offer that is looked at would do, and what is in the plan. */
function useForeseen() {
  const { game, view } = useTable();
  const { terms, card, lesson } = useApp((state) => state.looks);
  const drafts = useApp(({ planning }) => planning.now.drafts);
  const looked = terms ?? card ?? lesson;
  const over = view.phase === 'over';
  const offered = useMemo(
    () => (looked && !over ? foreseen({ game, view }, looked) : undefined),
    [game, view, looked, over],
  );
  const drafted = useMemo(
    () => (over ? [] : drafts.map((draft) => foreseen({ game, view }, draft))),
    [game, view, drafts, over],
  );
  return { offered, drafted };
}

const foreseen = ({ game, view }: Pick<AtTable, 'game' | 'view'>, { order, sweetener }: Offered) => ({
  order,
  forecast: forecastOf(game.host, view, order, sweetener),
});

function plannedIn({ game, view }: Pick<AtTable, 'game' | 'view'>, form: Form | undefined) {
  if (!form || view.phase === 'over') return undefined;
  const order = orderFrom(game.host, view, form);
  return order && foreseen({ game, view }, { order, sweetener: form.sweetener });
}
