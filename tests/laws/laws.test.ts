import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkInvariants } from '../../src/rules/state/checkInvariants.ts';
import { scoreOf } from '../../src/rules/effects/draft.ts';
import type { EventKind, GameEvent } from '../../src/rules/effects/events.ts';
import { hashOf } from '../../src/rules/base/hash.ts';
import { readInput } from '../../src/rules/input.ts';
import { begin } from '../../src/rules/state/initialState.ts';
import { checkOrder, menuOf } from '../../src/rules/menu/legal.ts';
import { fixedLuck, seededLuck, tracedLuck, type Draw } from '../../src/rules/base/luck.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { ORDER_KINDS } from '../../src/rules/order.ts';
import { orderKey } from '../../src/rules/menu/orderKey.ts';
import { step } from '../../src/rules/resolve.ts';
import { rowsOf, type Scenario } from '../../src/rules/scenario/scenario.ts';
import { SCORES, SCORE_NAMES } from '../../src/rules/state/scores.ts';
import { situation } from '../../src/rules/state/situation.ts';
import type { State } from '../../src/rules/state/state.ts';
import { game, nonsense } from './arbitrary.ts';
import { FIXED, MANY, SHIPPED, frozen, play, scenarioOf, type Played } from './play.ts';

// Many games take a while, and a busy machine longer.
vi.setConfig({ testTimeout: 60_000 * MANY });

const runs = (count: number) => ({ ...FIXED, numRuns: count * MANY });

function everyStep(count: number, look: (played: Played) => void): void {
  fc.assert(
    fc.property(game(), (one) => {
      play(one, look);
    }),
    runs(count),
  );
}

type Changed = Extract<GameEvent, { readonly kind: 'scoreChanged' }>;
/** What tells of an agreement that stands and is not what it was. */
const AMENDED = [
  'agreementRenewed',
  'noticeGiven',
  'agreementSuspended',
  'agreementResumed',
  'secretRevealed',
] as const;

const isChange = (event: GameEvent): event is Changed => event.kind === 'scoreChanged';

/** Every score of a state by name and place. */
function scoresOf(scenario: Scenario, state: State): Map<string, number> {
  const all = new Map<string, number>();
  for (const name of SCORE_NAMES)
    for (let at = 0; at < rowsOf(scenario, SCORES[name].level); at += 1)
      all.set(`${name}@${at}`, scoreOf(state, name, at));
  return all;
}

it('plays games in which everything happens', () => {
  const seen = new Set<string>();
  everyStep(40, ({ events }) => {
    for (const event of events) seen.add(event.kind);
    for (const event of events) if (event.kind === 'inputRejected') seen.add(`refused ${event.why.code}`);
    for (const event of events) if (event.kind === 'orderDone') seen.add(`done ${event.order.kind}`);
  });
  const kinds = [
    'agreementBegan',
    'agreementEnded',
    'answered',
    'breachFound',
    'countered',
    'crisisBegan',
    'crisisEnded',
    'disasterStruck',
    'gameOver',
    'hotlineCalled',
    'incident',
    'injected',
    'leaked',
    'offRamp',
    'probed',
    'proposalFailed',
    'proposed',
    'reliefGiven',
    'restraintExploited',
    'scoreChanged',
    'textTabled',
    'turnBegan',
    'windowClosed',
  ];
  expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
  expect(ORDER_KINDS.filter((kind) => kind !== 'greyZoneProbe' && !seen.has(`done ${kind}`))).toEqual([]);
});

describe('1 total', () => {
  it('returns for every reachable state and every list of inputs', () => {
    everyStep(40, ({ after, scenario }) => {
      expect(checkInvariants(scenario, after)).toEqual([]);
    });
  });

  it('returns for nonsense alone, in every phase', () => {
    const scenario = scenarioOf('crowded-sea', 'balanced');
    const luck = seededLuck('nonsense');
    fc.assert(
      fc.property(fc.array(nonsense, { maxLength: 8 }), (inputs) => {
        let { state } = begin(scenario, luck);
        for (let turn = 0; turn < 3; turn += 1) state = step(scenario, state, inputs, luck, false).state;
        expect(state.turn).toBeGreaterThan(0);
      }),
      runs(200),
    );
  });
});

