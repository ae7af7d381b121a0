// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InboxPanel } from '../../src/ui/panels/InboxPanel.tsx';
import { nextStep } from '../../src/ui/panels/nextStep.ts';
import { needsOf } from '../../src/ui/panels/report/needsOf.ts';
import { carriedOver, emptyPlan, inputsOf, restarted, withChoice } from '../../src/ui/store/plan.ts';
import { seatedAt, smallSetup } from './seated.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  window.matchMedia = vi
    .fn()
    .mockReturnValue({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
});
afterEach(cleanup);

test('a question to me is a card: each answer says what it does, and silence is said plainly', async () => {
  const { store } = await seatedAt(smallSetup('dilemmas'), 'WES');
  render(<InboxPanel />);
  const text = document.body.textContent;
  expect(text).toContain('Northland asks you to carry more of your alliance');
  expect(text).toContain('Support at home falls by up to 4.');
  expect(text).toContain('Northland is believed less to stand by you, by up to 6.');
  expect(text).toContain('If you say nothing, this is taken: Refuse.');
  expect(text).toContain('Northland invites you to a large exercise');
  expect(text).toContain('If you say nothing, this is taken: Stay away.');
  expect(text).not.toContain('want to sell you arms');
  fireEvent.click(screen.getByRole('radio', { name: /^Pay/ }));
  expect(store.getState().planning.now.choices).toEqual({ demand1: 'pay' });
  fireEvent.click(screen.getByRole('button', { name: 'Say nothing' }));
  expect(store.getState().planning.now.choices).toEqual({});
});

test('a decision is handed in with the orders, and the rules carry it out', async () => {
  const { store, view, game } = await seatedAt(smallSetup('dilemmas'), 'WES');
  const before = view().picture.actors[view().me]?.support ?? 0;
  store.choose('demand1', 'pay');
  store.choose('regatta1', 'accept');
  for (let step = 0; step < 4 && view().phase !== 'commit'; step += 1) store.submit();
  expect(store.getState().planning.now.choices).toEqual({ demand1: 'pay', regatta1: 'accept' });
  expect(nextStep(view(), store.getState().planning.now, false)).toMatch(/^Commit: 2 decisions/);
  store.submit();
  const events = game.host.history('WES').flatMap((step) => step.events);
  const decided = events.flatMap((event) =>
    event.kind === 'dilemmaDecided' && event.seat === 'WES' ? [event.option] : [],
  );
  expect(decided).toEqual(['pay', 'accept']);
  expect(events.some((event) => event.kind === 'inputRejected' && event.seat === 'WES')).toBe(false);
  const row = events.find(
    (event) =>
      event.kind === 'scoreChanged' && event.score === 'support' && event.at === view().me && event.before === before,
  );
  expect(row).toBeDefined();
});

test('a host is told which guest it would strike off, and the rules strike off that one', async () => {
  const { store, game, view, picture } = await seatedAt(smallSetup('dilemmas'), 'NOR');
  const before = view().picture.dyads;
  const { dyads, actorIx } = game.scenario;
  const tenser = dyads.findIndex(({ a, b }) => a === actorIx.get('NOR') && b === actorIx.get('EAS'));
  const tension = view().picture.dyads.map((dyad, ix) => (ix === tenser ? { ...dyad, tension: 7000 } : dyad));
  picture({ dyads: tension });
  render(<InboxPanel />);
  expect(document.body.textContent).toContain('Strike Eastland off');
  cleanup();
  picture({ dyads: before });
  render(<InboxPanel />);
  const [name = ''] = /Strike (Southland|Eastland|Westland) off/.exec(document.body.textContent)?.slice(1) ?? [];
  store.choose('regatta1', 'disinvite');
  for (let step = 0; step < 4 && view().turn === 1; step += 1) store.submit();
  const resented = game.host
    .history('NOR')
    .flatMap(({ events }) => events)
    .flatMap((event) => (event.kind === 'scoreChanged' && event.score === 'grievance' ? [event] : []))
    .filter(({ rows }) => rows.some(({ cause }) => cause.source.kind === 'inject' && cause.source.id === 'regatta1'))
    .map(({ at }) => game.scenario.setup.actors[dyads[at]?.b ?? -1]?.name);
  expect(resented).toEqual([name]);
});

test('the button counts the questions that are left open', async () => {
  const { store, view } = await seatedAt(smallSetup('dilemmas'), 'WES');
  for (let step = 0; step < 4 && view().phase !== 'commit'; step += 1) store.submit();
  expect(nextStep(view(), store.getState().planning.now, false)).toMatch(/^Pass: .*2 questions left open/);
  store.choose('demand1', 'pay');
  expect(nextStep(view(), store.getState().planning.now, false)).toMatch(/^Commit: 1 decision.*1 question left open/);
  store.choose('regatta1', 'accept');
  expect(nextStep(view(), store.getState().planning.now, false)).not.toContain('left open');
});

test('a question that ends with its own sign gets no second one', async () => {
  const { game, view } = await seatedAt(smallSetup('dilemmas'), 'NOR');
  const [need] = needsOf(game.scenario, view(), []).filter(({ id }) => id === 'question/regatta1');
  expect(need?.text).toBe('You are asked: You hold a large exercise. Does the list of guests stand?');
});

test('it waits under what needs an answer, for the one who is asked alone', async () => {
  const { game, view } = await seatedAt(smallSetup('dilemmas'), 'EAS');
  const needs = needsOf(game.scenario, view(), []).filter(({ id }) => id.startsWith('question/'));
  expect(needs.map(({ text }) => text)).toEqual([
    'You are asked: Northland invites you to a large exercise.',
    'You are asked: Northland and Southland both want to sell you arms.',
  ]);
});

test('what is decided stays through the quarter, and goes when it is begun again or over', () => {
  const plan = withChoice(withChoice(emptyPlan, 'a', 'pay'), 'b', 'first');
  expect(withChoice(plan, 'b', undefined).choices).toEqual({ a: 'pay' });
  expect(carriedOver(plan, true, 'commit').choices).toEqual(plan.choices);
  expect(carriedOver(plan, false, 'propose').choices).toEqual({});
  expect(restarted(plan).choices).toEqual({});
  expect(inputsOf(plan, 'commit', 'X')).toEqual([
    { kind: 'choice', seat: 'X', inject: 'a', option: 'pay' },
    { kind: 'choice', seat: 'X', inject: 'b', option: 'first' },
  ]);
  expect(inputsOf(plan, 'propose', 'X')).toEqual([]);
});
