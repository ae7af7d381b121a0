// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Input } from '../../src/rules/input.ts';
import type { Order } from '../../src/rules/order.ts';
import { createHost } from '../../src/session/localHost.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import { InboxPanel } from '../../src/ui/panels/InboxPanel.tsx';
import { budgetOf, yesCosts } from '../../src/ui/store/budget.ts';
import { emptyPlan, inputsOf } from '../../src/ui/store/plan.ts';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';
import { setupOf } from './table.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

const visit: Order = { kind: 'highLevelVisit', by: 'AUS', with: 'JPN' };
const exercise: Order = { kind: 'jointExercise', by: 'AUS', with: 'JPN', at: 'HOME', scale: 'small', notify: false, observers: false }; // prettier-ignore

let store: AppStore;

/** Japan’s table, where Australia, also held by a person, has offered a visit and an exercise: tied, or each for itself. */
async function offered(tied: boolean): Promise<void> {
  const setup = setupOf('crowded-sea');
  const people = new Set(['JPN', 'AUS']);
  const seats = Object.fromEntries(
    setup.actors.map(({ id }) => [id, people.has(id) ? ('human' as const) : ('random' as const)]),
  );
  const host = createHost({ setup, seed: 'package', preset: 'balanced', seats });
  const bundle = tied ? { bundle: 1 as const } : {};
  const inputs = [visit, exercise].map((order): Input => ({ kind: 'propose', seat: 'AUS', order, sweetener: 0, ...bundle })); // prettier-ignore
  expect(host.submit('JPN', []).ok).toBe(true);
  expect(host.submit('AUS', inputs).ok).toBe(true);
  for (let step = 0; step < 4 && host.view('JPN').phase === 'counter'; step += 1)
    for (const seat of host.waitingFor()) host.submit(seat, []);
  store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  expect((await store.open(writeRecord(host.record()))).ok).toBe(true);
  expect(table().view.seat).toBe('JPN');
  expect(table().view.phase).toBe('commit');
}

function table() {
  const { game, view, planning } = store.getState();
  if (!game || !view) throw new Error('a game is on the table');
  return { game, view, plan: planning.now };
}

const theirs = () => table().view.picture.proposals.filter(({ order }) => order.by === 'AUS');
const cards = () => [...document.querySelectorAll<HTMLElement>('article[data-offer]')].filter((card) => theirs().some(({ id }) => card.dataset['offer']?.split(' ').includes(id))); // prettier-ignore

beforeEach(() => {
  window.matchMedia = vi
    .fn()
    .mockReturnValue({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
});
afterEach(cleanup);

describe('a package that is offered to me', () => {
  test('is one card with the terms of all its offers, and one answer for all of them', async () => {
    await offered(true);
    render(<InboxPanel />);
    expect(theirs()).toHaveLength(2);
    const [card, ...others] = cards();
    expect(others).toEqual([]);
    if (!card) throw new Error('there is a card');
    expect(within(card).getByText(/^A package, all of it or nothing: Australia/)).toBeTruthy();
    expect(within(card).getByRole('heading', { name: /High-level visit/ })).toBeTruthy();
    expect(within(card).getByRole('heading', { name: /Joint exercise/ })).toBeTruthy();
    await userEvent.click(within(card).getByRole('button', { name: 'Accept' }));
    expect(theirs().map(({ id }) => table().plan.answers[id])).toEqual([true, true]);
    const { view } = table();
    const answers = inputsOf(table().plan, view.phase, view.seat);
    expect(answers.filter(({ kind }) => kind === 'answer')).toHaveLength(2);
    expect(within(card).queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  test('costs on its card what the bar of the plan then shows', async () => {
    await offered(true);
    const { game, view } = table();
    const before = budgetOf(game.host, view, emptyPlan);
    const cost = yesCosts(game.host, view, emptyPlan, theirs().map(({ id }) => id)); // prettier-ignore
    // The first yes of a turn is free of slots, the second of the same package is not.
    expect(cost.slots).toBe(1);
    store.answer(theirs().map(({ id }) => id), true); // prettier-ignore
    const after = budgetOf(game.host, view, table().plan);
    expect(after.slotsPlanned - before.slotsPlanned).toBe(cost.slots);
    expect(after.capitalPlanned - before.capitalPlanned).toBe(cost.capital);
    render(<InboxPanel />);
    expect(cards()[0]?.textContent).toContain('Saying yes costs you: ');
    expect(cards()[0]?.textContent).toContain('1 slot');
  });

  test('is two cards where the two stand alone', async () => {
    await offered(false);
    render(<InboxPanel />);
    expect(cards()).toHaveLength(2);
  });
});
