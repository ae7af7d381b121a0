// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CrisisView } from '../../src/rules/sight/observe.ts';
import type { Crisis } from '../../src/rules/state/state.ts';
import { CrisisDialog } from '../../src/ui/panels/CrisisDialog.tsx';
import { lastMoves } from '../../src/ui/panels/lastMoves.ts';
import { emptyPlan, inputsOf, withMediation, withMove, withReply } from '../../src/ui/store/plan.ts';
import { isDeciding } from '../../src/ui/store.ts';
import { seatedAt, type Seated } from './seated.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  window.matchMedia = vi
    .fn()
    .mockReturnValue({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
});
afterEach(cleanup);

/** Japan and China stand against each other at the first place; the seat sees it in its own part. */
async function inCrisis(seat: string, part: Partial<CrisisView>, crisis: Partial<Crisis> = {}): Promise<Seated> {
  const seated = await seatedAt('crowded-sea', seat);
  const ix = (id: string): number => seated.game.scenario.actorIx.get(id) ?? -1;
  const at = 0;
  const standing: Crisis = {
    at,
    window: 2,
    highest: 3,
    leads: [ix('JPN'), ix('CHN')],
    last: ['hold', 'raise'],
    called: [],
    calls: [],
    supporters: [],
    mediator: -1,
    ...crisis,
  };
  const view: CrisisView = {
    at: seated.game.scenario.places[at]?.id ?? '',
    role: 'none',
    opponent: -1,
    moves: [],
    canCall: false,
    canInvoke: false,
    wouldCall: [],
    calledBy: [],
    canMediate: false,
    ...part,
  };
  const places = seated.view().picture.places.map((place, place_) => (place_ === at ? { ...place, rung: 3 } : place));
  seated.picture({ crises: [standing], places, phase: 'crisis' }, { phase: 'crisis', crises: [view] });
  return seated;
}

