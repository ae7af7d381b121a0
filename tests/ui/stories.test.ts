import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import { dyadIx, orderKey } from '../../src/session/catalogue.ts';
import type { StepView } from '../../src/session/host.ts';
import { aboutOf } from '../../src/ui/panels/report/aboutOf.ts';
import { entriesOf, noFilter } from '../../src/ui/panels/report/entries.ts';
import { mainSource, mattersOf } from '../../src/ui/panels/report/mattersOf.ts';
import { needsOf } from '../../src/ui/panels/report/needsOf.ts';
import { frontPageOf, storiesOf } from '../../src/ui/panels/report/stories.ts';
import { printed } from '../../src/ui/panels/report/storyWords.ts';
import { privateText } from '../../src/ui/words/index.ts';
import { playedOut, tableOf } from './table.ts';

const table = tableOf('crowded-sea', 'VNM', 'stories');
const { scenario } = table;
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;
const me = ix('VNM');
const step = (...events: readonly object[]): StepView => ({
  step: 1,
  turn: 1,
  phase: 'commit',
  events: events.map((event) => ({ audience: 'all', ...event })) as unknown as readonly GameEvent[],
});
const exercise = {
  kind: 'jointExercise',
  by: 'IND',
  with: 'JPN',
  at: 'HOME',
  scale: 'large',
  notify: false,
  observers: false,
} as const;
const done = { kind: 'orderDone', order: exercise, with: ['JPN'] };
const rose = (one: string, other: string, delta: number): object => ({
  kind: 'scoreChanged',
  score: 'tension',
  at: dyadIx(scenario, ix(one), ix(other)),
  before: 4_000,
  after: 4_000 + delta,
  rows: [
    { delta, cause: { clause: 'R3.1', source: { kind: 'order', order: orderKey(exercise), by: 'IND' }, factors: [] } },
  ],
});
const talk = {
  kind: 'orderDone',
  order: { kind: 'dialogue', by: 'AUS', with: 'CHN', testHotline: false },
  with: ['CHN'],
};

