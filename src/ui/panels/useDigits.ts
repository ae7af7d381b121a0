import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';
import { isTyping } from '../keys/isTyping.ts';

interface Listener {
  /** A digit from 1 to 9; true where it meant something here. */
  readonly digit: (digit: number) => boolean;
  readonly leave: () => void;
}
type Slot = RefObject<Listener | undefined>;

/** Where the part of a panel that understands digits says so. */
export const DigitSlot = createContext<Slot>({ current: undefined });

/** Digits of the panel around it: within the orders they pick what to do, elsewhere they pick what the map shows. */
export function useDigits(digit: Listener['digit'], leave: Listener['leave']): void {
  const slot = useContext(DigitSlot);
  useEffect(() => {
    slot.current = { digit, leave };
    return () => {
      slot.current = undefined;
    };
  });
}

/** Hears the keyboard within a panel, for whoever understands digits in it. */
export function useDigitKeys(panel: RefObject<HTMLElement | null>): Slot {
  const slot = useRef<Listener | undefined>(undefined);
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (!slot.current || ctrlKey || metaKey || altKey || isTyping(target)) return;
      if (key === 'Escape') slot.current.leave();
      else if (/^[1-9]$/.test(key) && slot.current.digit(Number(key))) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const element = panel.current;
    element?.addEventListener('keydown', heard);
    return () => element?.removeEventListener('keydown', heard);
  }, [panel]);
  return slot;
}
