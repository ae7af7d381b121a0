import type { Settings } from './dialogs.ts';

const KEY = 'entente/settings';
const usual: Settings = { theme: 'system', motion: 'system' };

/** Settings of this device. A browser that keeps nothing has the usual ones. */
export function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    return {
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : usual.theme,
      motion: kept.motion === 'reduced' ? 'reduced' : usual.motion,
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
