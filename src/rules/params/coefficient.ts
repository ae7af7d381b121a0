import type { ClauseId } from '../types.ts';

/** `points` and `percent` are hundredths of a score point and of a percent; `count` and `turns` are whole. */
export type Unit = 'points' | 'percent' | 'count' | 'turns';

/** Whether values of a unit are kept in hundredths, so that people write them with up to two decimals. */
export const isHundredths = (unit: Unit): boolean => unit === 'points' || unit === 'percent';

/**
 * Where a value comes from. What nobody has measured is a judgement, and says so. What is cited shows that there is such an effect and
 * which way it goes; its size is a judgement still, unless the reason gives the measured one.
 */
export type Source =
  | { readonly kind: 'judgement' }
  | { readonly kind: 'article'; readonly section: Section }
  | { readonly kind: 'literature' | 'data'; readonly cite: string };

/** One number of the rules: its default, the range it may be changed in, its unit, why it has this value, and where it belongs. */
export interface Coefficient {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly reason: string;
  readonly source: Source;
  /** The clause of RULES.md that it sizes; others may use it too. */
  readonly clause: ClauseId;
}

/** Sections of the source article, by their headings. */
export type Section =
  | 'Understanding Military Diplomacy in the Asia-Pacific'
  | 'Historical Context of Military Diplomacy in the Region'
  | 'Key Players in Military Diplomacy in the Asia-Pacific'
  | 'Objectives of Military Diplomacy in the Asia-Pacific'
  | 'Strengthening Alliances'
  | 'Conflict Prevention'
  | 'Security Cooperation'
  | 'Mechanisms of Military Diplomacy'
  | 'Challenges facing Military Diplomacy'
  | 'Regional Tensions'
  | 'Non-Traditional Security Threats'
  | 'US-Japan Security Alliance'
  | 'China-Russia Strategic Partnership'
  | 'The Role of Multilateral Organizations'
  | 'Future Trends in Military Diplomacy in the Asia-Pacific'
  | 'The Impact of Military Diplomacy on Regional Stability';

type Unplaced = Omit<Coefficient, 'clause'>;

const coefficient =
  (unit: Unit, scale: number) =>
  (value: number, low: number, high: number, reason: string, source: Source = { kind: 'judgement' }): Unplaced => ({
    value: whole(value * scale),
    low: whole(low * scale),
    high: whole(high * scale),
    unit,
    reason,
    source,
  });

/** 2.3 × 100 is not 230 in floats; the register is written in points and percent, and stored in hundredths. */
const whole = (scaled: number): number => Math.trunc(scaled + (scaled < 0 ? -0.5 : 0.5));

export const points = coefficient('points', 100);
export const percent = coefficient('percent', 100);
export const count = coefficient('count', 1);
export const turns = coefficient('turns', 1);

/** The article names the effect, in this section. */
export const article = (section: Section): Source => ({ kind: 'article', section });
/** A study found the effect. */
export const literature = (cite: string): Source => ({ kind: 'literature', cite });
/** A public series shows it. */
export const data = (cite: string): Source => ({ kind: 'data', cite });

/** The coefficients of one clause. */
export const under = <Name extends string>(
  clause: ClauseId,
  group: Readonly<Record<Name, Unplaced>>,
): Readonly<Record<Name, Coefficient>> =>
  Object.fromEntries(
    Object.entries<Unplaced>(group).map(([name, one]) => [name, { ...one, clause }]),
  ) as unknown as Readonly<Record<Name, Coefficient>>;