describe('2 same in, same out', () => {
  it('gives equal states and events for equal arguments, frozen and untouched, told or not', () => {
    everyStep(10, ({ scenario, before, inputs, after, events, luck }) => {
      const again = step(scenario, before, inputs, luck);
      expect(hashOf(again.state)).toBe(hashOf(after));
      expect(again.events).toEqual(events);
      expect(hashOf(step(scenario, before, inputs, luck, false).state)).toBe(hashOf(after));
    });
  });
});

describe('3 simultaneous', () => {
  it('does not mind in which sequence inputs arrive', () => {
    fc.assert(
      fc.property(game(), fc.nat(), (one, salt) => {
        const shuffle = seededLuck(`shuffle ${salt}`);
        play(one, ({ scenario, before, inputs, after, events, luck }) => {
          const mixed = inputs
            .map((input, ix) => ({ input, key: shuffle.int(`${before.turn}/${before.phase}/${ix}`, 0, 1_000_000) }))
            .sort((a, b) => a.key - b.key)
            .map(({ input }) => input);
          const other = step(scenario, before, mixed, luck);
          expect(hashOf(other.state)).toBe(hashOf(after));
          expect(other.events).toEqual(events);
        });
      }),
      runs(10),
    );
  });
});

describe('4 books balance', () => {
  it('has factors that sum to deltas, deltas to changes, and start + ledger = end for every score of a game', () => {
    fc.assert(
      fc.property(game(), (one) => {
        const scenario = scenarioOf(one.name, one.preset, one.isRough);
        const opened = begin(scenario, seededLuck(`laws ${one.seed}`));
        const books = scoresOf(scenario, opened.state);
        const end = play(one, ({ events }) => {
          for (const { score, at, before, after, rows } of events.filter(isChange)) {
            for (const { delta, cause } of rows)
              expect(
                cause.factors.reduce((sum, factor) => sum + factor.points, 0),
                `${score} ${cause.clause}`,
              ).toBe(delta);
            expect(rows.reduce((sum, { delta }) => sum + delta, 0)).toBe(after - before);
            expect(books.get(`${score}@${at}`), `${score}@${at} begins where it stood`).toBe(before);
            books.set(`${score}@${at}`, after);
          }
        });
        expect(books).toEqual(scoresOf(scenario, end));
      }),
      runs(16),
    );
  });

  it('opens its books with the first Brief', () => {
    for (const name of SHIPPED) {
      const { state, events } = begin(scenarioOf(name, 'balanced'), seededLuck('open'));
      for (const { score, at, after } of events.filter(isChange)) expect(scoreOf(state, score, at)).toBe(after);
    }
  });
});

describe('5 nothing unexplained', () => {
  const told = (events: readonly GameEvent[], ...kinds: EventKind[]): boolean =>
    events.some(({ kind }) => kinds.includes(kind));
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

  it('names every difference between two states by an event', () => {
    everyStep(14, ({ scenario, before, after, events }) => {
      const [old, now] = [scoresOf(scenario, before), scoresOf(scenario, after)];
      const named = new Set(events.filter(isChange).map(({ score, at }) => `${score}@${at}`));
      for (const [key, value] of now) if (old.get(key) !== value) expect(named, key).toContain(key);
      for (const [ix, dyad] of after.dyads.entries())
        if (dyad.flare !== before.dyads[ix]!.flare) expect(named).toContain(`tension@${ix}`);
      if (after.turn !== before.turn) expect(told(events, 'turnBegan')).toBe(true);
      if (differs(before.agreements, after.agreements))
        expect(told(events, 'agreementBegan', 'agreementEnded', ...AMENDED)).toBe(true);
      if (differs(before.disasters, after.disasters)) expect(told(events, 'disasterStruck', 'reliefGiven')).toBe(true);
      if (differs(before.crises, after.crises)) expect(told(events, 'crisisBegan', 'windowClosed')).toBe(true);
      if (differs(before.outcome, after.outcome)) expect(told(events, 'gameOver')).toBe(true);
      if (after.proposals.length > before.proposals.length) expect(told(events, 'proposed')).toBe(true);
      if (after.proposals.length < before.proposals.length)
        expect(told(events, 'answered', 'proposalFailed')).toBe(true);
      if (differs(before.proposals, after.proposals))
        expect(told(events, 'proposed', 'countered', 'answered', 'proposalFailed')).toBe(true);
      for (const { key, level } of after.fatigue) {
        const earlier = before.fatigue.find((entry) => entry.key === key)?.level ?? 0;
        if (level > earlier) expect(told(events, 'orderDone', 'probed'), key).toBe(true);
      }
      for (const [ix, actor] of after.actors.entries()) {
        const was = before.actors[ix]!;
        if (actor.highestRung !== was.highestRung || actor.crises !== was.crises)
          expect(told(events, 'crisisBegan', 'windowClosed')).toBe(true);
        if (actor.unmet !== was.unmet || actor.slotsLost > was.slotsLost)
          expect(told(events, 'reliefGiven')).toBe(true);
        expect([actor.ambition, actor.opportunist, actor.secret, actor.influenceAtStart]).toEqual([
          was.ambition,
          was.opportunist,
          was.secret,
          was.influenceAtStart,
        ]);
      }
      const fresh = after.marks.filter((mark) => !before.marks.some((other) => !differs(other, mark)));
      if (fresh.length > 0) expect(events.length).toBeGreaterThan(0);
    });
  });
});

