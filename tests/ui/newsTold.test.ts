/** News that a player meets seldom: an attack laid at a door and taken back, a shift of power, a review, a suspension that ran out. */
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import type { SetupInject } from '../../src/rules/scenario/setupInject.ts';
import { createHost } from '../../src/session/localHost.ts';
import { printed } from '../../src/ui/panels/report/storyWords.ts';
import { bookOf } from '../../src/ui/store/happened.ts';
import { causeText, eventText, meansText, privateText } from '../../src/ui/words/index.ts';
import { smallSetup } from './seated.ts';
import { plainAgreement } from './table.ts';

const told = { turn: 1, chance: 100 } as const;
const injects: readonly SetupInject[] = [
  {
    ...told,
    id: 'net',
    kind: 'cyber',
    host: 'NOR',
    severity: 3000,
    suspect: 'SOU',
    falseAttribution: 100,
    text: 'Banks stand still. Trains too.',
  },
  { ...told, id: 'up', kind: 'powerShift', actor: 'SOU', capability: 600, text: 'A parade. New engines.' },
  { ...told, id: 'down', kind: 'powerShift', actor: 'NOR', capability: -500, text: 'A fleet is scrapped.' },
  {
    ...told,
    id: 'review',
    kind: 'strategyReview',
    actor: 'NOR',
    doctrine: 'hedger',
    credibility: -600,
    text: 'A review.',
  },
  { ...told, id: 'ask', kind: 'invitation', host: 'NOR', guests: ['SOU', 'EAS'], text: 'Letters go out.' },
];
const setup: Setup = { ...smallSetup('dilemmas'), injects };
const { actors } = setup;
const host = createHost({
  setup,
  seed: 'news',
  preset: 'balanced',
  seats: Object.fromEntries(actors.map(({ id }) => [id, 'human' as const])),
});
const { scenario } = host;
const news = (inject: string) => eventText(scenario, { kind: 'injected', inject, audience: 'all' });

/** Plays until the blame of the attack is taken back, with quiet words of the host to whom it blames in every quarter. */
function playedUntilCleared(): void {
  const events = (): readonly GameEvent[] => host.history('control').flatMap((step) => step.events);
  for (let step = 0; step < 12 && !events().some(({ kind }) => kind === 'attributionCleared'); step += 1) {
    const commit = host.view('NOR').phase === 'commit';
    for (const seat of host.waitingFor()) {
      const order = { kind: 'quietDiplomacy', by: 'NOR', toward: 'SOU' } as const;
      host.submit(seat, commit && seat === 'NOR' ? [{ kind: 'order', seat, order }] : []);
    }
  }
}
playedUntilCleared();

describe('news of what befalls a seat', () => {
  test('names the seat, and says which way a change goes where its text leaves that open', () => {
    expect(news('net')).toMatchObject({ where: 'Northland', text: 'Banks stand still. Trains too.' });
    expect(news('up')).toMatchObject({ where: 'Southland', more: 'Southland is stronger than before.' });
    expect(news('down')).toMatchObject({ where: 'Northland', more: 'Northland is weaker than before.' });
    expect(news('review')?.more).toBe('Allies believe less than before that Northland will stand by them.');
    expect(news('ask')?.where).toBeUndefined();
  });

  test('is printed with it below its headline', () => {
    const event = { kind: 'injected', inject: 'up', audience: 'all' } as GameEvent;
    const story = { event, times: 1, unasked: [], alone: false, laidAt: -1 } as unknown as Parameters<
      typeof printed
    >[1];
    expect(printed(scenario, story)).toMatchObject({
      headline: 'A parade',
      where: 'Southland',
      standfirst: ['New engines.', 'Southland is stronger than before.'],
    });
  });
});

test('a blame and its clearing are told as such, in the paper and in the ledger', () => {
  const events = host.history('control').flatMap((step) => step.events);
  const lines = events.map((event) => eventText(scenario, event)?.text);
  expect(lines).toContain('Northland blames Southland for the attack on its networks; nobody can be sure');
  expect(lines).toContain('Southland had nothing to do with the attack on the networks of Northland after all');
  const book = bookOf(host, host.view('NOR'));
  const rows = events.flatMap((event) =>
    event.kind === 'scoreChanged' && event.score === 'tension'
      ? event.rows.filter(({ cause }) => cause.clause === 'R8.8')
      : [],
  );
  expect(rows.map(({ delta, cause }) => [Math.sign(delta), causeText(scenario, cause, book)])).toEqual([
    [1, 'Blame for an attack: Banks stand still.'],
    [-1, 'The blame was wrong: Banks stand still.'],
  ]);
});

test('what was suspended for too long ends by that, and not because somebody left', () => {
  const ended = (more: object) =>
    eventText(scenario, {
      kind: 'agreementEnded',
      why: 'exited',
      agreement: { ...plainAgreement, id: 'x', type: 'hotline', parties: [0, 1], ...more },
      audience: 'all',
    })?.text;
  expect(ended({ suspendedBy: [0], suspendedSince: 1 })).toMatch(
    /^It was suspended for too long, and this has ended: /,
  );
  expect(ended({ ends: 2, leaving: [0] })).toMatch(/^A party has left, and this has ended: /);
});

test('a question in my own book is told with its words', () => {
  const event: GameEvent = { kind: 'dilemmaFaced', inject: 'ask', seat: 'SOU', options: [], audience: ['SOU'] };
  const line = privateText(scenario, event, { you: 'SOU', orders: new Map() });
  expect(line?.text).toBe('You are asked: Northland invites you to a large exercise');
});

test('a secret offer says that it may come out, and what then', () => {
  const offer = (secret: boolean) => meansText(scenario, { kind: 'armsTransfer', by: 'NOR', with: 'EAS', secret });
  expect(offer(true)).toMatch(/^Only its two parties know of it\. Each quarter it comes out with 10 %;/);
  expect(offer(false)).toBeUndefined();
});
