// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeedCaption } from '../../src/ui/mapParts/DeedCaption.tsx';
import { useHeldCrisis } from '../../src/ui/mapParts/useTold.ts';
import { useMapModel } from '../../src/ui/mapParts/useMapModel.ts';
import { app, createAppStore, isDeciding, setTable } from '../../src/ui/store.ts';
import { setupOf } from './table.ts';

let deeds = 0;

function Seen({ still }: { readonly still: boolean }) {
  useHeldCrisis(still);
  deeds = useMapModel().deeds.length;
  return <DeedCaption />;
}

const opens = (): boolean => isDeciding(app().getState()) && app().getState().reveal.over;

/** A quarter that ends in a crisis of mine, with its paper on the table. */
async function toCrisis(seed: string): Promise<void> {
  setTable(createAppStore(Promise.resolve(undefined)));
  const setup = setupOf('crowded-sea');
  const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, id === 'VNM' ? 'human' : 'quick'] as const));
  await app().begin({ setup, seed, preset: 'balanced', seats });
  app().closeDialog();
  for (let step = 0; step < 12 && !isDeciding(app().getState()); step += 1) {
    app().submit();
    while (!isDeciding(app().getState()) && app().getState().dialogs.length > 0) app().closeDialog();
  }
}

beforeEach(() => toCrisis('abc'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what was done', () => {
  test('waits under the paper, is then drawn one act at a time, and only then a crisis opens', () => {
    vi.useFakeTimers();
    render(<Seen still={false} />);
    expect([deeds, opens()]).toEqual([0, false]);
    act(() => app().closeDialog());
    expect([deeds, opens()]).toEqual([1, false]);
    expect(screen.getByText('This quarter')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(2_000));
    expect(opens()).toBe(false);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(opens()).toBe(true);
    // The sheet of the crisis lies over the map now.
    expect(deeds).toBe(0);
  });

  test('gives way to any key, and holds nobody up who wants no motion', () => {
    vi.useFakeTimers();
    const { unmount } = render(<Seen still={false} />);
    act(() => app().closeDialog());
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })));
    expect(opens()).toBe(true);
    unmount();
    app().setState({ reveal: { at: 0, over: false } });
    render(<Seen still />);
    act(() => void vi.advanceTimersByTime(1));
    expect(opens()).toBe(true);
  });

  test('goes on to the next act and away, as I please', async () => {
    // Not every quarter has two acts that alarm somebody.
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await toCrisis(seed);
      cleanup();
      render(<Seen still />);
      act(() => app().closeDialog());
      if (screen.queryByRole('button', { name: 'Next' })) break;
    }
    act(() => app().revealed());
    act(() => app().putCrisisAside(true));
    const first = document.querySelector('aside')?.textContent;
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(document.querySelector('aside')?.textContent).not.toBe(first);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.querySelector('aside')).toBeNull();
    expect(deeds).toBe(0);
  });
});
