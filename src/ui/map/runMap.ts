import { clampCamera, type Box } from './camera.ts';
import { landPaths, unpackLand, type LandFile } from './land.ts';
import type { MapHandle, MapOptions } from './mapHandle.ts';
import { emptyModel, type MapModel } from './mapModel.ts';
import { mapThemes } from './mapTheme.ts';
import { bringOut, enlarged, fit, sizeOf, smaller, watchRatio, whereIs, zoomMiddle } from './mapWindow.ts';
import { actorPlaces, flashpointPlaces } from './places.ts';
import type { RendererName } from './renderer.ts';
import { named, runGame, type Running } from './runGame.ts';

/** Holds what outlives one Phaser game: the model and the settings. A game that loses its graphics card is replaced. */
export async function runMap(
  host: HTMLElement,
  options: MapOptions,
  landFile: LandFile,
  chosen: RendererName,
): Promise<MapHandle> {
  const land = landPaths(unpackLand(landFile));
  let { theme, reducedMotion, label } = options;
  let renderer = chosen;
  let model: MapModel = emptyModel;
  let frames = 0;
  let clear: readonly Box[] = [];
  const ending = new AbortController();
  const ended = (): boolean => ending.signal.aborted;
  const onFrame = (): void => void (frames += 1);
  const start = (): Promise<Running> =>
    runGame(host, { ...options, theme, reducedMotion, label }, renderer, land, onFrame, () => void fallBack());
  const fallBack = async (): Promise<void> => {
    if (ended() || renderer === 'canvas') return;
    renderer = 'canvas';
    const before = running;
    const focused = document.activeElement === before.canvas;
    let next: Running;
    try {
      next = await start();
    } catch {
      // Nothing else can draw: the last picture stays, and the rest of the screen goes on.
      return;
    }
    before.stop();
    running = next;
    if (ended()) {
      next.stop();
      return;
    }
    next.scene.show(model);
    next.scene.skip();
    fit(host, next, clear);
    next.scene.moveTo(before.scene.camera);
    if (focused) next.canvas.focus();
  };
  let running: Running;
  try {
    running = await start();
  } catch (error) {
    // A blocked or broken driver may refuse only when asked in earnest.
    if (renderer === 'canvas') throw error;
    renderer = 'canvas';
    running = await start();
  }
  const stopWatching = watchRatio(() => handle.resize());
  const handle: MapHandle = {
    show: (next) => {
      model = next;
      running.scene.show(next);
    },
    resize: () => fit(host, running, clear),
    setTheme: (next) => {
      theme = next;
      running.scene.restyle(mapThemes[theme], reducedMotion);
    },
    setReducedMotion: (next) => {
      reducedMotion = next;
      running.scene.restyle(mapThemes[theme], reducedMotion);
    },
    setLabel: (next) => {
      label = next;
      named(running.canvas, { ...options, label });
    },
    focus: (id) => {
      const at = (actorPlaces.get(id) ?? flashpointPlaces.get(id))?.at;
      const size = sizeOf(host);
      if (at)
        running.scene.flyTo(
          clampCamera({ ...at, k: Math.max(running.scene.camera.k, running.scene.home().k * 1.4) }, size),
        );
    },
    bringOut: (id, boxes) => {
      const large = enlarged(host);
      const over = boxes.map((box) => smaller(box, large));
      bringOut(running.scene, sizeOf(host), id, over);
    },
    home: () => running.scene.flyTo(running.scene.home(), true),
    zoom: (factor) => zoomMiddle(running.scene, sizeOf(host), factor),
    keepClear: (boxes) => {
      clear = boxes;
      fit(host, running, clear);
    },
    skip: () => void running.scene.skip(),
    where: (id) => {
      const at = whereIs(running.scene.sheet, id);
      const large = enlarged(host);
      return at && { x: at.x * large, y: at.y * large };
    },
    frames: () => frames,
    renderer: () => renderer,
    canvas: () => running.canvas,
    destroy: () => {
      ending.abort();
      stopWatching();
      running.stop();
    },
  };
  return handle;
}
