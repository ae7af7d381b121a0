// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Order } from '../../src/rules/order.ts';
import { tieIx } from '../../src/session/catalogue.ts';
import { sightOf } from '../../src/session/sights.ts';
import { ClauseLink } from '../../src/ui/parts/ClauseLink.tsx';
import { ReasonList } from '../../src/ui/parts/ReasonList.tsx';
import { DeedDialog } from '../../src/ui/panels/DeedDialog.tsx';
import { LedgerDialog } from '../../src/ui/panels/LedgerDialog.tsx';
import { RulebookDialog } from '../../src/ui/panels/RulebookDialog.tsx';
import { SelectionPanel } from '../../src/ui/panels/SelectionPanel.tsx';
import { TablePanel } from '../../src/ui/panels/twin/TablePanel.tsx';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';
import { deedRows } from '../../src/ui/store/acts.ts';
import { coursesOf } from '../../src/ui/store/dyadHistory.ts';
import { deltaText, scoreText } from '../../src/ui/words/index.ts';
import { frozenSea } from '../frozen/frozenSea.ts';

// Whether a cell is hidden is a question of styles, which jsdom answers slowly and here has none of.
configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

let store: AppStore;
const exercise = { kind: 'jointExercise', by: 'JPN', with: 'AUS', at: 'HOME', scale: 'large', notify: false, observers: false } as const; // prettier-ignore

beforeEach(async () => {
  window.matchMedia = vi.fn().mockImplementation(() => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  Element.prototype.scrollIntoView = vi.fn();
  // jsdom has no CSS.escape, by which a table finds its rows.
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) });
  // jsdom lays nothing out, so nothing is ever too long for its sheet.
  vi.stubGlobal('ResizeObserver', class { observe = vi.fn(); unobserve = vi.fn(); disconnect = vi.fn(); }); // prettier-ignore
  store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  const setup = frozenSea;
  const seats = Object.fromEntries(
    setup.actors.map(({ id }) => [id, id === 'JPN' ? ('human' as const) : ('quick' as const)]),
  );
  await store.begin({ setup, seed: 'tables', preset: 'balanced', seats });
});
afterEach(cleanup);

function table() {
  const { game, view } = store.getState();
  if (!game || !view) throw new Error('a game is on the table');
  return { game, view, scenario: game.scenario, host: game.host };
}

/** One quarter in which Japan offers an exercise, and whatever else it is told to do. */
function quarter(order: Order = exercise): void {
  const { turn } = table().view;
  if (table().view.phase === 'propose') store.addDraft({ order, sweetener: 0, offer: true, capital: 3, slots: 1 });
  for (let step = 0; step < 8 && table().view.turn === turn; step += 1) store.submit();
}

