/** Whether this tab may keep the game that is on its table. */
export type Elsewhere =
  /** Nobody else has it. */
  | 'alone'
  /** Another tab has it open; nobody has said yet what to do here. */
  | 'there'
  /** Another tab took it from here. */
  | 'taken';

type Message =
  | { readonly kind: 'ask' | 'take'; readonly line: string; readonly tab: string }
  | { readonly kind: 'mine' | 'given'; readonly line: string; readonly to: string };

/** Longest wait for another tab to speak up, in milliseconds. */
const ANSWER_WITHIN = 200;
const GIVE_WITHIN = 1_000;

/** Tabs of this browser agree on which of them keeps a line of play. */
export interface Tabs {
  /** Asks for a line of play. True where no other tab has it. */
  claim(line: string): Promise<boolean>;
  /** Has whichever tab holds it let go, once that one has kept its last drafts. It can be claimed then. */
  free(line: string): Promise<void>;
  /** Takes a line that is new, so that nobody can have it; or none. */
  hold(line: string | undefined): void;
  holds(line: string): boolean;
}

/** `giveUp` is called when another tab takes the line: it keeps what is still to be kept, then this tab writes no more. */
export function openTabs(giveUp: () => Promise<void>): Tabs {
  const me = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let held: string | undefined;
  let asking: string | undefined;
  let heard: ((message: Message) => void) | undefined;
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('entente');
  const tell = (message: Message): void => channel?.postMessage(message);

  async function answer(message: Message): Promise<void> {
    const { kind, line } = message;
    if (kind === 'mine' || kind === 'given') {
      if (message.to === me) heard?.(message);
    } else if (kind === 'take' && held === line) {
      await giveUp();
      held = undefined;
      tell({ kind: 'given', line, to: message.tab });
      // Two tabs that ask at the same moment: one of them must win.
    } else if (kind === 'ask' && (held === line || (asking === line && me < message.tab))) {
      tell({ kind: 'mine', line, to: message.tab });
    }
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => void answer(data));

  /** True if an answer of this kind came in time. */
  const waitFor = (kind: Message['kind'], line: string, within: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, within, false);
      heard = (message) => {
        if (message.kind !== kind || message.line !== line) return;
        clearTimeout(timer);
        resolve(true);
      };
    });

  return {
    async claim(line) {
      if (!channel || held === line) {
        held = line;
        return true;
      }
      held = undefined;
      asking = line;
      tell({ kind: 'ask', line, tab: me });
      const theirs = await waitFor('mine', line, ANSWER_WITHIN);
      if (asking === line) {
        asking = undefined;
        if (!theirs) held = line;
      }
      return !theirs;
    },
    async free(line) {
      if (!channel) return;
      tell({ kind: 'take', line, tab: me });
      await waitFor('given', line, GIVE_WITHIN);
    },
    hold: (line) => void (held = line),
    holds: (line) => held === line,
  };
}
