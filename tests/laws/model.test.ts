import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../src/rules/state/initialState.ts';
import type { Input } from '../../src/rules/input.ts';
import { fatigueKey } from '../../src/rules/orders/terms.ts';
import { clashes } from '../../src/rules/menu/specs.ts';
import { incidentChance } from '../../src/rules/readings/guard.ts';
import { ORDER_KINDS } from '../../src/rules/order.ts';
import { fixedLuck, type Luck } from '../../src/rules/base/luck.ts';
import { provoked } from '../../src/rules/orders/provocation.ts';
import { step } from '../../src/rules/resolve.ts';
import {
  actorNamed,
  compileScenario,
  dyadIx,
  footholdIx,
  tieIx,
  type Scenario,
} from '../../src/rules/scenario/scenario.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { situation } from '../../src/rules/state/situation.ts';
import { SCORES, SCORE_NAMES } from '../../src/rules/state/scores.ts';
import { scoreOf } from '../../src/rules/effects/draft.ts';
import type { State } from '../../src/rules/state/state.ts';
import { threat } from '../../src/rules/readings/threat.ts';
import { FIXTURES } from '../cases/fixture.ts';
import { game } from './arbitrary.ts';
import { FIXED, MANY, choose, frozen, play, type Dice } from './play.ts';

// Many games take a while, and a busy machine longer.
vi.setConfig({ testTimeout: 60_000 * MANY });

const POINTS = fc.integer({ min: 0, max: 10_000 });

describe('monotony (model §9.4)', () => {
  it('sees no more threat where there is more trust', () => {
    fc.assert(
      fc.property(game(), fc.nat(), POINTS, (one, pick, more) => {
        play({ ...one, garbage: [] }, ({ scenario, after }) => {
          const [a, b] = [pick % scenario.actors.length, (pick + 1) % scenario.actors.length];
          const at = tieIx(scenario, a, b);
          const warmer = {
            ...after,
            ties: after.ties.map((tie, ix) =>
              ix === at ? { ...tie, trust: Math.min(10_000, tie.trust + more) } : tie,
            ),
          };
          expect(threat(situation(scenario, warmer), a, b)).toBeLessThanOrEqual(
            threat(situation(scenario, after), a, b),
          );
        });
      }),
      { ...FIXED, numRuns: 4 * MANY },
    );
  });

  it('meets no fewer incidents where there is more presence, and a notice never provokes more', () => {
    fc.assert(
      fc.property(game(), fc.nat(), POINTS, (one, pick, more) => {
        play({ ...one, garbage: [] }, ({ scenario, after }) => {
          const here = situation(scenario, after);
          const place = pick % scenario.places.length;
          const fuller = {
            ...after,
            places: after.places.map((at, ix) =>
              ix === place ? { ...at, presence: Math.min(10_000, at.presence + more) } : at,
            ),
          };
          expect(incidentChance(situation(scenario, fuller), place, 0)).toBeGreaterThanOrEqual(
            incidentChance(here, place, 0),
          );
          expect(incidentChance(here, place, 1)).toBeGreaterThanOrEqual(incidentChance(here, place, 0));
          const [lead, partner, outsider] = [0, 1, 2].map((offset) => (pick + offset) % scenario.actors.length) as [
            number,
            number,
            number,
          ];
          const display = {
            lead,
            partners: [partner],
            at: pick % 2 === 0 ? place : -1,
            intensity: 600 + (pick % 1_400),
            notify: false,
            observers: pick % 3 === 0,
          };
          const loud = provoked(here, outsider, display).points;
          expect(provoked(here, outsider, { ...display, notify: true }).points).toBeLessThanOrEqual(loud);
          expect(provoked(here, outsider, { ...display, observers: true }).points).toBeLessThanOrEqual(loud);
        });
      }),
      { ...FIXED, numRuns: 4 * MANY },
    );
  });
});

/** The same setup with two names exchanged everywhere, and optionally the two in each other's place in the list. */
function swapped(setup: Setup, trade: boolean): Setup {
  const text = JSON.stringify(setup).replace(/"([LR])"/g, (_, id: string) => (id === 'L' ? '"R"' : '"L"'));
  const other = JSON.parse(text) as Setup;
  return trade ? { ...other, actors: [other.actors[1]!, other.actors[0]!, other.actors[2]!] } : other;
}
const partner = (id: string): string => (id === 'L' ? 'R' : id === 'R' ? 'L' : id);

/** Without like orders of one turn: which of them is the first is decided by canonical sequence too. */
function apart(inputs: readonly Input[]): readonly Input[] {
  const keys = inputs.map((input) => {
    if (!('order' in input)) return JSON.stringify(input);
    // Of two offers of the same code only one is agreed, whoever made it.
    if (input.order.kind === 'conductCode') return `${input.kind} ${input.order.kind}/${input.order.at}`;
    return `${input.kind} ${fatigueKey(input.order)}`;
  });
  const first = inputs.filter((_, ix) => keys.indexOf(keys[ix]!) === ix);
  // Of two that contradict each other the one stands that comes first in canonical sequence; names decide that too.
  const contradicts = (one: Input, other: Input): boolean => {
    if (one.seat !== other.seat) return false;
    if (one.kind === 'reply' && other.kind === 'reply') return one.reply === 'support' && other.reply === 'support';
    if (!('order' in one && 'order' in other)) return false;
    return one.order.kind === other.order.kind && clashes(one.order, other.order);
  };
  return first.filter((one, ix) => !first.slice(0, ix).some((other) => contradicts(one, other)));
}

