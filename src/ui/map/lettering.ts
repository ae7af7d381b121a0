import { badgeSpot, swatchWidth, numberSlot, lineHeight, type LabelStyle, type Measure, type Sheet } from './sheet.ts';
import type { Point } from './places.ts';

export type LetterStyle = LabelStyle | 'rung' | 'quietRung' | 'badge';

/** One run of letters, by its middle. `key` is stable from picture to picture, so that its texture can be kept. */
export interface Letters {
  readonly key: string;
  readonly text: string;
  readonly style: LetterStyle;
  readonly at: Point;
}

/** A short line before a number, drawn like the ring that the number belongs to: whole for heat, in pieces for presence. */
export interface Swatch {
  readonly style: 'tension' | 'presence';
  readonly from: Point;
  readonly to: Point;
}

export interface Lettering {
  readonly letters: readonly Letters[];
  readonly swatches: readonly Swatch[];
}

export const fontSizes: Readonly<Record<LetterStyle, number>> = {
  mine: 15,
  name: 14,
  place: 13,
  tension: 12.5,
  presence: 12.5,
  rung: 14,
  quietRung: 12,
  badge: 11,
};

export const heavy: ReadonlySet<LetterStyle> = new Set(['mine', 'tension', 'presence', 'rung', 'badge']);

export function lettering(sheet: Sheet, measure: Measure): Lettering {
  const letters: Letters[] = [];
  const swatches: Swatch[] = [];
  for (const { id, lines, box } of sheet.labels) {
    const [head, ...numbers] = lines;
    if (!head) continue;
    const middle = (box.left + box.right) / 2;
    const top = box.top + lineHeight[head.style] / 2;
    letters.push({ key: id, text: head.text, style: head.style, at: { x: middle, y: top } });
    const slots = numbers.map((line) => numberSlot(measure(line.text, line.style)));
    let left = middle - slots.reduce((sum, slot) => sum + slot, 0) / 2 + 5;
    numbers.forEach((line, i) => {
      const y = box.top + lineHeight[head.style] + lineHeight[line.style] / 2 - 1;
      const width = (slots[i] ?? 0) - swatchWidth - 10;
      letters.push({
        key: `${id} ${i}`,
        text: line.text,
        style: line.style,
        at: { x: left + swatchWidth + width / 2, y },
      });
      if (line.style === 'tension' || line.style === 'presence') {
        swatches.push({ style: line.style, from: { x: left, y }, to: { x: left + swatchWidth - 3, y } });
      }
      left += slots[i] ?? 0;
    });
  }
  for (const { flashpoint, at } of sheet.flashpoints) {
    const style = flashpoint.rung > 0 ? 'rung' : 'quietRung';
    letters.push({ key: `rung ${flashpoint.id}`, text: String(flashpoint.rung), style, at });
  }
  for (const { actor, at, radius } of sheet.pins) {
    if (!actor.badge) continue;
    letters.push({ key: `badge ${actor.id}`, text: actor.badge, style: 'badge', at: badgeSpot(at, radius) });
  }
  return { letters, swatches };
}