describe('the front page', () => {
  test('leads with what moved the region most, and says who was not asked and how they took it', () => {
    const steps = [step(talk, done, rose('CHN', 'IND', 210), rose('RUS', 'JPN', 90), rose('IND', 'JPN', 400))];
    const [lead] = storiesOf(scenario, me, steps);
    expect(lead?.unasked.map(({ actor, rises, rise }) => [actor, rises[0]?.toward, rise])).toEqual([
      [ix('CHN'), ix('IND'), 210],
      [ix('RUS'), ix('JPN'), 90],
    ]);
    expect(lead && printed(scenario, lead)).toMatchObject({
      headline: 'India and Japan hold a large joint exercise',
      where: 'Home waters',
      standfirst: [
        'It was not announced.',
        'Not asked: China and Russia. Most alarmed: China. Tension China – India rose by 2.1.',
      ],
    });
  });

  test('puts a crisis of mine before an exercise, and tells it once', () => {
    const crisis = [
      { kind: 'incident', at: 'SCS', chance: 900, came: true },
      { kind: 'crisisBegan', at: 'SCS', leads: ['CHN', 'VNM'], rung: 2 },
    ];
    const stories = storiesOf(scenario, me, [step(done, rose('CHN', 'IND', 210), ...crisis)]);
    expect(stories.map(({ event }) => event.kind)).toEqual(['crisisBegan', 'orderDone']);
  });

  test('groups what is left in brief by the two that it is about', () => {
    const others = ['USA', 'JPN', 'IND', 'RUS', 'VNM', 'ASEAN'];
    const talks = others.map((by) => ({ ...talk, order: { ...talk.order, by } }));
    const page = frontPageOf(scenario, storiesOf(scenario, me, [step(talk, ...talks)]));
    expect(page.second).toHaveLength(2);
    expect(page.briefs.every(({ one, other }) => one === ix('CHN') || other === ix('CHN'))).toBe(true);
    expect(page.briefs).toHaveLength(4);
    expect(page.left).toBe(0);
  });

  test('tells what the same two asked of each other once, and says how often it was done', () => {
    const back = { ...done, order: { ...exercise, by: 'JPN', with: 'IND' }, with: ['IND'] };
    const louder = { ...done, order: { ...exercise, scale: 'small' } };
    const page = frontPageOf(scenario, storiesOf(scenario, me, [step(done, back, louder)]));
    expect(page.lead?.times).toBe(2);
    expect(page.second).toHaveLength(1);
    expect(page.lead && printed(scenario, page.lead)?.standfirst[0]).toBe('It was done 2 times this quarter.');
  });

  test('never files what touches my sea or my coast under elsewhere', () => {
    const code = { kind: 'orderDone', order: { kind: 'conductCode', by: 'CHN', at: 'SCS' }, with: ['PHL'] };
    const far = { kind: 'injected', inject: scenario.injects.find((one) => one.kind === 'disaster' && ix(one.hosts[0] ?? '') !== me)?.id ?? '' }; // prettier-ignore
    const own = { kind: 'injected', inject: scenario.injects.find((one) => one.kind === 'disaster' && ix(one.hosts[0] ?? '') === me)?.id ?? '' }; // prettier-ignore
    const stories = storiesOf(scenario, me, [step(code, far, own)]);
    const mine = stories.filter((story) => story.mine).map(({ event }) => event.kind);
    expect(mine).toContain('orderDone');
    const lead = stories[0];
    if (!lead) throw new Error('there is a story');
    const { briefs } = frontPageOf(scenario, [lead, lead, lead, ...stories].map((story, at) => (at < 3 ? { ...story, event: { ...story.event } } : story))); // prettier-ignore
    for (const { one, near, stories: told } of briefs)
      if (one < 0) expect(told.every((story) => story.mine === near)).toBe(true);
  });

  test('says of a probe that nobody owned who was found out by it on the same page', () => {
    const probe = { kind: 'probed', at: 'SCS', against: 'VNM' };
    const code = {
      id: 'c',
      type: 'code',
      parties: [ix('CHN'), me],
      at: scenario.placeIx.get('SCS'),
      since: 1,
      until: 0,
    };
    const headline = (...events: readonly object[]) => {
      const story = storiesOf(scenario, me, [step(probe, ...events)]).find(({ event }) => event.kind === 'probed');
      return story && printed(scenario, story)?.headline;
    };
    expect(headline()).toContain('nobody can say who it was');
    expect(headline({ kind: 'breachFound', by: 'CHN', agreement: code })).toContain('laid at the door of China');
    expect(headline({ kind: 'breachFound', by: 'CHN', agreement: { ...code, at: 99 } })).toContain('nobody can say');
  });

  test('has words for every story of a whole game', () => {
    const host = playedOut(tableOf('crowded-sea', 'VNM', 'stories'), 'VNM');
    const stories = storiesOf(scenario, me, host.history('VNM'));
    expect(stories.length).toBeGreaterThan(20);
    for (const story of stories) {
      const text = printed(scenario, story);
      expect([text?.headline, ...(text?.standfirst ?? [])].join(' ')).not.toMatch(/\{\{|undefined|NaN|, $|^ /);
    }
  });
});

describe('what it means for me', () => {
  test('names the act that moved a score before the time that passed', () => {
    const drift = { delta: 300, cause: { clause: 'R2.3', source: { kind: 'drift' }, factors: [] } } as const;
    const act = {
      delta: 150,
      cause: { clause: 'R4.6', source: { kind: 'order', order: 'k', by: 'IND' }, factors: [] },
    } as const;
    const moved = { score: 'tension', at: 0, before: 0, after: 450 } as const;
    expect(mainSource({ ...moved, rows: [drift, act] })).toEqual(act.cause.source);
    expect(mainSource({ ...moved, rows: [drift, { ...act, delta: 50 }] })).toEqual(drift.cause.source);
    expect(mainSource({ ...moved, rows: [drift, { ...act, delta: -900 }] })).toEqual(drift.cause.source);
  });

  test('leaves out what moved between others', () => {
    const moved = mattersOf(scenario, me, [step(rose('CHN', 'IND', 210), rose('VNM', 'IND', 120))]);
    expect(moved.map(({ at }) => at)).toEqual([dyadIx(scenario, me, ix('IND'))]);
  });

  test('asks for an answer where a claim of mine was pressed on, and not where it was another’s', () => {
    const view = table.view('VNM');
    const probe = { kind: 'probed', at: 'SCS', against: 'VNM', by: 'CHN' };
    const needs = needsOf(scenario, view, [step(probe, { ...probe, against: 'CHN', by: 'VNM' })]);
    expect(needs.map(({ text, goes }) => [text, goes])).toEqual([
      ['China pressed on your claim, South China Sea (East Sea).', { kind: 'orders', actor: ix('CHN') }],
    ]);
  });

  test('renews only what is mine, has run out and can be made again, by the order that makes it', () => {
    const view = table.view('VNM');
    const restraint = (parties: readonly number[]) => ({ kind: 'agreementEnded', why: 'lapsed', agreement: { id: `restraint/${parties.join('-')}`, type: 'restraint', parties, at: -1, since: 1, until: 3 } }); // prettier-ignore
    const lapsed = (parties: readonly number[]) => needsOf(scenario, view, [step(restraint(parties))]);
    const [mine] = lapsed([me, ix('CHN')]);
    expect(mine?.goes).toMatchObject({ kind: 'order', order: { kind: 'announcedRestraint', toward: 'CHN' } });
    // The promise of another is for that one to renew; one between others is nobody’s business here.
    expect(lapsed([ix('CHN'), me])).toEqual([]);
    expect(lapsed([ix('CHN'), ix('IND')])).toEqual([]);
    const alliance = { ...restraint([me, ix('CHN')]).agreement, type: 'alliance' };
    expect(needsOf(scenario, view, [step({ kind: 'agreementEnded', why: 'lapsed', agreement: alliance })])).toEqual([]);
    const late = { ...view, plannable: [] };
    expect(needsOf(scenario, late, [step(restraint([me, ix('CHN')]))])).toEqual([]);
  });

  test('takes offers together', () => {
    const host = tableOf('crowded-sea', 'VNM', 'stories', 'standard');
    host.submit('VNM', []);
    const offers = host.view('VNM').picture.proposals.length;
    expect(offers).toBeGreaterThan(1);
    expect(needsOf(scenario, host.view('VNM'), []).map(({ text }) => text)).toEqual([
      `${String(offers)} offers to you wait for an answer.`,
    ]);
  });
});

describe('the log', () => {
  const secret = {
    kind: 'proposed',
    proposal: 'p',
    order: { ...talk.order, with: 'VNM' },
    to: ['VNM'],
    audience: ['AUS', 'VNM'],
  };
  const history = [step(talk, done, secret)];

  test('keeps what all read apart from what only some know', () => {
    expect(entriesOf(scenario, me, history, noFilter, true)).toHaveLength(2);
    expect(entriesOf(scenario, me, history, noFilter, false).map(({ event }) => event.kind)).toEqual(['proposed']);
  });

  test('is filtered by who, with whom, what, and mine', () => {
    const kinds = (filter: Partial<typeof noFilter>): number =>
      entriesOf(scenario, me, history, { ...noFilter, ...filter }, true).length;
    expect(kinds({ actor: ix('CHN') })).toBe(1);
    expect(kinds({ actor: ix('CHN'), other: ix('IND') })).toBe(0);
    expect(kinds({ type: 'orders' })).toBe(2);
    expect(kinds({ type: 'crises' })).toBe(0);
    expect(kinds({ mine: true })).toBe(0);
  });

  test('tells me in the second person what only I and another know', () => {
    const [entry] = entriesOf(scenario, me, history, noFilter, false);
    const told = entry && privateText(scenario, entry.event, { you: 'VNM', orders: new Map() });
    expect(told?.text).toBe('Australia made you an offer: Defence dialogue with you');
  });
});

describe('what events tell', () => {
  const held = (...guests: readonly string[]): object => ({ kind: 'exerciseHeld', host: 'IND', guests });
  const sailed = (guest: string): object => ({
    kind: 'orderDone',
    order: { kind: 'crossBlocExercise', by: 'IND', with: guest, invitation: 'invite' },
    with: [guest],
  });
  const kinds = (...events: readonly object[]): readonly string[] =>
    storiesOf(scenario, me, [step(...events)]).map(({ event }) => event.kind);

  test('an exercise with several guests is one piece of news; with one guest the order tells it', () => {
    expect(kinds(sailed('CHN'), sailed('JPN'), held('CHN', 'JPN'))).toEqual(['exerciseHeld']);
    expect(kinds(sailed('CHN'), held('CHN'))).toEqual(['orderDone']);
  });

  test('an answer is news where it changes something that no other line tells', () => {
    const decided = (option: string): object => ({ kind: 'dilemmaDecided', inject: 'large', seat: 'CHN', option });
    expect(kinds(decided('proceed'), decided('accept'), held('CHN', 'JPN'))).toEqual(['exerciseHeld']);
    expect(kinds(decided('decline'), held('JPN', 'USA'))).toEqual(['exerciseHeld', 'dilemmaDecided']);
    expect(kinds(decided('accept'))).toEqual(['dilemmaDecided']);
  });

  test('an event is about whom it names openly, and never about who may be behind it', () => {
    const at = (inject: object): readonly number[] => {
      const told = { ...scenario, injects: [{ id: 'x', turn: 1, chance: 100, text: '', ...inject }] };
      const [event] = step({ kind: 'injected', inject: 'x' }).events;
      return event ? aboutOf(told as unknown as typeof scenario, event).actors : [];
    };
    expect(at({ kind: 'election', actor: 'VNM', swing: 0, lean: 0 })).toEqual([me]);
    expect(at({ kind: 'cyber', host: 'VNM', suspect: 'CHN', severity: 1, falseAttribution: 0 })).toEqual([me]);
    expect(at({ kind: 'burdenDemand', of: 'USA', from: 'JPN', support: 0, credibility: 0 })).toEqual([]);
  });
});