/** Every score by readable name, with names exchanged where asked. */
function named(scenario: Scenario, state: State, exchange: boolean): Record<string, number> {
  const all: Record<string, number> = {};
  const ids = scenario.actors.map(({ id }) => id);
  const say = (id: string): string => (exchange ? partner(id) : id);
  const ix = (id: string): number => actorNamed(scenario, id);
  for (const name of SCORE_NAMES) {
    const { level } = SCORES[name];
    if (level === 'region') all[name] = scoreOf(state, name, 0);
    if (level === 'place') all[name] = scoreOf(state, name, 0);
    for (const id of ids) {
      if (level === 'actor') all[`${name} ${say(id)}`] = scoreOf(state, name, ix(id));
      if (level === 'foothold') all[`${name} ${say(id)}`] = scoreOf(state, name, footholdIx(scenario, 0, ix(id)));
      for (const to of ids) {
        if (to === id) continue;
        if (level === 'tie')
          all[`${name} ${say(id)}>${say(to)}`] = scoreOf(state, name, tieIx(scenario, ix(id), ix(to)));
        if (level === 'dyad')
          all[`${name} ${[say(id), say(to)].sort().join('-')}`] = scoreOf(
            state,
            name,
            dyadIx(scenario, ix(id), ix(to)),
          );
      }
    }
  }
  return all;
}

/** Everything comes true but war, which would be the end. */
const rough: Luck = { ...fixedLuck({}, 0), chance: (key, basisPoints) => basisPoints > 0 && !key.endsWith('/war') };

describe('symmetry (model §9.5)', () => {
  const values = fc.record({
    trust: fc.tuple(POINTS, POINTS),
    posture: fc.tuple(POINTS, POINTS),
    tension: POINTS,
    grievance: POINTS,
    interoperability: POINTS,
    // Both or neither are allied to the third seat.
    allied: fc.boolean(),
    capability: fc.tuple(POINTS, POINTS),
    readiness: fc.tuple(POINTS, POINTS),
    support: fc.tuple(POINTS, POINTS),
  });

  it('swaps results where two seats are swapped, under fixed luck', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(
        values,
        fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }),
        fc.boolean(),
        fc.boolean(),
        (value, rolls, trade, incident) => {
          const { trust, posture, tension, grievance, interoperability, allied, capability, readiness, support } =
            value;
          const base: Setup = FIXTURES.twins;
          const one: Setup = {
            ...base,
            // Room for everything: what a purse cannot pay is decided by canonical sequence, and names decide that (C7).
            params: { capitalCap: 60 },
            actors: base.actors.map((actor, ix) => ({
              ...actor,
              capital: 60,
              slots: 12,
              ...(ix > 1 ? {} : { capability: capability[ix]!, readiness: readiness[ix]!, support: support[ix]! }),
            })),
            // An ally's usual trust is enough for any treaty.
            defaults: allied ? { ...base.defaults, trust: 7_500, interoperability: 4_500 } : base.defaults,
            pairs: [{ between: ['L', 'R'], trust, posture, tension, grievance, interoperability }],
            agreements: allied
              ? ['L', 'R'].map((id) => ({ type: 'alliance', parties: [id, 'T'], name: 'A treaty' }))
              : [],
          };
          const [first, second] = [frozen(compileScenario(one)), frozen(compileScenario(swapped(one, trade)))];
          const luck = incident ? rough : fixedLuck({}, 9_999);
          let [a, b] = [begin(first, luck).state, begin(second, luck).state];
          let at = 0;
          const roll: Dice = (sides) => rolls[(at += 1) % rolls.length]! % sides;
          for (let turn = 0; turn < 14 && a.phase !== 'over'; turn += 1) {
            const inputs = apart(choose(first, a, roll));
            const mirrored = JSON.parse(
              JSON.stringify(inputs).replace(
                /(["/>-])([LR])(?=["/-])/g,
                (_, before: string, id: string) => before + partner(id),
              ),
            ) as unknown[];
            const taken = step(first, a, inputs, luck);
            for (const event of taken.events) done.add(event.kind === 'orderDone' ? event.order.kind : event.kind);
            a = taken.state;
            b = step(second, b, mirrored, luck).state;
            expect(b.phase).toBe(a.phase);
            expect(named(second, b, true)).toEqual(named(first, a, false));
          }
        },
      ),
      { ...FIXED, numRuns: 60 * MANY },
    );
    // Twins have no forum, and no threat strikes them.
    const elsewhere = ['forumText', 'disasterRelief', 'jointOperation', 'greyZoneProbe'];
    expect(ORDER_KINDS.filter((kind) => !elsewhere.includes(kind) && !done.has(kind))).toEqual([]);
    for (const kind of ['probed', 'windowClosed', 'treatyInvoked', 'callAnswered']) expect(done).toContain(kind);
  });
});
