import Phaser from 'phaser';
import { pan, zoomAt } from './camera.ts';
import { listen } from './gestures.ts';
import { pickAt } from './hit.ts';
import type { LandPaths } from './land.ts';
import type { MapOptions } from './mapHandle.ts';
import { nothing, type MapPick } from './mapModel.ts';
import { MapScene } from './mapScene.ts';
import { mapThemes } from './mapTheme.ts';
import { bringIn, enlarged, pixelRatio, sizeOf, zoomMiddle } from './mapWindow.ts';
import type { Point } from './places.ts';
import type { RendererName } from './renderer.ts';
import { nextPick, walkOf } from './roving.ts';
import { lineTargets, pointTargets } from './sheet.ts';

const patience = 3000; // ms to wait for a lost graphics context before drawing without it
const doubleTap = 1.8; // how much nearer a double tap brings what is under it

/** One Phaser game with its scene. */
export interface Running {
  readonly scene: MapScene;
  readonly canvas: HTMLCanvasElement;
  readonly game: Phaser.Game;
  stop(): void;
}

export async function runGame(
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
  named(canvas, options);
  canvas.style.touchAction = 'none';
  canvas.style.display = 'block';
  const { size, ratio } = { size: sizeOf(host), ratio: pixelRatio() * enlarged(host) };
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
      zoom: enlarged(host) / ratio,
    },
    render: { antialias: true, antialiasGL: true, powerPreference: 'low-power', transparent: false },
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    onFrame();
    if (!scene.restless) game.loop.sleep();
  });
  const stopListening = listen(canvas, gesturesFor(scene, host, canvas, options), () => enlarged(host));
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

/** What the picture is called and described by. A canvas that takes the place of another is called the same. */
export function named(
  canvas: HTMLCanvasElement,
  { label, describedBy }: Pick<MapOptions, 'label' | 'describedBy'>,
): void {
  canvas.setAttribute('aria-label', label);
  canvas.setAttribute('aria-describedby', describedBy);
  canvas.setAttribute('data-twin', 'map');
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
      const over = at ? pick(at, 7) : nothing;
      canvas.style.cursor = over.kind === 'nothing' ? 'grab' : 'pointer';
      scene.hover(over.kind === 'actor' ? over : nothing);
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
