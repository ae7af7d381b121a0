import { describe, expect, it, vi } from 'vitest';
import { canonicalInputs } from '../../src/replay/canonicalInputs.ts';
import type { GameRecord } from '../../src/replay/gameRecord.ts';
import type { Timeline } from '../../src/replay/replay.ts';
import { sameOrders, windowOf } from '../../src/replay/sameOrders.ts';
import type { Draw } from '../../src/rules/base/luck.ts';
import { seededLuck, tracedLuck } from '../../src/rules/base/luck.ts';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import type { Input } from '../../src/rules/input.ts';
import { begin } from '../../src/rules/state/initialState.ts';
import { step } from '../../src/rules/resolve.ts';
import { large, small } from './games.ts';
import { again, setups, wildRecord } from './wildGames.ts';

vi.setConfig({ testTimeout: 120_000 });

const hashes = ({ moments }: Timeline): readonly string[] => moments.map(({ hash }) => hash);
const inputsOf = ({ moments }: Timeline): readonly Input[] => canonicalInputs(moments.flatMap(({ inputs }) => inputs));
const eventsOf = ({ moments }: Timeline): readonly GameEvent[] => moments.flatMap(({ events }) => events);

describe('the same orders under the same numbers', () => {
  it.each(setups.map(({ id }) => id))('of %s come to the same hash at every step', (id) => {
    for (const seed of [1, 2, 3]) {
      const record = wildRecord(id, seed);
      const same = again(record, {});
      expect(hashes(same.after)).toEqual([record.start, ...record.steps.map(({ hash }) => hash)]);
      expect(inputsOf(same.after)).toEqual(inputsOf(same.before));
      expect(same).toMatchObject({ refused: [], unanswered: 0, unused: 0 });
    }
  });

  it('are those of the record where it has changed assumptions, and of the rulebook where these are taken back', () => {
    const changed = wildRecord('channels', 4, { crisisWindows: 5, provocationToTension: 12_000 });
    expect(hashes(again(changed, {}).after)).toEqual(hashes(again(changed, {}).before));
    const back = again(changed, { assumptions: {} }).after;
    expect(back.scenario.assumptions).toEqual({});
    expect(hashes(back)).not.toEqual(hashes(again(changed, {}).before));
  });
});

/** Every draw of a game, its steps taken one by one. */
function drawsOf({ scenario, moments }: Timeline, seed: string): ReadonlyMap<string, Draw> {
  const draws = new Map<string, Draw>();
  const luck = tracedLuck(seededLuck(seed), (draw) => draws.set(draw.key, draw));
  let { state } = begin(scenario, luck);
  for (const { inputs } of moments.slice(1)) ({ state } = step(scenario, state, inputs, luck));
  return draws;
}

describe('the same orders under another preset', () => {
  it.each([small, large])('are the same, and so is the luck', (record) => {
    const { before, after, refused, unused } = again(record, { preset: 'spiral' });
    expect(after.scenario).toMatchObject({ preset: 'spiral', assumptions: {} });
    expect(hashes(after)).not.toEqual(hashes(before));
    const given = before.moments.flatMap(({ inputs }) => inputs).length;
    expect(after.moments.flatMap(({ inputs }) => inputs)).toHaveLength(given - unused);
    for (const { seat } of refused) expect(before.scenario.actorIx.has(seat)).toBe(true);
    const [one, other] = [drawsOf(before, record.seed), drawsOf(after, record.seed)];
    const shared = [...one].filter(([key, { asked }]) => other.get(key)?.asked === asked);
    expect(shared.length).toBeGreaterThan(5);
    for (const [key, draw] of shared) expect(other.get(key)).toEqual(draw);
    // What nobody's order owns comes alike: the last turn, secret cards, what strikes whom and when.
    expect(after.moments[0]?.state.end).toBe(before.moments[0]?.state.end);
    expect(after.moments[0]?.state.actors.map(({ secret, ambition }) => [secret, ambition])).toEqual(
      before.moments[0]?.state.actors.map(({ secret, ambition }) => [secret, ambition]),
    );
    const struck = (run: Timeline) => eventsOf(run).filter(({ kind }) => kind === 'disasterStruck');
    expect(struck(after)).toEqual(struck(before));
  });
});

const isOver = ({ state }: Timeline): boolean => state.phase === 'over';
const isWar = ({ state }: Timeline): boolean => state.outcome?.war === true;
const DANGER = { warRung2: 10_000, warRung3: 10_000, warRung4: 10_000, warRung5: 10_000, warRung6: 10_000 };
const SAFE = { warRung2: 0, warRung3: 0, warRung4: 0, warRung5: 0, warRung6: 0 };
const peninsula = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => wildRecord('peninsula', seed, SAFE));
const windows = (run: Timeline): readonly string[] =>
  run.moments.flatMap(({ state }) => (state.phase === 'crisis' ? [`${state.turn}/${windowOf(state)}`] : []));
