// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { layers } from '../../src/ui/map/layers/index.ts';
import { LayerSwitcher } from '../../src/ui/mapParts/LayerSwitcher.tsx';
import { MapLegend } from '../../src/ui/mapParts/MapLegend.tsx';
import { app, createAppStore, setTable } from '../../src/ui/store.ts';
import { LAYERS } from '../../src/ui/store/dialogs.ts';
import { setupOf } from './table.ts';

const look = { theme: 'light', reducedMotion: true } as const;

beforeEach(async () => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: true,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  // What a browser has and this stand-in for one has not.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  Element.prototype.scrollIntoView = () => undefined;
  setTable(createAppStore(Promise.resolve(undefined)));
  const setup = setupOf('crowded-sea');
  const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, id === 'VNM' ? 'human' : 'quick'] as const));
  await app().begin({ setup, seed: 'legend', preset: 'balanced', seats });
});
afterEach(cleanup);

describe('the legend', () => {
  test('belongs to the layer on show and draws each of its marks with words', () => {
    render(<MapLegend look={look} />);
    for (const layer of LAYERS) {
      act(() => app().showLayer(layer));
      const entries = [...document.querySelectorAll('[data-mark]')];
      const always = layers[layer].legend.filter((entry) => entry.when === undefined).map(({ mark }) => mark);
      expect(entries.map((entry) => entry.getAttribute('data-mark'))).toEqual(expect.arrayContaining(always));
      for (const entry of entries) {
        expect(entry.querySelectorAll('svg path').length).toBeGreaterThan(0);
        expect(entry.textContent).not.toMatch(/^\s*$|chart\./);
      }
    }
  });

  test('says so where a layer has nothing to show', () => {
    render(<MapLegend look={look} />);
    act(() => app().showLayer('threats'));
    expect(screen.getByText(/Nobody has been struck/)).toBeTruthy();
    act(() => app().showLayer('activity'));
    expect(screen.getByText(/Nobody has exercised/)).toBeTruthy();
  });

  test('lets me choose through whose eyes the layer of threat looks', async () => {
    render(<MapLegend look={look} />);
    act(() => app().showLayer('threat'));
    await userEvent.click(screen.getByRole('button', { name: /Seen by/ }));
    await userEvent.click(screen.getByRole('option', { name: 'China' }));
    expect(app().getState()).toMatchObject({ layer: 'threat', threatEyes: 0 });
  });
});

describe('the switcher', () => {
  test('names every layer with its key and shows what is pressed', async () => {
    render(<LayerSwitcher />);
    const buttons = screen.getAllByRole('radio');
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toHaveLength(LAYERS.length);
    await userEvent.click(screen.getByRole('radio', { name: 'Network, key 8' }));
    expect(app().getState().layer).toBe('network');
  });
});
