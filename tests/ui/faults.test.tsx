// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CrashScreen } from '../../src/ui/CrashScreen.tsx';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';
import { watchFaults } from '../../src/ui/store/faults.ts';
import { openSaves } from '../../src/ui/store/saves.ts';
import { setupOf } from './table.ts';

let store: AppStore;
let count = 0;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  store = createAppStore(openSaves(`faults-${(count += 1)}`));
  setTable(store);
  await store.begin({ setup: setupOf('channels'), seed: 'f', preset: 'balanced', seats: { JPN: 'human' } });
});
afterEach(cleanup);

function Thrower(): ReactElement {
  throw new TypeError('a panel fell over');
}

describe('a screen that falls over', () => {
  const crashed = () =>
    render(
      <ErrorBoundary instead={(error) => <CrashScreen error={error} />}>
        <Thrower />
      </ErrorBoundary>,
    );

  test('says that the game is kept, and offers the way on', () => {
    crashed();
    expect(screen.getByText('Your game is kept as it was after the last step. Reload to go on with it.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save the record' })).toBeTruthy();
  });

  test('has a report of version, record and fault that can be copied', async () => {
    const user = userEvent.setup();
    crashed();
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    const lines = (await navigator.clipboard.readText()).split('\n');
    const { start } = store.getState().game?.record ?? { start: '' };
    expect(lines[0]).toMatch(/^Version \d+\.\d+\.\d+$/);
    expect(lines.slice(1)).toEqual([`Record ${start}, step 0`, 'TypeError: a panel fell over']);
  });

  test('keeps what was planned', async () => {
    store.addDraft({
      order: { kind: 'modernisation', by: 'JPN', publish: false },
      sweetener: 0,
      offer: false,
      capital: 2,
      slots: 1,
    });
    crashed();
    const saves = await store.saves;
    const line = (await saves?.latest())?.save?.line ?? '';
    // Sooner than the drafts would be kept without a crash.
    const kept = async () => expect((await saves?.drafts(line))?.plan.drafts).toHaveLength(1);
    await waitFor(kept, { timeout: 250, interval: 20 });
  });

  test('takes nothing else with it', () => {
    render(
      <>
        <ErrorBoundary instead={() => <p>the table instead</p>}>
          <Thrower />
        </ErrorBoundary>
        <p>the rest</p>
      </>,
    );
    expect(screen.getByText('the table instead')).toBeTruthy();
    expect(screen.getByText('the rest')).toBeTruthy();
  });
});

test('what nobody caught is told, but not a layout that takes two rounds', () => {
  const told: string[] = [];
  const stop = watchFaults((message) => told.push(message));
  window.dispatchEvent(new ErrorEvent('error', { message: 'x', error: new RangeError('out of it') }));
  window.dispatchEvent(
    new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }),
  );
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'no reason' }));
  stop();
  window.dispatchEvent(new ErrorEvent('error', { message: 'later' }));
  expect(told).toEqual(['RangeError: out of it', 'no reason']);
});