test('an ally that is called on answers: each answer says what it means and what it costs', async () => {
  const ixs = { JPN: 0, USA: 0 };
  const { game } = await seatedAt('crowded-sea', 'USA');
  for (const id of ['JPN', 'USA'] as const) ixs[id] = game.scenario.actorIx.get(id) ?? -1;
  const calls = [{ by: ixs.JPN, to: ixs.USA, window: 1, reply: null }];
  const { store } = await inCrisis('USA', { role: 'called', calledBy: [ixs.JPN] }, { calls });
  expect(isDeciding(store.getState())).toBe(true);
  render(<CrisisDialog />);
  expect(document.body.textContent).toContain('Japan calls on its treaty with you, against China.');
  expect(document.body.textContent).toContain('who says nothing stays out');
  expect(document.body.textContent).toMatch(/You: believed to stand by Japan [−+]\d/);
  expect(screen.getByRole('button', { name: 'Choose an answer' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('radio', { name: /^Hold it back/ }));
  const [at] = Object.keys(store.getState().planning.now.replies);
  expect(store.getState().planning.now.replies[at ?? '']).toEqual({ JPN: 'restrain' });
  expect(screen.getByRole('button', { name: 'Go on' })).toHaveProperty('disabled', false);
});

test('a lead may call on its allies with any move, and sees whom that names', async () => {
  const { game } = await seatedAt('crowded-sea', 'JPN');
  const ix = (id: string): number => game.scenario.actorIx.get(id) ?? -1;
  const moves = ['raise', 'hold', 'backUp', 'backDown'] as const;
  const part = { role: 'lead', opponent: ix('CHN'), moves, canInvoke: true, wouldCall: [ix('USA')] } as const;
  const { store } = await inCrisis('JPN', part);
  render(<CrisisDialog />);
  fireEvent.click(screen.getByRole('switch', { name: 'Call on your allies: United States' }));
  expect(store.getState().planning.now.moves).toEqual({});
  fireEvent.click(screen.getByRole('radio', { name: /^Hold/ }));
  expect(Object.values(store.getState().planning.now.moves)).toMatchObject([{ move: 'hold', invoke: true }]);
  fireEvent.click(screen.getByRole('switch', { name: 'Call on your allies: United States' }));
  expect(Object.values(store.getState().planning.now.moves)[0]).not.toHaveProperty('invoke');
});

test('a chair may carry messages, and need not', async () => {
  const { store } = await inCrisis('ASEAN', { role: 'chair', canMediate: true });
  render(<CrisisDialog />);
  expect(document.body.textContent).toContain('Japan and China stand against each other.');
  expect(screen.getAllByRole('button', { name: 'Do nothing' })).toHaveLength(1);
  fireEvent.click(screen.getByRole('radio', { name: /^Carry messages/ }));
  expect(store.getState().planning.now.mediates).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Go on' })).toHaveProperty('disabled', false);
});

test('nobody else is asked', async () => {
  const { store } = await inCrisis('IND', {});
  expect(isDeciding(store.getState())).toBe(false);
});

test('moves, answers and good offices are handed in together', () => {
  const move = { move: 'hold', call: false, otherwise: 'hold', acceptOffRamp: true } as const;
  const plan = withMediation(withReply(withMove(emptyPlan, 'SCS', move), 'ECS', 'JPN', 'limited'), 'TWS', true);
  expect(inputsOf(plan, 'crisis', 'USA')).toEqual([
    { kind: 'move', seat: 'USA', at: 'SCS', ...move },
    { kind: 'reply', seat: 'USA', at: 'ECS', to: 'JPN', reply: 'limited' },
    { kind: 'mediate', seat: 'USA', at: 'TWS' },
  ]);
  expect(withMediation(plan, 'TWS', false).mediates).toEqual([]);
});

test('an ally that stands with a lead sees the side of that lead, and leaves it by its own name', async () => {
  const { game } = await seatedAt('crowded-sea', 'USA');
  const ix = (id: string): number => game.scenario.actorIx.get(id) ?? -1;
  const part = { role: 'supporter', opponent: ix('CHN'), moves: ['raise', 'hold', 'backDown'] } as const;
  await inCrisis('USA', part, { supporters: [{ actor: ix('USA'), of: ix('JPN') }] });
  render(<CrisisDialog />);
  const { textContent } = document.body;
  expect(textContent).toContain('You stand with Japan against China.');
  expect(textContent).toContain('Tension between the two');
  // What is at stake is Japan's and not the reader's own.
  const [, own] = screen.getAllByRole('columnheader').map((head) => head.textContent);
  expect([own, textContent.includes('Behind Japan'), textContent.includes('Behind you')]).toEqual([
    'China',
    true,
    false,
  ]);
  fireEvent.click(screen.getByRole('radio', { name: /^Leave its side/ }));
  expect(screen.getByRole('radio', { name: /^Leave its side.*of what an ally believes of you/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Leave its side' })).toHaveProperty('disabled', false);
});

test('what allies did in the window before is told where it left the crisis', async () => {
  const { game } = await seatedAt('crowded-sea', 'USA');
  const ix = (id: string): number => game.scenario.actorIx.get(id) ?? -1;
  const closed = {
    kind: 'windowClosed',
    audience: 'all',
    at: game.scenario.places[0]?.id ?? '',
    window: 1,
    moves: [
      { by: 'JPN', move: 'hold', restrainedBy: 'AUS' },
      { by: 'CHN', move: 'raise' },
      { by: 'USA', move: 'backDown' },
    ],
    before: 2,
    rung: 3,
    warRisk: 80,
  } as const;
  const crisis: Crisis = {
    at: 0,
    window: 2,
    highest: 3,
    leads: [ix('JPN'), ix('CHN')],
    last: ['hold', 'raise'],
    called: [],
    calls: [],
    supporters: [],
    mediator: -1,
  };
  const history = [{ step: 1, turn: 1, phase: 'crisis', events: [closed] }] as const;
  const told = (me: string): readonly string[] =>
    lastMoves(game.scenario, ix(me), history, crisis).map(({ text }) => text);
  expect(told('JPN')).toEqual(['Japan was held back by Australia', 'China raised', 'United States left its ally']);
  expect(told('USA')).toEqual(['Japan was held back by Australia', 'China raised', 'You left your ally']);
  expect(lastMoves(game.scenario, ix('USA'), history, { ...crisis, last: [] })).toEqual([]);
});
