import type { MapModel } from './mapModel.ts';
import { actorPlaces, frame, type Point } from './places.ts';

const rounds = 400;
const least = 0.16; // parts of the frame that any two keep between them
const nearest = 0.22; // how far apart the warmest two come to rest
const farthest = 0.95; // and the coldest
const inward = 0.12; // part of its way to the middle that my own seat goes in each round

interface Movable {
  x: number;
  y: number;
}

/**
 * Everybody without geography: who trusts each other stands close, who is tense stands far. Places are parts of a frame, 0..1 on
 * either side. They depend on names and numbers alone: the start is
 * where everybody stands on earth, my own seat is drawn to the middle, and nothing is drawn by lot.
 */
export function networkPlaces({ actors, pairs }: Pick<MapModel, 'actors' | 'pairs'>): ReadonlyMap<string, Point> {
  const ids = actors.map(({ id }) => id).sort();
  const at = new Map(ids.map((id, i): [string, Movable] => [id, onEarth(id) ?? onCircle(i, ids.length)]));
  const mine = actors.filter((actor) => actor.mine).flatMap(({ id }) => at.get(id) ?? []);
  const ties = pairs.flatMap(({ a, b, pull }) => {
    const [one, other] = [at.get(a), at.get(b)];
    return one && other ? [{ one, other, key: a < b ? `${a}|${b}` : `${b}|${a}`, rest: restOf(pull.level) }] : [];
  });
  ties.sort((one, other) => (one.key < other.key ? -1 : 1));
  for (let round = 0; round < rounds; round += 1) {
    const step = 0.08 * (1 - round / rounds);
    for (const { one, other, rest } of ties) draw(one, other, rest, step);
    for (const seat of mine) {
      const middle = middleOf([...at.values()]);
      seat.x += (middle.x - seat.x) * inward;
      seat.y += (middle.y - seat.y) * inward;
    }
    separate([...at.values()]);
  }
  return fitted(at);
}

function onEarth(id: string): Movable | undefined {
  const place = actorPlaces.get(id)?.at;
  return place && { x: place.x / frame.width, y: place.y / frame.height };
}

function middleOf(all: readonly Movable[]): Point {
  const sum = all.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }), { x: 0, y: 0 });
  return { x: sum.x / all.length, y: sum.y / all.length };
}

function onCircle(i: number, size: number): Movable {
  const angle = -Math.PI / 2 + (Math.PI * 2 * i) / Math.max(1, size);
  return { x: 0.5 + 0.4 * Math.cos(angle), y: 0.5 + 0.4 * Math.sin(angle) };
}

function restOf(pull: number): number {
  const warmth = Math.min(Math.max((pull + 60) / 120, 0), 1);
  return nearest + (farthest - nearest) * (1 - warmth);
}

function draw(one: Movable, other: Movable, rest: number, step: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const apart = Math.max(Math.hypot(dx, dy), 1e-6);
  const push = ((apart - rest) / apart) * step;
  one.x += dx * push;
  one.y += dy * push;
  other.x -= dx * push;
  other.y -= dy * push;
}

function separate(all: readonly Movable[]): void {
  all.forEach((one, i) => {
    for (const other of all.slice(i + 1)) {
      const apart = Math.hypot(other.x - one.x, other.y - one.y);
      if (apart < least) draw(one, other, least, 0.5);
    }
  });
}

/** Stretched over the whole frame: near and far are told against each other, and a frame half empty tells nothing. */
function fitted(at: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const all = [...at.values()];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const part = (value: number, low: number, high: number): number =>
    high - low < 1e-6 ? 0.5 : (value - low) / (high - low);
  return new Map([...at].map(([id, { x, y }]) => [id, { x: part(x, left, right), y: part(y, top, bottom) }]));
}
