import * as events from './events.ts';
import * as orders from './orders.ts';
import * as panels from './panels.ts';
import * as scores from './scores.ts';
import * as screen from './screen.ts';

/** Everything that people read, in English. Another language has the same shape. */
export const english = { ...screen, ...panels, ...orders, ...scores, ...events } as const;
