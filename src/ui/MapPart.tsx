import { useEffect, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { Box } from './map/camera.ts';
import type { MapHandle } from './map/mapHandle.ts';
import type { MapModel, MapPick } from './map/mapModel.ts';
import { MapView } from './map/MapView.tsx';
import { MapButtons } from './mapParts/MapButtons.tsx';
import { spoken } from './mapParts/spoken.ts';
import { DeedCaption } from './mapParts/DeedCaption.tsx';
import { useMapModel } from './mapParts/useMapModel.ts';
import { useCovered } from './mapParts/useTold.ts';
import { app, useApp, useTable } from './store.ts';
import { nothingPicked, type Picked } from './store/dialogs.ts';
import { useRoom } from './parts/useRoom.ts';
import type { Look } from './useTheme.ts';
import { actorNameAt, say, scoreText } from './words/index.ts';

/** How long the picture of what was done stays, unless somebody goes on before. */
const DRAWN_FOR = 15_000;

/** Pixels between the edge of a panel and a mark that it should not touch. */
const MARGIN = 56;

interface MapPartProps {
  readonly look: Look;
  /** Where the panel about what was picked leaves its mark in sight. */
  readonly onSide: (side: 'left' | 'right') => void;
}

/** The map, fed with what this seat sees, and telling what was picked. */
export function MapPart({ look, onSide }: MapPartProps): ReactElement {
  const { scenario } = useTable();
  const model = useMapModel();
  const roomy = useRoom(60);
  const [map, setMap] = useState<MapHandle>();
  useDrawn();
  useSkip(map, model.deeds.length > 0);
  useInSight(map, onSide);
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
      caption={roomy ? <DeedCaption /> : null}
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
  const at = useApp((state) => state.reveal.at);
  const covered = useCovered();
  useEffect(() => {
    if (!report || covered) return undefined;
    const timer = setTimeout(() => {
      app().drawn();
    }, DRAWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [report, covered, at]);
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

/** What is picked stays in sight beside the panel that tells of it. */
function useInSight(map: MapHandle | undefined, onSide: MapPartProps['onSide']): void {
  const { scenario } = useTable();
  const picked = useApp((state) => state.picked);
  const centre = useApp((state) => state.centre);
  useEffect(() => {
    if (!map || picked.kind === 'none' || centre !== 'map') return undefined;
    // The panel is measured when it has been laid out.
    const frame = requestAnimationFrame(() => {
      const panel = document.querySelector('[data-picked] > *');
      const mark = markOf(scenario, picked);
      const at = map.where(mark);
      if (!panel || !at) return;
      const canvas = map.canvas();
      const right = at.x < Math.min(panel.clientWidth + MARGIN, canvas.clientWidth / 2);
      // Committed at once, so that the panel is measured where it will lie.
      flushSync(() => {
        onSide(right ? 'right' : 'left');
      });
      map.bringOut(mark, [within(panel, canvas)]);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [map, scenario, picked, centre, onSide]);
}

/** Where one element lies over another, in pixels from the corner of the other. */
function within(element: Element, around: Element): Box {
  const [box, { left, top }] = [element.getBoundingClientRect(), around.getBoundingClientRect()];
  return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
}

/** What the map calls what was picked. */
function markOf({ actors, places }: Scenario, picked: Picked): string {
  switch (picked.kind) {
    case 'none':
      return '';
    case 'actor':
      return actors[picked.actor]?.id ?? '';
    case 'place':
      return places[picked.place]?.id ?? '';
    case 'dyad':
      return [actors[picked.a]?.id ?? '', actors[picked.b]?.id ?? ''].join('|');
  }
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
