// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Agreement } from '../../src/rules/state/state.ts';
import { AgreementsPanel } from '../../src/ui/panels/AgreementsPanel.tsx';
import { renewalOf, withdrawalsOf } from '../../src/ui/store/agreementActs.ts';
import { isPlannable, orderFrom } from '../../src/ui/store/orderForm.ts';
import { agreementTerms } from '../../src/ui/words/index.ts';
import { seatedAt } from './seated.ts';
import { plainAgreement } from './table.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  window.matchMedia = vi
    .fn()
    .mockReturnValue({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() });
});
afterEach(cleanup);

test('an agreement of mine opens the order to leave it, filled in', async () => {
  const { store, game, view } = await seatedAt('crowded-sea', 'JPN');
  render(<AgreementsPanel />);
  fireEvent.click(screen.getByRole('button', { name: /^Treaty of alliance between the United States and Japan/ }));
  fireEvent.click(screen.getAllByRole('button', { name: 'Give notice' })[0] as HTMLElement);
  const { form, tab } = store.getState();
  expect(tab).toBe('orders');
  const order = form && orderFrom(game.host, view(), form);
  expect(order).toEqual({
    kind: 'withdrawal',
    by: 'JPN',
    agreement: 'alliance',
    from: 'USA',
    at: 'HOME',
    manner: 'exit',
  });
  expect(order && isPlannable(view(), order)).toBe(true);
});

test('only what can be done is offered: notice once, and what was suspended by me can be taken up again', async () => {
  const { game, view } = await seatedAt('crowded-sea', 'JPN');
  const treaty = view().picture.agreements.find(
    ({ type, parties }) => type === 'alliance' && parties.includes(view().me),
  ) as Agreement;
  const manners = withdrawalsOf(game.scenario, view(), treaty).map(({ manner }) => manner);
  expect(manners).toEqual(['exit', 'suspend']);
  expect(renewalOf(game.scenario, view(), treaty)).toBeUndefined();
});

test('a card tells its terms, who suspended it, who leaves it, and that it is secret', async () => {
  const { game, view, picture } = await seatedAt('crowded-sea', 'JPN');
  const [jpn, usa] = ['JPN', 'USA'].map((id) => game.scenario.actorIx.get(id) ?? -1) as [number, number];
  const treaty: Agreement = {
    ...plainAgreement,
    id: 'alliance/test',
    type: 'alliance',
    parties: [usa, jpn],
    since: 2,
    secret: true,
    ends: 6,
    leaving: [usa],
    suspendedBy: [jpn],
    suspendedSince: 2,
    terms: {
      of: 'alliance',
      trigger: 'clash',
      scope: 0,
      consultation: true,
      bases: 'none',
      burden: 'partner',
      proposedBy: usa,
    },
  };
  expect(agreementTerms(game.scenario, treaty)).toEqual([
    'May be invoked from a clash on',
    `Covers one place alone: ${game.scenario.setup.places[0]?.name ?? ''}`,
    'Japan carries its cost',
    'With prior consultation',
  ]);
  picture({ agreements: [treaty] });
  render(<AgreementsPanel />);
  const text = document.body.textContent;
  expect(text).toContain('secret · suspended · ends after turn 6');
  fireEvent.click(screen.getByRole('button', { name: /^Alliance between/ }));
  const opened = document.body.textContent;
  expect(opened).toContain('Only its parties know of it.');
  expect(opened).toContain('Suspended by Japan in turn 2; after that turn it binds nobody.');
  expect(opened).toContain('Notice was given by United States; it ends after turn 6.');
  expect(view().me).toBe(jpn);
});

test('what is suspended says when it is over and who can save it; a notice gives its last turn', async () => {
  const { game, view, picture } = await seatedAt('crowded-sea', 'JPN');
  const [jpn, usa] = ['JPN', 'USA'].map((id) => game.scenario.actorIx.get(id) ?? -1) as [number, number];
  const line: Agreement = { ...plainAgreement, id: 'hotline/test', type: 'hotline', parties: [usa, jpn], since: 1 };
  const put = (more: Partial<Agreement>): string => {
    cleanup();
    picture({ agreements: [{ ...line, ...more }] });
    render(<AgreementsPanel />);
    fireEvent.click(screen.getAllByRole('button', { name: /^Hotline/ })[0] as HTMLElement);
    return document.body.textContent;
  };
  const both = put({ suspendedBy: [jpn, usa], suspendedSince: 2 });
  expect(both).toContain('suspended · over after turn 3 unless resumed');
  expect(both).toContain(
    'If it is not taken up again by Japan and United States, it ends after turn 3, and that costs reputation.',
  );
  const first = { ends: 3, leaving: [usa] } as const;
  const noticed = put({ ...first, suspendedBy: [jpn], suspendedSince: 2 });
  expect(noticed).toContain('suspended · ends after turn 3');
  expect(noticed).not.toContain('unless resumed');
  expect(put(first)).toContain('Untilturn 3, this one included');
  expect(put({})).toContain('Untilsomebody leaves it');
  expect(view().me).toBe(jpn);
});
