import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { scenarioCard } from '../../src/scenario/scenarioCard.ts';
import { openRecord, recordText, shippedScenario, startGame } from '../../src/ui/store/library.ts';
import { isShipped } from '../../src/ui/store/shelf.ts';
import { shippedCards } from '../../src/ui/store/shippedCards.ts';

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
    const lesson = await shippedScenario('channels');
    const host = await begun(lesson!.setup, 'JPN');
    host.submit('JPN', []);
    expect((await recordText(host.record())).length).toBeGreaterThan(1_000);
    expect(asked.readers).toEqual([]);
  });

  it('are all there, the lesson first, each with a card as its file says', { timeout: 30_000 }, async () => {
    const files = readdirSync('scenarios').filter((file) => file.endsWith('.yaml') && file !== 'reference.yaml');
    expect(shippedCards.map(({ file }) => file).sort()).toEqual(files);
    expect(shippedCards[0]?.file).toBe('channels.yaml');
    const { inspectScenario } = await import('../../src/scenario/loadScenario.ts');
    // What the test before this one looked for.
    expect([...asked.readers].sort()).toEqual(['yaml', 'zod']);
    for (const { file, card, problems } of shippedCards) {
      expect(problems).toEqual([]);
      const { setup, notes } = inspectScenario(readFileSync(`scenarios/${file}`, 'utf8'), file);
      expect(`${setup?.id ?? ''}.yaml`).toBe(file);
      expect(await shippedScenario(setup?.id ?? '')).toEqual({ setup, notes });
      expect(card).toEqual(scenarioCard(setup!, notes!));
    }
  });

  it('have a record that is known by its hash to be of a shipped scenario', async () => {
    const { setup } = (await shippedScenario('channels'))!;
    const record = (await begun(setup, 'JPN')).record();
    expect(isShipped(record.scenario.hash)).toBe(true);
    const other = (await begun({ ...setup, title: 'Canals' }, 'JPN')).record();
    expect(isShipped(other.scenario.hash)).toBe(false);
  });

  it('are checked again where they come out of a record', async () => {
    const lesson = await shippedScenario('channels');
    const text = await recordText((await begun(lesson!.setup, 'JPN')).record());
    expect((await openRecord(text)).ok).toBe(true);
    const bent = await openRecord(text.replace('"turns":', '"turns":-'));
    expect(bent.ok ? [] : bent.problems.join()).toMatch(/turns/);
  });
});
