// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyModel } from '../../../src/ui/map/mapModel.ts';
import { MapView } from '../../../src/ui/map/MapView.tsx';
import type { MapHandle, MapOptions } from '../../../src/ui/map/mapHandle.ts';
import { crowdedSea } from './crowdedSea.ts';

const startMap = vi.hoisted(() => vi.fn());
vi.mock('../../../src/ui/map/startMap.ts', () => ({ startMap }));

function standIn() {
  const canvas = document.createElement('canvas');
  return {
    show: vi.fn(),
    resize: vi.fn(),
    setTheme: vi.fn(),
    setReducedMotion: vi.fn(),
    setLabel: vi.fn(),
    focus: vi.fn(),
    bringOut: vi.fn(),
    home: vi.fn(),
    zoom: vi.fn(),
    keepClear: vi.fn(),
    skip: vi.fn(),
    where: () => undefined,
    frames: () => 0,
    renderer: () => 'canvas' as const,
    canvas: () => canvas,
    destroy: vi.fn(),
  } satisfies MapHandle;
}

const props = {
  model: emptyModel,
  theme: 'light',
  reducedMotion: false,
  onPick: () => undefined,
  onPoint: () => undefined,
  label: 'Map',
  description: 'Nobody yet',
  loading: 'Unrolling',
  failed: 'No map',
} as const;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  cleanup();
  startMap.mockReset();
});

describe('the map on the page', () => {
  test('is quiet while it loads and says what it shows once it has', async () => {
    const map = standIn();
    startMap.mockResolvedValue(map);
    render(<MapView {...props} />);
    expect(screen.getByText('Unrolling')).toBeTruthy();
    await waitFor(() => expect(map.setLabel).toHaveBeenCalledWith('Map'));
    expect(screen.queryByText('Unrolling')).toBeNull();
    const [, options] = startMap.mock.calls[0] as [HTMLElement, MapOptions];
    expect(options.label).toBe('Map');
    expect(document.getElementById(options.describedBy)?.textContent).toBe('Nobody yet');
  });

  test('is one sentence where it cannot be loaded', async () => {
    startMap.mockRejectedValue(new Error('offline'));
    render(<MapView {...props} />);
    expect((await screen.findByRole('alert')).textContent).toBe('No map');
  });

  test('shows what it is given and stops with the page', async () => {
    const map = standIn();
    startMap.mockResolvedValue(map);
    const onReady = vi.fn();
    const view = render(<MapView {...props} onReady={onReady} />);
    await waitFor(() => expect(onReady).toHaveBeenCalledWith(map));
    const model = crowdedSea(['JPN', 'AUS'], 'JPN', []);
    view.rerender(<MapView {...props} onReady={onReady} model={model} theme="dark" reducedMotion />);
    expect(map.show).toHaveBeenLastCalledWith(model);
    expect(map.setTheme).toHaveBeenLastCalledWith('dark');
    expect(map.setReducedMotion).toHaveBeenLastCalledWith(true);
    view.unmount();
    expect(map.destroy).toHaveBeenCalledOnce();
    expect(onReady).toHaveBeenLastCalledWith(undefined);
  });

  test('that arrives after the page has gone is stopped at once', async () => {
    const map = standIn();
    let arrive: (map: MapHandle) => void = () => undefined;
    startMap.mockReturnValue(new Promise<MapHandle>((done) => (arrive = done)));
    const view = render(<MapView {...props} />);
    await waitFor(() => expect(startMap).toHaveBeenCalled());
    view.unmount();
    arrive(map);
    await waitFor(() => expect(map.destroy).toHaveBeenCalledOnce());
  });
});
