import Phaser from 'phaser';
import { between, clampCamera, homeCamera, sameCamera, type Camera, type Size } from './camera.ts';
import type { LandPaths } from './land.ts';
import { LandPicture } from './landPicture.ts';
import { ground, marks } from './layers/index.ts';
import { stroke } from './layers/layer.ts';
import { revealLayer, revealLength } from './layers/reveal.ts';
import { fontSizes, heavy, lettering, type Letters, type Lettering } from './lettering.ts';
import { emptyModel, type MapModel } from './mapModel.ts';
import { css, mapFont, type MapTheme } from './mapTheme.ts';
import { flashpointPlaces } from './places.ts';
import { layOut, type Measure, type Sheet } from './sheet.ts';

const glide = 200; // ms a keyed zoom or a jump takes

export interface SceneStart {
  readonly theme: MapTheme;
  readonly reducedMotion: boolean;
  readonly size: Size;
  readonly ratio: number;
  readonly land: LandPaths;
  /** Asks for one frame; the scene never runs a loop of its own. */
  readonly wake: () => void;
}

/** Draws the sheet when something has changed, and says when it would like another frame. */
export class MapScene extends Phaser.Scene {
  camera: Camera;
  sheet: Sheet;
  private model: MapModel = emptyModel;
  private theme: MapTheme;
  private reducedMotion: boolean;
  private size: Size;
  private ratio: number;
  private readonly land: LandPicture;
  private readonly wakeUp: () => void;
  private readonly bows = new Map<string, number>();
  private bowKey = '';
  private pen: Phaser.GameObjects.Graphics | undefined;
  private texts = new Map<string, { readonly object: Phaser.GameObjects.Text; look: string }>();
  private readonly ruler = document.createElement('canvas').getContext('2d');
  private readonly widths = new Map<string, number>();
  private dirty = true;
  private movedAt = -Infinity;
  private flight: { readonly from: Camera; readonly to: Camera; readonly start: number } | undefined;
  private revealKey = '';
  private revealStart: number | undefined;
  private untouched = true;

  constructor(start: SceneStart) {
    super({ key: 'map' });
    this.theme = start.theme;
    this.reducedMotion = start.reducedMotion;
    this.size = start.size;
    this.ratio = start.ratio;
    this.land = new LandPicture(this, start.land, () => this.change());
    this.wakeUp = start.wake;
    this.camera = homeCamera(start.size);
    this.sheet = layOut(emptyModel, this.camera, this.size, this.measure, this.bows);
  }