describe('6 legal means accepted', () => {
  it('lists what a seat may give: in the sequence of the menu, unique, and accepted', () => {
    everyStep(8, ({ scenario, before, luck }) => {
      const here = situation(scenario, before);
      for (const { id } of scenario.actors) {
        const { legal, plannable } = observe(scenario, before, [], id, luck);
        const places = legal.map((order) => menuOf(scenario, id).indexOf(order));
        expect(places, 'a menu in sequence').toEqual([...places].sort((a, b) => a - b));
        expect(new Set(legal.map(orderKey)).size).toBe(legal.length);
        for (const order of legal) expect(checkOrder(here, order), orderKey(order)).toBeUndefined();
        for (const order of legal) expect(plannable).toContain(order);
        const order = legal[(before.turn * 7 + before.actors.length) % Math.max(1, legal.length)];
        if (order === undefined) continue;
        const input =
          before.phase === 'propose'
            ? { kind: 'propose', seat: id, order, sweetener: 0 }
            : { kind: 'order', seat: id, order };
        expect(readInput(scenario, input)).toEqual(input);
        const { events } = step(scenario, before, [input], luck);
        expect(events.filter(({ kind }) => kind === 'inputRejected')).toEqual([]);
      }
    });
  });

  it('leaves every seat something to plan as each turn opens', () => {
    everyStep(10, ({ scenario, after, luck }) => {
      if (after.phase !== 'propose') return;
      for (const { id } of scenario.actors)
        expect(observe(scenario, after, [], id, luck).plannable.length, id).toBeGreaterThan(0);
    });
  });
});

describe('6b all of a package or none', () => {
  it('agrees to a package as a whole, and gives back as a whole what it reserved', () => {
    const came = { agreed: 0, failed: 0 };
    everyStep(20, ({ before, events }) => {
      if (before.phase !== 'commit') return;
      const failed = new Set(events.flatMap((event) => (event.kind === 'proposalFailed' ? [event.proposal] : [])));
      for (const bundle of new Set(before.proposals.map((offer) => offer.bundle))) {
        if (bundle === undefined) continue;
        const lost = before.proposals.filter((offer) => offer.bundle === bundle).map(({ id }) => failed.has(id));
        expect(new Set(lost).size, bundle).toBe(1);
        came[lost[0] === true ? 'failed' : 'agreed'] += 1;
      }
    });
    expect(Math.min(came.agreed, came.failed)).toBeGreaterThan(10);
  });
});

describe('7 in range', () => {
  it('breaks no invariant after any step', () => {
    everyStep(14, ({ scenario, after }) => {
      expect(checkInvariants(scenario, after)).toEqual([]);
      for (const fatigue of after.fatigue) expect(Number.isSafeInteger(fatigue.level)).toBe(true);
    });
  });
});

