/** What an order that nobody is asked for comes to in three lines, and how a text that made room for another is told. */
import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import type { Order } from '../../src/rules/order.ts';
import { tieIx } from '../../src/session/catalogue.ts';
import { storiesOf } from '../../src/ui/panels/report/stories.ts';
import { printed } from '../../src/ui/panels/report/storyWords.ts';
import { gistOf } from '../../src/ui/store/forecastGroups.ts';
import { tableOf } from './table.ts';

const host = tableOf('peninsula', 'USA', 'gist');
// The flood comes for certain, with the second quarter.
for (let step = 0; step < 20 && host.view('USA').turn < 2; step += 1) host.submit('USA', []);
const { scenario } = host;
const gist = (order: Order) => gistOf(scenario, 'USA', order, host.forecast('USA', order));
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;

test('whoever sends relief gains the trust of the host', () => {
  const { gain } = gist({ kind: 'disasterRelief', by: 'USA', disaster: 'flood', pledge: 2, notify: true });
  expect(gain).toMatchObject({ score: 'trust', at: tieIx(scenario, ix('PRK'), ix('USA')) });
});

test('whoever gives notice gains nothing, and is told what it loses', () => {
  const order = { kind: 'withdrawal', by: 'USA', agreement: 'intelligence', from: 'KOR', at: 'HOME', manner: 'exit' };
  const { gain, loss } = gist(order as Order);
  expect(gain).toBeUndefined();
  expect(loss).toMatchObject({ score: 'reputation', at: ix('USA') });
  expect(loss?.mid).toBeLessThan(0);
});

test('a text that is set aside has not failed, and is less news than the one that was adopted', () => {
  const text = { kind: 'textTabled', forum: 'ministers', about: 'THREATS', tabled: 4, adopted: 0, ceilings: [] };
  const events = [
    { ...text, audience: 'all', by: 'RUS', setAside: true },
    { ...text, audience: 'all', by: 'CHN', adopted: 2 },
    { ...text, audience: 'all', by: 'JPN' },
  ] as unknown as readonly GameEvent[];
  const stories = storiesOf(scenario, ix('USA'), [{ step: 1, turn: 2, phase: 'commit', events }]);
  expect(stories.map((story) => printed(scenario, story)?.headline)).toEqual([
    'The Defence ministers with their partners adopts a weaker text than China had asked for',
    'The Defence ministers with their partners adopts nothing of what Japan had asked for',
    'The Defence ministers with their partners settles on another text than that of Russia',
  ]);
});
