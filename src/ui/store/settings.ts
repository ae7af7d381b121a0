import type { Settings } from './dialogs.ts';

const KEY = 'entente/settings';
const SIZES = [100, 115, 130, 150] as const;
const PRESETS = ['balanced', 'spiral', 'deterrence'] as const satisfies readonly Settings['preset'][];

export const usual: Settings = {
  theme: 'system',
  motion: 'system',
  textSize: 100,
  sound: false,
  advice: false,
  preset: 'balanced',
  language: 'en',
  keys: {},
};

const keysFrom = (value: unknown): Settings['keys'] =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, key]) => typeof key === 'string' && key.length < 30))
    : {};

/** Settings of this device. A browser that keeps nothing has the usual ones. */
export function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    return {
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : usual.theme,
      motion: kept.motion === 'reduced' ? 'reduced' : usual.motion,
      textSize: SIZES.find((size) => size === kept.textSize) ?? usual.textSize,
      sound: kept.sound === true,
      advice: kept.advice === true,
      preset: PRESETS.find((preset) => preset === kept.preset) ?? usual.preset,
      language: typeof kept.language === 'string' ? kept.language : usual.language,
      keys: keysFrom(kept.keys),
    };
  } catch {
    return usual;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing is lost but a choice of colours.
  }
}
