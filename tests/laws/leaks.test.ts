import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import { observe, type Seat } from '../../src/rules/sight/observe.ts';
import type { Input } from '../../src/rules/input.ts';
import { objectionOf } from '../../src/rules/menu/budget.ts';
import { priceOf } from '../../src/rules/menu/specs.ts';
import { ORDER_KINDS } from '../../src/rules/order.ts';
import { step } from '../../src/rules/resolve.ts';
import type { Scenario } from '../../src/rules/scenario/scenario.ts';
import { situation } from '../../src/rules/state/situation.ts';
import type { Agreement, Mark, Proposal, State } from '../../src/rules/state/state.ts';
import { game } from './arbitrary.ts';
import { FIXED, MANY, play, type Played } from './play.ts';

// Many games take a while, and a busy machine longer.
vi.setConfig({ testTimeout: 60_000 * MANY });

type Hidden = (scenario: Scenario, state: State, owner: number) => State;

const actorOf = (state: State, owner: number, change: Partial<State['actors'][number]>): State => ({
  ...state,
  actors: state.actors.map((actor, ix) => (ix === owner ? { ...actor, ...change } : actor)),
});

const probe = (state: State, kind: 'probe' | 'done', by: number, to: number): State => {
  const value = kind === 'probe' ? 1 : ORDER_KINDS.indexOf('greyZoneProbe');
  const mark: Mark = { kind, turn: state.turn, by, to, at: kind === 'probe' ? 0 : -1, value };
  return { ...state, marks: [...state.marks, mark] };
};

const next = (scenario: Scenario, owner: number): number => (owner + 1) % scenario.actors.length;

const marking = (state: State, mark: Omit<Mark, 'turn' | 'at'>): State => ({
  ...state,
  marks: [...state.marks, { ...mark, turn: state.turn, at: -1 }],
});

const tired = (state: State, key: string): State => ({
  ...state,
  fatigue: [...state.fatigue.filter((entry) => entry.key !== key), { key, level: 77 }],
});

/** What only its owner (and control) may see, each as a change of the state that makes a difference to the owner. */
const SECRETS: Readonly<Record<string, Hidden>> = {
  motive: (_, state, owner) => actorOf(state, owner, { opportunist: !state.actors[owner]!.opportunist }),
  ambition: (_, state, owner) => actorOf(state, owner, { ambition: state.actors[owner]!.ambition + 1 }),
  'secret objective': (scenario, state, owner) =>
    scenario.actors[owner]!.secrets.length < 2
      ? state
      : actorOf(state, owner, { secret: (state.actors[owner]!.secret + 1) % scenario.actors[owner]!.secrets.length }),
  capital: (_, state, owner) => actorOf(state, owner, { capital: state.actors[owner]!.capital + 1 }),
  'slots spent': (_, state, owner) => actorOf(state, owner, { slotsSpent: state.actors[owner]!.slotsSpent + 1 }),
  belief: (scenario, state, owner) => {
    const size = scenario.actors.length;
    return {
      ...state,
      ties: state.ties.map((tie, at) =>
        at === owner * size + ((owner + 1) % size) ? { ...tie, belief: tie.belief + 100 } : tie,
      ),
    };
  },
  'an offer to nobody else': (scenario, state, owner) => {
    const [by, to] = [scenario.actors[owner]!.id, scenario.actors[(owner + 1) % scenario.actors.length]!.id];
    const proposal: Proposal = {
      id: 'hidden',
      order: { kind: 'dialogue', by, with: to, testHotline: false },
      sweetener: 1,
      asks: [to],
      counter: null,
      bundle: `${by}/1`,
    };
    return { ...state, proposals: [...state.proposals, proposal] };
  },
  'an unattributed probe': (scenario, state, owner) =>
    probe(state, 'probe', owner, (owner + 1) % scenario.actors.length),
  'a probe that was done': (_, state, owner) => probe(state, 'done', owner, -1),
  'what a probe tires': (scenario, state, owner) =>
    tired(state, `greyZoneProbe/${scenario.actors[owner]!.id}/${scenario.places[0]!.id}`),
  'a quiet order': (scenario, state, owner) => {
    const to = next(scenario, owner);
    const value = ORDER_KINDS.indexOf('quietDiplomacy');
    const done = marking(state, { kind: 'doneQuietly', by: owner, to, value });
    return marking(done, { kind: 'quiet', by: owner, to, value: 0 });
  },
  'what a quiet order tires': (scenario, state, owner) =>
    tired(state, `quietDiplomacy/${scenario.actors[owner]!.id}/${scenario.actors[next(scenario, owner)]!.id}`),
  'what secret orders of two tire': (scenario, state, owner) => {
    const pair = [owner, next(scenario, owner)].map((actor) => scenario.actors[actor]!.id).sort();
    return tired(state, `intelligenceSharing/${pair.join('/')}`);
  },
  'a secret agreement': (scenario, state, owner) => {
    const agreement: Agreement = {
      id: 'intelligence/hidden',
      type: 'intelligence',
      parties: [owner, next(scenario, owner)].sort((a, b) => a - b),
      at: -1,
      since: state.turn,
      until: 0,
      verification: 0,
      secret: true,
      ends: 0,
      leaving: [],
      suspendedBy: [],
      suspendedSince: 0,
      terms: null,
    };
    return { ...state, agreements: [...state.agreements, agreement] };
  },
  'a secret signature': (scenario, state, owner) =>
    marking(state, { kind: 'signedQuietly', by: owner, to: next(scenario, owner), value: 0 }),
  'a secret that was taken up again': (scenario, state, owner) =>
    marking(state, { kind: 'resumedQuietly', by: owner, to: next(scenario, owner), value: 8 }),
  'a dilemma': (_, state, owner) => ({
    ...state,
    dilemmas: [...state.dilemmas, { inject: 0, seat: owner, options: ['pay', 'refuse'] }],
  }),
  'whether an attribution was false': (scenario, state, owner) =>
    marking(state, { kind: 'attributed', by: owner, to: next(scenario, owner), value: 300 }),
};

