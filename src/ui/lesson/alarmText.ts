import { changeText, say } from '../words/index.ts';
import type { Alarm } from './lessonSight.ts';

/** A rise as everything else writes it: from and to, or one number where they read alike. */
export function alarmText({ low, high }: Pick<Alarm, 'low' | 'high'>): string {
  const [from, to] = [changeText(low), changeText(high)];
  return from === to ? from : say('forecast.range', { low: from, high: to });
}
