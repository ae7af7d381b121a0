// @vitest-environment jsdom
import { act, cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assumptions } from '../../src/rules/params/params.ts';
import { registerRows } from '../../src/session/register.ts';
import { Ending } from '../../src/ui/debrief/Ending.tsx';
import { DialogHost } from '../../src/ui/DialogHost.tsx';
import { BriefDialog } from '../../src/ui/panels/BriefDialog.tsx';
import { LedgerDialog } from '../../src/ui/panels/LedgerDialog.tsx';
import { LogPanel } from '../../src/ui/panels/LogPanel.tsx';
import { NewGame } from '../../src/ui/panels/NewGame.tsx';
import { RulebookDialog } from '../../src/ui/panels/RulebookDialog.tsx';
import { TopBar } from '../../src/ui/panels/TopBar.tsx';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';
import { RULEBOOK, clauseRows } from '../../src/ui/store/assumptions.ts';
import { linkedIn } from '../../src/ui/store/link.ts';
import { setupOf } from './table.ts';

// Whether a cell is hidden is a question of styles, which jsdom answers slowly and here has none of.
configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

let store: AppStore;

beforeEach(() => {
  window.matchMedia = vi.fn().mockImplementation(() => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) });
  // jsdom lays nothing out, so nothing is ever too long for its sheet.
  vi.stubGlobal('ResizeObserver', class { observe = vi.fn(); unobserve = vi.fn(); disconnect = vi.fn(); }); // prettier-ignore
  store = createAppStore(Promise.resolve(undefined));
  setTable(store);
});
afterEach(cleanup);

async function sit(assumptions: Assumptions = {}): Promise<void> {
  await store.begin({ setup: setupOf('channels'), seed: 'dialog', preset: 'balanced', seats: { JPN: 'human' }, assumptions }); // prettier-ignore
  store.closeDialog();
}

function playOut(): void {
  for (let step = 0; step < 60 && store.getState().view?.phase !== 'over'; step += 1) store.submit();
  store.setState({ dialogs: [] });
}

const rowsShown = (): readonly string[] => [...document.querySelectorAll('h5 code')].map((code) => code.textContent);
const topDialog = () => store.getState().dialogs.at(-1);

describe('the register of assumptions', () => {
  test('shows every number with its name, value, range, reason and source, under its clause', async () => {
    await sit({ trustDrift: 700 });
    act(() => store.openDialog({ kind: 'assumptions' }));
    render(<DialogHost />);
    expect(rowsShown()).toEqual(registerRows.map(({ name }) => name));
    expect(screen.getByText('Theory: Balanced. 1 assumption is changed by hand.')).toBeTruthy();
    const row = within(screen.getByText('trustDrift').closest('li') ?? document.body);
    expect(row.getByText('7 %')).toBeTruthy();
    expect(row.getByText('Changed by hand.').closest('p')?.textContent).toBe('Changed by hand. Usually 4 %.');
    expect(row.getByText('0 % to 20 %')).toBeTruthy();
    expect(row.getByText('Source: judgement. Nobody has measured it.')).toBeTruthy();
    expect(row.getByRole('img').getAttribute('aria-label')).toBe('Where Trust drift stands in its range: 7 %, from 0 % to 20 %'); // prettier-ignore
    // Read in a game it is not changed; and why its orders cannot be replayed yet is said.
    expect(row.queryByRole('button', { name: /^Change/ })).toBeNull();
    expect(screen.getByText(/^When the game is over, you can replay/)).toBeTruthy();
  });

  test('is searched and filtered, and leads to its clause', async () => {
    await sit({ trustDrift: 700 });
    const user = userEvent.setup();
    act(() => store.openDialog({ kind: 'assumptions', focus: 'changed' }));
    render(<DialogHost />);
    expect(rowsShown()).toEqual(['trustDrift']);
    await user.click(screen.getByRole('radio', { name: 'Contested between theories' }));
    expect(rowsShown()).toContain('provocationToTension');
    expect(screen.getByText(/^By theory: Balanced 50 %, Spiral /)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'All' }));
    await user.type(screen.getByRole('searchbox'), 'guard cap');
    expect(rowsShown()).toContain('guardCap');
    expect(rowsShown().length).toBeLessThan(10);
    await user.type(screen.getByRole('searchbox'), ' unheard-of');
    expect(screen.getByText('No assumption has these words.')).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'trustDrift');
    await user.click(screen.getByRole('button', { name: /^Rule/ }));
    expect(topDialog()).toMatchObject({ kind: 'rule', clause: 'R2.3' });
  });

  test('opens at a clause from a row of a ledger and from the rulebook, and shows the rest when asked', async () => {
    await sit();
    playOut();
    const user = userEvent.setup();
    const ledger = render(<LedgerDialog score="tension" at={0} />);
    await user.click(screen.getAllByRole('button', { name: /^Assumptions: Rule/ })[0]!);
    const opened = topDialog();
    expect(opened?.kind).toBe('assumptions');
    const clause = opened?.kind === 'assumptions' ? opened.clause : undefined;
    expect(clause).toMatch(/^R\d/);
    ledger.unmount();
    store.setState({ dialogs: [] });

    const rules = render(<RulebookDialog clause="R2.3" />);
    const head = await screen.findByText('Drift', { selector: 'h4' });
    const count = clauseRows('R2.3').length;
    await user.click(within(head.closest('article')!).getByRole('button', { name: `${count} assumptions: Rule 2.3` }));
    expect(topDialog()).toEqual({ kind: 'assumptions', clause: 'R2.3' });
    rules.unmount();

    render(<DialogHost />);
    expect(rowsShown()).toEqual(clauseRows('R2.3').map(({ name }) => name));
    expect(screen.getByText(/^The ending has a part/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rowsShown()).toHaveLength(registerRows.length);
  });
});

