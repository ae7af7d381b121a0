import { useMemo } from 'react';
import type { MapModel } from '../map/mapModel.ts';
import { mapModelOf } from '../mapModelOf.ts';
import { useApp, useTable, type AtTable, type Form } from '../store.ts';
import { ripplesOf, stepsBetween } from '../store/happened.ts';
import { forecastOf, orderFrom } from '../store/orderForm.ts';

/** What the map shows now: what this seat sees, what was done, and what the open form would do. */
export function useMapModel(): MapModel {
  const table = useTable();
  const picked = useApp((state) => state.picked);
  const highlighted = useApp((state) => state.highlighted);
  const layer = useApp((state) => state.layer);
  const threatEyes = useApp((state) => state.threatEyes);
  const report = useApp((state) => state.lastReport);
  const form = useApp((state) => state.form);
  const covered = useCovered();
  const { game, scenario, view } = table;
  const ripples = useMemo(
    () => (report && !covered ? ripplesOf(stepsBetween(game.host, view.seat, report.from, report.to)) : []),
    [game, view, report, covered],
  );
  const history = useMemo(() => game.host.history(view.seat), [game, view]);
  const offers = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { order, asks } of view.picture.proposals)
      if (asks.includes(view.seat)) counts.set(order.by, (counts.get(order.by) ?? 0) + 1);
    return counts;
  }, [view]);
  const planned = useMemo(() => plannedIn({ game, view }, form), [game, view, form]);
  return useMemo(
    () => mapModelOf(scenario, view, { layer, picked, highlighted, threatEyes, history, offers, ripples, planned }),
    [scenario, view, layer, picked, highlighted, threatEyes, history, offers, ripples, planned],
  );
}

/** Something lies in front of the map: what was done waits until it can be seen. */
export function useCovered(): boolean {
  const { view } = useTable();
  const deciding = view.phase === 'crisis' && view.crises.some(({ opponent }) => opponent >= 0);
  return useApp(({ dialogs, crisisAside }) => dialogs.length > 0 || (deciding && !crisisAside));
}

function plannedIn({ game, view }: Pick<AtTable, 'game' | 'view'>, form: Form | undefined) {
  if (!form || view.phase === 'over') return undefined;
  const order = orderFrom(game.host, view, form);
  return order && { order, forecast: forecastOf(game.host, view, order, form.sweetener) };
}
