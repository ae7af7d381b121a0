import { app } from '../store.ts';
import { LAYERS, nothingPicked, type TabName } from '../store/dialogs.ts';
import type { Chord } from './chord.ts';

/** Where a command is heard: everywhere, at a table that nothing covers, or while a game is only watched. */
export type Where = 'anywhere' | 'table' | 'watching';

export const COMMAND_NAMES = [
  'next',
  'undo',
  'redo',
  'save',
  'orders',
  'inbox',
  'agreements',
  'log',
  'mapOrTable',
  'layer1',
  'layer2',
  'layer3',
  'layer4',
  'layer5',
  'layer6',
  'layer7',
  'layer8',
  'playPause',
  'slower',
  'faster',
  'oneStep',
  'toEnd',
  'back',
  'help',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export interface Command {
  readonly where: Where;
  readonly chord: Chord;
  /** A second chord that always works beside the first. */
  readonly also?: Chord;
  /** Its key may not be changed: people rely on it everywhere. */
  readonly fixed?: true;
  readonly run: (hands: Hands) => void;
}

/** What only the screen itself can do. */
export interface Hands {
  /** Does what the large button says. */
  readonly next: () => void;
}

const tab = (name: TabName, chord: Chord): Command => ({
  where: 'table',
  chord,
  run: () => {
    app().show(name);
  },
});
const layer = (number: number): Command => ({
  where: 'table',
  chord: String(number),
  run: () => {
    const name = LAYERS[number - 1];
    if (name !== undefined) app().showLayer(name);
  },
});
const pace = (by: -1 | 1, chord: Chord): Command => ({
  where: 'watching',
  chord,
  run: () => {
    changePace(by);
  },
});

/** Goes faster or slower while watching, as far as it goes. */
export function changePace(by: -1 | 1): void {
  const { watch } = app().getState();
  const next = Math.max(0, Math.min(2, watch.pace + by)) as typeof watch.pace;
  app().setWatch({ ...watch, pace: next, rush: undefined });
}

export function playOrPause(): void {
  const { watch } = app().getState();
  // Whoever pauses while it is played to its end wants it to stand still, not to play on.
  app().setWatch({ ...watch, playing: !watch.playing && watch.rush === undefined, rush: undefined });
}

/** One step of a game that is watched; it stops playing by itself. */
export function oneStep(): void {
  const { watch } = app().getState();
  app().setWatch({ ...watch, playing: false, rush: undefined });
  if (watch.rush === undefined) app().submit();
}

/** The rest of a game that is watched, without looking on. */
export const toEnd = (): void => void app().rush();

/** Closes or steps back, and never destroys anything: what covers the table first, then what was picked, then a form. */
function back(): void {
  const { picked, form } = app().getState();
  if (picked.kind !== 'none') app().pick(nothingPicked);
  else if (form) app().setForm(undefined);
}

/** From the map to its table twin, and back. */
function mapOrTable(): void {
  app().showCentre(app().getState().centre === 'map' ? 'table' : 'map');
}

/** Every command of the keyboard, with its usual key. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  next: {
    where: 'table',
    chord: 'Shift+Enter',
    run: ({ next }) => {
      next();
    },
  },
  undo: { where: 'table', chord: 'Ctrl+Z', run: () => app().undo() },
  redo: { where: 'table', chord: 'Ctrl+Y', also: 'Ctrl+Shift+Z', run: () => app().redo() },
  save: { where: 'table', chord: 'Ctrl+S', run: () => app().openDialog({ kind: 'saves', as: true }) },
  orders: tab('orders', 'O'),
  inbox: tab('inbox', 'I'),
  agreements: tab('agreements', 'G'),
  log: tab('log', 'L'),
  mapOrTable: { where: 'table', chord: 'M', run: mapOrTable },
  layer1: layer(1),
  layer2: layer(2),
  layer3: layer(3),
  layer4: layer(4),
  layer5: layer(5),
  layer6: layer(6),
  layer7: layer(7),
  layer8: layer(8),
  playPause: { where: 'watching', chord: 'Space', run: playOrPause },
  slower: pace(-1, ','),
  faster: pace(1, '.'),
  oneStep: { where: 'watching', chord: 'N', run: oneStep },
  toEnd: { where: 'watching', chord: 'E', run: toEnd },
  back: { where: 'table', chord: 'Escape', fixed: true, run: back },
  help: { where: 'anywhere', chord: '?', run: () => app().openDialog({ kind: 'help' }) },
};

type Own = Readonly<Record<string, string>>;

/** The key of a command here: a person's own choice, or the usual one. */
export function chordFor(name: CommandName, own: Own): Chord {
  const { chord, fixed } = COMMANDS[name];
  return fixed ? chord : (own[name] ?? chord);
}

/** The other command that a key already belongs to. */
export function takenBy(chord: Chord, name: CommandName, own: Own): CommandName | undefined {
  return COMMAND_NAMES.find(
    (other) => other !== name && (chordFor(other, own) === chord || COMMANDS[other].also === chord),
  );
}

/** Which command a key means now, if any. */
export function commandOf(chord: Chord, own: Own, here: ReadonlySet<Where>): CommandName | undefined {
  return COMMAND_NAMES.find(
    (name) => here.has(COMMANDS[name].where) && (chordFor(name, own) === chord || COMMANDS[name].also === chord),
  );
}
