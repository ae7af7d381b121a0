import Phaser from 'phaser';
import { clampCamera, pan, zoomAt, type Box, type Size } from './camera.ts';
import { pointAt } from './curve.ts';
import { listen } from './gestures.ts';
import { pickAt } from './hit.ts';
import { landPaths, unpackLand, type LandFile, type LandPaths } from './land.ts';
import { emptyModel, nothing, type MapModel, type MapPick } from './mapModel.ts';
import { mapThemes } from './mapTheme.ts';
import { actorPlaces, flashpointPlaces, type Point } from './places.ts';
import type { Sheet } from './marks.ts';
import { nextPick, walkOf } from './roving.ts';
import { lineTargets, pointTargets } from './sheet.ts';
import { MapScene } from './mapScene.ts';
import type { RendererName } from './renderer.ts';
import type { MapHandle, MapOptions } from './mapHandle.ts';

const patience = 3000; // ms to wait for a lost graphics context before drawing without it
const mostRatio = 3;
const doubleTap = 1.8; // how much nearer a double tap brings what is under it

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
  let clear: readonly Box[] = [];
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
    focus: (id) => {
      const at = (actorPlaces.get(id) ?? flashpointPlaces.get(id))?.at;
      const size = sizeOf(host);
      if (at)
        running.scene.flyTo(
          clampCamera({ ...at, k: Math.max(running.scene.camera.k, running.scene.home().k * 1.4) }, size),
        );
    },
    home: () => running.scene.flyTo(running.scene.home(), true),
    zoom: (factor) => zoomMiddle(running.scene, sizeOf(host), factor),
    keepClear: (boxes) => {
      clear = boxes;
      fit(host, running, clear);
    },
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
  // Its own keys mean something here, and a screen reader must let them through.
  canvas.setAttribute('role', 'application');
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
      else zoomMiddle(scene, size, factor);
    },
    onTap: (at: Point, touch: boolean) => options.onPick(pick(at, touch ? 12 : 7)),
    onHover: (at: Point | undefined) => {
      canvas.style.cursor = at && pick(at, 7).kind !== 'nothing' ? 'pointer' : 'grab';
    },
    onDoubleTap: (at: Point) => scene.flyTo(zoomAt(scene.heading(), sizeOf(host), doubleTap, at)),
    onHome: () => scene.flyTo(scene.home(), true),
    onWalk: (step: 1 | -1) => {
      const to = nextPick(walkOf(scene.model, scene.sheet), scene.pointed, step);
      scene.point(to);
      bringIn(scene, sizeOf(host), to);
      options.onPoint(to);
    },
    onTake: () => {
      if (scene.pointed.kind === 'nothing') return false;
      options.onPick(scene.pointed);
      return true;
    },
    onLeave: () => {
      if (scene.pointed.kind === 'nothing') return false;
      scene.point(nothing);
      options.onPoint(nothing);
      return true;
    },
  };
}

function zoomMiddle(scene: MapScene, size: Size, factor: number): void {
  scene.flyTo(zoomAt(scene.heading(), size, factor, { x: size.width / 2, y: size.height / 2 }));
}

/** Moves the map where the keyboard's ring has left the window. */
function bringIn(scene: MapScene, size: Size, pick: MapPick): void {
  const id = pick.kind === 'dyad' ? `${pick.a}|${pick.b}` : pick.kind === 'nothing' ? '' : pick.id;
  const at = whereIs(scene.sheet, id);
  if (!at) return;
  const [dx, dy] = [over(at.x, size.width), over(at.y, size.height)];
  if (dx !== 0 || dy !== 0) scene.flyTo(pan(scene.heading(), size, dx, dy));
}

/** How far something must come in to stand clear of the edge. */
function over(at: number, end: number): number {
  const margin = Math.min(48, end / 4);
  return at < margin ? margin - at : at > end - margin ? end - margin - at : 0;
}

function fit(host: HTMLElement, { game, scene }: Running, keepClear: readonly Box[]): void {
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
  scene.resized(size, ratio, keepClear);
}

function whereIs(sheet: Sheet, id: string): Point | undefined {
  const spot = sheet.spots.get(id);
  if (spot) return spot.at;
  const [a = '', b = ''] = id.split('|');
  const curve = sheet.curveBetween(a, b);
  return curve && pointAt(curve, 0.5);
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
