import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import { observe, type Seat } from '../../src/rules/sight/observe.ts';
import type { Input } from '../../src/rules/input.ts';
import { priceOf } from '../../src/rules/menu/specs.ts';
import { ORDER_KINDS } from '../../src/rules/order.ts';
import { step } from '../../src/rules/resolve.ts';
import type { Scenario } from '../../src/rules/scenario/scenario.ts';
import { situation } from '../../src/rules/state/situation.ts';
import type { Mark, Proposal, State } from '../../src/rules/state/state.ts';
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
  'what a probe tires': (scenario, state, owner) => {
    const key = `greyZoneProbe/${scenario.actors[owner]!.id}/${scenario.places[0]!.id}`;
    return { ...state, fatigue: [...state.fatigue.filter((entry) => entry.key !== key), { key, level: 77 }] };
  },
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
            const partner = name === 'an offer to nobody else' ? (owner + 1) % scenario.actors.length : -1;
            for (const [ix, { id }] of scenario.actors.entries()) {
              if (ix === owner || ix === partner) continue;
              expect(seen(played, other, id), `${id} sees the ${name} of ${scenario.actors[owner]!.id}`).toBe(
                seen(played, after, id),
              );
            }
            expect(seen(played, other, 'public')).toBe(seen(played, after, 'public'));
            expect(seen(played, other, 'control')).not.toBe(seen(played, after, 'control'));
            // A body without a motive has none to see.
            if (name !== 'motive' || scenario.actors[owner]!.motive !== 'none')
              expect(seen(played, other, scenario.actors[owner]!.id)).not.toBe(
                seen(played, after, scenario.actors[owner]!.id),
              );
            pairs += 1;
          });
        }),
        { ...FIXED, numRuns: 4 * MANY },
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