/** What the two have in common: the owner and the seat after it see it both. */
const SHARED: ReadonlySet<string> = new Set([
  'an offer to nobody else',
  'what secret orders of two tire',
  'a secret agreement',
  'a secret signature',
  'a secret that was taken up again',
]);

/** What everybody may see, strangers and the projector too: the other side of the table above. */
const PUBLIC_MARKS: Readonly<Record<string, Hidden>> = {
  'an invitation that was declined': (scenario, state, owner) =>
    marking(state, { kind: 'invited', by: owner, to: next(scenario, owner), value: 0 }),
  'a probe that has a name': (scenario, state, owner) =>
    marking(state, { kind: 'probe', by: owner, to: next(scenario, owner), value: 0 }),
  'an open signature': (scenario, state, owner) =>
    marking(state, { kind: 'signed', by: owner, to: next(scenario, owner), value: 0 }),
};

/** What stands in the truth alone: what everybody sees in its place. */
const NOBODYS: Readonly<Record<string, Hidden>> = {
  'whether an attribution was false': (scenario, state, owner) =>
    marking(state, { kind: 'attributed', by: owner, to: next(scenario, owner), value: 0 }),
};

const seen = ({ scenario, luck }: Played, state: State, seat: Seat, events: readonly GameEvent[] = []): string =>
  JSON.stringify(observe(scenario, state, events, seat, luck));

/** How many of these inputs ask for terms that would cost a seat more than its own offer did. */
function dearerFor({ scenario, before }: Played, seat: string, inputs: readonly Input[]): number {
  const here = situation(scenario, before);
  return inputs.filter((input) => {
    if (input.kind !== 'counter' || input.order.by !== seat) return false;
    const offer = before.proposals.find(({ id }) => id === input.proposal);
    return offer?.order.by === seat && priceOf(here, input.order).capital > priceOf(here, offer.order).capital;
  }).length;
}

/** What comes out, or clears somebody's name, is news to all; and the end opens everybody's books. */
const NEWS: ReadonlySet<string> = new Set([
  'quietLeaked',
  'secretRevealed',
  'leaked',
  'attributionCleared',
  'gameOver',
]);

