// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ORDER_KINDS } from '../../src/session/catalogue.ts';
import { lastingSeen } from '../../src/session/lasting.ts';
import { sessionSeen } from '../../src/session/readings.ts';
import { ForumSession } from '../../src/ui/panels/ForumSession.tsx';
import { isSilent } from '../../src/ui/panels/OrderBuilderField.tsx';
import { VerbList } from '../../src/ui/panels/VerbList.tsx';
import { GROUPS, VERBS } from '../../src/ui/panels/verbs.ts';
import { fieldsOf, newForm, orderFrom, withField } from '../../src/ui/store/orderForm.ts';
import { eventText, fieldName, meansText, orderLine, orderTerms, treatyParts } from '../../src/ui/words/index.ts';
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
    bases: 'none',
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

test('a word for a group leaves only its own orders, and once more brings all of them back', async () => {
  await seatedAt('crowded-sea', 'VNM');
  render(<VerbList />);
  const count = (): number => document.querySelectorAll('[data-verb]').length;
  const all = count();
  const talk = screen.getByRole('button', { name: /Talk$/ });
  fireEvent.click(talk);
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    'Talk and reassure',
  ]);
  expect(count()).toBeLessThan(all);
  fireEvent.click(screen.getByRole('button', { name: /Talk$/, pressed: true }));
  expect(count()).toBe(all);
});

test('what comes later is told: each quarter of an exchange, the end of a notice, the hint of a quiet talk', async () => {
  const { game, view } = await seatedAt('peninsula', 'USA');
  const { scenario } = game;
  const exchange = { kind: 'trainingExchange', by: 'USA', with: 'JPN' } as const;
  const { eachTurn } = lastingSeen(scenario, view(), exchange);
  // R8.2: trust both ways, interoperability, and the resilience of both.
  expect(eachTurn.map(({ score }) => score).sort()).toEqual([
    'interoperability',
    'resilience',
    'resilience',
    'trust',
    'trust',
  ]);
  const leave = {
    kind: 'withdrawal',
    by: 'USA',
    agreement: 'alliance',
    from: 'JPN',
    at: 'HOME',
    manner: 'exit',
  } as const;
  const notice = lastingSeen(scenario, view(), leave);
  // R4.26: an alliance ends with the fourth turn, and with it what the leaver's word was worth to the other.
  expect(notice.ends).toBe(5);
  expect(notice.atEnd.map(({ score, mid }) => [score, mid < 0])).toEqual([['credibility', true]]);
  const quiet = { kind: 'quietDiplomacy', by: 'USA', toward: 'CHN' } as const;
  expect(meansText(scenario, quiet)).toMatch(/what moves China\. It is right with 65 %/);
});

test('restraint, resolve and a patrol say what others may make of them', async () => {
  const {
    game: { scenario },
  } = await seatedAt('crowded-sea', 'VNM');
  const at = 'SCS';
  const posture = (stance: 'surge' | 'standDown') =>
    meansText(scenario, { kind: 'posture', by: 'VNM', at, stance, notify: true });
  const patrol = (by: string) => meansText(scenario, { kind: 'presencePatrol', by, at, notify: true });
  expect(meansText(scenario, { kind: 'announcedRestraint', by: 'VNM', toward: 'CHN' })).toMatch(/^Read in two ways: /);
  expect([posture('standDown'), posture('surge')]).toEqual([expect.stringMatching(/a gap\.$/), undefined]);
  // R4.10: who claims there is shielded by being seen there; who sails by is not.
  expect([patrol('VNM'), patrol('USA')]).toEqual([expect.stringMatching(/^While this stands at 4 or more/), undefined]);
});

test('the better an accord is checked, the likelier a breach comes out', async () => {
  const { game, view } = await seatedAt('peninsula', 'USA');
  const accord = (verification: 1 | 2 | 3) =>
    ({ kind: 'armsLimitation', by: 'USA', with: 'JPN', cap: 'surge', verification }) as const;
  const [low = 0, mid = 0, high = 0] = ([1, 2, 3] as const).map(
    (level) => lastingSeen(game.scenario, view(), accord(level)).comesOut,
  );
  // R8.3: 20 % a level, up to 95 %.
  expect(mid - low).toBe(2_000);
  expect(high).toBe(Math.min(9_500, mid + 2_000));
});
