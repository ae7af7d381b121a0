import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { openRecord, recordText, shippedScenarios, startGame } from '../../src/ui/store/library.ts';

const asked = vi.hoisted(() => ({ readers: [] as string[] }));
vi.mock('yaml', (original) => {
  asked.readers.push('yaml');
  return original();
});
vi.mock('zod', (original) => {
  asked.readers.push('zod');
  return original();
});

const begun = (setup: Setup, seat: string) =>
  startGame({ setup, seed: 'library', preset: 'balanced', seats: { [seat]: 'human' } });

describe('shipped scenarios', () => {
  afterEach(() => {
    asked.readers.length = 0;
  });

  it('start without a reader of files or a check: the build has read them', async () => {
    const [lesson] = await shippedScenarios();
    const host = await begun(lesson!.setup!, 'JPN');
    host.submit('JPN', []);
    expect((await recordText(host.record())).length).toBeGreaterThan(1_000);
    expect(asked.readers).toEqual([]);
  });

  it('are all there, the smallest first, each as its file says', async () => {
    const cards = await shippedScenarios();
    expect(cards.map(({ file }) => file).sort()).toEqual(
      readdirSync('scenarios').filter((file) => /\.yaml$/.test(file)),
    );
    expect(cards[0]?.file).toBe('channels.yaml');
    const { loadScenario } = await import('../../src/scenario/loadScenario.ts');
    // What the test before this one looked for.
    expect([...asked.readers].sort()).toEqual(['yaml', 'zod']);
    for (const { file, setup, problems } of cards) {
      const loaded = loadScenario(readFileSync(`scenarios/${file}`, 'utf8'), file);
      expect(problems).toEqual([]);
      expect(loaded).toEqual({ ok: true, value: setup });
    }
  });

  it('are checked again where they come out of a record', async () => {
    const [lesson] = await shippedScenarios();
    const text = await recordText((await begun(lesson!.setup!, 'JPN')).record());
    expect((await openRecord(text)).ok).toBe(true);
    const bent = await openRecord(text.replace('"turns":', '"turns":-'));
    expect(bent.ok ? [] : bent.problems.join()).toMatch(/turns/);
  });
});
