const KEY = 'entente/asked';

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** What is asked only the first time on this device; a browser that keeps nothing is asked each visit. */
let asked: ReadonlySet<string> | undefined;

export const hasBeenAsked = (what: string): boolean => (asked ??= new Set(read())).has(what);

export function rememberAsked(what: string): void {
  asked = new Set([...(asked ?? read()), what]);
  try {
    localStorage.setItem(KEY, JSON.stringify([...asked]));
  } catch {
    // Then it is asked again on the next visit.
  }
}
