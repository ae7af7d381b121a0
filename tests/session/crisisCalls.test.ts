import { expect, test } from 'vitest';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import { step } from '../../src/rules/resolve.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { observe, type Observation } from '../../src/rules/sight/observe.ts';
import type { State } from '../../src/rules/state/state.ts';
import { callsOf, repliesFor } from '../../src/session/crisisCalls.ts';
import { crisisSight, moveSights } from '../../src/session/crisisSight.ts';
import { worldOf } from '../cases/world.ts';
import type { Case } from '../cases/caseFile.ts';
import { FIXTURES } from '../cases/fixture.ts';

const scenario = compileScenario(FIXTURES.board);
const luck = fixedLuck({}, 9_999);
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;

/** h and B stand at rung 3 in the second window; h has called on A, with whom it has a treaty. */
const stateOf = (crisis: Partial<NonNullable<Case['crisis']>> = {}, treaty = 'alliance A-h'): State =>
  worldOf({
    id: 'calls',
    clause: 'R7.8',
    title: 'a call',
    fixture: 'board',
    start: { 'rung SEA': 3 },
    crisis: { at: 'SEA', leads: ['h', 'B'], window: 2, calls: ['h to A'], ...crisis },
    agreements: [treaty, 'alliance A-a2', 'alliance A-B'],
  }).state;
const see = (state: State, seat: string): Observation => observe(scenario, state, [], seat, luck);

test('everybody sees who was called, by whom, and who has answered what', () => {
  const state = stateOf({ window: 3, calls: ['h to A limited', 'B to A in 2'] });
  expect(callsOf(state.crises[0]!)).toEqual([
    { by: ix('h'), to: ix('A'), window: 1, reply: 'limited', due: false },
    { by: ix('B'), to: ix('A'), window: 2, reply: null, due: true },
  ]);
});

test('whoever was called is told what each answer would do, and it does that', () => {
  const state = stateOf();
  const view = see(state, 'A');
  expect(view.crises[0]).toMatchObject({ role: 'called', calledBy: [ix('h')], opponent: -1, moves: [] });
  const [choice] = repliesFor(scenario, view, state.crises[0]!);
  expect(choice).toMatchObject({ caller: ix('h'), against: ix('B'), consultation: false });
  for (const { reply, costs } of choice!.replies) {
    const { state: after } = step(scenario, state, [{ kind: 'reply', seat: 'A', at: 'SEA', to: 'h', reply }], luck);
    for (const { score, at, delta } of costs) {
      const list = score === 'credibility' ? 'ties' : 'actors';
      const before = (state[list][at] as unknown as Record<string, number>)[score]!;
      expect((after[list][at] as unknown as Record<string, number>)[score], `${reply} ${score}`).toBe(before + delta);
    }
  }
  expect(choice!.replies.map(({ costs }) => costs.length)).toEqual([3, 1, 1, 4]);
  expect(choice!.replies.map(({ joins, restrains }) => [joins, restrains])).toEqual([
    [true, 0],
    [false, 0],
    [false, 5_000],
    [false, 0],
  ]);
});

test('nobody else is asked', () => {
  const state = stateOf();
  for (const seat of ['h', 'B', 'a2', 'C', 'public', 'control'])
    expect(repliesFor(scenario, see(state, seat), state.crises[0]!)).toEqual([]);
});

test('whoever stands with one side cannot join the other, and is told so', () => {
  const state = stateOf({ window: 3, supporters: ['A of h'], calls: ['h to A support', 'B to A in 2'] });
  const [choice] = repliesFor(scenario, see(state, 'A'), state.crises[0]!);
  expect(choice?.replies.map(({ open }) => open)).toEqual([false, true, true, true]);
});

test('consultation is shown, and halves what a no costs', () => {
  const state = stateOf({}, 'alliance A-h consultation');
  const [choice] = repliesFor(scenario, see(state, 'A'), state.crises[0]!);
  const reputation = choice?.replies[3]?.costs.find(({ score }) => score === 'reputation');
  expect([choice?.consultation, reputation?.delta]).toEqual([true, -400]);
});

test('a lead knows whom it would call, a chair that it may mediate, and watchers nothing of the kind', () => {
  const state = stateOf({ calls: [] });
  expect(see(state, 'h').crises[0]).toMatchObject({ role: 'lead', canInvoke: true, wouldCall: [ix('A')] });
  expect(see(state, 'C').crises[0]).toMatchObject({ role: 'chair', canMediate: true, canInvoke: false });
  for (const seat of ['a2', 'public', 'control'])
    expect(see(state, seat).crises[0]).toMatchObject({ role: 'none', canInvoke: false, wouldCall: [], calledBy: [], canMediate: false }); // prettier-ignore
});

test('an ally that stands with a lead sees both sides as its lead does, and three moves', () => {
  const state = stateOf({ supporters: ['A of h'], calls: ['h to A support'] });
  const view = see(state, 'A');
  expect(view.crises[0]).toMatchObject({ role: 'supporter', opponent: ix('B'), moves: ['raise', 'hold', 'backDown'] });
  const sight = crisisSight(scenario, view, state.crises[0]!);
  expect([sight?.mine.lead, sight?.theirs.lead]).toEqual([ix('h'), ix('B')]);
  expect(sight?.mine.backers.filter(({ joined }) => joined).map(({ actor }) => actor)).toEqual([ix('A')]);
  const sights = moveSights(scenario, view, state.crises[0]!);
  // A raise and a raise of the other side are two rungs up; where both leads back down, it is undone, and they are two down.
  expect(sights.map(({ move, rungLow, rungHigh }) => [move, rungLow, rungHigh])).toEqual([
    ['raise', 1, 5],
    ['hold', 1, 5],
    ['backDown', 1, 5],
  ]);
});

test('what an ally may do is in the range of a lead', () => {
  const raise = (state: State) =>
    moveSights(scenario, see(state, 'B'), state.crises[0]!).find(({ move }) => move === 'raise');
  const hold = (state: State) =>
    moveSights(scenario, see(state, 'B'), state.crises[0]!).find(({ move }) => move === 'hold');
  // Alone: the other raises, or backs down and undoes the raise.
  expect(raise(stateOf({ calls: [] }))).toMatchObject({ rungLow: 2, rungHigh: 5 });
  // An ally of the other side raises while its lead backs up: a hold may end a rung higher.
  expect(hold(stateOf({ calls: [], supporters: ['a2 of h'] }))).toMatchObject({ rungLow: 2, rungHigh: 4 });
  // An ally of its own raises for it.
  expect(hold(stateOf({ calls: [], supporters: ['a2 of B'] }))).toMatchObject({ rungHigh: 5 });
});
