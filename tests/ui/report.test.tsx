// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { frozenSea } from '../frozen/frozenSea.ts';
import { orderKey } from '../../src/session/catalogue.ts';
import { LogPanel } from '../../src/ui/panels/LogPanel.tsx';
import { ReportDialog } from '../../src/ui/panels/ReportDialog.tsx';
import { Notices } from '../../src/ui/panels/report/Notices.tsx';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';
import { openSaves } from '../../src/ui/store/saves.ts';

let store: AppStore;
let count = 0;

/** Viet Nam with a person, one quarter of talks and orders behind it, in which it offered China a dialogue and foretold the answer. */
beforeEach(async () => {
  // jsdom lays nothing out, so nothing is ever too long for its sheet.
  vi.stubGlobal('ResizeObserver', class { observe = vi.fn(); unobserve = vi.fn(); disconnect = vi.fn(); }); // prettier-ignore
  window.matchMedia = vi.fn().mockImplementation(() => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  // jsdom has no CSS.escape, and what overlays ask of it is only a name.
  vi.stubGlobal('CSS', { escape: (name: string) => name });
  store = createAppStore(openSaves(`report-${(count += 1)}`));
  setTable(store);
  const setup = frozenSea;
  const seats = Object.fromEntries(
    setup.actors.map(({ id }) => [id, id === 'VNM' ? ('human' as const) : ('standard' as const)]),
  );
  await store.begin({ setup, seed: 'plum', preset: 'balanced', seats });
});
afterEach(cleanup);

function playedQuarter(): { readonly from: number; readonly to: number } {
  const { game } = store.getState();
  if (!game) throw new Error('a game is on the table');
  const order = { kind: 'dialogue', by: 'VNM', with: 'CHN', testHotline: false } as const;
  const remark = {
    seat: 'VNM',
    order: orderKey(order),
    intent: 'reassure',
    warmer: ['CHN'],
    colder: [],
    chance: 60,
  } as const;
  const handed = game.host.submit('VNM', [{ kind: 'propose', seat: 'VNM', order, sweetener: 0 }], [remark]);
  expect(handed).toEqual({ ok: true });
  while (game.host.view('VNM').turn === 1 && game.host.view('VNM').phase !== 'crisis') game.host.submit('VNM', []);
  const to = game.host.record().steps.length;
  store.setState({ view: game.host.view('VNM'), steps: to, dialogs: [{ kind: 'report', from: 1, to }] });
  return { from: 1, to };
}

test('the report is a front page with what changed, who did it, and what was predicted', () => {
  render(<ReportDialog {...playedQuarter()} />);
  const page = within(screen.getByRole('dialog', { name: 'The Regional Courier' }));
  expect(page.getByText('What needs an answer')).toBeTruthy();
  expect(page.getAllByRole('article').length).toBeGreaterThan(1);
  expect(page.getAllByText(/^mostly: /).length).toBeGreaterThan(0);
  expect(page.getByText(/^You gave it 60 % that China would say yes\./)).toBeTruthy();
  expect(page.getByText(/^(well judged|misjudged)$/)).toBeTruthy();
});

test('Enter puts the report away where no control has the focus, and Shift+Enter always', () => {
  const shown = playedQuarter();
  render(<ReportDialog {...shown} />);
  const button = screen.getByRole('button', { name: 'Go on' });
  fireEvent.keyDown(button, { key: 'Enter', repeat: true, shiftKey: true });
  expect(store.getState().dialogs).toHaveLength(1);
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(store.getState().dialogs).toEqual([]);
  store.openDialog({ kind: 'report', ...shown });
  fireEvent.keyDown(button, { key: 'Enter', shiftKey: true });
  expect(store.getState().dialogs).toEqual([]);
});

test('a ledger that lies on the report is not put away by its keys', () => {
  render(<ReportDialog {...playedQuarter()} />);
  store.openDialog({ kind: 'ledger', score: 'support', at: 0 });
  fireEvent.keyDown(document.body, { key: 'Enter', shiftKey: true });
  expect(store.getState().dialogs).toHaveLength(2);
});

test('the log points at the map while a line is focused, goes there when it is pressed, and keeps my own book apart', () => {
  playedQuarter();
  store.setState({ dialogs: [] });
  render(<LogPanel />);
  const lines = screen.getAllByRole('button').filter((one) => one.closest('li'));
  const [first] = lines;
  if (!first) throw new Error('the log has a line');
  act(() => {
    first.focus();
  });
  expect(store.getState().highlighted.kind).not.toBe('none');
  act(() => {
    first.blur();
  });
  expect(store.getState().highlighted.kind).toBe('none');
  fireEvent.click(first);
  expect(store.getState().picked.kind).not.toBe('none');
  expect(screen.queryByText(/^You made China an offer/)).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'My ledger' }));
  expect(screen.getByText(/^You made China an offer/)).toBeTruthy();
});

test('notices wait until the report is read, and can be put away', () => {
  const { game } = store.getState();
  game?.host.submit('VNM', []);
  store.setState({ view: game?.host.view('VNM'), dialogs: [{ kind: 'report', from: 1, to: 1 }], tab: 'orders' });
  const shown = render(<Notices silent={false} />);
  expect(shown.container.innerHTML).toBe('');
  cleanup();
  store.setState({ dialogs: [] });
  render(<Notices silent={false} />);
  expect(screen.getByText(/offers to you wait for an answer/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Put away/ }));
  expect(screen.queryByText(/offers to you wait for an answer/)).toBeNull();
});
