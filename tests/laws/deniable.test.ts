import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Luck } from '../../src/rules/base/luck.ts';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import type { Input } from '../../src/rules/input.ts';
import { step } from '../../src/rules/resolve.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { leadsAt } from '../../src/rules/standing/incidents.ts';
import { questions } from '../../src/rules/standing/dilemmas.ts';
import { situation } from '../../src/rules/state/situation.ts';
import type { Agreement, Mark, State } from '../../src/rules/state/state.ts';
import { applyEffects } from '../../src/rules/effects/applyEffects.ts';
import { game } from './arbitrary.ts';
import { FIXED, MANY, play, type Played } from './play.ts';

vi.setConfig({ testTimeout: 60_000 * MANY });

/** The game's own luck, but for probes that can (or cannot) be denied and breaches that are always proved. */
const probing = (luck: Luck, deniable: boolean): Luck => ({
  ...luck,
  chance: (key, chance) =>
    key.includes('/deniable/') ? deniable : key.includes('/breach/') ? true : luck.chance(key, chance),
});

/** Both have promised each other not to probe, and the first has what a probe costs. */
function promised(state: State, at: number, pair: readonly [number, number]): State {
  const parties = [...pair].sort((a, b) => a - b);
  const agreement: Agreement = {
    id: 'code/promised',
    type: 'code',
    parties,
    at,
    since: 1,
    until: 0,
    verification: 1,
    secret: false,
    ends: 0,
    leaving: [],
    suspendedBy: [],
    suspendedSince: 0,
    terms: null,
  };
  const actors = state.actors.map((actor, ix) => (ix === pair[0] ? { ...actor, capital: 12, slotsSpent: 0 } : actor));
  return { ...state, actors, proposals: [], agreements: [...state.agreements, agreement] };
}

/** What a seat reads of kept and broken words: who was told to have broken one, what ended, and which scores a kept word paid. */
function wordsRead({ scenario }: Played, state: State, events: readonly GameEvent[], seat: string, luck: Luck) {
  return observe(scenario, state, events, seat, luck).events.flatMap((event) => {
    const broken = event.kind === 'breachFound' || (event.kind === 'agreementEnded' && event.why === 'breached');
    if (broken) return [`${event.kind} ${event.agreement.id}`];
    if (event.kind !== 'scoreChanged') return [];
    const paid = event.rows.filter(({ cause }) => cause.clause === 'R8.3').map(({ cause }) => cause.source.kind);
    return paid.length > 0 ? [`${event.score} ${String(event.at)} ${paid.join()}`] : [];
  });
}

describe('8 no leak: a probe that can be denied', () => {
  it('breaks no word that anybody reads of, and one with a name does', () => {
    let pairs = 0;
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, (played) => {
          const { scenario, before, inputs, luck } = played;
          const place = scenario.places.find(({ claimants }) => claimants.length > 1);
          if (before.phase !== 'commit' || !place) return;
          const at = scenario.places.indexOf(place);
          const [prober, victim] = [place.claimants[1]!, place.claimants[0]!];
          const [by, against] = [scenario.actors[prober]!.id, scenario.actors[victim]!.id];
          const start = promised(before, at, [prober, victim]);
          const theirs = (inputs as readonly Input[]).filter(({ seat, kind }) => seat !== by && kind === 'order');
          const order = { kind: 'greyZoneProbe', by, at: place.id, against } as const;
          const ours: Input = { kind: 'order', seat: by, order };
          const run = (mine: readonly Input[], deniable: boolean) =>
            step(scenario, start, [...theirs, ...mine], probing(luck, deniable));
          const [quiet, hidden, named] = [run([], true), run([ours], true), run([ours], false)];
          if (!hidden.events.some((event) => event.kind === 'probed' && event.against === against)) return;
          for (const { id } of scenario.actors) {
            if (id === by) continue;
            const read = ({ state, events }: typeof quiet) => wordsRead(played, state, events, id, luck);
            expect(read(hidden), `${id} of ${by}`).toEqual(read(quiet));
          }
          const told = (events: readonly GameEvent[]) =>
            events.some((event) => event.kind === 'breachFound' && event.by === by);
          expect(told(hidden.events)).toBe(false);
          expect(told(named.events)).toBe(true);
          pairs += 1;
        });
      }),
      { ...FIXED, numRuns: 6 * MANY },
    );
    expect(pairs).toBeGreaterThan(0);
  });

  it('makes nobody a lead, and one with a name does', () => {
    let pairs = 0;
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, ({ scenario, after }) => {
          scenario.places.forEach(({ claimants }, at) => {
            if (claimants.length < 2) return;
            const [to, by] = [Math.min(...claimants), Math.max(...claimants)];
            const probed = (value: number): State => {
              const mark: Mark = { kind: 'probe', turn: after.turn, by, to, at, value };
              return { ...after, marks: [...after.marks.filter(({ kind }) => kind !== 'probe'), mark] };
            };
            const none = { ...after, marks: after.marks.filter(({ kind }) => kind !== 'probe') };
            const leads = (state: State) => leadsAt(situation(scenario, state), at);
            expect(leads(probed(1))).toEqual(leads(none));
            expect(leads(probed(0))).toEqual([by, to]);
            pairs += 1;
          });
        });
      }),
      { ...FIXED, numRuns: 2 * MANY },
    );
    expect(pairs).toBeGreaterThan(0);
  });
});

describe('8 no leak: a question that an event puts', () => {
  it('is read by the seat that it is put to and by control; what it decides by all', () => {
    let [put, decided] = [0, 0];
    fc.assert(
      fc.property(game(), (one) => {
        play({ ...one, garbage: [] }, (played) => {
          const { scenario, after, luck } = played;
          const asking = scenario.setup.injects.filter(
            (inject) => inject.kind === 'burdenDemand' || inject.kind === 'invitation' || inject.kind === 'armsBid',
          );
          const here = situation(scenario, after);
          const raised = applyEffects(
            here,
            asking.flatMap((inject) => questions(here, inject)),
          );
          const seats = [...scenario.actors.map(({ id }) => id), 'public'];
          for (const event of raised.events) {
            if (event.kind !== 'dilemmaFaced') continue;
            const readers = [...seats, 'control'].filter(
              (seat) => observe(scenario, after, [event], seat, luck).events.length > 0,
            );
            expect(readers).toEqual([event.seat, 'control']);
            put += 1;
          }
          for (const event of played.events) {
            if (event.kind !== 'dilemmaDecided') continue;
            for (const seat of seats)
              expect(observe(scenario, after, [event], seat, luck).events, seat).toHaveLength(1);
            decided += 1;
          }
        });
      }),
      { ...FIXED, numRuns: 4 * MANY },
    );
    expect(put).toBeGreaterThan(0);
    expect(decided).toBeGreaterThan(0);
  });
});
