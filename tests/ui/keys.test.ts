import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { chordOf, isKept } from '../../src/ui/keys/chord.ts';
import { chordText } from '../../src/ui/keys/chordText.ts';
import { chordFor, COMMAND_NAMES, COMMANDS, commandOf, takenBy } from '../../src/ui/keys/commands.ts';
import { say } from '../../src/ui/words/index.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  chordOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
const table = new Set(['anywhere', 'table'] as const);
const watching = new Set(['anywhere', 'table', 'watching'] as const);

describe('a chord', () => {
  test('is the key with what is held, and Ctrl stands for the command key', () => {
    expect(press('Enter', { shiftKey: true })).toBe('Shift+Enter');
    expect(press('z', { ctrlKey: true })).toBe('Ctrl+Z');
    expect(press('z', { metaKey: true })).toBe('Ctrl+Z');
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z');
    expect(press(' ')).toBe('Space');
    expect(press('m')).toBe(press('M'));
  });

  test('takes signs as they are written, wherever a keyboard has them', () => {
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('?', { ctrlKey: true, altKey: true })).toBe('?');
  });

  test('is nothing while only a modifier is down', () => {
    expect(press('Shift', { shiftKey: true })).toBeUndefined();
    expect(press('Control', { ctrlKey: true })).toBeUndefined();
  });

  test('reads as people say it', () => {
    expect(chordText('Shift+Enter')).toBe('Shift + Enter');
    expect(chordText('Ctrl++')).toBe('Ctrl + +');
    expect(chordText('+')).toBe('+');
    expect(chordText('Escape')).toBe('Esc');
  });
});

describe('the commands', () => {
  test('have no key twice, none that belongs to the browser, and a name each', () => {
    for (const name of COMMAND_NAMES) {
      const { chord, also, fixed } = COMMANDS[name];
      expect(takenBy(chord, name, {}), name).toBeUndefined();
      if (also !== undefined) expect(takenBy(also, name, {}), name).toBeUndefined();
      expect(isKept(chord), name).toBe(fixed === true);
      expect(say(`command.${name}`), name).not.toContain('command.');
    }
  });

  test('are heard where they apply and nowhere else', () => {
    expect(commandOf('Shift+Enter', {}, table)).toBe('next');
    expect(commandOf('Shift+Enter', {}, new Set())).toBeUndefined();
    expect(commandOf('Space', {}, table)).toBeUndefined();
    expect(commandOf('Space', {}, watching)).toBe('playPause');
    expect(commandOf('?', {}, new Set(['anywhere']))).toBe('help');
    expect(commandOf('Ctrl+Shift+Z', {}, table)).toBe('redo');
    expect(commandOf('8', {}, table)).toBe('layer8');
  });

  test('follow a key that somebody chose, and leave the old one free', () => {
    const own = { log: 'K' };
    expect(chordFor('log', own)).toBe('K');
    expect(commandOf('K', own, table)).toBe('log');
    expect(commandOf('L', own, table)).toBeUndefined();
    expect(takenBy('L', 'inbox', own)).toBeUndefined();
    expect(takenBy('K', 'inbox', own)).toBe('log');
    expect(takenBy('Ctrl+Shift+Z', 'log', {})).toBe('redo');
  });

  test('Esc stays where it is', () => {
    expect(chordFor('back', { back: 'K' })).toBe('Escape');
    expect(isKept('Escape')).toBe(true);
    expect(isKept('Ctrl+W')).toBe(true);
    expect(isKept('W')).toBe(true);
    expect(isKept('K')).toBe(false);
  });
});
