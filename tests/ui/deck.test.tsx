// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { previewOf } from '../../src/session/cardPreview.ts';
import { CARDS, dealt } from '../../src/session/deck.ts';
import { DialogHost } from '../../src/ui/DialogHost.tsx';
import { createAppStore, setTable } from '../../src/ui/store.ts';
import { WatchBar } from '../../src/ui/watch/WatchBar.tsx';
import { befallsText, cardText, nobodyText, openedText, speak } from '../../src/ui/words/index.ts';
import { seatedAt } from './seated.ts';
import { setupOf } from './table.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  window.matchMedia = vi
    .fn()
    .mockReturnValue({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
  // jsdom has no CSS.escape, and what overlays ask of it is only a name.
  vi.stubGlobal('CSS', { escape: (name: string) => name });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterEach(async () => {
  cleanup();
  await speak('en');
});

const cardNamed = (name: string): HTMLElement => {
  const article = screen.getByRole('heading', { name, level: 4 }).closest('article');
  if (!article) throw new Error(`no card is called ${name}`);
  return article;
};

test('without a table the deck says what each of the sixteen cards does, and no more', () => {
  const store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  store.openDialog({ kind: 'deck' });
  render(<DialogHost />);
  for (const card of CARDS) expect(cardNamed(cardText(card).name).textContent).toContain(cardText(card).does);
  expect(document.querySelectorAll('article')).toHaveLength(16);
  expect(document.body.textContent).not.toContain('What it would do here');
  expect(document.body.textContent).not.toMatch(/\{\{|undefined|NaN/);
});

test('at a table each card shows what it would move and open, for whom it is dealt', async () => {
  const { store } = await seatedAt('crowded-sea', 'VNM');
  store.openDialog({ kind: 'deck' });
  render(<DialogHost />);
  const vessel = cardNamed('A survey vessel');
  fireEvent.click(within(vessel).getByRole('button', { name: 'A survey vessel: what it would do here' }));
  expect(vessel.textContent).toContain('One more draw of an incident in South China Sea (East Sea)');
  expect(vessel.textContent).toMatch(/heat\s*\+\d/i);
  expect(cardNamed('A pandemic').textContent).toContain('It moves no score at once.');
  const drill = cardNamed('A large exercise');
  expect(drill.textContent).toContain('Each decides whether to come:');
  expect(within(drill).getByRole('button', { name: /Whom/ }).textContent).toContain('is the host');
});

test('another seat can be chosen', async () => {
  const { store } = await seatedAt('crowded-sea', 'VNM');
  store.openDialog({ kind: 'deck' });
  render(<DialogHost />);
  const vote = cardNamed('An election');
  expect(vote.textContent).toContain('China');
  fireEvent.click(within(vote).getByRole('button', { name: /Whom/ }));
  // Beside the list that people see there is a native one for forms.
  const options = screen.getAllByRole('option', { name: 'Viet Nam' });
  fireEvent.click(options.find(({ tagName }) => tagName !== 'OPTION') as HTMLElement);
  expect(within(vote).getByRole('button', { name: /Whom/ }).textContent).toContain('Viet Nam');
  expect(vote.textContent).toContain('−10.0 to');
});

test('a card that fits nobody says so, and what it lacks', async () => {
  const sea = setupOf('crowded-sea');
  const { store } = await seatedAt({ ...sea, agreements: [] }, 'VNM');
  store.openDialog({ kind: 'deck' });
  render(<DialogHost />);
  expect(cardNamed('A demand to carry more').textContent).toContain('This card fits nobody here. It needs two allies.');
  expect(cardNamed('Papers come out').textContent).toContain(nobodyText('leak'));
});

test('nothing of what the scenario has scheduled stands there', async () => {
  const { store, game } = await seatedAt('crowded-sea', 'VNM');
  store.openDialog({ kind: 'deck' });
  render(<DialogHost />);
  for (const { text } of game.scenario.injects) expect(document.body.textContent).not.toContain(text);
});

test.each(['en', 'id'])('every way to deal every card has its words (%s)', async (language) => {
  const { game, view } = await seatedAt('crowded-sea', 'JPN');
  await speak(language);
  for (const card of CARDS)
    for (const inject of dealt(game.scenario, view(), card)) {
      const told = [befallsText(game.scenario, inject), cardText(card).does];
      for (const opened of previewOf(game.scenario, view(), inject).opens) told.push(openedText(game.scenario, opened));
      for (const text of told)
        expect(text, `${card}: ${text}`).toMatch(/^(?!.*(?:\{\{|undefined|deck\.|\b(?:VNM|SCS|JPN)\b)).+$/);
    }
});

test('the rulebook leads to it, and so does watching', async () => {
  const { store } = await seatedAt('crowded-sea', 'VNM');
  store.openDialog({ kind: 'rule' });
  render(<DialogHost />);
  fireEvent.click(await screen.findByRole('button', { name: 'Event cards' }));
  expect(store.getState().dialogs.at(-1)).toEqual({ kind: 'deck' });
  cleanup();
  store.closeDialog();
  render(<WatchBar />);
  fireEvent.click(screen.getByRole('button', { name: 'Event cards' }));
  expect(store.getState().dialogs.at(-1)).toEqual({ kind: 'deck' });
});
