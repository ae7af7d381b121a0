import type { Turn } from '../../rules/types.ts';
import type { Host } from '../../session/host.ts';

/** Milliseconds that steps may take in one go before the screen has its turn. One step is never cut. */
const BREATH = 30;

const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));

const isOver = (host: Host): boolean => host.view('control').phase === 'over' || host.broken() !== undefined;

/**
 * Plays a game that nobody sits in to its end, some steps at a time, so that the page stays alive. Before each breath `goesOn` hears
 * which turn it is; false stops the game where it stands.
 */
export async function toTheEnd(host: Host, goesOn: (turn: Turn) => boolean): Promise<void> {
  while (!isOver(host)) {
    const until = performance.now() + BREATH;
    do host.advance();
    while (!isOver(host) && performance.now() < until);
    await nextTask();
    if (!goesOn(host.view('control').turn)) return;
  }
}
