import Phaser from 'phaser';
import { clampCamera, homeCamera, pan, zoomAt, type Size } from './camera.ts';
import { pointAt } from './curve.ts';
import { listen } from './gestures.ts';
import { pickAt } from './hit.ts';
import { landPaths, unpackLand, type LandFile, type LandPaths } from './land.ts';
import { emptyModel, type MapModel, type MapPick } from './mapModel.ts';
import { mapThemes } from './mapTheme.ts';
import { actorPlaces, flashpointPlaces, type Point } from './places.ts';
import { lineTargets, pointTargets, type Sheet } from './sheet.ts';
import { MapScene } from './mapScene.ts';
import type { RendererName } from './renderer.ts';
import type { MapHandle, MapOptions } from './mapHandle.ts';

const patience = 3000; // ms to wait for a lost graphics context before drawing without it
const mostRatio = 3;

interface Running {
  readonly scene: MapScene;
  readonly canvas: HTMLCanvasElement;
  readonly game: Phaser.Game;
  stop(): void;
}

/** Holds what outlives one Phaser game: the model and the settings. A game that loses its graphics card is replaced. */
export async function runMap(
  host: HTMLElement,
  options: MapOptions,
  landFile: LandFile,
  chosen: RendererName,
): Promise<MapHandle> {
  const land = landPaths(unpackLand(landFile));
  let { theme, reducedMotion } = options;
  let renderer = chosen;
  let model: MapModel = emptyModel;
  let frames = 0;
  const ending = new AbortController();
  const ended = (): boolean => ending.signal.aborted;
  const onFrame = (): void => void (frames += 1);
  const start = (): Promise<Running> =>
    runGame(host, { ...options, theme, reducedMotion }, renderer, land, onFrame, () => void fallBack());
  const fallBack = async (): Promise<void> => {
    if (ended() || renderer === 'canvas') return;
    renderer = 'canvas';
    const before = running;
    const focused = document.activeElement === before.canvas;
    const next = await start();
    before.stop();
    running = next;
    if (ended()) {
      next.stop();
      return;
    }
    next.scene.show(model);
    next.scene.skip();
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
    resize: () => fit(host, running),
    setTheme: (next) => {
      theme = next;
      running.scene.restyle(mapThemes[theme], reducedMotion);
    },
    setReducedMotion: (next) => {
      reducedMotion = next;
      running.scene.restyle(mapThemes[theme], reducedMotion);
    },
    focus: (id) => {
      const at = (actorPlaces.get(id) ?? flashpointPlaces.get(id))?.at;
      const size = sizeOf(host);
      if (at)
        running.scene.flyTo(
          clampCamera({ ...at, k: Math.max(running.scene.camera.k, homeCamera(size).k * 1.4) }, size),
        );
    },
    home: () => running.scene.flyTo(homeCamera(sizeOf(host)), true),
    skip: () => void running.scene.skip(),
    where: (id) => whereIs(running.scene.sheet, id),
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

async function runGame(
  host: HTMLElement,
  options: MapOptions,
  renderer: RendererName,
  land: LandPaths,
  onFrame: () => void,
  onLost: () => void,
): Promise<Running> {
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.style.touchAction = 'none';
  canvas.style.display = 'block';
  const { size, ratio } = { size: sizeOf(host), ratio: pixelRatio() };
  const bedside = { frame: 0, lost: undefined as ReturnType<typeof setTimeout> | undefined };
  // Woken from a frame callback and not from within an event: ten events between two frames then cost one drawing.
  const wake = (): void => {
    if (bedside.frame === 0) {
      bedside.frame = requestAnimationFrame(() => {
        bedside.frame = 0;
        if (game.isBooted) game.loop.wake();
      });
    }
  };
  const scene = new MapScene({
    theme: mapThemes[options.theme],
    reducedMotion: options.reducedMotion,
    size,
    ratio,
    land,
    wake,
  });
  const { onblur, onfocus } = window;
  const game = new Phaser.Game({
    type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    canvas,
    parent: host,
    scene,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    backgroundColor: mapThemes[options.theme].sea,
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(size.width * ratio),
      height: Math.round(size.height * ratio),
      zoom: 1 / ratio,
    },
    render: { antialias: true, antialiasGL: true, powerPreference: 'low-power', transparent: false },
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    onFrame();
    if (!scene.restless) game.loop.sleep();
  });
  const stopListening = listen(canvas, gesturesFor(scene, host, canvas, options));
  const onFonts = (): void => scene.redraw();
  document.fonts.addEventListener('loadingdone', onFonts);
  const lost = (event: Event): void => {
    event.preventDefault();
    clearTimeout(bedside.lost);
    bedside.lost = setTimeout(onLost, patience);
  };
  const restored = (): void => {
    clearTimeout(bedside.lost);
    scene.redraw();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  // The scene is created in the same event; this listener was added after its own.
  await new Promise<void>((done) => game.events.once(Phaser.Core.Events.READY, () => done()));
  return {
    scene,
    canvas,
    game,
    stop: () => {
      clearTimeout(bedside.lost);
      cancelAnimationFrame(bedside.frame);
      stopListening();
      document.fonts.removeEventListener('loadingdone', onFonts);
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
      // The library forgets this helper, and its shared pool of canvases would keep it, the game and the page around it.
      game.textures.tileSprite.destroy();
      game.destroy(true);
      // Destroying happens in the next step, and a sleeping loop has none.
      game.loop.wake();
      Object.assign(window, { onblur, onfocus });
    },
  };
}

function gesturesFor(scene: MapScene, host: HTMLElement, canvas: HTMLCanvasElement, options: MapOptions) {
  const pick = (at: Point, slack: number): MapPick =>
    pickAt(at, pointTargets(scene.sheet), lineTargets(scene.sheet), slack);
  return {
    onAnything: () => void scene.skip(),
    onPan: (dx: number, dy: number) => scene.moveTo(pan(scene.camera, sizeOf(host), dx, dy)),
    onZoom: (factor: number, at: Point | undefined) => {
      const size = sizeOf(host);
      if (at) scene.moveTo(zoomAt(scene.camera, size, factor, at));
      else scene.flyTo(zoomAt(scene.heading(), size, factor, { x: size.width / 2, y: size.height / 2 }));
    },
    onTap: (at: Point, touch: boolean) => options.onPick(pick(at, touch ? 12 : 7)),
    onHover: (at: Point | undefined) => {
      canvas.style.cursor = at && pick(at, 7).kind !== 'nothing' ? 'pointer' : 'grab';
    },
    onHome: () => scene.flyTo(homeCamera(sizeOf(host)), true),
  };
}

function fit(host: HTMLElement, { game, scene }: Running): void {
  const size = sizeOf(host);
  const ratio = pixelRatio();
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
  if (game.canvas.width !== width || game.canvas.height !== height) {
    game.scale.setZoom(1 / ratio);
    game.scale.resize(width, height);
  }
  // The library leaves the style alone at a ratio of 1.
  game.canvas.style.width = `${size.width}px`;
  game.canvas.style.height = `${size.height}px`;
  scene.resized(size, ratio);
}

function whereIs(sheet: Sheet, id: string): Point | undefined {
  const spot = sheet.spots.get(id);
  if (spot) return spot.at;
  const mark = sheet.arcs.find(({ arc }) => `${arc.a}|${arc.b}` === id || `${arc.b}|${arc.a}` === id);
  return mark ? pointAt(mark.curve, 0.5) : undefined;
}

function sizeOf(host: HTMLElement): Size {
  return { width: Math.max(host.clientWidth, 64), height: Math.max(host.clientHeight, 64) };
}

function pixelRatio(): number {
  return Math.min(Math.max(window.devicePixelRatio || 1, 1), mostRatio);
}

/** Calls back when the window moves to a screen of another density, or the page is zoomed. */
function watchRatio(changed: () => void): () => void {
  let query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const onChange = (): void => {
    query.removeEventListener('change', onChange);
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', onChange);
    changed();
  };
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
