import { sample } from '../curve.ts';
import type { MapPick } from '../mapModel.ts';
import { mix, type MapTheme } from '../mapTheme.ts';
import type { Sheet } from '../marks.ts';
import { ring, stroke, type Pen } from './pen.ts';

/** What a list points at: a soft glow under everything else. */
export function drawGlow(pen: Pen, pick: MapPick, theme: MapTheme, sheet: Sheet): void {
  const soft = (part: number): number => mix(mix(theme.sea, theme.land, 0.5), theme.glow, part);
  if (pick.kind === 'dyad') {
    const line = lineOf(pick.a, pick.b, sheet);
    stroke(pen, line, 17, soft(0.22));
    stroke(pen, line, 10, soft(0.5));
    return;
  }
  const spot = pick.kind === 'nothing' ? undefined : sheet.spots.get(pick.id);
  if (!spot) return;
  ring(pen, spot.at, spot.radius + 8, 9, soft(0.22));
  ring(pen, spot.at, spot.radius + 6, 5, soft(0.6));
}

/** Where the keyboard stands: a hard ring over everything else. */
export function drawCursor(pen: Pen, pick: MapPick, theme: MapTheme, sheet: Sheet): void {
  if (pick.kind === 'dyad') {
    const line = lineOf(pick.a, pick.b, sheet);
    stroke(pen, line, 8, theme.halo);
    stroke(pen, line, 3.4, theme.glow);
    return;
  }
  const spot = pick.kind === 'nothing' ? undefined : sheet.spots.get(pick.id);
  if (!spot) return;
  ring(pen, spot.at, spot.radius + 7, 6, theme.halo);
  ring(pen, spot.at, spot.radius + 7, 3, theme.glow);
}

function lineOf(a: string, b: string, sheet: Sheet) {
  const curve = sheet.curveBetween(a, b);
  return curve ? sample(curve, 40) : [];
}