describe('9 round trip', () => {
  it('survives JSON after every step: state, inputs and events; and goes on the same', () => {
    everyStep(10, ({ scenario, before, inputs, after, luck, events }) => {
      const saved = JSON.parse(JSON.stringify(after)) as State;
      expect(saved).toEqual(after);
      expect(hashOf(saved)).toBe(hashOf(after));
      expect(JSON.parse(JSON.stringify(events))).toEqual(events);
      const sound = inputs.filter((input) => readInput(scenario, input) !== undefined);
      expect(JSON.parse(JSON.stringify(sound))).toEqual(sound);
      const loaded = JSON.parse(JSON.stringify(before)) as State;
      const goneOn = step(scenario, frozen(loaded), JSON.parse(JSON.stringify(sound)) as unknown[], luck);
      expect(hashOf(goneOn.state)).toBe(hashOf(after));
    });
  });

  it('replays a record of inputs to the recorded hash at each step', () => {
    fc.assert(
      fc.property(game(), (one) => {
        const record: { readonly inputs: readonly unknown[]; readonly hash: string }[] = [];
        play(one, ({ scenario, inputs, after }) => {
          record.push({
            inputs: inputs.filter((input) => readInput(scenario, input) !== undefined),
            hash: hashOf(after),
          });
        });
        const kept = JSON.parse(JSON.stringify(record)) as typeof record;
        const luck = seededLuck(`laws ${one.seed}`);
        const scenario = scenarioOf(one.name, one.preset, one.isRough);
        let { state } = begin(scenario, luck, false);
        for (const { inputs, hash } of kept) {
          state = step(scenario, state, inputs, luck, false).state;
          expect(hashOf(state)).toBe(hash);
        }
      }),
      runs(12),
    );
  });
});

describe('10 luck is named', () => {
  it('uses no key twice in a step, and keys are made of content', () => {
    everyStep(14, ({ draws, before }) => {
      const keys = draws.map(({ key }) => key);
      expect(keys.filter((key, ix) => keys.indexOf(key) !== ix)).toEqual([]);
      for (const key of keys) expect([before.turn, before.turn + 1].map(String), key).toContain(key.split('/')[0]);
    });
  });

  it('leaves nothing of a fixed luck unused, and needs nothing more', () => {
    everyStep(10, ({ scenario, before, inputs, after, draws }) => {
      // A chance came or did not; the number that says so is 0 or 9,999.
      const fixed = Object.fromEntries(
        draws.map(({ key, asked, value }) => [key, asked.endsWith('bp') ? (value === 1 ? 0 : 9_999) : value]),
      );
      const used: string[] = [];
      const certain = draws.filter(({ asked, value }) => value === 0 && asked === '10000 bp');
      if (certain.length > 0) return;
      const again = step(
        scenario,
        before,
        inputs,
        tracedLuck(fixedLuck(fixed), ({ key }) => used.push(key)),
      );
      expect(used.sort()).toEqual(draws.map(({ key }) => key).sort());
      expect(hashOf(again.state)).toBe(hashOf(after));
    });
  });

  it('is not moved by a draw that somebody adds', () => {
    everyStep(8, ({ scenario, before, inputs, after, luck }) => {
      luck.int('somebody/else', 0, 99);
      luck.fork('a policy').chance('thinking', 5_000);
      expect(hashOf(step(scenario, before, inputs, luck).state)).toBe(hashOf(after));
    });
  });

  it('keeps every die that a removed order does not own', () => {
    let compared = 0;
    everyStep(10, ({ scenario, before, inputs, draws, luck }) => {
      if (before.phase !== 'commit') return;
      const sound = inputs.map((input) => readInput(scenario, input)).filter((input) => input !== undefined);
      const at = sound.findIndex(({ kind }) => kind === 'order');
      const removed = sound[at];
      if (removed?.kind !== 'order') return;
      const without = new Map<string, Draw>();
      step(
        scenario,
        before,
        sound.filter((_, ix) => ix !== at),
        tracedLuck(luck, (draw) => without.set(draw.key, draw)),
      );
      const own = orderKey(removed.order);
      // What quiet diplomacy reads and whether it leaks are named by its two seats.
      const quiet = own.replace(/^quietDiplomacy\//, '/quiet(Read|Leak)/');
      const owned = new RegExp(`${own}|${quiet}$`);
      // Follow-ups of what came or ended are conditional; every other draw stands, with its number.
      const lost = draws.filter(
        ({ key }) =>
          !without.has(key) && !owned.test(key) && !/\/(worse|breach|leak|inject|revealed|cleared)\//.test(key),
      );
      expect(lost).toEqual([]);
      for (const draw of draws) {
        const other = without.get(draw.key);
        if (other?.asked !== draw.asked) continue;
        expect(other.value, draw.key).toBe(draw.value);
        compared += 1;
      }
    });
    expect(compared).toBeGreaterThan(0);
  });
});
