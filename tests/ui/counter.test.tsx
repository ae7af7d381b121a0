// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Order } from '../../src/rules/order.ts';
import { createHost } from '../../src/session/localHost.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import { CounterForm } from '../../src/ui/panels/CounterForm.tsx';
import { InboxPanel } from '../../src/ui/panels/InboxPanel.tsx';
import { nextStep } from '../../src/ui/panels/nextStep.ts';
import { openOffers } from '../../src/ui/store/answers.ts';
import { budgetOf, counterCosts, yesCosts } from '../../src/ui/store/budget.ts';
import { emptyPlan, withAnswers } from '../../src/ui/store/plan.ts';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';
import { setupOf } from './table.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

const exercise: Order = { kind: 'jointExercise', by: 'AUS', with: 'JPN', at: 'HOME', scale: 'small', notify: false, observers: false }; // prettier-ignore
const announced: Order = { ...exercise, notify: true };
const visit: Order = { kind: 'highLevelVisit', by: 'AUS', with: 'JPN' };

let store: AppStore;

/** Japan’s table, where Australia, also held by a person, has offered an exercise and a visit; the answers are due later. */
async function offered(): Promise<void> {
  const setup = setupOf('crowded-sea');
  const people = new Set(['JPN', 'AUS']);
  const seats = Object.fromEntries(
    setup.actors.map(({ id }) => [id, people.has(id) ? ('human' as const) : ('random' as const)]),
  );
  const host = createHost({ setup, seed: 'package', preset: 'balanced', seats });
  expect(host.submit('JPN', []).ok).toBe(true);
  const offers = [exercise, visit].map((order) => ({ kind: 'propose' as const, seat: 'AUS', order, sweetener: 0 }));
  expect(host.submit('AUS', offers).ok).toBe(true);
  store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  expect((await store.open(writeRecord(host.record()))).ok).toBe(true);
  expect(table().view.phase).toBe('counter');
}

/** The same, where Japan has answered the exercise with other terms and everybody gives orders. */
async function countered(): Promise<void> {
  await offered();
  store.counter(mine().id, announced);
  store.submit();
  const { game } = table();
  if (game.host.view('JPN').phase === 'counter') game.host.submit('AUS', []);
  expect((await store.open(writeRecord(game.host.record()))).ok).toBe(true);
  expect(table().view.phase).toBe('commit');
  expect(mine().counter).toEqual({ by: 'JPN', order: announced });
}

function table() {
  const { game, view, planning } = store.getState();
  if (!game || !view) throw new Error('a game is on the table');
  return { game, view, plan: planning.now };
}

function mine(kind: Order['kind'] = 'jointExercise') {
  const found = table().view.picture.proposals.find(({ order }) => order.by === 'AUS' && order.kind === kind);
  if (!found) throw new Error('the offer is on the table');
  return found;
}

const card = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`article[data-offer~="${id}"]`);
  if (!found) throw new Error('the offer has a card');
  return found;
};

beforeEach(() => {
  window.matchMedia = vi
    .fn()
    .mockReturnValue({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
});
afterEach(cleanup);

describe('an offer that I answered with other terms', () => {
  test('says what I asked for and who decides, and has no buttons', async () => {
    await countered();
    render(<InboxPanel />);
    const its = card(mine().id);
    expect(its.textContent).toContain('You asked for: Announced. Australia decides.');
    expect(its.textContent).not.toContain('Not announced');
    for (const name of ['Accept', 'Reject', 'Ask for other terms'])
      expect(within(its).queryByRole('button', { name })).toBeNull();
  });

  test('waits for no answer of mine: none is planned and none is sent', async () => {
    await countered();
    const { id } = mine();
    expect(openOffers(table().view).map((one) => one.id)).not.toContain(id);
    store.answer([id], false);
    expect(table().plan.answers).toEqual({});
    store.answer([mine('highLevelVisit').id], true);
    expect(Object.keys(table().plan.answers)).toEqual([mine('highLevelVisit').id]);
  });

  test('is told by the button, and kept ready in the budget', async () => {
    await countered();
    const { game, view } = table();
    expect(nextStep(view, emptyPlan, false)).toContain('1 counter waits');
    const next = mine('highLevelVisit').id;
    // Its own terms are the first yes of the turn, so the next one takes a slot.
    expect(budgetOf(game.host, view, withAnswers(emptyPlan, [next], true)).slotsPlanned).toBe(1);
    render(<InboxPanel />);
    expect(card(next).textContent).toContain('1 slot, since it is yes number 2 of this quarter');
  });
});

describe('what a yes costs', () => {
  test('is said as the plan then counts it, and what only the fog adds is said as perhaps', async () => {
    await offered();
    const { game, view } = table();
    for (const { id, order } of openOffers(view)) {
      const weighed = game.host.weigh(view.seat, id);
      const cost = yesCosts(game.host, view, emptyPlan, [id]);
      expect(cost).toEqual({ capital: weighed?.capitalAtMost, sure: weighed?.capital, slots: 0 });
      const planned = budgetOf(game.host, view, withAnswers(emptyPlan, [id], true));
      expect([planned.capitalPlanned, planned.slotsPlanned]).toEqual([cost.capital, cost.slots]);
      expect(counterCosts(game.host, view, withAnswers(emptyPlan, [mine('highLevelVisit').id], true), id, order).slots).toBe(id === mine('highLevelVisit').id ? 0 : 1); // prettier-ignore
    }
    render(<InboxPanel />);
    const doubtful = openOffers(view).find(({ id }) => {
      const weighed = game.host.weigh(view.seat, id);
      return weighed && weighed.capitalAtMost > weighed.capital;
    });
    if (!doubtful) throw new Error('one offer is doubtful under fog');
    expect(card(doubtful.id).textContent).toContain('perhaps 1 capital at home');
  });
});

describe('the form of other terms', () => {
  test('says what each switch does by being on, and whose capital a scale costs', async () => {
    await offered();
    render(<CounterForm proposal={mine()} onDone={() => undefined} />);
    const text = (): string => document.body.textContent;
    const before = /Announce it beforehand([^]*?)(?=Invite)/.exec(text())?.[1];
    expect(before).toBeTruthy();
    expect(text()).toMatch(/costs Australia \d more/);
    const { default: userEvent } = await import('@testing-library/user-event');
    await userEvent.click(within(document.body).getByRole('switch', { name: /Announce it beforehand/ }));
    expect(/Announce it beforehand([^]*?)(?=Invite)/.exec(text())?.[1]).toBe(before);
    expect(text()).toContain('If they agree, this costs you: ');
  });
});
