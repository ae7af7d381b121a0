// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '../../src/rules/base/hash.ts';
import { createAppStore, setTable } from '../../src/ui/store.ts';
import { putOnShelf, readIn } from '../../src/ui/store/bringIn.ts';
import type { BroughtIn, Sound } from '../../src/ui/store/broughtIn.ts';
import { anyCard, fits, lengthOf, sizeOf } from '../../src/ui/store/findCards.ts';
import { isOf } from '../../src/ui/store/goingOn.ts';
import { deleteImported, keepImported, readImported } from '../../src/ui/store/imported.ts';
import { openFile } from '../../src/ui/store/openFile.ts';
import { usualScore } from '../../src/ui/store/par.ts';
import { shippedCards } from '../../src/ui/store/shippedCards.ts';
import { takeOff, type ShelfCard } from '../../src/ui/store/shelf.ts';
import { toldOf } from '../../src/ui/panels/cardFacts.ts';
import { speak } from '../../src/ui/words/index.ts';

const store = createAppStore(Promise.resolve(undefined));
setTable(store);

const channels = readFileSync('scenarios/channels.yaml', 'utf8');
const mine = channels.replace(/^id: .*$/m, 'id: my-channels').replace(/^title: .*$/m, 'title: My Channels');
const variantOf = (base: string, id: string, place = 'ECS'): string =>
  ['format: 1', `extends: ${base}`, `id: ${id}`, `places: [{ id: ${place}, heat: 55 }]`, ''].join('\n');

