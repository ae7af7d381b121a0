// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useKeys } from '../../src/ui/keys/useKeys.ts';
import { OrdersPanel } from '../../src/ui/panels/OrdersPanel.tsx';
import { SettingsKeys } from '../../src/ui/panels/SettingsKeys.tsx';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';
import { shippedScenario } from '../../src/ui/store/library.ts';

let store: AppStore;
const next = vi.fn();

async function sit(seats: Record<string, 'human'>): Promise<void> {
  const setup = (await shippedScenario('channels'))?.setup;
  if (setup) await store.begin({ setup, seed: 'keys', preset: 'balanced', seats });
}

function Screen() {
  useKeys({ next });
  return (
    <>
      <input aria-label="typing" />
      <button type="button">pressed</button>
    </>
  );
}

beforeEach(async () => {
  localStorage.clear();
  next.mockClear();
  store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  await sit({ JPN: 'human' });
  store.closeDialog();
});
afterEach(cleanup);

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

test('keys do what the table says', () => {
  render(<Screen />);
  press('Enter', { shiftKey: true });
  expect(next).toHaveBeenCalledTimes(1);
  press('l');
  expect(store.getState().tab).toBe('log');
  press('5');
  expect(store.getState().layer).toBe('flashpoints');
  press('m');
  expect(store.getState().centre).toBe('table');
  press('?', { shiftKey: true });
  expect(store.getState().dialogs).toEqual([{ kind: 'help' }]);
});

test('a digit among the orders picks there or means nothing, and never changes the map as well', () => {
  render(
    <>
      <Screen />
      <OrdersPanel />
    </>,
  );
  const { layer } = store.getState();
  const [verb] = document.querySelectorAll<HTMLElement>('[data-verb]:not([disabled])');
  verb?.focus();
  press('1');
  expect(store.getState().layer).toBe(layer);
  expect(store.getState().form).toBeUndefined();
  press('1');
  expect(store.getState().form?.kind).toBe('dialogue');
  expect(store.getState().layer).toBe(layer);
  document.querySelector<HTMLElement>('[data-digits] button')?.focus();
  press('5');
  expect(store.getState().layer).toBe(layer);
  screen.getByText('pressed').focus();
  press('5');
  expect(store.getState().layer).toBe('flashpoints');
});

test('no key fires while somebody types, or while something covers the table', () => {
  render(<Screen />);
  screen.getByLabelText('typing').focus();
  press('l');
  press('Enter', { shiftKey: true });
  press('?', { shiftKey: true });
  expect(store.getState().tab).toBe('orders');
  expect(store.getState().dialogs).toEqual([]);
  screen.getByRole('button').focus();
  store.openDialog({ kind: 'about' });
  press('l');
  press('Enter', { shiftKey: true });
  expect(store.getState().tab).toBe('orders');
  expect(next).not.toHaveBeenCalled();
});

test('Esc steps back and destroys nothing', () => {
  render(<Screen />);
  store.pick({ kind: 'actor', actor: 1 });
  press('Escape');
  expect(store.getState().picked).toEqual({ kind: 'none' });
  press('Escape');
  expect(store.getState().screen).toBe('game');
});

test('a key can be changed, a taken one is named and refused, and all can be put back', () => {
  render(<SettingsKeys />);
  const log = () => screen.getByRole('button', { name: /Open the log/ });
  fireEvent.click(log());
  press('i');
  expect(screen.getByRole('status').textContent).toContain('I is already the key for “Open the inbox”');
  expect(store.getState().settings.keys).toEqual({});
  fireEvent.click(log());
  press('k');
  expect(store.getState().settings.keys).toEqual({ log: 'K' });
  fireEvent.click(log());
  press('w', { ctrlKey: true });
  expect(screen.getByRole('status').textContent).toContain('belongs to the browser');
  fireEvent.click(log());
  press('Escape');
  expect(store.getState().settings.keys).toEqual({ log: 'K' });
  fireEvent.click(screen.getByRole('button', { name: /All keys as they were/ }));
  expect(store.getState().settings.keys).toEqual({});
});

test('watching: space plays and pauses, and steps are taken without a report', async () => {
  await sit({});
  render(<Screen />);
  expect(store.getState().dialogs).toEqual([]);
  press(' ');
  expect(store.getState().watch.playing).toBe(false);
  press('.');
  expect(store.getState().watch.pace).toBe(2);
  press('.');
  expect(store.getState().watch.pace).toBe(2);
  for (let step = 0; step < 20 && store.getState().view?.phase !== 'over'; step += 1) press('n');
  expect(store.getState().view?.phase).toBe('over');
  expect(store.getState().dialogs).toEqual([]);
});

test('watching: other eyes see other secrets', async () => {
  await sit({});
  store.lookAs('CHN');
  expect(store.getState().view?.seat).toBe('CHN');
  await sit({ JPN: 'human' });
  store.lookAs('CHN');
  expect(store.getState().view?.seat).toBe('JPN');
});
