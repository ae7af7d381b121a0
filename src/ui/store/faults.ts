import type { Game } from './game.ts';
import { say } from '../words/index.ts';
import { version } from './version.ts';

/** What went wrong, in one line. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** What somebody may send us: version, the game as a number, and the fault. Nothing about whoever plays. */
export function reportText(message: string, game: Game | undefined): string {
  const record = game?.host.record();
  const hash = record ? (record.steps.at(-1)?.hash ?? record.start) : '';
  return [
    say('fault.version', { version }),
    record ? say('fault.record', { hash, steps: record.steps.length }) : say('fault.noRecord'),
    message,
  ].join('\n');
}

/** A layout that takes two rounds is told as an error by browsers and is none. */
const HARMLESS = /^ResizeObserver loop/;

/** Calls `tell` for everything that nobody caught. Returns how to stop. */
export function watchFaults(tell: (message: string) => void): () => void {
  const onError = ({ message, error }: ErrorEvent): void => {
    if (!HARMLESS.test(message)) tell(messageOf(error ?? message));
  };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => {
    tell(messageOf(reason));
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
