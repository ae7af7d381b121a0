import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Reply } from '../rules/crisis/moveKinds.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Order } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId, ActorIx, PlaceId } from '../rules/types.ts';
import type { GameOptions, Host } from '../session/host.ts';
import {
  nothingPicked,
  type CentreName,
  type DialogOf,
  type LayerName,
  type Looks,
  type Offered,
  type Picked,
  type Settings,
  type Storage,
  type TabName,
  type Watch,
} from './store/dialogs.ts';
import { withOpenAnswers } from './store/answers.ts';
import type { Game } from './store/game.ts';
import { gameId, keepingOf, unreadOf } from './store/keeping.ts';
import { openRecord, startGame, type Opened } from './store/library.ts';
import {
  carriedOver,
  changed,
  emptyPlan,
  inputsOf,
  noPlanning,
  redone,
  remarksOf,
  restarted,
  undone,
  withAnswers,
  withChoice,
  withCounter,
  withDraft,
  withDraftChanged,
  withMediation,
  withMove,
  withReply,
  withTie,
  withoutDraft,
  type Draft,
  type Form,
  type MoveDraft,
  type Plan,
  type Planning,
} from './store/plan.ts';
import type { Saves, SavedDrafts } from './store/saves.ts';
import { keepSettings, readSettings } from './store/settings.ts';
import type { Elsewhere } from './store/tabs.ts';
import { toTheEnd } from './store/toTheEnd.ts';

export type { Game } from './store/game.ts';
export type { Form } from './store/plan.ts';

export interface AppState {
  readonly screen: 'title' | 'game';
  /** The title shows the choice of a scenario. */
  readonly choosing: boolean;
  /** The scenario whose page is open there, by its id. */
  readonly opened: string | undefined;
  readonly game: Game | undefined;
  readonly view: Observation | undefined;
  /** Steps taken; −1 without a game. */
  readonly steps: number;
  readonly planning: Planning;
  readonly form: Form | undefined;
  readonly tab: TabName;
  readonly picked: Picked;
  /** Whom the next order is meant for, where somebody chose to do something with a seat. */
  readonly toward: ActorId | undefined;
  /** What a line of a list points at while it is hovered or focused; the map shows it. */
  readonly highlighted: Picked;
  readonly centre: CentreName;
  readonly layer: LayerName;
  /** Whose eyes the layer of perceived threat looks through; −1 is my own seat's. */
  readonly threatEyes: ActorIx;
  /** Steps that were told last, for the map to draw what was done. */
  readonly lastReport: { readonly from: number; readonly to: number } | undefined;
  /** Which of the acts that were told last the map draws, and whether a crisis may open over it. */
  readonly reveal: { readonly at: number; readonly over: boolean };
  /** Offers that are looked at without a form of an order, for the map to draw what they would do. */
  readonly looks: Looks;
  readonly dialogs: readonly DialogOf[];
  readonly watch: Watch;
  /** The crisis dialog was put aside to look at the map. */
  readonly crisisAside: boolean;
  /** The ending was put aside to look at the table. */
  readonly endingAside: boolean;
  readonly settings: Settings;
  readonly storage: Storage;
  /** Whether another tab has this game. */
  readonly elsewhere: Elsewhere;
  /** Said aloud to whoever cannot see what changed. */
  readonly said: string;
}

export type AppStore = ReturnType<typeof createAppStore>;

const seatless: Omit<AppState, 'settings' | 'storage' | 'elsewhere'> = {
  screen: 'title',
  choosing: false,
  opened: undefined,
  game: undefined,
  view: undefined,
  steps: -1,
  planning: noPlanning,
  form: undefined,
  tab: 'orders',
  picked: nothingPicked,
  toward: undefined,
  highlighted: nothingPicked,
  centre: 'map',
  layer: 'tension',
  threatEyes: -1,
  lastReport: undefined,
  reveal: { at: 0, over: true },
  looks: {},
  dialogs: [],
  watch: { playing: true, pace: 1 },
  crisisAside: false,
  endingAside: false,
  said: '',
};