const actor = (id: string): number => table().scenario.actorIx.get(id) ?? -1;
const rowsOf = (grid: HTMLElement): readonly string[] =>
  within(grid)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('the table twin', () => {
  test('says who is most worried about an exercise that is only drafted, in its first row', () => {
    const values = { with: 'AUS', at: 'HOME', scale: 'large', notify: false, observers: false };
    store.setForm({ kind: 'jointExercise', values, sweetener: 0 });
    render(<TablePanel />);
    const grid = screen.getByRole('grid', { name: /What you are drafting/ });
    const [, first] = within(grid).getAllByRole('row');
    const { game, view } = table();
    const forecast = game.host.forecast('JPN', { ...exercise }, 0);
    expect(view.phase).toBe('propose');
    const outsiders = ['CHN', 'RUS', 'IND', 'VNM', 'USA'].map((id) => {
      const rows = forecast.rows.filter(({ score, at }) => {
        const { a, b } = table().scenario.dyads[at] ?? { a: -1, b: -1 };
        const pair = [a, b];
        return (
          score === 'tension' &&
          pair.includes(actor(id)) &&
          (pair.includes(actor('JPN')) || pair.includes(actor('AUS')))
        );
      });
      return { id, rise: rows.reduce((sum, { mid }) => sum + mid, 0) };
    });
    const worst = [...outsiders].sort((a, b) => b.rise - a.rise)[0];
    const name = table().scenario.setup.actors[actor(worst?.id ?? '')]?.name ?? '';
    expect(first?.textContent).toMatch(new RegExp(`^${name}tension with you\\+\\d\\.\\d to \\+\\d\\.\\d`));
  });

  test('says it of an exercise that was done, with what the ledger has, when only mine are asked for', async () => {
    quarter();
    const user = userEvent.setup();
    const { scenario, host } = table();
    const felt = (id: string, inside: string): number => {
      const at = scenario.dyadOf[tieIx(scenario, actor(id), actor(inside))] ?? -1;
      const rows = host.ledger('JPN', 'tension', at)?.rows ?? [];
      const mine = rows.filter(({ cause: { source } }) => source.kind === 'order' && source.order.startsWith('jointExercise/JPN/AUS')); // prettier-ignore
      return mine.reduce((sum, { delta }) => sum + delta, 0);
    };
    const worries = ['CHN', 'RUS', 'IND', 'VNM', 'USA'].map((id) => ({ id, you: felt(id, 'JPN'), all: felt(id, 'JPN') + felt(id, 'AUS') })); // prettier-ignore
    const [worst] = [...worries].sort((a, b) => b.all - a.all);
    expect(worst?.you).toBeGreaterThan(0);
    render(<TablePanel />);
    await user.click(screen.getByRole('tab', { name: 'Acts' }));
    await user.click(screen.getByRole('button', { name: /Whose/ }));
    await user.click(screen.getByRole('option', { name: 'Yours', hidden: false }));
    const grid = screen.getByRole('grid', { name: /What was done/ });
    const [first = ''] = rowsOf(grid);
    const name = scenario.setup.actors[actor(worst?.id ?? '')]?.name ?? '';
    expect(first).toMatch(new RegExp(`^${name}tension with you\\+${scoreText(worst?.you ?? 0, 1)}`));
    expect(rowsOf(grid).filter((row) => !/you/i.test(row))).toEqual([]);
  });

  test('opens from an act all that it moved, with the clause and the ledger behind each row', async () => {
    quarter();
    while (store.getState().dialogs.length > 0) store.closeDialog();
    const user = userEvent.setup();
    const { scenario, host } = table();
    const at = scenario.dyadOf[tieIx(scenario, actor('CHN'), actor('JPN'))] ?? -1;
    const rows = (host.ledger('JPN', 'tension', at)?.rows ?? []).filter(({ cause: { source } }) => source.kind === 'order' && source.order.startsWith('jointExercise/JPN/AUS')); // prettier-ignore
    expect(rows.length).toBeGreaterThan(0);
    render(<TablePanel />);
    await user.click(screen.getByRole('tab', { name: 'Acts' }));
    const [open] = screen.getAllByRole('button', { name: /^What it moved: You: Joint exercise with Australia/ });
    if (!open) throw new Error('an act opens its rows');
    await user.click(open);
    const dialog = store.getState().dialogs.at(-1);
    if (dialog?.kind !== 'deed') throw new Error('the rows are open');
    render(<DeedDialog deed={dialog.event} />);
    const sheet = screen.getByRole('dialog', { name: /joint exercise/ });
    for (const { delta } of rows)
      expect(within(sheet).getByRole('button', { name: `Tension: China and you: ${deltaText('tension', delta, 2)}` })).toBeTruthy(); // prettier-ignore
    expect(within(sheet).getAllByRole('button', { name: /^Rule / }).length).toBe(within(sheet).getAllByRole('row').length - 1); // prettier-ignore
    const all = deedRows(scenario, host.history('JPN'), dialog.event);
    expect(all.every(({ row }) => row.cause.source.kind === 'order' && row.cause.source.order.startsWith('jointExercise/JPN/AUS'))).toBe(true); // prettier-ignore
  });

  test('is sorted by keyboard, and says how', async () => {
    const user = userEvent.setup();
    render(<TablePanel />);
    const grid = screen.getByRole('grid', { name: /Every two seats/ });
    const tension = within(grid).getByRole('columnheader', { name: 'Tension' });
    expect(tension.getAttribute('aria-sort')).toBe('descending');
    const numbers = (): number[] =>
      within(grid)
        .getAllByRole('row')
        .slice(1)
        .map((row) => Number(within(row).getAllByRole('gridcell')[0]?.textContent))
        .filter((value) => !Number.isNaN(value));
    const falling = [...numbers()].sort((a, b) => b - a);
    expect(numbers()).toEqual(falling);
    tension.focus();
    await user.keyboard('{Enter}');
    expect(tension.getAttribute('aria-sort')).toBe('ascending');
    expect(numbers()).toEqual([...falling].reverse());
  });

  test('picks the pair of a row that is pressed, and points at it while it has the focus', async () => {
    const user = userEvent.setup();
    render(<TablePanel />);
    const row = screen.getByRole('row', { name: /China and Viet Nam/ });
    row.focus();
    const pair = { kind: 'dyad', a: Math.min(actor('CHN'), actor('VNM')), b: Math.max(actor('CHN'), actor('VNM')) };
    expect(store.getState().highlighted).toEqual(pair);
    await user.keyboard('{Enter}');
    expect(store.getState().picked).toEqual(pair);
  });
});

