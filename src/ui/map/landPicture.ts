import type Phaser from 'phaser';
import { toScreen, toSheet, type Camera, type Size } from './camera.ts';
import { paintLand, type LandPaths } from './land.ts';
import type { MapTheme } from './mapTheme.ts';
import type { Point } from './places.ts';

const margin = 0.12; // part of the window painted beyond each edge, so that a short drag needs no new paint
const restRatio = 1.001; // the zoom may differ this much from the painted one before it counts as blurred
const stretch = 1.6; // and this much before it is painted again in mid-gesture
const settle = 140; // ms without movement after which the land is painted sharp
const largest = 4096; // px: the widest texture that every graphics card takes

export interface LandView {
  readonly camera: Camera;
  readonly size: Size;
  readonly ratio: number;
  readonly theme: MapTheme;
  readonly overlaps: readonly (readonly Point[])[];
}

/** The land as one texture: moved about under a finger, painted anew when it stops, so that it is always sharp at rest. */
export class LandPicture {
  private image: Phaser.GameObjects.Image | undefined;
  private painted: { readonly camera: Camera; readonly size: Size; readonly key: string } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly scene: Phaser.Scene;
  private readonly land: LandPaths;
  private readonly repaint: () => void;

  /** `repaint` is called when the view has rested on a blurred picture and another frame would sharpen it. */
  constructor(scene: Phaser.Scene, land: LandPaths, repaint: () => void) {
    this.scene = scene;
    this.land = land;
    this.repaint = repaint;
  }

  /** `still` is how long the view has not moved, in milliseconds; not `shown` where a layer has no land. */
  place(view: LandView, still: number, shown: boolean): void {
    this.image?.setVisible(shown);
    if (!shown) return;
    const { camera, size, ratio, theme, overlaps } = view;
    const key = [theme.sea, ratio, size.width, size.height, overlaps.length].join();
    const scale = this.painted ? camera.k / this.painted.camera.k : 0;
    const sharp = scale < restRatio && scale > 1 / restRatio;
    const passable = sharp || (still < settle && scale < stretch && scale > 1 / stretch);
    if (this.painted?.key !== key || !passable || !this.covers(view)) this.paint(view, key);
    else if (!sharp) this.wait();
    if (!this.painted || !this.image) return;
    const zoom = camera.k / this.painted.camera.k;
    const middle = toScreen(camera, size, this.painted.camera);
    const bare = this.painted.size.width / this.image.frame.width;
    this.image.setPosition(middle.x * ratio, middle.y * ratio).setScale(zoom * bare * ratio);
  }

  forget(): void {
    this.painted = undefined;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private covers({ camera, size }: LandView): boolean {
    if (!this.painted) return false;
    const { camera: paintedCamera, size: paintedSize } = this.painted;
    const topLeft = toScreen(paintedCamera, paintedSize, toSheet(camera, size, { x: 0, y: 0 }));
    const end = toScreen(paintedCamera, paintedSize, toSheet(camera, size, { x: size.width, y: size.height }));
    return topLeft.x >= 0 && topLeft.y >= 0 && end.x <= paintedSize.width && end.y <= paintedSize.height;
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.repaint, settle + 10);
  }

  private paint(view: LandView, key: string): void {
    const size = { width: view.size.width * (1 + 2 * margin), height: view.size.height * (1 + 2 * margin) };
    const ratio = Math.min(view.ratio, largest / size.width, largest / size.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(size.width * ratio));
    canvas.height = Math.max(1, Math.round(size.height * ratio));
    const context = canvas.getContext('2d');
    if (!context) return;
    paintLand(context, this.land, view.overlaps, view.theme, view.camera, size, ratio);
    this.image?.destroy();
    if (this.scene.textures.exists('land')) this.scene.textures.remove('land');
    this.scene.textures.addCanvas('land', canvas);
    this.image = this.scene.add.image(0, 0, 'land').setDepth(0);
    this.painted = { camera: view.camera, size, key };
  }
}
