import type { MapHandle, MapOptions } from './mapHandle.ts';
import { askRenderer, chooseRenderer } from './renderer.ts';

/** Starts the map in `host`. The drawing library and the coastline come only now, so that the first paint waits for neither. */
export async function startMap(host: HTMLElement, options: MapOptions): Promise<MapHandle> {
  const [{ runMap }, { default: land }] = await Promise.all([
    import('./runMap.ts'),
    import('../../../assets/map/land.json'),
  ]);
  return runMap(host, options, land, options.renderer ?? chooseRenderer(askRenderer(document)));
}
