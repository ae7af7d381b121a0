// A page to look at the map alone: harness.html?theme=dark&actors=ten&renderer=webgl&select=CHN&layer=trust&reveal=yes
import '@fontsource-variable/source-sans-3';
import { createRoot } from 'react-dom/client';
import { emptyModel, type MapModel, type MapPick } from '../../../src/ui/map/mapModel.ts';
import { MapView } from '../../../src/ui/map/MapView.tsx';
import type { MapHandle } from '../../../src/ui/map/mapHandle.ts';
import { startMap } from '../../../src/ui/map/startMap.ts';
import { layers } from '../../../src/ui/map/layers/index.ts';
import { crowdedSea, eight, fullSea, ten } from './crowdedSea.ts';

declare global {
  interface Window {
    harness: { map: MapHandle | undefined; picks: MapPick[]; model: MapModel };
  }
}

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const selected = asked.get('select');
const layer = Object.values(layers).find(({ name }) => name === asked.get('layer'))?.name ?? 'tension';
const base =
  asked.get('actors') === 'none'
    ? emptyModel
    : asked.get('actors') === 'ten'
      ? fullSea(ten, 'KOR', ['SCS', 'ECS', 'PEN', 'HIM'])
      : asked.get('actors') === 'three'
        ? crowdedSea(['AUS', 'CHN', 'JPN'], 'JPN', [])
        : fullSea(eight, 'JPN', ['SCS']);
const model: MapModel = {
  ...base,
  layer,
  deeds: asked.get('reveal') === null ? [] : base.deeds,
  actors: base.actors.map((actor) => ({
    ...actor,
    selected: actor.id === selected,
    ...(actor.id === 'VNM' ? { badge: '2' } : {}),
  })),
  pairs: base.pairs.map((pair) => ({ ...pair, selected: `${pair.a}|${pair.b}` === selected })),
  flashpoints: base.flashpoints.map((place) => ({ ...place, selected: place.id === selected })),
};
window.harness = { map: undefined, picks: [], model };

const root = document.querySelector<HTMLElement>('#root')!;
const onPick = (pick: MapPick): void => void window.harness.picks.push(pick);
const renderer = asked.get('renderer');
if (renderer === 'webgl' || renderer === 'canvas') {
  const named = { label: 'Map', describedBy: 'root' };
  void startMap(root, {
    theme,
    reducedMotion: asked.has('still'),
    onPick,
    onPoint: () => undefined,
    renderer,
    ...named,
  }).then((map) => {
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
      onPoint={() => undefined}
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