function sound(found: BroughtIn): Sound {
  if (!found.ok) throw new Error(found.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return found;
}
const kept = async (text: string): Promise<boolean> => keepImported(sound(await readIn('mine.yaml', text)).scenario);

beforeEach(async () => {
  for (const one of await readImported()) await deleteImported(one);
});

describe('the shelf is searched', () => {
  const cards: readonly ShelfCard[] = shippedCards.flatMap(({ card }) => card ?? []);
  const found = (wanted: Partial<typeof anyCard>): readonly string[] =>
    cards.filter((card) => fits(card, { ...anyCard, ...wanted }, toldOf(card))).map(({ id }) => id);
  afterEach(() => speak('en'));

  test('by difficulty, length and seats, each of which takes something and leaves something', () => {
    expect(found({})).toEqual(cards.map(({ id }) => id));
    for (const [name, of] of [
      ['difficulty', (card: ShelfCard) => card.difficulty],
      ['length', lengthOf],
      ['size', sizeOf],
    ] as const)
      for (const value of new Set(cards.map(of))) {
        const some = found({ [name]: value });
        expect(some).toEqual(cards.filter((card) => of(card) === value).map(({ id }) => id));
        expect(some.length).toBeLessThan(cards.length);
      }
  });

  test('by words of its own and of the screen, in any sequence, in either language, without marks', async () => {
    expect(found({ words: 'sea crowded' })).toContain('crowded-sea');
    expect(found({ words: 'VIET nam 90 min' })).toContain('crowded-sea');
    expect(found({ words: 'Việt' })).toEqual(found({ words: 'viet' }));
    expect(found({ words: 'submarine cable' })).toEqual([]);
    expect(found({ words: 'mudah' })).toEqual([]);
    await speak('id');
    expect(found({ words: 'mudah 20 menit' })).toEqual(['channels']);
  });
});

describe('a scenario that is brought in', () => {
  test('is kept on the device as it was written, and taken off the shelf again', async () => {
    expect(await kept(mine)).toBe(true);
    const [one] = await readImported();
    expect(one).toMatchObject({ id: 'my-channels', file: 'mine.yaml', text: mine, card: { title: 'My Channels' } });
    const taken = await takeOff({ ...one!.card, imported: one! });
    if (!taken.ok) throw new Error('it can be read');
    expect(taken.whole.setup.title).toBe('My Channels');
    expect(hashOf(taken.whole.setup)).toBe(one!.card.digest);
    expect(taken.whole.notes.provenance.length).toBeGreaterThan(0);
  });

  test('is refused where anything is wrong with it, with the place, and nothing is kept', async () => {
    const found = await readIn('mine.yaml', mine.replace('turns: 3', 'turns: many'));
    expect(found).toMatchObject({ ok: false, problems: [{ path: 'calendar.turns', code: 'wrongType' }] });
    expect(await readImported()).toEqual([]);
  });

  test('may not take the id of a shipped one', async () => {
    const found = await readIn('mine.yaml', channels);
    const line = channels.split('\n').indexOf('id: channels') + 1;
    expect(found).toMatchObject({ ok: false, problems: [{ path: 'id', code: 'duplicateId', line }] });
  });

  test('extends a shipped one or one that was brought in, and goes on to do so when that one is gone', async () => {
    expect(sound(await readIn('a.yaml', variantOf('crowded-sea', 'wider-sea', 'SCS'))).scenario.base?.id).toBe(
      'crowded-sea',
    );
    await kept(mine);
    await kept(variantOf('my-channels', 'warm-channels'));
    const [own, variant] = await readImported();
    await deleteImported(own!);
    const taken = await takeOff({ ...variant!.card, imported: variant! });
    expect(taken.ok && taken.whole.setup.places[0]?.heat).toBe(5_500);
    expect(await readIn('b.yaml', variantOf('my-channels', 'other'))).toMatchObject({ ok: false });
  });

  test('takes the place of one with the same id, and a deleted one comes back', async () => {
    await kept(mine);
    const newer = mine.replace('My Channels', 'Our Channels');
    const { before } = sound(await readIn('newer.yaml', newer));
    expect(before?.card.title).toBe('My Channels');
    await kept(newer);
    const [one, ...others] = await readImported();
    expect([one?.card.title, others]).toEqual(['Our Channels', []]);
    await deleteImported(one!);
    expect(await readImported()).toEqual([]);
    await keepImported(one!);
    expect(await readImported()).toHaveLength(1);
  });

  test('is passed over where half of it was lost', async () => {
    await kept(mine);
    const db = await openDB('entente', 1);
    const value = (await db.get('kept', 'scenario/my-channels')) as { text: string };
    await db.put('kept', { ...value, text: value.text.slice(0, 500) }, 'scenario/my-channels');
    db.close();
    expect(await readImported()).toEqual([]);
  });

  test('opens at its page when it was put on the shelf from the title', async () => {
    store.openDialog({ kind: 'help' });
    expect(await putOnShelf(sound(await readIn('mine.yaml', mine)).scenario)).toBe(true);
    expect(store.getState()).toMatchObject({ choosing: true, opened: 'my-channels', dialogs: [] });
    store.browse(false);
  });
});

test('a usual score is told for the theory and the seat that were measured, and for no other', () => {
  const par = { digest: 'a', presets: { balanced: { games: 500, seats: { JPN: { par: 6_200 } } } } };
  expect(usualScore(par, 'balanced', 'JPN')).toEqual({ par: 6_200, games: 500 });
  expect(usualScore(par, 'spiral', 'JPN')).toBeUndefined();
  expect(usualScore(par, 'balanced', 'AUS')).toBeUndefined();
  expect(usualScore(undefined, 'balanced', 'JPN')).toBeUndefined();
});

test('a saved game is of a scenario by its id, and an old save by its title', () => {
  const about = { scenario: 'Channels', seat: 'Japan', seatId: 'JPN', turn: 1, over: false };
  const save = { key: 'turn/1', number: 1, savedAt: 0, text: '', sum: 0 };
  const channelsCard = { id: 'channels', title: 'Channels' };
  expect(isOf({ ...save, about }, channelsCard)).toBe(true);
  expect(isOf({ ...save, about: { ...about, scenarioId: 'channels' } }, channelsCard)).toBe(true);
  expect(isOf({ ...save, about: { ...about, scenarioId: 'my-channels' } }, channelsCard)).toBe(false);
});

describe('a file that is opened', () => {
  const opened = async (text: string, name: string): Promise<unknown> => {
    await openFile(new File([text], name));
    const dialog = store.getState().dialogs.at(-1);
    store.closeDialog();
    return dialog;
  };

  test('is a scenario by its name or by its keys', async () => {
    expect(await opened(mine, 'mine.yaml')).toMatchObject({ kind: 'bringIn', found: { ok: true } });
    expect(await opened(mine, 'mine.txt')).toMatchObject({ kind: 'bringIn', found: { ok: true } });
    expect(await opened('\u0000\u0001PNG', 'sea.yml')).toMatchObject({ kind: 'bringIn', found: { ok: false } });
  });

  test('is a record if it is JSON, and neither if it is anything else', async () => {
    const problems = (text: string): unknown => ({ kind: 'problems', problems: [text] });
    expect(await opened('{"actors": 3}', 'holiday.json')).toEqual(problems('This is no saved game of Entente.'));
    expect(await opened('Dear diary', 'diary.txt')).toEqual(problems('This is neither a saved game nor a scenario.'));
  });

  test('that is too large is not read at all', async () => {
    const huge = new File([], 'huge.yaml');
    Object.defineProperty(huge, 'size', { value: 9_000_000 });
    huge.text = () => Promise.reject(new Error('it was read'));
    await openFile(huge);
    expect(store.getState().dialogs.at(-1)).toEqual({
      kind: 'problems',
      problems: ['The file is larger than any scenario.'],
    });
    store.closeDialog();
  });
});
