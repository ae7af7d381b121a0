import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openSaves, sumOf, type Saves } from '../../src/ui/store/saves.ts';

const about = { scenario: 'Crowded Sea', seat: 'Viet Nam', seatId: 'VNM', turn: 1, over: false };
let name = '';
let count = 0;

beforeEach(() => {
  count += 1;
  name = `saves-${count}`;
});

async function opened(): Promise<Saves> {
  const saves = await openSaves(name);
  if (!saves) throw new Error('there is a database');
  return saves;
}

/** What a write leaves that the tab did not live to see through. */
async function leave(slot: string, value: unknown): Promise<void> {
  const db = await openDB(name, 1);
  await db.put('kept', value, slot);
  db.close();
}

describe('autosave', () => {
  test('writes its two slots in turn and finds the newest', async () => {
    const saves = await opened();
    for (const text of ['one', 'two', 'three']) expect(await saves.write(text, about)).toBe(true);
    const again = await opened();
    expect((await again.latest()).save?.text).toBe('three');
    expect(await again.write('four', about)).toBe(true);
    expect((await again.latest()).save?.number).toBe(4);
    const db = await openDB(name, 1);
    const slots = [await db.get('kept', 'auto/0'), await db.get('kept', 'auto/1')] as { text: string }[];
    expect(slots.map(({ text }) => text)).toEqual(['four', 'three']);
  });

  test('survives half a write: the save before it is whole', async () => {
    const saves = await opened();
    await saves.write('one', about);
    await saves.write('two', about);
    await leave('auto/1', { number: 3, savedAt: 0, text: 'thr', sum: sumOf('three'), about });
    const found = await (await opened()).latest();
    expect(found.save?.text).toBe('two');
    expect(found.damaged).toBe(true);
  });

  test('never touches the last whole save with the next write', async () => {
    const saves = await opened();
    await saves.write('one', about);
    await saves.write('two', about);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    expect(await saves.write('three', about)).toBe(false);
    put.mockRestore();
    expect((await (await opened()).latest()).save?.text).toBe('two');
    expect(await saves.write('three', about)).toBe(true);
    expect((await saves.latest()).save?.text).toBe('three');
  });

  test('goes on after a killed write with the slot that is not the newest whole one', async () => {
    const saves = await opened();
    await saves.write('one', about);
    await leave('auto/0', 'garbage');
    const next = await opened();
    expect(await next.write('two', about)).toBe(true);
    expect((await next.latest()).save?.text).toBe('two');
  });

  test('keeps drafts beside the saves', async () => {
    const saves = await opened();
    expect(await saves.drafts()).toBeUndefined();
    const drafts = { game: 'g', steps: 3, plan: { drafts: [], answers: { p: true }, counters: {}, moves: {} } };
    expect(await saves.writeDrafts(drafts)).toBe(true);
    expect(await (await opened()).drafts()).toEqual(drafts);
  });

  test('is told to be missing where the browser keeps nothing', async () => {
    const real = globalThis.indexedDB;
    const refusing = new IDBFactory();
    vi.spyOn(refusing, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    vi.stubGlobal('indexedDB', refusing);
    expect(await openSaves('refused')).toBeUndefined();
    vi.stubGlobal('indexedDB', real);
  });
});
