import { create } from 'zustand';
import type { Alarm } from './lessonSight.ts';

/** How far somebody is in the lesson of one game. */
interface Place {
  /** The game it belongs to: scenario, preset and seed. */
  readonly game: string;
  /** The step that is shown. */
  readonly at: number;
  /** Steps turned back from there, to read them again. */
  readonly back: number;
  /** Put aside; the table shows only a way back to it. */
  readonly skipped: boolean;
  /** What was foreseen for whoever was not asked, when the first quarter was closed. */
  readonly foreseen: Pick<Alarm, 'low' | 'high'> | undefined;
  /** What was learned has been read. */
  readonly read: boolean;
}

const KEY = 'entente/lesson';
const blank: Place = { game: '', at: 0, back: 0, skipped: false, foreseen: undefined, read: false };

const whole = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;

function alarmIn(value: unknown): Place['foreseen'] {
  const { low, high } = (value ?? {}) as Partial<Record<'low' | 'high', unknown>>;
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : undefined;
}

function kept(game: string): Place | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Place, unknown>>;
    if (found.game !== game) return undefined;
    const foreseen = alarmIn(found.foreseen);
    return { game, at: whole(found.at), back: 0, skipped: found.skipped === true, foreseen, read: found.read === true };
  } catch {
    return undefined;
  }
}

/** The place in the lesson. It is kept on this device, for the game that was played last. */
export const useLessonPlace = create<Place>()(() => blank);

export function setPlace(change: Partial<Place>): void {
  useLessonPlace.setState(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(useLessonPlace.getState()));
  } catch {
    // Without a memory the lesson begins where the game stands.
  }
}

/** Takes up the lesson of a game: where it was left, or at its beginning. */
export function openPlace(game: string, skipped: boolean): void {
  setPlace(kept(game) ?? { ...blank, game, skipped });
}