describe('changing assumptions for a new game', () => {
  const typed = async (user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> => {
    await user.clear(screen.getByRole('textbox', { name: 'Trust drift, in percent' }));
    await user.type(screen.getByRole('textbox', { name: 'Trust drift, in percent' }), `${text}{Enter}`);
  };

  test('takes what is in range, refuses the rest in a sentence, and keeps what was typed and what was taken', async () => {
    const change = vi.fn();
    const user = userEvent.setup();
    act(() => store.openDialog({ kind: 'assumptions', clause: 'R2.3', edit: { numbers: RULEBOOK, change } }));
    render(<DialogHost />);
    await user.click(screen.getByRole('button', { name: 'Change: Trust drift' }));
    const field = screen.getByRole('textbox', { name: 'Trust drift, in percent' });
    expect(document.activeElement).toBe(field);
    await typed(user, '7.5');
    expect(change).toHaveBeenLastCalledWith({ trustDrift: 750 });
    for (const [text, why] of [
      ['25', 'That is out of range. It may be from 0 % to 20 %.'],
      ['-1', 'That is out of range. It may be from 0 % to 20 %.'],
      ['4.555', 'That is too fine: two digits behind the point at most.'],
    ] as const) {
      await typed(user, text);
      expect(screen.getByText(new RegExp(`^${why}.* Until then it stays at 7.5 %\\.$`))).toBeTruthy();
      expect(field).toHaveProperty('value', text);
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    await user.clear(field);
    await user.tab();
    expect(screen.getByText(/^That is not a number\. It may be from 0 % to 20 %\./)).toBeTruthy();
    expect(change).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Theory: Balanced. 1 assumption is changed by hand.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Done with Trust drift' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change: Trust drift' }));
  });

  test('puts one back, and all', async () => {
    const change = vi.fn();
    const user = userEvent.setup();
    const numbers = { ...RULEBOOK, changed: { trustDrift: 700, guardCap: 5_000 } };
    act(() => store.openDialog({ kind: 'assumptions', clause: 'R2.3', edit: { numbers, change } }));
    render(<DialogHost />);
    await user.click(screen.getByRole('button', { name: 'Put back: Trust drift' }));
    expect(change).toHaveBeenLastCalledWith({ guardCap: 5_000 });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change: Trust drift' }));
    await user.click(screen.getByRole('button', { name: 'Put all back' }));
    expect(change).toHaveBeenLastCalledWith({});
    expect(screen.queryByRole('button', { name: /^Put/ })).toBeNull();
  });

  test('fills them in from a link, says what it refuses, and begins the game with them', async () => {
    const user = userEvent.setup();
    const hash = '#scenario=channels&seat=JPN&seed=linked&assume=trustDrift:7.5&assume=guardCap:400&assume=magic:1';
    render(<NewGame asked={linkedIn(hash)} onBack={() => undefined} onShelf={() => undefined} />);
    expect(await screen.findByText('1 changed')).toBeTruthy();
    expect(screen.getByText('The link carries 1 changed assumption.')).toBeTruthy();
    expect(
      screen.getByText(/^The link would change Guard cap: That is out of range\. .* It stays as it was\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/^The link would change something else: .*“magic”/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveProperty('value', expect.stringContaining('assume=trustDrift%3A7.5')); // prettier-ignore
    await user.click(screen.getByRole('button', { name: 'See and change them' }));
    const dialog = topDialog();
    if (dialog?.kind !== 'assumptions') throw new Error('the register is open');
    act(() => dialog.edit?.change({ trustDrift: 750, trustRest: 4_000 }));
    expect(screen.getByText('2 changed')).toBeTruthy();
    act(() => dialog.edit?.change({}));
    expect(screen.getByText('As in the rulebook')).toBeTruthy();
    act(() => dialog.edit?.change({ trustDrift: 750 }));
    await user.click(screen.getByRole('button', { name: 'Take this seat' }));
    await vi.waitFor(() => expect(store.getState().game?.record.assumptions).toEqual({ trustDrift: 750 }));
  });
});

describe('a game under changed assumptions', () => {
  test('says so in the bar, the brief and the log, and a usual game does not', async () => {
    const user = userEvent.setup();
    await sit({ trustDrift: 700, guardCap: 5_000 });
    const bar = render(<TopBar />);
    await user.click(screen.getByRole('button', { name: '2 changed assumptions: see which' }));
    expect(topDialog()).toEqual({ kind: 'assumptions', focus: 'changed' });
    bar.unmount();
    for (const panel of [<BriefDialog key="brief" actor="JPN" />, <LogPanel key="log" />]) {
      const shown = render(panel);
      expect(screen.getByText(/^This game is played under changed assumptions\./)).toBeTruthy();
      shown.unmount();
    }
    await sit();
    render(<TopBar />);
    render(<BriefDialog actor="JPN" />);
    expect(screen.queryByText(/changed assumption/)).toBeNull();
  });

  test('says so at the end, and again keeps them', async () => {
    const user = userEvent.setup();
    await sit({ trustDrift: 700 });
    playOut();
    render(<Ending />);
    expect(screen.getByText(/^This game was played under changed assumptions\./)).toBeTruthy();
    const { game } = store.getState();
    await user.click(screen.getByRole('button', { name: 'Play again with the same luck' }));
    await vi.waitFor(() => expect(store.getState().game).not.toBe(game));
    expect(store.getState().game?.record.assumptions).toEqual({ trustDrift: 700 });
  });
});

describe('a game whose scenario sets numbers', () => {
  const sitAt = async (name: string, assumptions: Assumptions = {}): Promise<void> => {
    await store.begin({ setup: setupOf(name), seed: 'tuned', preset: 'balanced', seats: {}, assumptions });
    store.closeDialog();
  };
  const tuned = Object.keys(setupOf('channels').params).sort();

  test('says so in the bar, quietly, and leads to them', async () => {
    const user = userEvent.setup();
    await sit();
    const bar = render(<TopBar />);
    await user.click(screen.getByRole('button', { name: '2 assumptions set by the scenario: see which' }));
    expect(topDialog()).toEqual({ kind: 'assumptions', focus: 'tuned' });
    bar.unmount();
    render(<DialogHost />);
    expect(rowsShown().toSorted()).toEqual(tuned);
    expect(screen.getAllByText('Set by the scenario.')).toHaveLength(2);
  });

  test('says it beside what was changed by hand, each with its own way', async () => {
    const user = userEvent.setup();
    await sit({ trustDrift: 700 });
    render(<TopBar />);
    expect(screen.getByRole('button', { name: '1 changed assumption: see which' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '2 set by the scenario: see which' }));
    expect(topDialog()).toEqual({ kind: 'assumptions', focus: 'tuned' });
  });

  test('says it at the end and before the beginning', async () => {
    await sit();
    playOut();
    const ending = render(<Ending />);
    expect(screen.getByRole('button', { name: '2 assumptions set by the scenario: see which' })).toBeTruthy();
    ending.unmount();
    render(
      <NewGame
        asked={linkedIn('#scenario=channels&seat=JPN&seed=tuned')}
        onBack={() => undefined}
        onShelf={() => undefined}
      />,
    );
    expect(await screen.findByText(/^2 are set by the scenario\. The numbers that/)).toBeTruthy();
    act(() => store.browse(true, 'crowded-sea'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Crowded Sea' })).toBeTruthy();
    expect(await screen.findByText('As in the rulebook')).toBeTruthy();
    expect(screen.queryByText(/set by the scenario/)).toBeNull();
  });

  test('and one that sets none says nothing of it', async () => {
    await sitAt('crowded-sea', { trustDrift: 700 });
    render(<TopBar />);
    expect(screen.getByRole('button', { name: '1 changed assumption: see which' })).toBeTruthy();
    expect(screen.queryByText(/set by the scenario/)).toBeNull();
  });
});

describe('the same orders under other assumptions', () => {
  test('are replayed under another theory, and what differed is told', async () => {
    const user = userEvent.setup();
    await sit();
    playOut();
    render(<Ending />);
    const part = within(screen.getByRole('region', { name: 'The same orders under other assumptions' }));
    await user.click(part.getByRole('button', { name: 'Replay the same orders' }));
    expect(part.getByRole('status').textContent).toBe('Replaying the same orders …');
    expect(await part.findByText('What differed: Theory: Spiral')).toBeTruthy();
    expect(part.getByText(/^Read it with care\./)).toBeTruthy();
    const finals = part.getByRole('table', { name: 'Final scores' });
    const japan = within(finals).getByRole('row', { name: /^Japan/ });
    expect(japan.textContent).toMatch(/^Japan\d+\.\d\d+\.\d[+−]?\d+\.\d$/);
    expect(
      within(part.getByRole('table', { name: 'How it ended' })).getByRole('row', { name: /^Outcome/ }),
    ).toBeTruthy();
    expect(part.getByText(/^Turn \d, \w+\. The score that differs most then: /)).toBeTruthy();
    expect(part.getByText(/^As played: from/).parentElement?.querySelectorAll('li').length).toBeGreaterThan(0);
    expect(part.getByText(/^Otherwise: from/)).toBeTruthy();
    expect(part.getByRole('img', { name: /^Tension\. As played: .* Otherwise: / })).toBeTruthy();
    await user.click(part.getByRole('radio', { name: 'Stability' }));
    expect(part.getByRole('img', { name: /^Stability\. / })).toBeTruthy();
    const largest = within(part.getByRole('table', { name: 'Scores that differ most at the end' })).getAllByRole('row');
    expect(largest.length).toBeGreaterThan(1);
    expect(largest.length).toBeLessThanOrEqual(11);
  });

  test('are replayed with one number at another value, and not with the same one or one that is refused', async () => {
    const user = userEvent.setup();
    await sit({ trustDrift: 700 });
    playOut();
    render(<Ending />);
    const part = within(screen.getByRole('region', { name: 'The same orders under other assumptions' }));
    await user.click(part.getByRole('radio', { name: 'One assumption' }));
    const go = part.getByRole('button', { name: 'Replay the same orders' });
    expect(part.getByText('Choose another value than in this game.')).toBeTruthy();
    expect(go).toHaveProperty('disabled', true);
    const which = part.getByRole('combobox');
    await user.clear(which);
    await user.type(which, 'trustDrift');
    await user.click(await screen.findByRole('option', { name: /^Trust drift/ }));
    expect(part.getByText(/In this game it is 7 %\.$/)).toBeTruthy();
    const field = part.getByRole('textbox', { name: 'Trust drift, in percent' });
    await user.clear(field);
    await user.type(field, '90{Enter}');
    expect(part.getByText(/^That is out of range\./)).toBeTruthy();
    expect(go).toHaveProperty('disabled', true);
    await user.clear(field);
    await user.type(field, '20{Enter}');
    await user.click(go);
    expect(await part.findByText('What differed: Trust drift 20 %')).toBeTruthy();
    await user.click(part.getByRole('radio', { name: 'Without what was changed by hand' }));
    await user.click(go);
    expect(await part.findByText('What differed: Without what was changed by hand')).toBeTruthy();
  });

  test('can be given up', async () => {
    const user = userEvent.setup();
    await sit();
    playOut();
    const stopped = vi.fn();
    vi.stubGlobal('Worker', class { postMessage = vi.fn(); terminate = stopped; }); // prettier-ignore
    render(<Ending />);
    const part = within(screen.getByRole('region', { name: 'The same orders under other assumptions' }));
    await user.click(part.getByRole('button', { name: 'Replay the same orders' }));
    await user.click(part.getByRole('button', { name: 'Stop' }));
    expect(stopped).toHaveBeenCalledOnce();
    expect(part.getByRole('status').textContent).toBe('Stopped. Nothing was changed.');
  });
});
