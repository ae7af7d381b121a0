import { bend, jagged, pointAt, sample, trimmed } from '../curve.ts';
import type { MapReveal } from '../mapModel.ts';
import type { Point } from '../places.ts';
import type { MapTheme } from '../mapTheme.ts';
import type { Sheet } from '../sheet.ts';
import { bowBetween } from '../sheet.ts';
import { dashes, disc, ring, stroke, type Layer, type Pen } from './layer.ts';

/** How long one arc takes to grow, in milliseconds. */
export const growth = 200;

export function revealLength(reveals: readonly MapReveal[]): number {
  return reveals.reduce((sum, reveal) => sum + (1 + reveal.bystanders.length) * growth, 0);
}

/**
 * The picture people should remember: an arc from who acted to who was touched, then, from the middle of it, a thinner one to
 * each who was not asked. `elapsed` is how much of it has been shown, in milliseconds.
 */
export function revealLayer(elapsed: number, bows: Map<string, number>): Layer {
  return {
    id: 'reveal',
    draw(pen, model, theme, sheet) {
      let left = elapsed;
      for (const reveal of model.reveal ?? []) {
        if (left <= 0) return;
        drawReveal(pen, reveal, theme, sheet, left, bows);
        left -= (1 + reveal.bystanders.length) * growth;
      }
    },
  };
}

function drawReveal(
  pen: Pen,
  reveal: MapReveal,
  theme: MapTheme,
  sheet: Sheet,
  elapsed: number,
  bows: Map<string, number>,
): void {
  const [from, to] = [sheet.spots.get(reveal.from), sheet.spots.get(reveal.to)];
  if (!from || !to) return;
  const colour = reveal.tone === 'alarm' ? theme.tension : theme.relief;
  const ids = [...sheet.spots.keys()].sort();
  // Bent further than the standing arc of the same two, so that the act is not mistaken for the state of things.
  const main = bend(from.at, to.at, (bowBetween(reveal.from, reveal.to, ids, bows) || 0.12) * 1.35);
  const [, reach] = trimmed(main, 0, to.radius + 4);
  const line = sample(main, 40, 0, reach * ease(elapsed / growth));
  stroke(pen, line, 7, theme.halo);
  stroke(pen, line, 4, theme.ink);
  if (elapsed >= growth) arrow(pen, line, theme.ink);
  const fork = pointAt(main, 0.5);
  reveal.bystanders.forEach((id, i) => {
    const started = elapsed - (1 + i) * growth;
    const spot = sheet.spots.get(id);
    if (started <= 0 || !spot) return;
    const path = bend(fork, spot.at, i % 2 === 0 ? 0.14 : -0.14);
    const [, end] = trimmed(path, 0, spot.radius + 7);
    const way = sample(path, 48, 0, end * ease(started / growth));
    // Alarm has teeth, calm is a run of dashes: the two differ without their colours.
    if (reveal.tone === 'alarm') {
      const teeth = jagged(way, 5, 2.2);
      stroke(pen, teeth, 5, theme.halo);
      stroke(pen, teeth, 1.8, colour);
    } else {
      stroke(pen, way, 4, theme.halo);
      dashes(pen, way, 2, 2.2, colour);
    }
    disc(pen, fork, 3.4, colour);
    if (started >= growth) ring(pen, spot.at, spot.radius + 6, 2.4, colour);
  });
}

function arrow(pen: Pen, line: readonly Point[], colour: number): void {
  const tip = line.at(-1);
  const before = line.at(-5);
  if (!tip || !before) return;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  pen.fillStyle(colour);
  pen.beginPath();
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(tip.x - Math.cos(angle - 0.42) * 15, tip.y - Math.sin(angle - 0.42) * 15);
  pen.lineTo(tip.x - Math.cos(angle + 0.42) * 15, tip.y - Math.sin(angle + 0.42) * 15);
  pen.closePath();
  pen.fillPath();
}

function ease(part: number): number {
  const t = Math.min(Math.max(part, 0), 1);
  return 1 - (1 - t) * (1 - t);
}
