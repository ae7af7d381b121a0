/**
 * A key with what is held down beside it, as text: 'Shift+Enter', 'Ctrl+Z', 'M', '?'. Ctrl stands for the command key too.
 * Shift is left out where the sign says it already: '?' is '?' on every keyboard.
 */
export type Chord = string;

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ALONE: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
]);

/** What was pressed, or undefined for a modifier alone. */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Chord | undefined {
  if (ALONE.has(key) || key === '') return undefined;
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  const letterOrNamed = name.length > 1 || name !== name.toLowerCase();
  // With AltGr a keyboard writes signs such as '@' or '['; they count as the sign.
  const command = (ctrlKey || metaKey) && !(altKey && !letterOrNamed);
  const held = [command && 'Ctrl', altKey && letterOrNamed && 'Alt', shiftKey && letterOrNamed && 'Shift'];
  return [...held.filter(Boolean), name].join('+');
}

/** Belongs to the browser, to reading aloud, or to moving about the page. */
export function isKept(chord: Chord): boolean {
  const [key = ''] = chord.split('+').slice(-1);
  return KEPT.has(chord) || /^F\d+$/.test(key) || chord.startsWith('Alt+');
}

const KEPT: ReadonlySet<Chord> = new Set([
  'Tab',
  'Shift+Tab',
  'Escape',
  'Enter',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Backspace',
  'Delete',
  ...['A', 'C', 'F', 'L', 'N', 'P', 'Q', 'R', 'T', 'V', 'W', 'X'].map((key) => `Ctrl+${key}`),
  '+',
  '-',
  '0',
  'C',
  'W',
  'A',
  'S',
  'D',
  'Ctrl++',
  'Ctrl+-',
  'Ctrl+0',
]);