/** Who plays here: the first seat that a person holds, or nobody. */
function gameOf(host: Host): Game {
  const record = host.record();
  const human = Object.entries(record.seats).find(([, player]) => player === 'human')?.[0];
  const first = record.scenario.setup.actors[0]?.id ?? '';
  return {
    host,
    scenario: host.scenario,
    seat: human ?? first,
    seed: record.seed,
    record,
    watching: human === undefined,
  };
}

export function createAppStore(saves: Promise<Saves | undefined>) {
  const store = createStore<AppState>()(
    subscribeWithSelector((): AppState => ({
      ...seatless,
      settings: readSettings(),
      storage: 'unknown',
      elsewhere: 'alone',
    })),
  );
  const { getState: get, setState: set } = store;
  const keeping = keepingOf({ get, set }, saves);
  const { keep, keepDrafts, keepSoon } = keeping;
  void saves.then((found) => set({ storage: found ? 'kept' : 'unavailable' }));

  function plan(next: (plan: Plan) => Plan): void {
    const { planning } = get();
    set({ planning: changed(planning, next(planning.now)) });
  }

  store.subscribe(({ planning }) => planning, keepSoon);
  store.subscribe(({ form }) => form, keepSoon);
  store.subscribe(({ dialogs }) => unreadOf(dialogs), keepSoon);

  function sit(host: Host, restored?: SavedDrafts): void {
    const game = gameOf(host);
    const steps = host.record().steps.length;
    const mine = restored?.game === gameId(game) && restored.steps === steps ? restored : undefined;
    const planning = mine ? { ...noPlanning, now: { ...emptyPlan, ...mine.plan } } : noPlanning;
    set({
      ...seatless,
      screen: 'game',
      game,
      steps,
      view: host.view(game.seat),
      planning,
      form: mine?.form,
      tab: game.watching ? 'log' : firstTab(host.view(game.seat)),
      dialogs: mine?.unread ? [mine.unread] : [],
    });
  }

  /** The game has moved: what was handed in is gone from the plan, and what happened is told. */
  function moved(game: Game, before: Observation, from: number): void {
    const view = game.host.view(game.seat);
    const steps = game.host.record().steps.length;
    const sameTurn = view.turn === before.turn;
    const { planning, dialogs, tab } = get();
    const talks = before.phase === 'propose' && view.phase !== 'propose' && view.phase !== 'crisis' && sameTurn;
    const report: readonly DialogOf[] =
      talks || before.phase === 'counter' || game.watching ? [] : [{ kind: 'report', from, to: steps }];
    set({
      view,
      steps,
      toward: undefined,
      form: undefined,
      lastReport: { from, to: steps },
      reveal: { at: 0, over: false },
      looks: {},
      crisisAside: false,
      endingAside: false,
      planning: { ...noPlanning, now: carriedOver(planning.now, sameTurn, view.phase) },
      tab: game.watching ? tab : firstTab(view),
      dialogs: game.watching ? dialogs : [...dialogs.filter(({ kind }) => kind === 'settings'), ...report],
    });
    void keep();
  }

  /** Goes on at once where no game is lost by it; else it asks first. */
  async function replacing(go: () => Promise<void>): Promise<void> {
    const { save } = (await (await saves)?.latest()) ?? {};
    if (!save || save.about.over || save.about.begun === false) return go();
    const { dialogs } = get();
    set({ dialogs: [...dialogs, { kind: 'replace', save, go: () => void go() }] });
    return undefined;
  }

  /**
   * Opens a record as the game at this table, or says what is wrong with it and touches nothing. A file, or whatever is opened
   * while another game goes on here (`asks`), takes its place only after a question.
   */
  async function open(text: string, file?: string, asks = file !== undefined): Promise<Opened> {
    const opened = await openRecord(text, file);
    if (opened.ok) {
      const take = async (): Promise<void> => {
        sit(opened.host, await keeping.joinLine(text));
        await keep();
      };
      await (asks ? replacing(take) : take());
    }
    return opened;
  }

  return {
    ...store,
    saves,
    keep,
    keepDrafts,
    /** Takes a seat in a new game. */
    async begin(options: GameOptions): Promise<void> {
      const host = await startGame(options);
      await keepDrafts();
      keeping.beginLine();
      sit(host);
      const { game } = get();
      if (game && !game.watching) set({ dialogs: [{ kind: 'brief', actor: game.seat }] });
      await keep();
    },
    open,
    /** Takes the game from the tab that has it, as that one left it. */
    async playHere(): Promise<void> {
      const save = await keeping.freed();
      if (save) await open(save.text);
    },
    saveAs: keeping.saveAs,
    replacing,
    /** Hands in what the plan holds for this step. */
    submit(): void {
      const { game, view, planning, steps } = get();
      if (!game || !view || view.phase === 'over') return;
      if (game.watching) game.host.advance();
      else
        game.host.submit(
          game.seat,
          inputsOf(withOpenAnswers(view, planning.now), view.phase, game.seat),
          remarksOf(planning.now, view.phase, game.seat),
        );
      if (game.host.record().steps.length > steps) moved(game, view, steps + 1);
      if (game.host.broken()) set(({ dialogs }) => ({ dialogs: [...dialogs, { kind: 'broken' }] }));
    },
    /** Plays a game that is only watched to its end, and shows no more of it than which turn it is. Any other command of watching stops it. */
    async rush(): Promise<void> {
      const { game, view, steps, watch } = get();
      if (!game?.watching || !view || view.phase === 'over' || watch.rush !== undefined) return;
      const rushing = (): boolean => get().game?.host === game.host && get().watch.rush !== undefined;
      set({ watch: { ...watch, playing: false, rush: view.turn } });
      await toTheEnd(game.host, (turn) => {
        if (rushing()) set({ watch: { ...get().watch, rush: turn } });
        return rushing();
      });
      const now = get();
      if (now.game?.host !== game.host || !now.view) return;
      set({ watch: { ...now.watch, rush: undefined } });
      // Only the last step is drawn and told as what has just happened.
      const last = game.host.record().steps.length;
      if (last > steps) moved(now.game, now.view, last);
      if (game.host.broken()) set(({ dialogs }) => ({ dialogs: [...dialogs, { kind: 'broken' }] }));
    },
    addDraft: (draft: Omit<Draft, 'id'>) => plan((now) => withDraft(now, draft)),
    changeDraft: (id: number, draft: Omit<Draft, 'id'>) => plan((now) => withDraftChanged(now, id, draft)),
    removeDraft: (id: number) => plan((now) => withoutDraft(now, id)),
    /** Answers an offer, or all offers of a package. */
    answer: (proposals: readonly string[], accept: boolean | undefined) =>
      plan((now) => {
        const { view } = get();
        const next = withAnswers(now, proposals, accept);
        return view ? withOpenAnswers(view, next) : next;
      }),
    tie: (ids: readonly number[], tied: boolean) => plan((now) => withTie(now, ids, tied)),
    counter: (proposal: string, order: Order | undefined) => plan((now) => withCounter(now, proposal, order)),
    /** Decides about a question that an event has put, or no longer. */
    choose: (inject: string, option: string | undefined) => plan((now) => withChoice(now, inject, option)),
    reply: (at: PlaceId, to: ActorId, reply: Reply) => plan((now) => withReply(now, at, to, reply)),
    mediate: (at: PlaceId, offered: boolean) => plan((now) => withMediation(now, at, offered)),
    chooseMove: (at: PlaceId, move: MoveDraft) => plan((now) => withMove(now, at, move)),
    /** Takes back everything that was planned in this step; undo brings it back. */
    restartTurn(): void {
      set({ form: undefined });
      plan(restarted);
    },
    undo: () => set(({ planning }) => ({ planning: undone(planning) })),
    redo: () => set(({ planning }) => ({ planning: redone(planning) })),
    setForm: (form: Form | undefined) => set({ form, lastReport: undefined }),
    /** Draws another of the acts that were told last. */
    revealAt: (at: number) => set({ reveal: { at, over: true } }),
    /** Nothing waits for the map any longer. */
    revealed: () => set(({ reveal }) => (reveal.over ? {} : { reveal: { ...reveal, over: true } })),
    /** Looks at an offer, or no longer: on its card, in a form of other terms, or as the lesson speaks of it. */
    look: (where: keyof Looks, offered: Offered | undefined) =>
      set(({ looks }) => (looks[where] === offered ? {} : { looks: { ...looks, [where]: offered } })),
    /** Opens the list of orders, with a seat already chosen as the other side; the panel of it makes room. */
    orderToward: (toward: ActorId | undefined) =>
      set(({ picked }) => ({
        toward,
        form: undefined,
        tab: 'orders',
        centre: 'map',
        picked: toward === undefined ? picked : nothingPicked,
      })),
    /** The map has drawn what was done. */
    drawn: () => set({ lastReport: undefined }),
    show: (tab: TabName) => set({ tab }),
    pick: (picked: Picked) => set({ picked, lastReport: undefined }),
    highlight: (highlighted: Picked) => set({ highlighted }),
    showCentre: (centre: CentreName) => set({ centre }),
    showLayer: (layer: LayerName, threatEyes: ActorIx = -1) => set({ layer, threatEyes }),
    setWatch: (watch: Watch) => set({ watch }),
    /** Looks on with the eyes of another seat, where nobody's own are at stake. */
    lookAs(seat: ActorId): void {
      const { game } = get();
      if (game?.watching) set({ game: { ...game, seat }, view: game.host.view(seat), picked: nothingPicked });
    },
    openDialog: (dialog: DialogOf) => set(({ dialogs }) => ({ dialogs: [...dialogs, dialog] })),
    closeDialog: () => set(({ dialogs }) => ({ dialogs: dialogs.slice(0, -1) })),
    putCrisisAside: (crisisAside: boolean) => set({ crisisAside }),
    putEndingAside: (endingAside: boolean) => set({ endingAside }),
    tell: (said: string) => set({ said }),
    /** Goes to the shelf of scenarios, or to the page of one of them, or back to the title. */
    browse: (choosing: boolean, opened?: string) => set({ choosing, opened }),
    toTitle(choosing = false): void {
      void keepDrafts();
      keeping.leave();
      set({ ...seatless, choosing });
    },
    setSettings(settings: Settings): void {
      keepSettings(settings);
      set({ settings });
    },
  };
}

