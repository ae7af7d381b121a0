// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createAppStore, setTable } from '../../src/ui/store.ts';
import { shippedScenario } from '../../src/ui/store/library.ts';
import { useTabTitle } from '../../src/ui/useTabTitle.ts';

afterEach(cleanup);

function Tab() {
  useTabTitle();
  return null;
}

test('the tab tells where the game stands, and calls whoever looked away until they look again', async () => {
  const store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  const looking = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  render(<Tab />);
  expect(document.title).toBe('Entente: military diplomacy in the Asia-Pacific');
  const setup = (await shippedScenario('channels'))?.setup;
  if (!setup) throw new Error('the scenario loads');
  await act(() => store.begin({ setup, seed: 'tab', preset: 'balanced', seats: { JPN: 'human' } }));
  expect(document.title).toBe('Channels, turn 1 — Entente');
  looking.mockReturnValue(false);
  act(() => {
    store.submit();
  });
  expect(document.title).toBe('(•) Your turn — Entente');
  looking.mockReturnValue(true);
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(document.title).toMatch(/^Channels, turn \d — Entente$/);
  act(() => {
    store.toTitle();
  });
  expect(document.title).toBe('Entente: military diplomacy in the Asia-Pacific');
});
