import { distance } from './curve.ts';
import type { Point } from './places.ts';

export interface Symbol {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
}

/** A fingertip or a shaky mouse needs 24 px; two symbols closer than this would share it. */
export const leastApart = 25;

/**
 * Moves symbols apart until each has room, as a mapmaker does with two towns on one valley; a fine line then leads to the true
 * point. The result depends on positions and ids alone, never on the order in which the symbols were given.
 */
export function spread(symbols: readonly Symbol[], gap: number): ReadonlyMap<string, Point> {
  const order = [...symbols].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const at = order.map((symbol) => ({ x: symbol.at.x, y: symbol.at.y }));
  const rounds = 160;
  for (let round = 0; round < rounds; round += 1) {
    // The pull home fades out, so that the last rounds only separate.
    const pull = round < rounds * 0.6 ? 0.04 : 0;
    order.forEach((symbol, i) => {
      const place = at[i];
      if (!place) return;
      place.x += (symbol.at.x - place.x) * pull;
      place.y += (symbol.at.y - place.y) * pull;
    });
    let moved = false;
    for (let i = 0; i < order.length; i += 1) {
      for (let j = i + 1; j < order.length; j += 1) {
        const [first, second, a, b] = [order[i], order[j], at[i], at[j]];
        if (first && second && a && b) moved = separate(first, second, a, b, gap) || moved;
      }
    }
    if (!moved && pull === 0) break;
  }
  return new Map(order.map((symbol, i) => [symbol.id, at[i] ?? symbol.at]));
}

function separate(first: Symbol, second: Symbol, a: Movable, b: Movable, gap: number): boolean {
  const need = Math.max(leastApart, first.radius + second.radius + gap);
  const apart = distance(a, b);
  if (apart >= need) return false;
  // Two symbols on one spot part sideways; any fixed direction will do.
  const ux = apart === 0 ? 1 : (b.x - a.x) / apart;
  const uy = apart === 0 ? 0 : (b.y - a.y) / apart;
  const push = (need - apart) / 2 + 0.01;
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
}

interface Movable {
  x: number;
  y: number;
}
