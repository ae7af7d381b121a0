import { lineHeight, slotOf, swatchWidth } from './captions.ts';
import type { Box } from './camera.ts';
import { badgeSpot } from './layers/pins.ts';
import type { LabelMark, LabelStyle, Measure, Sheet } from './marks.ts';
import type { Point } from './places.ts';

export type LetterStyle = LabelStyle | 'rung' | 'badge' | 'stamp';

/** One run of letters, by its middle. `key` is stable from picture to picture, so that its texture can be kept. */
export interface Letters {
  readonly key: string;
  readonly text: string;
  readonly style: LetterStyle;
  readonly at: Point;
}

/** A short line before a number, drawn like the ring that the number belongs to: whole for heat, in pieces for presence. */
export interface Swatch {
  readonly style: 'heat' | 'presence';
  readonly from: Point;
  readonly to: Point;
}

export interface Lettering {
  readonly letters: readonly Letters[];
  readonly swatches: readonly Swatch[];
  /** Boxes that stand behind the letters of clauses on their lines. */
  readonly plates: readonly Box[];
}

export const fontSizes: Readonly<Record<LetterStyle, number>> = {
  mine: 15,
  name: 14,
  place: 13,
  caption: 12,
  tension: 12.5,
  presence: 12.5,
  trust: 12.5,
  trustSoft: 12.5,
  threat: 12.5,
  relief: 12.5,
  clause: 11,
  rise: 13,
  change: 13,
  rung: 14,
  badge: 11,
  stamp: 11.5,
};

export const heavy: ReadonlySet<LetterStyle> = new Set([
  'mine',
  'tension',
  'presence',
  'trust',
  'threat',
  'relief',
  'clause',
  'rise',
  'change',
  'rung',
  'badge',
  'stamp',
]);
export const slanted: ReadonlySet<LetterStyle> = new Set(['place', 'trustSoft']);
/** Written on a ground of their own, and so without a halo. */
export const bare: ReadonlySet<LetterStyle> = new Set(['rung', 'badge', 'stamp', 'clause']);

/** What is to be written when `elapsed` milliseconds of a reveal have been shown. */
export function lettering(sheet: Sheet, measure: Measure, elapsed = Infinity): Lettering {
  const labels = sheet.labels.filter(({ after }) => after <= elapsed);
  const written = labels.map((label) => lettersOf(label, measure));
  const letters = written.flatMap((one) => one.letters);
  for (const { flashpoint, at } of sheet.flashpoints) {
    if (flashpoint.rung === 0) continue;
    letters.push({ key: `rung ${flashpoint.id}`, text: String(flashpoint.rung), style: 'rung', at });
  }
  for (const { actor, at, radius } of sheet.pins) {
    if (actor.badge)
      letters.push({ key: `badge ${actor.id}`, text: actor.badge, style: 'badge', at: badgeSpot(at, radius) });
  }
  for (const { wish, at } of sheet.stamps) {
    if (wish.text !== undefined) letters.push({ key: `stamp ${wish.key}`, text: wish.text, style: 'stamp', at });
  }
  const plates = labels.flatMap(({ lines, box }) => (lines[0]?.style === 'clause' ? [box] : []));
  return { letters, swatches: written.flatMap((one) => one.swatches), plates };
}

function lettersOf({ key, lines, box }: LabelMark, measure: Measure): { letters: Letters[]; swatches: Swatch[] } {
  const [head, ...numbers] = lines;
  if (!head) return { letters: [], swatches: [] };
  const middle = (box.left + box.right) / 2;
  const letters: Letters[] = [
    { key, text: head.text, style: head.style, at: { x: middle, y: box.top + lineHeight[head.style] / 2 } },
  ];
  const swatches: Swatch[] = [];
  const slots = numbers.map((line) => slotOf(line, measure(line.text, line.style)));
  let left = middle - slots.reduce((sum, slot) => sum + slot, 0) / 2;
  numbers.forEach(({ text, style, swatch }, i) => {
    const slot = slots[i] ?? 0;
    const y = box.top + lineHeight[head.style] + lineHeight[style] / 2 - 1;
    const from = swatch ? left + 5 + swatchWidth : left + 4;
    const width = swatch ? slot - swatchWidth - 10 : slot - 8;
    letters.push({ key: `${key} ${String(i)}`, text, style, at: { x: from + width / 2, y } });
    if (swatch) swatches.push({ style: swatch, from: { x: left + 5, y }, to: { x: left + 2 + swatchWidth, y } });
    left += slot;
  });
  return { letters, swatches };
}
