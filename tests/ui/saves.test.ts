import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openSaves, sumOf, type Saves } from '../../src/ui/store/saves.ts';
import { emptyPlan } from '../../src/ui/store/plan.ts';

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
    for (const text of ['one', 'two', 'three']) expect(await saves.write(text, about, 'line')).toBe(true);
    const again = await opened();
    expect((await again.latest()).save?.text).toBe('three');
    expect(await again.write('four', about, 'line')).toBe(true);
    expect((await again.latest()).save?.number).toBe(4);
    const db = await openDB(name, 1);
    const slots = [await db.get('kept', 'auto/0'), await db.get('kept', 'auto/1')] as { text: string }[];
    expect(slots.map(({ text }) => text)).toEqual(['four', 'three']);
  });

  test('a turn that was deleted does not come back from the slots, and does when it is undone', async () => {
    const saves = await opened();
    await saves.write('one', about, 'line');
    for (const text of ['two', 'two and a half']) await saves.write(text, { ...about, turn: 2 }, 'line');
    const [newest] = await saves.list();
    expect(newest?.text).toBe('two and a half');
    if (newest) await saves.remove(newest.key);
    expect((await saves.list()).map(({ text }) => text)).toEqual(['one']);
    expect((await saves.latest()).save?.text).toBe('one');
    if (newest) await saves.put(newest);
    expect((await saves.list()).map(({ text }) => text)).toEqual(['two and a half', 'one']);
    expect((await saves.latest()).save?.text).toBe('two and a half');
    expect(await saves.write('three', { ...about, turn: 3 }, 'line')).toBe(true);
    expect((await saves.latest()).save).toMatchObject({ text: 'three', number: 4 });
  });

  test('survives half a write: the save before it is whole', async () => {
    const saves = await opened();
    await saves.write('one', about, 'line');
    await saves.write('two', about, 'line');
    await leave('auto/1', { number: 3, savedAt: 0, text: 'thr', sum: sumOf('three'), about });
    const found = await (await opened()).latest();
    expect(found.save?.text).toBe('two');
    expect(found.damaged).toBe(true);
  });

  test('never touches the last whole save with the next write', async () => {
    const saves = await opened();
    await saves.write('one', about, 'line');
    await saves.write('two', about, 'line');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    expect(await saves.write('three', about, 'line')).toBe(false);
    put.mockRestore();
    expect((await (await opened()).latest()).save?.text).toBe('two');
    expect(await saves.write('three', about, 'line')).toBe(true);
    expect((await saves.latest()).save?.text).toBe('three');
  });

  test('goes on after a killed write with the slot that is not the newest whole one', async () => {
    const saves = await opened();
    await saves.write('one', about, 'line');
    await leave('auto/0', 'garbage');
    const next = await opened();
    expect(await next.write('two', about, 'line')).toBe(true);
    expect((await next.latest()).save?.text).toBe('two');
  });

  test('keeps the last twelve turns of the last four games, one save a turn', async () => {
    const saves = await opened();
    for (let line = 1; line <= 5; line += 1) {
      for (let turn = 1; turn <= 14; turn += 1) {
        await saves.write(`${line}/${turn}/talks`, { ...about, turn }, `line-${line}`);
        await saves.write(`${line}/${turn}/orders`, { ...about, turn }, `line-${line}`);
      }
    }
    const texts = (await saves.list()).map(({ text }) => text);
    expect(texts).toHaveLength(48);
    expect(texts[0]).toBe('5/14/orders');
    expect(texts.filter((text) => text.startsWith('1/'))).toEqual([]);
    expect(texts.filter((text) => text.startsWith('2/'))[11]).toBe('2/3/orders');
    expect(texts.filter((text) => text.endsWith('talks'))).toEqual([]);
  });

  test('shortens the ring of other games when the device is full, and keeps this one', async () => {
    const saves = await opened();
    for (let turn = 1; turn <= 3; turn += 1) await saves.write(`old ${turn}`, { ...about, turn }, 'old');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    expect(await saves.write('new', { ...about, turn: 1 }, 'new')).toBe(true);
    const texts = (await saves.list()).map(({ text }) => text);
    expect(texts).toContain('new');
    expect(texts.filter((text) => text.startsWith('old')).length).toBeLessThan(3);
  });

  test('never writes over the last save of another tab', async () => {
    const [one, two] = [await opened(), await opened()];
    await one.write('one', about, 'one');
    await two.write('two', { ...about, turn: 2 }, 'two');
    await one.write('one again', about, 'one');
    const texts = (await one.list()).map(({ text }) => text);
    expect(new Set(texts)).toEqual(new Set(['one again', 'two']));
    expect((await two.latest()).save?.number).toBe(3);
  });

  test('gives names, writes over them, renames, deletes and brings back', async () => {
    const saves = await opened();
    expect(await saves.writeNamed('storm', 'first', about)).toBe(true);
    const [kept] = await saves.list();
    if (!kept) throw new Error('it was written');
    expect(await saves.writeNamed('storm', 'second', about, kept.key)).toBe(true);
    const [over] = await saves.list();
    expect([over?.name, over?.text, (await saves.list()).length]).toEqual(['storm', 'second', 1]);
    if (!over) throw new Error('it was written');
    await saves.put({ ...over, name: 'calm' });
    expect((await saves.list()).map(({ name }) => name)).toEqual(['calm']);
    await saves.remove(over.key);
    expect(await saves.list()).toEqual([]);
    await saves.put(over);
    expect(await saves.list()).toEqual([over]);
    for (let turn = 1; turn <= 60; turn += 1) await saves.write(`t${turn}`, { ...about, turn }, `line-${turn % 6}`);
    expect((await saves.list()).filter(({ name }) => name === 'storm')).toHaveLength(1);
  });

  test('keeps drafts beside the saves', async () => {
    const saves = await opened();
    expect(await saves.drafts('line')).toBeUndefined();
    const drafts = { game: 'g', steps: 3, plan: { ...emptyPlan, answers: { p: true } } };
    expect(await saves.writeDrafts(drafts, 'line')).toBe(true);
    expect(await (await opened()).drafts('line')).toEqual(drafts);
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
