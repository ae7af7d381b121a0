import { useEffect, useState, type ReactElement } from 'react';
import type { MapHandle } from './map/mapHandle.ts';
import type { MapModel, MapPick } from './map/mapModel.ts';
import { MapView } from './map/MapView.tsx';
import { MapButtons } from './mapParts/MapButtons.tsx';
import { spoken } from './mapParts/spoken.ts';
import { useCovered, useMapModel } from './mapParts/useMapModel.ts';
import { app, useApp, useTable } from './store.ts';
import { nothingPicked, type Picked } from './store/dialogs.ts';
import type { Look } from './useTheme.ts';
import { actorNameAt, say, scoreText } from './words/index.ts';

/** How long the picture of what was done stays, unless somebody goes on before. */
const DRAWN_FOR = 15_000;

/** The map, fed with what this seat sees, and telling what was picked. */
export function MapPart({ look }: { readonly look: Look }): ReactElement {
  const { scenario } = useTable();
  const model = useMapModel();
  const [map, setMap] = useState<MapHandle>();
  useDrawn();
  useSkip(map, model.deeds.length > 0);
  return (
    <MapView
      model={model}
      theme={look.theme}
      reducedMotion={look.reducedMotion}
      onPick={(pick) => {
        app().pick(pickedOf(pick, scenario.actorIx, scenario.placeIx));
      }}
      onPoint={(pick) => {
        app().tell(spoken(model, pick));
      }}
      onReady={setMap}
      label={say('map.label')}
      description={useDescription(model)}
      loading={say('map.loading')}
      failed={say('map.failed')}
    >
      {map ? <MapButtons map={map} /> : null}
    </MapView>
  );
}

function useDescription(model: MapModel): string {
  const { scenario, view } = useTable();
  const tensest = scenario.dyads
    .map((dyad, at) => ({ ...dyad, tension: view.picture.dyads[at]?.tension ?? 0 }))
    .reduce((most, dyad) => (dyad.armed && dyad.tension > most.tension ? dyad : most));
  const eyes = model.actors.find(({ id }) => id === model.eyes)?.name ?? '';
  return [
    say(`chart.means.${model.layer}`, { name: eyes }),
    say('map.description', {
      actors: scenario.actors.length,
      places: scenario.places.length,
      tension: scoreText(tensest.tension),
      one: actorNameAt(scenario, tensest.a),
      other: actorNameAt(scenario, tensest.b),
    }),
    say('chart.how'),
  ].join(' ');
}

/** The picture of what was done goes by itself after a while. */
function useDrawn(): void {
  const report = useApp((state) => state.lastReport);
  const covered = useCovered();
  useEffect(() => {
    if (!report || covered) return undefined;
    const timer = setTimeout(() => {
      app().drawn();
    }, DRAWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [report, covered]);
}

/** Any key and any click on the page shows the last picture of a reveal at once. */
function useSkip(map: MapHandle | undefined, telling: boolean): void {
  useEffect(() => {
    if (!map || !telling) return undefined;
    const skip = (): void => {
      map.skip();
    };
    window.addEventListener('keydown', skip, true);
    window.addEventListener('pointerdown', skip, true);
    return () => {
      window.removeEventListener('keydown', skip, true);
      window.removeEventListener('pointerdown', skip, true);
    };
  }, [map, telling]);
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
