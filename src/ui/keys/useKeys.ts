import { useEffect, useEffectEvent } from 'react';
import { app } from '../store.ts';
import { chordOf } from './chord.ts';
import { COMMANDS, commandOf, type Hands, type Where } from './commands.ts';
import { isTyping } from './isTyping.ts';

/** Where the person is: a sheet, a menu or a crisis in front of the table hears for itself. */
function whereNow(): ReadonlySet<Where> {
  const { screen, dialogs, view, crisisAside, game } = app().getState();
  const covered = dialogs.length > 0 || document.querySelector('[role=dialog], [role=alertdialog]') !== null;
  if (covered || document.activeElement?.closest('[role=menu], [role=listbox]')) return new Set();
  if (screen === 'title') return new Set(['anywhere']);
  if (game?.watching) return new Set(['anywhere', 'table', 'watching']);
  return view?.phase === 'crisis' && !crisisAside ? new Set(['anywhere']) : new Set(['anywhere', 'table']);
}

/** Enter and letters with Ctrl mean something to whatever has the focus; they are taken before it sees them. */
const comesFirst = (chord: string): boolean => chord.includes('+') && chord.length > 1;

/** Listens for the commands of the keyboard. None fires while a person types. */
export function useKeys(hands: Hands): void {
  const heard = useEffectEvent((event: KeyboardEvent, capturing: boolean) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    const chord = chordOf(event);
    if (chord === undefined || comesFirst(chord) !== capturing) return;
    // Among the orders a digit picks what to do, or means nothing; it never changes the map.
    if (/^[1-9]$/.test(chord) && event.target instanceof Element && event.target.closest('[data-digits]')) return;
    const name = commandOf(chord, app().getState().settings.keys, whereNow());
    if (name === undefined) return;
    if (event.repeat && name === 'next') return;
    event.preventDefault();
    // Or Shift+Enter would also press the button that has the focus.
    if (capturing) event.stopPropagation();
    COMMANDS[name].run(hands);
  });
  useEffect(() => {
    const first = (event: KeyboardEvent): void => {
      heard(event, true);
    };
    const last = (event: KeyboardEvent): void => {
      heard(event, false);
    };
    window.addEventListener('keydown', first, true);
    window.addEventListener('keydown', last);
    return () => {
      window.removeEventListener('keydown', first, true);
      window.removeEventListener('keydown', last);
    };
  }, []);
}