  create(): void {
    this.pen = this.add.graphics().setDepth(1);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.land.stop());
    this.change();
  }

  show(model: MapModel): void {
    this.model = model;
    const ids = [...model.actors, ...model.flashpoints].map((item) => item.id).sort();
    if (ids.join() !== this.bowKey) this.bows.clear();
    this.bowKey = ids.join();
    const key = JSON.stringify(model.reveal ?? []);
    if (key !== this.revealKey) {
      this.revealKey = key;
      this.revealStart = this.reducedMotion || key === '[]' ? undefined : performance.now();
    }
    this.change();
  }

  restyle(theme: MapTheme, reducedMotion: boolean): void {
    this.theme = theme;
    this.reducedMotion = reducedMotion;
    if (reducedMotion) this.skip();
    this.change();
  }

  resized(size: Size, ratio: number): void {
    // Who has not moved the map keeps seeing all of it; who has, keeps their place.
    this.camera = this.untouched ? homeCamera(size) : clampCamera(this.camera, size);
    this.size = size;
    this.ratio = ratio;
    this.flight = undefined;
    this.change();
  }

  /** Fonts arrived, or the graphics card lost its memory: everything that was drawn is drawn anew. */
  redraw(): void {
    this.widths.clear();
    this.land.forget();
    for (const { object } of this.texts.values()) object.destroy();
    this.texts.clear();
    this.change();
  }

  /** Ends a running reveal at its last picture. True if there was one. */
  skip(): boolean {
    if (this.revealStart === undefined) return false;
    this.revealStart = undefined;
    this.change();
    return true;
  }

  /** Moves at once, as under a finger. */
  moveTo(camera: Camera): void {
    this.flight = undefined;
    if (sameCamera(camera, this.camera)) return;
    this.untouched = false;
    this.camera = camera;
    this.movedAt = performance.now();
    this.change();
  }

  /** Glides there, or jumps under reduced motion. */
  flyTo(camera: Camera, home = false): void {
    if (this.reducedMotion) this.moveTo(camera);
    else this.flight = { from: this.camera, to: camera, start: performance.now() };
    this.untouched = home;
    this.change();
  }

  /** Where a flight is heading, so that a second key press adds to the first instead of to wherever the map is by then. */
  heading(): Camera {
    return this.flight?.to ?? this.camera;
  }

  /** True while the next frame would differ from the last. */
  get restless(): boolean {
    return this.dirty || this.flight !== undefined || this.revealStart !== undefined;
  }

  override update(): void {
    const now = performance.now();
    this.fly(now);
    const elapsed = this.revealElapsed(now);
    if (!this.dirty && this.revealStart === undefined && this.flight === undefined) return;
    this.dirty = false;
    this.sheet = layOut(this.model, this.camera, this.size, this.measure, this.bows);
    const overlaps = this.model.flashpoints.flatMap(({ id }) => {
      const overlap = flashpointPlaces.get(id)?.overlap;
      return overlap ? [overlap] : [];
    });
    const { camera, size, ratio, theme } = this;
    this.land.place({ camera, size, ratio, theme, overlaps }, now - this.movedAt);
    this.draw(elapsed);
  }

  private change(): void {
    this.dirty = true;
    this.wakeUp();
  }

  private fly(now: number): void {
    if (!this.flight) return;
    const part = Math.min((now - this.flight.start) / glide, 1);
    this.camera = part >= 1 ? this.flight.to : between(this.flight.from, this.flight.to, 1 - (1 - part) * (1 - part));
    this.movedAt = part >= 1 ? -Infinity : now;
    this.dirty = true;
    if (part >= 1) this.flight = undefined;
  }

  private revealElapsed(now: number): number {
    if (this.revealStart === undefined) return Infinity;
    const elapsed = now - this.revealStart;
    if (elapsed < revealLength(this.model.reveal ?? [])) return elapsed;
    this.revealStart = undefined;
    this.dirty = true;
    return Infinity;
  }

  private draw(elapsed: number): void {
    const pen = this.pen;
    if (!pen) return;
    const words = lettering(this.sheet, this.measure);
    pen.clear().setScale(this.ratio);
    const reveal = revealLayer(elapsed, this.bows);
    for (const layer of [...ground, reveal, ...marks]) layer.draw(pen, this.model, this.theme, this.sheet);
    this.drawSwatches(pen, words);
    const unused = new Set(this.texts.keys());
    for (const run of words.letters) {
      this.write(run);
      unused.delete(run.key);
    }
    for (const key of unused) {
      this.texts.get(key)?.object.destroy();
      this.texts.delete(key);
    }
  }

  private drawSwatches(pen: Phaser.GameObjects.Graphics, { swatches }: Lettering): void {
    for (const { style, from, to } of swatches) {
      stroke(
        pen,
        [
          { x: from.x - 1, y: from.y },
          { x: to.x + 1, y: to.y },
        ],
        6,
        this.theme.halo,
      );
      if (style === 'tension') stroke(pen, [from, to], 3.5, this.theme.tension);
      else {
        for (let x = from.x; x < to.x; x += 3.6)
          stroke(
            pen,
            [
              { x, y: from.y },
              { x: x + 2.2, y: from.y },
            ],
            3.5,
            this.theme.presence,
          );
      }
    }
  }

  private write({ key, text, style, at }: Letters): void {
    const { theme, ratio } = this;
    const colour = {
      mine: theme.ink,
      name: theme.ink,
      place: theme.ink,
      tension: theme.tensionText,
      presence: theme.presenceText,
      rung: theme.ink,
      quietRung: theme.quiet,
      badge: theme.halo,
    }[style];
    const look = `${text}\n${style}\n${colour}\n${ratio}`;
    let kept = this.texts.get(key);
    if (kept?.look !== look) {
      kept?.object.destroy();
      const plain = style === 'rung' || style === 'quietRung' || style === 'badge';
      const object = this.add.text(0, 0, text, {
        fontFamily: mapFont,
        fontSize: `${fontSizes[style] * ratio}px`,
        fontStyle: heavy.has(style) ? '600' : style === 'place' ? 'italic' : '500',
        color: css(colour),
        ...(plain
          ? {}
          : {
              stroke: css(theme.halo),
              strokeThickness: (style === 'tension' ? 4.6 : 3.6) * ratio,
            }),
      });
      object.setOrigin(0).setDepth(2);
      kept = { object, look };
      this.texts.set(key, kept);
    }
    // Whole pixels for the corner and not for the middle: a run of odd width would otherwise lie between two pixels and blur.
    const { object } = kept;
    object.setPosition(Math.round(at.x * ratio - object.width / 2), Math.round(at.y * ratio - object.height / 2));
  }

  private readonly measure: Measure = (text, style) => {
    const key = `${style}\n${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    if (!this.ruler) return text.length * 7;
    this.ruler.font = `${style === 'place' ? 'italic' : heavy.has(style) ? '600' : '500'} ${fontSizes[style]}px ${mapFont}`;
    const width = this.ruler.measureText(text).width;
    this.widths.set(key, width);
    return width;
  };
}
