import type { DialogOf, Storage } from './dialogs.ts';
import type { Game } from './game.ts';
import { recordText } from './library.ts';
import type { KeptSave, SaveAbout, SavedDrafts, Saves, Unread } from './saves.ts';
import type { Form, Planning } from './plan.ts';
import { openTabs, type Elsewhere } from './tabs.ts';

/** How long the last keystroke may wait before it is kept, in milliseconds. */
const DRAFTS_AFTER = 400;

/** Which game drafts belong to: a scenario, its numbers and a seed. */
export function gameId({ record: { scenario, preset, assumptions, seed } }: Pick<Game, 'record'>): string {
  const changed = Object.entries(assumptions ?? {}).map(([name, value]) => `${name}:${value}`);
  return [scenario.hash, preset, ...changed.sort(), seed].join('/');
}

export const unreadOf = (dialogs: readonly DialogOf[]): Unread | undefined =>
  dialogs.find((dialog): dialog is Unread => dialog.kind === 'brief' || dialog.kind === 'report');

const newLine = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

export function aboutOf({ scenario, seat, host }: Game): SaveAbout {
  const { turn, phase } = host.view(seat);
  const begun = host.record().steps.length > 0;
  const name = scenario.setup.actors.find(({ id }) => id === seat)?.name ?? '';
  const changed = Object.keys(scenario.assumptions).length > 0;
  const { id: scenarioId, title } = scenario.setup;
  const about = { scenario: title, scenarioId, seat: name, seatId: seat, turn, over: phase === 'over', begun };
  return changed ? { ...about, changed } : about;
}

/** What of the table is kept, and what is told about keeping it. */
interface Table {
  readonly get: () => {
    readonly game: Game | undefined;
    readonly planning: Planning;
    readonly steps: number;
    readonly dialogs: readonly DialogOf[];
    readonly form: Form | undefined;
  };
  readonly set: (told: { readonly storage?: Storage; readonly elsewhere?: Elsewhere }) => void;
}

/**
 * Keeps the game of this table on the device: each step, and the drafts of the step that is being planned. A tab that does not
 * have the line of play shows the game and keeps nothing.
 */
export function keepingOf({ get, set }: Table, saves: Promise<Saves | undefined>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = newLine();
  const tabs = openTabs(async () => {
    await keepDrafts();
    set({ elsewhere: 'taken' });
  });
  const mine = (): Game | undefined => {
    const { game } = get();
    return game && !game.watching && tabs.holds(line) ? game : undefined;
  };

  async function keep(): Promise<void> {
    const kept = await saves;
    const game = mine();
    if (!game || !kept) return;
    const its = line;
    const written = await kept.write(await recordText(game.host.record()), aboutOf(game), its);
    set({ storage: written ? 'kept' : 'failing' });
  }

  async function keepDrafts(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const { planning, steps, dialogs, form } = get();
    const game = mine();
    if (!game) return;
    const drafts = { game: gameId(game), steps, plan: planning.now, form, unread: unreadOf(dialogs) };
    const its = line;
    await (await saves)?.writeDrafts(drafts, its);
  }

  return {
    keep,
    keepDrafts,
    keepSoon: (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void keepDrafts(), DRAFTS_AFTER);
    },
    /** A new line of play, which only this tab can have. */
    beginLine(): void {
      line = newLine();
      tabs.hold(line);
      set({ elsewhere: 'alone' });
    },
    /** Goes on with the line that this text is the newest save of, or begins another from it. The drafts that were kept with it. */
    async joinLine(text: string): Promise<SavedDrafts | undefined> {
      await keepDrafts();
      const kept = await saves;
      const { save } = (await kept?.latest()) ?? {};
      const list = save?.text === text ? [save] : ((await kept?.list()) ?? []);
      const found = list.find((one) => one.line !== undefined && one.text === text);
      const newest = found && list.find((one) => one.line === found.line);
      const drafts = await kept?.drafts(found?.line ?? '');
      line = found?.line !== undefined && newest === found ? found.line : newLine();
      const alone = await tabs.claim(line);
      set({ elsewhere: alone ? 'alone' : 'there' });
      return drafts;
    },
    /** Has the tab that keeps this game let go of it. The newest save of it, to go on with in this tab. */
    async freed(): Promise<KeptSave | undefined> {
      await tabs.free(line);
      return (await (await saves)?.list())?.find((save) => save.line === line);
    },
    /** Keeps the game under a name; `key` is that of a named save to write over. */
    saveAs: async (name: string, key?: string): Promise<boolean> => {
      const { game } = get();
      const kept = await saves;
      if (!game || !kept) return false;
      return kept.writeNamed(name, await recordText(game.host.record()), aboutOf(game), key);
    },
    leave: () => tabs.hold(undefined),
  };
}
