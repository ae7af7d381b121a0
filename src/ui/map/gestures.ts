import { distance } from './curve.ts';
import type { Point } from './places.ts';

export interface GestureEvents {
  onPan(dx: number, dy: number): void;
  onZoom(factor: number, at: Point | undefined): void;
  onTap(at: Point, touch: boolean): void;
  onHover(at: Point | undefined): void;
  onDoubleTap(at: Point): void;
  onHome(): void;
  /** Moves the keyboard's ring; picks what it stands on; takes it away. The last two say whether there was one. */
  onWalk(step: 1 | -1): void;
  onTake(): boolean;
  onLeave(): boolean;
  /** Any touch of mouse, finger or key, before it does anything else. */
  onAnything(): void;
}

const keyPan = 70;
const keyZoom = 1.3;
const twiceWithin = 320; // ms between the two taps of a double tap
const twiceWithinPixels = 24;
const panKeys: Readonly<Record<string, readonly [number, number]>> = {
  arrowleft: [keyPan, 0],
  arrowright: [-keyPan, 0],
  arrowup: [0, keyPan],
  arrowdown: [0, -keyPan],
  a: [keyPan, 0],
  d: [-keyPan, 0],
  w: [0, keyPan],
  s: [0, -keyPan],
};

/**
 * Mouse, fingers and keys on the canvas, as plain events. The library's own input is switched off: it works only while its loop
 * runs, and ours sleeps. `enlarged` says how many pixels of the page one of the map takes. Returns what takes the listeners off again.
 */
export function listen(canvas: HTMLCanvasElement, events: GestureEvents, enlarged: () => number): () => void {
  const fingers = new Map<number, Point>();
  const stop = new AbortController();
  const { signal } = stop;
  let pressed: Point | undefined;
  let tapped = { time: -Infinity, at: { x: 0, y: 0 } };
  const here = (event: PointerEvent | WheelEvent): Point => {
    const bounds = canvas.getBoundingClientRect();
    const large = enlarged();
    return { x: (event.clientX - bounds.left) / large, y: (event.clientY - bounds.top) / large };
  };

  canvas.addEventListener(
    'pointerdown',
    (event) => {
      events.onAnything();
      if (event.button !== 0) return;
      const at = here(event);
      canvas.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, at);
      pressed = fingers.size === 1 ? at : undefined;
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const at = here(event);
      const before = fingers.get(event.pointerId);
      if (!before) {
        events.onHover(at);
        return;
      }
      const slop = event.pointerType === 'mouse' ? 4 : 9;
      if (pressed && distance(pressed, at) <= slop) return;
      const pair = [...fingers.entries()].filter(([id]) => id !== event.pointerId).map(([, point]) => point)[0];
      fingers.set(event.pointerId, at);
      if (pair) pinch(pair, before, at, events);
      else events.onPan(at.x - before.x, at.y - before.y);
      pressed = undefined;
    },
    { signal },
  );
  const lift = (event: PointerEvent, tap: boolean): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (tap && pressed && fingers.size === 0) {
      const twice = event.timeStamp - tapped.time < twiceWithin && distance(pressed, tapped.at) < twiceWithinPixels;
      tapped = { time: twice ? -Infinity : event.timeStamp, at: pressed };
      if (twice) events.onDoubleTap(pressed);
      else events.onTap(pressed, event.pointerType !== 'mouse');
    }
    pressed = undefined;
  };
  canvas.addEventListener('pointerup', (event) => lift(event, true), { signal });
  canvas.addEventListener('pointercancel', (event) => lift(event, false), { signal });
  canvas.addEventListener('pointerleave', () => events.onHover(undefined), { signal });
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      events.onAnything();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
      // A pinch on a trackpad arrives as a wheel with Ctrl and small steps.
      const speed = event.ctrlKey ? 0.01 : 0.0016;
      events.onZoom(Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * speed), here(event));
    },
    { signal, passive: false },
  );
  canvas.addEventListener('keydown', (event) => press(event, events), { signal });
  canvas.addEventListener('blur', () => void events.onLeave(), { signal });
  return () => stop.abort();
}

function pinch(still: Point, before: Point, now: Point, events: GestureEvents): void {
  const was = Math.max(distance(still, before), 1);
  const middle = { x: (still.x + now.x) / 2, y: (still.y + now.y) / 2 };
  events.onPan((now.x - before.x) / 2, (now.y - before.y) / 2);
  events.onZoom(Math.max(distance(still, now), 1) / was, middle);
}

function press(event: KeyboardEvent, events: GestureEvents): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  events.onAnything();
  const key = event.key.toLowerCase();
  const step = panKeys[key];
  if (step) events.onPan(step[0], step[1]);
  else if (key === '+' || key === '=') events.onZoom(keyZoom, undefined);
  else if (key === '-' || key === '_') events.onZoom(1 / keyZoom, undefined);
  else if (key === '0' || key === 'c') events.onHome();
  else if (key === ']' || key === 'pagedown') events.onWalk(1);
  else if (key === '[' || key === 'pageup') events.onWalk(-1);
  else if (key === 'enter' && !event.shiftKey) {
    if (!events.onTake()) return;
  } else if (key === 'escape') {
    if (!events.onLeave()) return;
    event.stopPropagation();
  } else return;
  event.preventDefault();
}
