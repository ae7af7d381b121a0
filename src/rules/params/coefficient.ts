/** `points` and `percent` are hundredths of a score point and of a percent; `count` and `turns` are whole. */
export type Unit = 'points' | 'percent' | 'count' | 'turns';

/** One number of the rules: its default, the range a scenario may tune it in, its unit and why it has this value. */
export interface Coefficient {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly reason: string;
}

const coefficient =
  (unit: Unit, scale: number) =>
  (value: number, low: number, high: number, reason: string): Coefficient => ({
    value: whole(value * scale),
    low: whole(low * scale),
    high: whole(high * scale),
    unit,
    reason,
  });

/** 2.3 × 100 is not 230 in floats; the register is written in points and percent, and stored in hundredths. */
const whole = (scaled: number): number => Math.trunc(scaled + (scaled < 0 ? -0.5 : 0.5));

export const points = coefficient('points', 100);
export const percent = coefficient('percent', 100);
export const count = coefficient('count', 1);
export const turns = coefficient('turns', 1);