describe('8 no leak', () => {
  for (const [name, change] of Object.entries(SECRETS)) {
    it(`${name}: shown to its owner and to control, to nobody else`, () => {
      let pairs = 0;
      fc.assert(
        fc.property(game(), fc.nat(), (one, pick) => {
          let step = 0;
          play({ ...one, garbage: [] }, (played) => {
            step += 1;
            if (step % 5 !== pick % 5 || played.after.phase === 'over') return;
            const { scenario, after } = played;
            const owner = (pick + step) % scenario.actors.length;
            const other = change(scenario, after, owner);
            if (other === after) return;
            const usual = NOBODYS[name]?.(scenario, after, owner) ?? after;
            const knowing = NOBODYS[name] ? [] : SHARED.has(name) ? [owner, next(scenario, owner)] : [owner];
            for (const [ix, { id }] of scenario.actors.entries()) {
              // A body without a motive has none to see.
              if (name === 'motive' && ix === owner && scenario.actors[owner]!.motive === 'none') continue;
              const told = `${id} and the ${name} of ${scenario.actors[owner]!.id}`;
              if (knowing.includes(ix)) expect(seen(played, other, id), told).not.toBe(seen(played, usual, id));
              else expect(seen(played, other, id), told).toBe(seen(played, usual, id));
            }
            expect(seen(played, other, 'public')).toBe(seen(played, usual, 'public'));
            expect(seen(played, other, 'control')).not.toBe(seen(played, usual, 'control'));
            pairs += 1;
          });
        }),
        { ...FIXED, numRuns: 4 * MANY },
      );
      expect(pairs).toBeGreaterThan(0);
    });
  }

  for (const [name, change] of Object.entries(PUBLIC_MARKS)) {
    it(`${name}: shown to all`, () => {
      let pairs = 0;
      fc.assert(
        fc.property(game(), (one) => {
          play({ ...one, garbage: [] }, (played) => {
            const { scenario, after } = played;
            if (after.phase !== 'propose') return;
            const owner = after.turn % scenario.actors.length;
            const { marks } = change(scenario, after, owner);
            for (const id of [...scenario.actors.map((actor) => actor.id), 'public', 'control'])
              expect(observe(scenario, { ...after, marks }, [], id, played.luck).picture.marks, id).toContainEqual(
                marks.at(-1),
              );
            pairs += 1;
          });
        }),
        { ...FIXED, numRuns: 2 * MANY },
      );
      expect(pairs).toBeGreaterThan(0);
    });
  }

  it('capital: nobody else’s talks come out otherwise by what a seat has left', () => {
    let dearer = 0;
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, (played) => {
          const { scenario, before, inputs, luck } = played;
          if (before.phase !== 'propose' && before.phase !== 'counter') return;
          for (const [owner, { id }] of scenario.actors.entries()) {
            // What a seat hands in itself may be refused for want of capital; what others ask of it may not.
            const theirs = (inputs as readonly Input[]).filter(({ seat }) => seat !== id);
            const more = dearerFor(played, id, theirs);
            if (more === 0 && owner !== before.turn % scenario.actors.length) continue;
            dearer += more;
            const [poor, rich] = [0, 12].map((capital) => {
              const stepped = step(scenario, actorOf(before, owner, { capital }), theirs, luck);
              const others = [...scenario.actors.map((actor) => actor.id), 'public'].filter((seat) => seat !== id);
              return others.map((seat) => seen(played, stepped.state, seat, stepped.events));
            });
            expect(poor, `the talks tell what ${id} has left`).toEqual(rich);
          }
        });
      }),
      { ...FIXED, numRuns: 8 * MANY },
    );
    expect(dearer).toBeGreaterThan(0);
  });

  it('quiet diplomacy: nobody but its giver is told or sees anything, unless it comes out', () => {
    let pairs = 0;
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, (played) => {
          const { scenario, before, inputs, luck } = played;
          if (before.phase !== 'commit') return;
          const owner = before.turn % scenario.actors.length;
          const [by, toward] = [scenario.actors[owner]!.id, scenario.actors[next(scenario, owner)]!.id];
          const theirs = (inputs as readonly Input[]).filter(({ seat }) => seat !== by);
          const order = { kind: 'quietDiplomacy', by, toward } as const;
          const without = step(scenario, before, theirs, luck);
          const quiet = step(scenario, before, [...theirs, { kind: 'order', seat: by, order }], luck);
          if (quiet.events.some(({ kind }) => NEWS.has(kind)) || !quiet.events.some(({ kind }) => kind === 'orderDone'))
            return;
          if (JSON.stringify(quiet.state) === JSON.stringify(without.state)) return;
          for (const seat of [...scenario.actors.map(({ id }) => id), 'public'])
            if (seat !== by)
              expect(seen(played, quiet.state, seat, quiet.events), `${seat} of ${by}`).toBe(
                seen(played, without.state, seat, without.events),
              );
          expect(seen(played, quiet.state, by, quiet.events)).not.toBe(seen(played, without.state, by, without.events));
          pairs += 1;
        });
      }),
      { ...FIXED, numRuns: 4 * MANY },
    );
    expect(pairs).toBeGreaterThan(0);
  });

  it('a secret agreement: strangers hear nothing and read nothing of it when it is signed', () => {
    let pairs = 0;
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, (played) => {
          const { scenario, before, inputs, luck } = played;
          if (before.phase !== 'commit') return;
          const owner = before.turn % scenario.actors.length;
          const other = next(scenario, owner);
          const [by, to] = [scenario.actors[owner]!.id, scenario.actors[other]!.id];
          const theirs = (inputs as readonly Input[]).filter(({ seat }) => seat !== by && seat !== to);
          const order = { kind: 'intelligenceSharing', by, with: to, secret: true } as const;
          const offer: Proposal = { id: 'hidden', order, sweetener: 0, asks: [to], counter: null };
          const ties = before.ties.map((tie) => ({ ...tie, trust: Math.max(tie.trust, 6_000) }));
          // What a yes costs at home may show there (R2.3); this is about what is signed.
          const actors = before.actors.map((actor, ix) =>
            ix === owner || ix === other ? { ...actor, support: 6_000 } : actor,
          );
          const tabled = { ...before, ties, actors, proposals: [...before.proposals, offer] };
          // What runs already in the open is not signed in secret (R8.17).
          if (objectionOf(situation(scenario, tabled), order) !== undefined) return;
          const [yes, no] = [true, false].map((accept) =>
            step(
              scenario,
              tabled,
              [...theirs, { kind: 'answer', seat: to, proposal: 'hidden', accept, because: [] }],
              luck,
            ),
          );
          const signed = yes!.state.agreements.length > no!.state.agreements.length;
          if (!signed || yes!.events.some(({ kind }) => NEWS.has(kind))) return;
          for (const seat of [...scenario.actors.map(({ id }) => id), 'public']) {
            const [told, silent] = [yes!, no!].map(({ state, events }) => {
              const view = observe(scenario, state, events, seat, luck);
              const { agreements, marks, fatigue, proposals } = view.picture;
              return { agreements, marks, fatigue, proposals, events: view.events };
            });
            if (seat === by || seat === to) expect(told).not.toEqual(silent);
            else expect(told, `${seat} of ${by} and ${to}`).toEqual(silent);
          }
          pairs += 1;
        });
      }),
      { ...FIXED, numRuns: 8 * MANY },
    );
    expect(pairs).toBeGreaterThan(0);
  });

  it('hides the last turn from every seat but control', () => {
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, (played) => {
          if (played.before.phase !== 'propose') return;
          const later = { ...played.after, end: played.after.end + 1 };
          for (const { id } of played.scenario.actors)
            expect(seen(played, later, id)).toBe(seen(played, played.after, id));
          expect(seen(played, later, 'public')).toBe(seen(played, played.after, 'public'));
          expect(seen(played, later, 'control')).not.toBe(seen(played, played.after, 'control'));
        });
      }),
      { ...FIXED, numRuns: 4 * MANY },
    );
  });

  it('shows the same events whatever others keep to themselves', () => {
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, (played) => {
          for (const { id } of played.scenario.actors) {
            const { events } = observe(played.scenario, played.after, played.events, id, played.luck);
            for (const event of events) {
              expect(event.audience === 'all' || event.audience.includes(id)).toBe(true);
              if (event.kind === 'scoreChanged' && ['capital', 'belief'].includes(event.score)) {
                const owner =
                  event.score === 'capital' ? event.at : Math.floor(event.at / played.scenario.actors.length);
                expect(played.scenario.actors[owner]!.id).toBe(id);
              }
              if (event.kind === 'inputRejected') expect(event.seat).toBe(id);
            }
          }
        });
      }),
      { ...FIXED, numRuns: 6 * MANY },
    );
  });

  it('shows public and control no orders to give', () => {
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, ({ scenario, after, luck }) => {
          for (const seat of ['public', 'control'] as const) {
            const { legal, plannable, progress, motive, secret } = observe(scenario, after, [], seat, luck);
            expect([legal, plannable, progress, motive, secret]).toEqual([[], [], [], 'none', null]);
          }
        });
      }),
      { ...FIXED, numRuns: 2 * MANY },
    );
  });
});
