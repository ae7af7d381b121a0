import { createContext, type ReactNode } from 'react';

/** What lies at the head of a sheet that is opened below it: a word of the coach, where there is one. */
export const SheetTop = createContext<ReactNode>(null);