const inputs = (record: GameRecord): number => record.steps.flatMap((one) => one.inputs).length;

/** A calm sea: hardly an incident. */
const CALM = { incidentBase: 0, incidentSlope: 4_000 };

/** What was said in each window of each crisis: `3/2/SCS`. */
function crisisSteps({ scenario, moments }: Timeline): ReadonlyMap<string, readonly Input[]> {
  const steps = new Map<string, readonly Input[]>();
  moments.forEach((moment, ix) => {
    const began = moments[ix - 1]?.state;
    for (const { at, window } of began?.phase === 'crisis' ? began.crises : []) {
      const id = scenario.places[at]?.id ?? '';
      const said = moment.inputs.filter((input) => 'at' in input && input.at === id);
      steps.set(`${began?.turn ?? 0}/${window}/${id}`, said);
    }
  });
  return steps;
}

describe('a game that takes another course', () => {
  it('ends early where war comes, and counts what was ordered for later', () => {
    const early = peninsula.map((record) => again(record, { assumptions: DANGER })).filter(({ after }) => isWar(after));
    expect(early.length).toBeGreaterThan(0);
    for (const { before, after, unused, refused } of early) {
      expect(after.steps).toBeLessThan(before.steps);
      expect(unused).toBeGreaterThan(0);
      expect(refused).toEqual([]);
      const fed = after.moments.flatMap((moment) => moment.inputs).length;
      expect(fed + unused).toBe(before.moments.flatMap((moment) => moment.inputs).length);
    }
  });

  it('goes on in silence where war does not come, and counts that', () => {
    const wars = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => wildRecord('peninsula', seed, DANGER));
    const longer = wars.map((record) => again(record, { assumptions: SAFE })).filter(({ before }) => isWar(before));
    expect(longer.length).toBeGreaterThan(0);
    for (const { before, after, unanswered, unused } of longer) {
      expect(isOver(after)).toBe(true);
      expect(isWar(after)).toBe(false);
      expect(after.steps).toBeGreaterThan(before.steps);
      expect(unanswered).toBeGreaterThanOrEqual(after.steps - before.steps);
      expect(unused).toBe(0);
      for (const moment of after.moments.slice(before.steps + 1)) expect(moment.inputs).toEqual([]);
    }
  });

  it('has windows that the record has not, and leaves out those that do not come', () => {
    const longer = peninsula.map((record) => again(record, { assumptions: { ...SAFE, crisisWindows: 8 } }));
    const shorter = peninsula.map((record) => again(record, { assumptions: { ...SAFE, crisisWindows: 1 } }));
    expect(longer.some(({ before, after }) => windows(after).length > windows(before).length)).toBe(true);
    for (const { before, after, unanswered } of longer)
      if (windows(after).length > windows(before).length) expect(unanswered).toBeGreaterThan(0);
    for (const { before, after, unused } of shorter) {
      expect(windows(after).every((one) => one.endsWith('/1'))).toBe(true);
      const late = before.moments.filter((_, ix) => windowOf(before.moments[ix - 1]?.state ?? before.state) > 1);
      expect(unused).toBeGreaterThanOrEqual(late.flatMap((moment) => moment.inputs).length);
    }
    expect(shorter.some(({ unused }) => unused > 0)).toBe(true);
  });

  it('leaves out what was said in a crisis that does not come, and refuses nobody for it', () => {
    const games = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => wildRecord('crowded-sea', seed, SAFE));
    let [left, kept] = [0, 0];
    for (const record of games) {
      const { before, after, unused, refused } = again(record, { assumptions: { ...SAFE, ...CALM } });
      const fed = after.moments.flatMap((moment) => moment.inputs);
      expect(fed.length + unused + refused.filter(({ why }) => why.code === 'notUnderstood').length).toBe(
        inputs(record),
      );
      const there = crisisSteps(after);
      for (const [where, said] of crisisSteps(before)) {
        const came = there.get(where);
        if (came) expect(came).toEqual(said);
        if (came) kept += said.length;
        else left += said.length;
      }
      const codes = refused.filter(({ phase }) => phase === 'crisis').map(({ why }) => why.code);
      if (there.size === 0) expect(codes).toEqual([]);
    }
    expect(left).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(0);
  });
});

/** Rough weather: several crises in a turn. */
const ROUGH = { incidentBase: 2_000, incidentSlope: 100 };
const FRESH = { incidentBase: 1_000, incidentSlope: 200 };

