import { useEffect, useMemo, type ReactElement } from 'react';
import { MapView } from './map/MapView.tsx';
import type { MapPick } from './map/mapModel.ts';
import { mapModelOf } from './mapModelOf.ts';
import { app, useApp, useTable } from './store.ts';
import { nothingPicked, type Picked } from './store/dialogs.ts';
import { ripplesOf, stepsBetween } from './store/happened.ts';
import type { Look } from './useTheme.ts';
import { actorNameAt, say, scoreText } from './words/index.ts';

/** How long the picture of what was done stays, unless somebody goes on before. */
const DRAWN_FOR = 15_000;

/** The map, fed with what this seat sees, and telling what was picked. */
export function MapPart({ look }: { readonly look: Look }): ReactElement {
  const { game, scenario, view } = useTable();
  const picked = useApp((state) => state.picked);
  const report = useApp((state) => state.lastReport);
  const reading = useApp(({ dialogs }) => dialogs.some(({ kind }) => kind === 'report'));
  const model = useMemo(() => {
    const offers = new Map<string, number>();
    for (const { order, asks } of view.picture.proposals)
      if (asks.includes(view.seat)) offers.set(order.by, (offers.get(order.by) ?? 0) + 1);
    const ripples = report && !reading ? ripplesOf(stepsBetween(game.host, view.seat, report.from, report.to)) : [];
    return mapModelOf(scenario, view, { picked, offers, ripples });
  }, [game, scenario, view, picked, report, reading]);
  useEffect(() => {
    if (!report || reading) return undefined;
    const timer = setTimeout(() => {
      app().drawn();
    }, DRAWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [report, reading]);
  const tensest = scenario.dyads
    .map((dyad, at) => ({ ...dyad, tension: view.picture.dyads[at]?.tension ?? 0 }))
    .reduce((most, dyad) => (dyad.armed && dyad.tension > most.tension ? dyad : most));
  return (
    <MapView
      model={model}
      theme={look.theme}
      reducedMotion={look.reducedMotion}
      onPick={(pick) => {
        app().pick(pickedOf(pick, scenario.actorIx, scenario.placeIx));
      }}
      label={say('map.label')}
      description={say('map.description', {
        actors: scenario.actors.length,
        places: scenario.places.length,
        tension: scoreText(tensest.tension),
        one: actorNameAt(scenario, tensest.a),
        other: actorNameAt(scenario, tensest.b),
      })}
      loading={say('map.loading')}
      failed={say('map.failed')}
    />
  );
}

type Ixs = ReadonlyMap<string, number>;

export function pickedOf(pick: MapPick, actors: Ixs, places: Ixs): Picked {
  switch (pick.kind) {
    case 'actor':
      return { kind: 'actor', actor: actors.get(pick.id) ?? -1 };
    case 'dyad': {
      const [a, b] = [actors.get(pick.a) ?? -1, actors.get(pick.b) ?? -1];
      return { kind: 'dyad', a: Math.min(a, b), b: Math.max(a, b) };
    }
    case 'flashpoint':
      return { kind: 'place', place: places.get(pick.id) ?? -1 };
    case 'nothing':
      return nothingPicked;
  }
}
