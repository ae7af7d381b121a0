import type Phaser from 'phaser';
import { bare, fontSizes, heavy, slanted, type Letters, type LetterStyle } from './lettering.ts';
import { css, mapFont, type MapTheme } from './mapTheme.ts';
import type { Measure } from './marks.ts';

interface Kept {
  readonly object: Phaser.GameObjects.Text;
  readonly look: string;
}

/** Writes what is on the sheet. Each run of letters is a texture that is kept for as long as it looks the same. */
export class Letterer {
  private readonly texts = new Map<string, Kept>();
  private readonly ruler = document.createElement('canvas').getContext('2d');
  private readonly widths = new Map<string, number>();
  private readonly scene: Phaser.Scene;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  forget(): void {
    this.widths.clear();
    for (const { object } of this.texts.values()) object.destroy();
    this.texts.clear();
  }

  write(letters: readonly Letters[], theme: MapTheme, ratio: number): void {
    const unused = new Set(this.texts.keys());
    for (const run of letters) {
      this.writeRun(run, theme, ratio);
      unused.delete(run.key);
    }
    for (const key of unused) {
      this.texts.get(key)?.object.destroy();
      this.texts.delete(key);
    }
  }

  private writeRun({ key, text, style, at }: Letters, theme: MapTheme, ratio: number): void {
    const colour = colourOf(style, theme);
    const look = [text, style, colour, theme.halo, ratio].join('\n');
    let kept = this.texts.get(key);
    if (kept?.look !== look) {
      kept?.object.destroy();
      const halo = {
        stroke: css(theme.halo),
        strokeThickness: (style === 'tension' || style === 'rise' || style === 'change' ? 4.6 : 3.6) * ratio,
      };
      const object = this.scene.add.text(0, 0, text, {
        fontFamily: mapFont,
        fontSize: `${fontSizes[style] * ratio}px`,
        fontStyle: fontStyle(style),
        color: css(colour),
        ...(bare.has(style) ? {} : halo),
      });
      object.setOrigin(0).setDepth(2);
      kept = { object, look };
      this.texts.set(key, kept);
    }
    // Whole pixels for the corner and not for the middle: a run of odd width would otherwise lie between two pixels and blur.
    const { object } = kept;
    object.setPosition(Math.round(at.x * ratio - object.width / 2), Math.round(at.y * ratio - object.height / 2));
  }

  readonly measure: Measure = (text, style) => {
    const key = `${style}\n${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    if (!this.ruler) return text.length * 7;
    this.ruler.font = `${fontStyle(style)} ${fontSizes[style]}px ${mapFont}`;
    const width = this.ruler.measureText(text).width;
    this.widths.set(key, width);
    return width;
  };
}

const fontStyle = (style: LetterStyle): string =>
  `${slanted.has(style) ? 'italic ' : ''}${heavy.has(style) ? '600' : '500'}`;

function colourOf(style: LetterStyle, theme: MapTheme): number {
  return {
    mine: theme.ink,
    name: theme.ink,
    place: theme.ink,
    caption: theme.ink,
    tension: theme.tensionText,
    presence: theme.presenceText,
    trust: theme.trustText,
    trustSoft: theme.trustText,
    threat: theme.threatText,
    relief: theme.reliefText,
    clause: theme.ink,
    rise: theme.tensionText,
    change: theme.ink,
    rung: theme.ink,
    badge: theme.halo,
    stamp: theme.ink,
  }[style];
}
