// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Order } from '../../src/rules/order.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import { breachesSeen } from '../../src/session/sights.ts';
import { ForecastCard } from '../../src/ui/panels/ForecastCard.tsx';
import { ForecastGist } from '../../src/ui/panels/ForecastGist.tsx';
import { gistOf } from '../../src/ui/store/forecastGroups.ts';
import { forecastOf, kindBreaks } from '../../src/ui/store/orderForm.ts';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';
import { plainAgreement, tableOf } from './table.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

const probe: Order = { kind: 'greyZoneProbe', by: 'VNM', against: 'CHN', at: 'SCS' };

let store: AppStore;

/** Viet Nam’s table, where a code of conduct in the South China Sea binds it, or nothing does. */
async function seated(bound: boolean): Promise<void> {
  store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  expect((await store.open(writeRecord(tableOf('crowded-sea', 'VNM').record()))).ok).toBe(true);
  const { view, game } = store.getState();
  if (!view || !game || !bound) return;
  const at = game.scenario.placeIx.get('SCS') ?? -1;
  const parties = [...(game.scenario.places[at]?.claimants ?? [])];
  const code = { ...plainAgreement, verification: 1, id: 'code/test', type: 'code' as const, parties, at };
  store.setState({ view: { ...view, picture: { ...view.picture, agreements: [code] } } });
}

function table() {
  const { game, view } = store.getState();
  if (!game || !view) throw new Error('a game is on the table');
  return { game, view };
}

beforeEach(() => {
  window.matchMedia = vi
    .fn()
    .mockReturnValue({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
});
afterEach(cleanup);

describe('an order that breaks an agreement of mine', () => {
  test('says so first: which, what it forbids, how likely it comes out, and what it costs', async () => {
    await seated(true);
    render(<ForecastCard order={probe} sweetener={0} />);
    const text = document.body.textContent;
    expect(text).toMatch(/This breaks your word: .*It forbids you to press on a claim at South China Sea/);
    expect(text).toMatch(/comes out with a chance of \d/);
    expect(text).toMatch(/your reputation .8\.0/);
    expect(text.indexOf('This breaks your word')).toBeLessThan(text.indexOf('against China'));
    cleanup();
    render(<ForecastGist order={probe} sweetener={0} />);
    expect(document.body.textContent).toMatch(/^\s*This breaks your word/);
  });

  test('is marked in the list of kinds, and nothing else is', async () => {
    await seated(true);
    const { game, view } = table();
    expect(kindBreaks(game.host, view, 'greyZoneProbe')?.id).toBe('code/test');
    expect(kindBreaks(game.host, view, 'posture')?.id).toBe('code/test');
    expect(kindBreaks(game.host, view, 'presencePatrol')).toBeUndefined();
    expect(breachesSeen(game.scenario, view, { ...probe, by: 'VNM', at: 'HOME' })).toEqual([]);
  });

  test('is not there where nothing forbids it', async () => {
    await seated(false);
    render(<ForecastCard order={probe} sweetener={0} />);
    expect(document.body.textContent).not.toContain('This breaks your word');
  });
});

describe('a hostile act', () => {
  test('is shown as one against somebody, and names what is gained by it', async () => {
    await seated(false);
    const { game, view } = table();
    const gist = gistOf(game.scenario, 'VNM', probe, forecastOf(game.host, view, probe));
    expect(gist.gain?.score).toBe('claim');
    render(<ForecastCard order={probe} sweetener={0} />);
    expect(document.body.textContent).toContain('against China');
  });
});