const firstTab = (view: Observation): TabName =>
  view.phase === 'counter' || (view.phase === 'commit' && view.picture.proposals.length > 0) ? 'inbox' : 'orders';

let table: AppStore | undefined;

/** The one store of the page. main.tsx makes it; screens read it. */
export function setTable(store: AppStore): void {
  table = store;
}

export function app(): AppStore {
  if (!table) throw new Error('main.tsx makes the store before anything is shown');
  return table;
}

export const useApp = <T>(select: (state: AppState) => T): T => useStore(app(), select);

export interface AtTable {
  readonly game: Game;
  readonly scenario: Scenario;
  readonly view: Observation;
  /** What may be looked at: my own view, and everything once the game is over. */
  readonly eyes: Observation;
  readonly me: number;
}

/** The game on the screen. Panels are only shown while there is one. */
export function useTable(): AtTable {
  const game = useApp((state) => state.game);
  const view = useApp((state) => state.view);
  if (!game || !view) throw new Error('panels are shown at a table');
  const eyes = view.phase === 'over' ? game.host.view('control') : view;
  return { game, scenario: game.scenario, view, eyes, me: view.me };
}

/** Whether a crisis of mine asks for a move now, and is not put aside: its sheet lies on the table. Whoever watches decides nothing. */
export const isDeciding = ({ game, view, crisisAside }: AppState): boolean =>
  view?.phase === 'crisis' &&
  game?.watching === false &&
  !crisisAside &&
  view.crises.some(({ role }) => role !== 'none');
