// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ORDER_KINDS } from '../../src/session/catalogue.ts';
import { sessionSeen } from '../../src/session/readings.ts';
import { ForumSession } from '../../src/ui/panels/ForumSession.tsx';
import { isSilent } from '../../src/ui/panels/OrderBuilderField.tsx';
import { VerbList } from '../../src/ui/panels/VerbList.tsx';
import { GROUPS, VERBS } from '../../src/ui/panels/verbs.ts';
import { fieldsOf, newForm, orderFrom, withField } from '../../src/ui/store/orderForm.ts';
import { eventText, fieldName, orderLine, orderTerms, treatyParts } from '../../src/ui/words/index.ts';
import { seatedAt } from './seated.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  window.matchMedia = vi
    .fn()
    .mockReturnValue({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
});
afterEach(cleanup);

test('a statement is signed alone unless somebody is asked, and asks for a place only where it stands firm', async () => {
  const { game, view } = await seatedAt('crowded-sea', 'VNM');
  const form = newForm(game.host, view(), 'publicStatement', 'CHN');
  expect(form.values).toMatchObject({ with: 'ALONE', named: 'CHN' });
  const silent = (at: typeof form): boolean => fieldsOf(game.host, view(), at).some((field) => isSilent(at, field));
  const censure = withField(game.host, view(), form, 'stance', 'censure');
  expect([censure.values['at'], silent(censure)]).toEqual(['HOME', true]);
  const resolve = withField(game.host, view(), form, 'stance', 'resolve');
  expect([resolve.values['at'] === 'HOME', silent(resolve)]).toEqual([false, false]);
  expect(fieldName('with', 'publicStatement')).toBe('Who signs with you');
  expect(fieldName('with', 'dialogue')).toBe('With whom');
});

test('a seat that was picked is kept even where what comes before has to fit it', async () => {
  const { game, view } = await seatedAt('crowded-sea', 'JPN');
  const form = newForm(game.host, view(), 'withdrawal', 'USA');
  expect(orderFrom(game.host, view(), form)).toMatchObject({ kind: 'withdrawal', from: 'USA', at: 'HOME' });
});

test('every kind has its place in the menu, and what cannot be done now is one line of its group', async () => {
  const { game } = await seatedAt('crowded-sea', 'VNM');
  expect(Object.keys(VERBS).sort()).toEqual([...ORDER_KINDS].sort());
  render(<VerbList />);
  const groups = screen.getAllByRole('heading', { level: 4 });
  expect(groups.length).toBeLessThanOrEqual(GROUPS.length);
  const verbs = document.querySelectorAll('[data-verb]');
  const barred = document.querySelectorAll('[data-barred]');
  expect(verbs.length + barred.length).toBe(ORDER_KINDS.length);
  expect(screen.getAllByRole('button', { name: /^Not now: / }).length).toBeGreaterThan(0);
  for (const verb of verbs) expect(verb).not.toHaveProperty('disabled', true);
  expect(game.scenario.actors.length).toBeGreaterThan(2);
});

test('orders say what they choose in their line, their terms and their treaty', async () => {
  const { game } = await seatedAt('crowded-sea', 'JPN');
  const { scenario } = game;
  const treaty = {
    kind: 'allianceTreaty',
    by: 'JPN',
    with: 'USA',
    trigger: 'clash',
    scope: 'HOME',
    consultation: true,
    bases: false,
    burden: 'partner',
    term: 8,
  } as const;
  expect(orderLine(scenario, treaty)).toBe('Alliance treaty with United States');
  expect(orderTerms(treaty)).toEqual([
    'May be invoked from a clash on',
    'Who is asked carries its cost',
    'For eight quarters',
    'With prior consultation',
  ]);
  expect(treatyParts(scenario, treaty, ['USA'], 0)[0]?.sentences).toContain('United States carries its running cost.');
  const statement = {
    kind: 'publicStatement',
    by: 'JPN',
    with: 'USA',
    stance: 'censure',
    named: 'CHN',
    at: 'HOME',
  } as const;
  expect(orderLine(scenario, statement)).toBe('Public statement against China, signed with United States');
  const done = eventText(scenario, { kind: 'orderDone', audience: 'all', order: statement, with: ['USA'] });
  expect(done).toEqual({ text: 'Japan and United States speak out against China', tone: 'alarm' });
});

test('a text that is drafted shows what it comes to, who holds it down, and what one more capital would do', async () => {
  const { game, view } = await seatedAt('crowded-sea', 'ASEAN');
  const { scenario } = game;
  const forum = scenario.forums.find(({ chair }) => chair === 'ASEAN');
  const place = scenario.places[0]?.id ?? '';
  const order = {
    kind: 'forumText',
    by: 'ASEAN',
    forum: forum?.id ?? '',
    about: place,
    strength: 4,
    lobby: 0,
  } as const;
  const session = sessionSeen(scenario, view(), order);
  expect(session?.adopted).toBeLessThan(4);
  render(<ForumSession order={order} />);
  const text = document.body.textContent;
  expect(text).toMatch(/Tabled: 4 · binding rules\. Adopted: /);
  expect(text).toMatch(/ waters it down\./);
  expect(text).toMatch(/One more capital of lobbying would/);
  expect(screen.getAllByRole('button', { name: /Why\?$/ })).toHaveLength(session?.ceilings.length ?? -1);
});
