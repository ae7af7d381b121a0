// A page to look at the map alone: harness.html?theme=dark&actors=ten&renderer=webgl&select=CHN&reveal=alarm
import '@fontsource-variable/source-sans-3';
import { createRoot } from 'react-dom/client';
import { emptyModel, type MapModel, type MapPick } from '../../../src/ui/map/mapModel.ts';
import { MapView } from '../../../src/ui/map/MapView.tsx';
import type { MapHandle } from '../../../src/ui/map/mapHandle.ts';
import { startMap } from '../../../src/ui/map/startMap.ts';
import { crowdedSea, eight, ten } from './crowdedSea.ts';

declare global {
  interface Window {
    harness: { map: MapHandle | undefined; picks: MapPick[]; model: MapModel };
  }
}

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const selected = asked.get('select');
const tone = asked.get('reveal');
const base =
  asked.get('actors') === 'none'
    ? emptyModel
    : asked.get('actors') === 'ten'
      ? crowdedSea(ten, 'KOR', ['SCS', 'ECS', 'PEN', 'HIM'])
      : asked.get('actors') === 'three'
        ? crowdedSea(['AUS', 'CHN', 'JPN'], 'JPN', [])
        : crowdedSea(eight, 'JPN', ['SCS']);
const model: MapModel = {
  ...base,
  actors: base.actors.map((actor) => ({
    ...actor,
    selected: actor.id === selected,
    ...(actor.id === 'VNM' ? { badge: '2' } : {}),
  })),
  arcs: base.arcs.map((arc) => ({ ...arc, selected: `${arc.a}|${arc.b}` === selected })),
  flashpoints: base.flashpoints.map((place) => ({ ...place, selected: place.id === selected })),
  ...(tone === 'alarm' || tone === 'calm'
    ? { reveal: [{ from: 'JPN', to: 'AUS', bystanders: ['CHN', 'VNM'], tone }] }
    : {}),
};
window.harness = { map: undefined, picks: [], model };

const root = document.querySelector<HTMLElement>('#root')!;
const onPick = (pick: MapPick): void => void window.harness.picks.push(pick);
const renderer = asked.get('renderer');
if (renderer === 'webgl' || renderer === 'canvas') {
  void startMap(root, { theme, reducedMotion: asked.has('still'), onPick, renderer }).then((map) => {
    window.harness.map = map;
    map.show(model);
  });
} else {
  createRoot(root).render(
    <MapView
      model={model}
      theme={theme}
      reducedMotion={asked.has('still')}
      onPick={onPick}
      label="Map of the Asia-Pacific"
      description="Eight actors and one flashpoint."
      loading="Unrolling the map"
      failed="The map could not be loaded. Everything on it is in the table."
      onReady={(map) => {
        window.harness.map = map;
      }}
    />,
  );
}