describe('several crises in one turn', () => {
  it('are each answered or not for themselves', () => {
    let [alone, more] = [0, 0];
    for (const [mine, others] of [
      [ROUGH, FRESH],
      [FRESH, ROUGH],
    ] as const)
      for (const seed of [6, 11]) {
        const record = wildRecord('forums', seed, { ...SAFE, ...mine });
        const { before, after, unanswered } = again(record, { assumptions: { ...SAFE, ...others } });
        const [then, now] = [crisisSteps(before), crisisSteps(after)];
        // Both games go through the same turns; only their windows differ.
        expect(unanswered).toBe([...now.keys()].filter((where) => !then.has(where)).length);
        after.moments.forEach(({ inputs: fed }, ix) => {
          const began = after.moments[ix - 1]?.state;
          if (began?.phase !== 'crisis') return;
          const of = (all: ReadonlyMap<string, unknown>) =>
            [...all.keys()]
              .filter((where) => where.startsWith(`${began.turn}/${windowOf(began)}/`))
              .map((where) => where.split('/')[2]);
          const gone = of(then).filter((id) => !of(now).includes(id));
          expect(fed.filter((input) => 'at' in input && gone.includes(input.at))).toEqual([]);
          if (gone.length > 0) alone += 1;
          if (of(then).length > 0 && of(now).some((id) => !of(then).includes(id))) more += 1;
        });
      }
    // Windows in which one crisis is missing, and such in which one is new, beside one that both games have.
    expect(alone).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(0);
  });
});

describe('what is not allowed any more', () => {
  it('is told with the reason of the rules', () => {
    const dear = again(large, { assumptions: { hotlineCost: 12, dialogueCost: 12, patrolCost: 12 } });
    expect(dear.refused.length).toBeGreaterThan(0);
    for (const { turn, phase, seat, what, why } of dear.refused) {
      expect(turn).toBeGreaterThan(0);
      expect(phase).not.toBe('over');
      const said = eventsOf(dear.after).filter((event) => event.kind === 'inputRejected');
      expect(said.some((event) => event.seat === seat && event.what === what && event.why.code === why.code)).toBe(
        true,
      );
    }
  });

  it('is not what was refused when it was played', () => {
    const record = wildRecord('crowded-sea', 3);
    const { before, refused } = again(record, {});
    expect(eventsOf(before).some(({ kind }) => kind === 'inputRejected')).toBe(true);
    expect(refused).toEqual([]);
  });

  it('names a sweetener above the cap, which these numbers do not even know', () => {
    const sweet = setups
      .map(({ id }) => wildRecord(id, 9))
      .find(({ steps }) =>
        steps.some((one) => one.inputs.some((input) => 'sweetener' in input && input.sweetener > 0)),
      );
    if (!sweet) throw new Error('some game sweetens an offer');
    const { refused, after, unused } = again(sweet, { assumptions: { sweetenerCap: 0 } });
    const named = refused.filter(({ why }) => why.code === 'sweetenerCap');
    const all = sweet.steps.flatMap((one) => one.inputs.filter((input) => 'sweetener' in input && input.sweetener > 0));
    expect(named).toHaveLength(all.length);
    expect(named.map(({ seat }) => seat).sort()).toEqual(all.map(({ seat }) => seat).sort());
    const fed = after.moments.flatMap((moment) => moment.inputs).length;
    expect(fed + unused + named.length).toBe(inputs(sweet));
  });
});

describe('a record of a game that is not over', () => {
  it.each([0, 1, 2, 4, 7, 20])('of %i steps is run to where it stands', (steps) => {
    const half = { ...large, steps: large.steps.slice(0, steps) };
    const { before, after } = again(half, { preset: 'deterrence' });
    const { turn, phase } = before.state;
    expect([after.state.turn, after.state.phase]).toEqual([turn, phase]);
    expect(hashes(again(half, {}).after)).toEqual(hashes(before));
  });

  it('is run past it, where it stands in a crisis that does not come', () => {
    const record = peninsula.find(({ steps }) => steps.some((one) => one.inputs.some(({ kind }) => kind === 'move')));
    if (!record) throw new Error('some game has a crisis');
    const whole = again(record, {}).before;
    const at = whole.moments.findIndex(({ state }) => state.phase === 'crisis');
    const half = { ...record, steps: record.steps.slice(0, at) };
    const none = { ...SAFE, ...CALM };
    const { before, after, unanswered } = again(half, { assumptions: none });
    expect(before.state.phase).toBe('crisis');
    expect(after.state.turn * 2 + (after.state.phase === 'crisis' ? 0 : 1)).toBeGreaterThanOrEqual(
      before.state.turn * 2,
    );
    expect(unanswered).toBe(0);
  });
});

describe('a record that does not come out as it says', () => {
  it('is not run under other numbers', () => {
    const lied = { ...large, steps: large.steps.map((one, ix) => (ix === 3 ? { ...one, inputs: [] } : one)) };
    expect(sameOrders(lied, { preset: 'spiral' })).toMatchObject({ ok: false });
  });
});
