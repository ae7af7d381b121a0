import { english } from '../words/english/index.ts';
import { say, type WordKey } from '../words/index.ts';
import type { Chord } from './chord.ts';

/** A chord as people read it: 'Shift + Enter'. The last sign may be '+' itself. */
export const chordText = (chord: Chord): string =>
  chord
    .split(/\+(?!$)/)
    .map((part) => (part in english.keyName ? say(`keyName.${part}` as WordKey) : part))
    .reduce((first, second) => say('keys.plus', { first, second }));