describe('a ledger', () => {
  test('adds up in sight, whatever of it is told', async () => {
    quarter();
    quarter();
    quarter();
    const user = userEvent.setup();
    const { scenario, host } = table();
    const at = scenario.dyadOf[tieIx(scenario, actor('JPN'), actor('CHN'))] ?? -1;
    const ledger = host.ledger('JPN', 'tension', at);
    expect(ledger?.rows.length).toBeGreaterThan(5);
    render(<LedgerDialog score="tension" at={at} />);
    const cells = (): number[] =>
      [...document.querySelectorAll('td[data-change]')].map((cell) =>
        Math.round(Number(cell.textContent.replace('−', '-')) * 100),
      );
    const adds = (): void => {
      const all = cells();
      expect(all[0]).toBe(ledger?.start);
      expect(all.at(-1)).toBe(ledger?.value);
      expect(all.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(ledger?.value);
    };
    expect(cells()).toHaveLength(5 + 3);
    adds();
    await user.click(screen.getByRole('switch'));
    expect(cells()).toHaveLength((ledger?.rows.length ?? 0) + 2);
    adds();
    await user.type(screen.getByRole('searchbox'), 'time');
    expect(cells().length).toBeLessThan((ledger?.rows.length ?? 0) + 2);
    adds();
    await user.click(screen.getAllByRole('button', { name: /^Rule 2\.4/ })[0] as HTMLElement);
    expect(store.getState().dialogs.at(-1)).toEqual({ kind: 'rule', clause: 'R2.4' });
  });

  test('has nothing but a range for what cannot be seen', () => {
    const at = tieIx(table().scenario, actor('CHN'), actor('JPN'));
    render(<LedgerDialog score="trust" at={at} />);
    expect(document.querySelectorAll('table')).toHaveLength(0);
    expect(screen.getByText(/lies between \d+ and \d+/)).toBeDefined();
  });
});

describe('the panel of a dyad', () => {
  test('never draws an exact course of what the seat cannot see', () => {
    quarter();
    const { host, view, scenario } = table();
    for (const [one, other] of [
      ['JPN', 'CHN'],
      ['CHN', 'VNM'],
    ] as const) {
      for (const course of coursesOf(host, view, actor(one), actor(other))) {
        const at = tieIx(scenario, course.from, course.to);
        const exact = course.what === 'tension' || sightOf(scenario, view, 'trust', at).margin === 0;
        expect('values' in course).toBe(exact);
      }
    }
    store.pick({ kind: 'actor', actor: actor('CHN') });
    render(<SelectionPanel />);
    const plot = screen.getByRole('img', { name: /Tension: \d+ at the start/ });
    expect(plot.getAttribute('aria-label')).toMatch(/China trusts Japan \(?.*only a guess: between \d+ and \d+/);
    expect(plot.querySelectorAll('path')).toHaveLength(2);
    // Tension and Japan's own trust end in a number each; China's trust has a bar from its least to its most.
    expect(plot.querySelectorAll('circle')).toHaveLength(2);
    expect(plot.querySelectorAll('rect')).toHaveLength(1);
  });

  test('lets another seat be put beside it', async () => {
    const user = userEvent.setup();
    store.pick({ kind: 'actor', actor: actor('CHN') });
    const { rerender } = render(<SelectionPanel />);
    await user.click(screen.getByRole('button', { name: /China beside/ }));
    await user.click(screen.getByRole('option', { name: 'India', hidden: false }));
    rerender(<SelectionPanel />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/China and India|India and China/);
  });

  test('shows another seat by itself: what it stands for, estimates as ranges, what I believe of it', async () => {
    const user = userEvent.setup();
    store.pick({ kind: 'actor', actor: actor('CHN') });
    render(<SelectionPanel />);
    await user.click(screen.getByText('About China'));
    expect(screen.getByText('Order shaper')).toBeDefined();
    expect(screen.getByRole('button', { name: /China: capability: \d+–\d+ \(estimate\)/ })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'What you believe of it' })).toBeDefined();
    expect(screen.queryByText(/diplomatic capital/)).toBeNull();
  });
});

describe('the rulebook on the screen', () => {
  test('opens at a clause, reads from there, and follows a reference', async () => {
    const user = userEvent.setup();
    render(<RulebookDialog clause="R4.6" />);
    const heading = await screen.findByRole('heading', { name: '4.6 Joint exercise' });
    expect(document.activeElement).toBe(heading);
    await user.type(screen.getByRole('searchbox', { name: 'Search the rules' }), 'undertake not to probe');
    expect(screen.queryByRole('heading', { name: '4.6 Joint exercise' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'R8.3' }));
    expect(document.activeElement?.textContent).toContain('Compliance');
  });

  test('is opened by the number of a clause and by a reason', async () => {
    const user = userEvent.setup();
    render(
      <>
        <ClauseLink clause="R3.1" />
        <ReasonList
          terms={[
            { name: 'trust', points: 900 },
            { name: 'need', points: -1200 },
          ]}
          most={1}
        />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Rule 3.1' }));
    expect(store.getState().dialogs.at(-1)).toEqual({ kind: 'rule', clause: 'R3.1' });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /−12 no need of it/ }));
    expect(store.getState().dialogs.at(-1)).toEqual({ kind: 'rule', clause: 'R6.1' });
  });
});
