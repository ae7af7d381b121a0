import Phaser from 'phaser';
import { between, clampCamera, homeCamera, sameCamera, type Box, type Camera, type Size } from './camera.ts';
import type { LandPaths } from './land.ts';
import { LandPicture } from './landPicture.ts';
import { revealLength } from './layers/deeds.ts';
import { layers } from './layers/index.ts';
import { Letterer } from './letterer.ts';
import { lettering } from './lettering.ts';
import type { Bends } from './lines.ts';
import { emptyModel, nothing, type MapModel, type MapPick } from './mapModel.ts';
import type { MapTheme } from './mapTheme.ts';
import type { Sheet } from './marks.ts';
import { paint } from './paint.ts';
import { flashpointPlaces } from './places.ts';
import { layOut } from './sheet.ts';
import { boxOf, placesOf } from './spots.ts';
import { Thinning } from './thinning.ts';

const glide = 200; // ms a keyed zoom or a jump takes
const lull = 300; // ms in which what lay over the map goes, before a reveal begins

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
  model: MapModel = emptyModel;
  private theme: MapTheme;
  private reducedMotion: boolean;
  private size: Size;
  private ratio: number;
  private keepClear: readonly Box[] = [];
  private cursor: MapPick = nothing;
  private hovered: MapPick = nothing;
  private readonly land: LandPicture;
  private readonly wakeUp: () => void;
  private bends: Bends = { places: new Map(), bows: new Map() };
  private bendKey = '';
  private pen: Phaser.GameObjects.Graphics | undefined;
  private readonly letterer: Letterer;
  private dirty = true;
  private movedAt = -Infinity;
  private flight: { readonly from: Camera; readonly to: Camera; readonly start: number } | undefined;
  private revealKey = '';
  private revealStart: number | undefined;
  private readonly thinning = new Thinning();
  private untouched = true;

  constructor(start: SceneStart) {
    super({ key: 'map' });
    this.theme = start.theme;
    this.reducedMotion = start.reducedMotion;
    this.size = start.size;
    this.ratio = start.ratio;
    this.land = new LandPicture(this, start.land, () => this.change());
    this.letterer = new Letterer(this);
    this.wakeUp = start.wake;
    this.camera = homeCamera(start.size);
    this.sheet = this.laidOut();
  }

  create(): void {
    this.pen = this.add.graphics().setDepth(1);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.land.stop());
    this.change();
  }

  show(model: MapModel): void {
    const now = performance.now();
    this.thinning.toward(model.planned, this.reducedMotion ? -Infinity : now);
    this.model = model;
    if (this.untouched && this.flight === undefined) this.camera = this.home();
    const key = JSON.stringify(model.deeds);
    if (key !== this.revealKey) {
      this.revealKey = key;
      this.revealStart = this.reducedMotion || model.deeds.length === 0 ? undefined : now + lull;
    }
    this.change();
  }

  /** The first look at what is on the sheet. */
  home(): Camera {
    return homeCamera(this.size, boxOf(this.model));
  }

  restyle(theme: MapTheme, reducedMotion: boolean): void {
    this.theme = theme;
    this.reducedMotion = reducedMotion;
    if (reducedMotion) this.skip();
    this.change();
  }

  resized(size: Size, ratio: number, keepClear: readonly Box[]): void {
    this.size = size;
    this.ratio = ratio;
    this.keepClear = keepClear;
    // Who has not moved the map keeps seeing all of it; who has, keeps their place.
    this.camera = this.untouched ? this.home() : clampCamera(this.camera, size);
    this.flight = undefined;
    this.change();
  }

  /** Puts the keyboard's ring on something, or takes it away. */
  point(pick: MapPick): void {
    this.cursor = pick;
    this.change();
  }

  /** The mouse is over something: the sheet shows what belongs to it. */
  hover(pick: MapPick): void {
    if (JSON.stringify(pick) === JSON.stringify(this.hovered)) return;
    this.hovered = pick;
    this.change();
  }

  get pointed(): MapPick {
    return this.cursor;
  }

  /** Fonts arrived, or the graphics card lost its memory: everything that was drawn is drawn anew. */
  redraw(): void {
    this.land.forget();
    this.letterer.forget();
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
    return this.dirty || this.flight !== undefined || this.revealStart !== undefined || this.thinning.running;
  }

  override update(): void {
    const now = performance.now();
    this.fly(now);
    const elapsed = this.revealElapsed(now);
    if (!this.restless) return;
    this.dirty = false;
    this.sheet = this.laidOut();
    const { camera, size, ratio, theme, model } = this;
    const named = layers[model.layer].places === 'none' ? [] : model.flashpoints;
    const overlaps = named.flatMap(({ id }) => {
      const overlap = flashpointPlaces.get(id)?.overlap;
      return overlap ? [overlap] : [];
    });
    this.land.place({ camera, size, ratio, theme, overlaps }, now - this.movedAt, layers[model.layer].land);
    this.draw(elapsed, now);
  }

  private laidOut(): Sheet {
    const { camera, size, keepClear } = this;
    const model = this.pointedModel();
    const layer = layers[model.layer];
    const places = placesOf(model, layer.land, this.home(), size);
    const key = JSON.stringify([...places]);
    if (key !== this.bendKey) this.bends = { places, bows: new Map() };
    this.bendKey = key;
    return layOut({ model, layer, camera, size, measure: this.letterer.measure, bends: this.bends, keepClear });
  }

  /** The model with what is pointed at here, where no list points at anything. */
  private pointedModel(): MapModel {
    const { model, cursor, hovered } = this;
    if (model.highlighted.kind !== 'nothing') return model;
    return { ...model, highlighted: cursor.kind === 'nothing' ? hovered : cursor };
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
    if (elapsed < revealLength(this.model.deeds.length)) return elapsed;
    this.revealStart = undefined;
    this.dirty = true;
    return Infinity;
  }

  private draw(elapsed: number, now: number): void {
    const pen = this.pen;
    if (!pen) return;
    const { sheet, model, theme, cursor } = this;
    const layer = layers[model.layer];
    const words = lettering(sheet, this.letterer.measure, elapsed);
    pen.clear().setScale(this.ratio);
    const riseOf = this.thinning.at(now);
    paint(pen, { layer, model, theme, sheet, words, elapsed, cursor, riseOf });
    this.letterer.write(words.letters, theme, this.ratio);
  }
}
