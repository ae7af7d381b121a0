import { applyEffects } from '../../src/rules/effects/applyEffects.ts';
import { decisionsIn, SILENT } from '../../src/rules/crisis/decisions.ts';
import { resolveWindow } from '../../src/rules/crisis/window.ts';
import { askedBy, specEffects, stageOf } from '../../src/rules/menu/specs.ts';
import type { Effect } from '../../src/rules/effects/effects.ts';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import type { BundleNumber, Input, Move } from '../../src/rules/input.ts';
import type { MoveKind, Reply } from '../../src/rules/crisis/moveKinds.ts';
import { fixedLuck, tracedLuck, type Luck } from '../../src/rules/base/luck.ts';
import type { Deed } from '../../src/rules/menu/orderSpec.ts';
import type { Order } from '../../src/rules/order.ts';
import { step } from '../../src/rules/resolve.ts';
import { deedsOf } from '../../src/rules/talks/deedsOf.ts';
import type { Scenario } from '../../src/rules/scenario/scenario.ts';
import { placeIdOf, situation, type Situation } from '../../src/rules/state/situation.ts';
import type { State } from '../../src/rules/state/state.ts';
import { compliance, keptWords } from '../../src/rules/standing/compliance.ts';
import { runningAgreements } from '../../src/rules/standing/runningAgreements.ts';
import { beliefs, exploited } from '../../src/rules/standing/beliefs.ts';
import { brief } from '../../src/rules/standing/brief.ts';
import { meetDisasters, refunds } from '../../src/rules/standing/disasters.ts';
import { clearings } from '../../src/rules/standing/attribution.ts';
import { decideDilemmas } from '../../src/rules/standing/dilemmas.ts';
import { earlyWarnings } from '../../src/rules/standing/earlyWarnings.ts';
import { drift } from '../../src/rules/standing/drift.ts';
import { forumSessions } from '../../src/rules/standing/forumSessions.ts';
import { ignoredCrises } from '../../src/rules/standing/forums.ts';
import { incidents } from '../../src/rules/standing/incidents.ts';
import { strain, trends } from '../../src/rules/standing/strain.ts';
import type { BySeat, Case, CaseAct } from './caseFile.ts';
import { orderFrom } from './orders.ts';
import { worldOf } from './world.ts';

/** What runs by itself, by name. */
const RUNS: Readonly<Record<string, (here: Situation, luck: Luck, deeds: readonly Deed[]) => readonly Effect[]>> = {
  drift: (here) => drift(here),
  beliefs: (here) => beliefs(here),
  agreements: (here, luck) => runningAgreements(here, luck),
  disasters: (here) => meetDisasters(here),
  refunds: (here) => refunds(here),
  clearings: (here, luck) => clearings(here, luck),
  strain: (here) => strain(here),
  trends: (here) => trends(here),
  exploited: (here) => exploited(here),
  ignored: (here) => ignoredCrises(here),
  brief: (here, luck) => brief(here, luck),
  warnings: (here) => earlyWarnings(here),
  incidents: (here, luck) => incidents(here, luck),
  compliance: (here, luck, deeds) => [...compliance(here, deeds, luck), ...keptWords(here, here, deeds, luck)],
  nextTurn: (here) => [{ kind: 'newTurn' }, { kind: 'time', turn: here.state.turn + 1, phase: 'propose' }],
};

export interface Ran {
  readonly scenario: Scenario;
  readonly before: State;
  readonly state: State;
  readonly events: readonly GameEvent[];
  /** Keys that were fixed but never drawn. */
  readonly unused: readonly string[];
}

/** Runs a case: the real rules, from its start, one act after the other. */
export function runCase(one: Case): Ran {
  const { scenario, state: before } = worldOf(one);
  const drawn = new Set<string>();
  const luck = tracedLuck(fixedLuck(one.luck ?? {}, 9_999), ({ key }) => drawn.add(key));
  const events: GameEvent[] = [];
  let state = before;
  for (const act of one.do ?? []) {
    const done = perform(scenario, state, act, luck);
    events.push(...done.events);
    state = done.state;
  }
  return { scenario, before, state, events, unused: Object.keys(one.luck ?? {}).filter((key) => !drawn.has(key)) };
}

interface Done {
  readonly state: State;
  readonly events: readonly GameEvent[];
}

function perform(scenario: Scenario, state: State, act: CaseAct, luck: Luck): Done {
  if ('acts' in act) return carryOut(scenario, state, act.acts, luck);
  if ('stage' in act) {
    const here = situation(scenario, state);
    const run = RUNS[act.stage];
    if (!run) throw new Error(`nothing runs by the name of ${act.stage}`);
    return applyEffects(here, run(here, luck, deedsIn(here, act.orders ?? {})));
  }
  if ('choose' in act) return choose(scenario, state, act.choose);
  if ('window' in act) return oneWindow(scenario, state, act.window, luck);
  if ('turn' in act) return wholeTurn(scenario, state, act.turn, luck);
  const inputs =
    'propose' in act
      ? offers(scenario, act.propose)
      : 'counter' in act
        ? counters(scenario, state, act.counter)
        : 'commit' in act
          ? commits(scenario, state, act.commit)
          : moves(scenario, state, act.crisis);
  return step(scenario, state, inputs, luck);
}

const ordersOf = (scenario: Scenario, seats: BySeat): Order[] =>
  Object.entries(seats).flatMap(([seat, texts]) => texts.map((text) => orderFrom(scenario, seat, text)));

const deedsIn = (here: Situation, seats: BySeat): readonly Deed[] =>
  deedsOf(
    here,
    ordersOf(here.scenario, seats).map((order) => ({ order, consenting: askedBy(here, order) })),
  );

/** Agreements, cooperation, military acts, reactions, relief, forums: each stage reads what the one before has written (C5). */
function carryOut(scenario: Scenario, start: State, seats: BySeat, luck: Luck): Done {
  const deeds = deedsIn(situation(scenario, start), seats);
  const events: GameEvent[] = [];
  let state = start;
  const stage = (effects: (here: Situation) => readonly Effect[]): void => {
    const here = { ...situation(scenario, start), state };
    const done = applyEffects(here, effects(here));
    events.push(...done.events);
    state = done.state;
  };
  const when = (name: string) => (here: Situation) =>
    deeds.filter(({ order }) => stageOf(order) === name).flatMap((deed) => specEffects(here, deed, 'effects', luck));
  stage(when('agreements'));
  stage(when('cooperative'));
  stage(when('military'));
  stage((here) => deeds.flatMap((deed) => specEffects(here, deed, 'reactions', luck)));
  stage(when('relief'));
  stage((here) => meetDisasters(here));
  stage((here) => forumSessions(here, deeds, luck));
  return { state, events };
}

/** Answers to dilemmas, before anything else is done. */
function choose(scenario: Scenario, state: State, seats: BySeat): Done {
  const here = situation(scenario, state);
  const choices = Object.entries(seats).flatMap(([seat, texts]) =>
    texts.map((text) => {
      const [inject = '', option = ''] = text.split(' ');
      return { kind: 'choice' as const, seat, inject, option };
    }),
  );
  return applyEffects(here, decideDilemmas(here, choices));
}

/** `raise`, `call raise else hold`, `hold accept`, `raise invoke`. */
function moveFrom(text: string): Move {
  const words = text.split(' ');
  const accept = words.includes('accept');
  const call = words[0] === 'call';
  const move = (call ? words[1] : words[0]) as MoveKind;
  const otherwise = call ? (words[words.indexOf('else') + 1] as MoveKind) : move;
  const invoke = words.includes('invoke') ? ({ invoke: true } as const) : {};
  return { move, call, otherwise, acceptOffRamp: accept, ...invoke };
}

function oneWindow(scenario: Scenario, state: State, seats: BySeat, luck: Luck): Done {
  const here = situation(scenario, state);
  const crisis = state.crises[0]!;
  const at = placeIdOf(here, crisis.at);
  const inputs = Object.entries(seats).flatMap(([seat, [text = 'hold']]): Input[] => [
    { kind: 'move', seat, at, ...moveFrom(text) },
  ]);
  const { readings } = decisionsIn(here, inputs);
  return applyEffects(here, resolveWindow(here, crisis, readings.get(at) ?? SILENT, luck).effects);
}

/** `SEA raise`, `reply SEA h support`, `mediate SEA`. */
const moves = (_: Scenario, __: State, seats: BySeat): Input[] =>
  Object.entries(seats).flatMap(([seat, texts]) =>
    texts.map((text): Input => {
      const [at = '', ...words] = text.split(' ');
      if (at === 'mediate') return { kind: 'mediate', seat, at: words[0] ?? '' };
      if (at === 'reply')
        return { kind: 'reply', seat, at: words[0] ?? '', to: words[1] ?? '', reply: words[2] as Reply };
      return { kind: 'move', seat, at, ...moveFrom(words.join(' ')) };
    }),
  );

/** `jointExercise h SEA large + 2`: with two capital on top. `package 1: dialogue h`: together with all that have the same number. */
const offers = (scenario: Scenario, seats: BySeat): Input[] =>
  Object.entries(seats).flatMap(([seat, texts]) =>
    texts.map((text): Input => {
      const [, number, rest = text] = /^package (\d): (.*)$/.exec(text) ?? [];
      const [offer = '', sweetener = '0'] = rest.split('+');
      const bundle = number === undefined ? {} : { bundle: Number(number) as BundleNumber };
      return { kind: 'propose', seat, order: orderFrom(scenario, seat, offer), sweetener: Number(sweetener), ...bundle };
    }),
  );

/** `1: jointExercise h SEA small`: to the first offer on the table, by its proposer and with other terms. */
const counters = (scenario: Scenario, state: State, seats: BySeat): Input[] =>
  Object.entries(seats).flatMap(([seat, texts]) =>
    texts.map((text): Input => {
      const [number = '', ...words] = text.split(':');
      const proposal = state.proposals[Number(number) - 1];
      return {
        kind: 'counter',
        seat,
        proposal: proposal?.id ?? number,
        order: orderFrom(scenario, proposal?.order.by ?? seat, words.join(':')),
      };
    }),
  );

/** `accept 1`, `refuse 1`, `choose burden pay`, or an order that needs nobody. */
const commits = (scenario: Scenario, state: State, seats: BySeat): Input[] =>
  Object.entries(seats).flatMap(([seat, texts]) =>
    texts.map((text): Input => {
      const [word = '', number = '', option = ''] = text.split(' ');
      if (word === 'choose') return { kind: 'choice', seat, inject: number, option };
      if (word !== 'accept' && word !== 'refuse')
        return { kind: 'order', seat, order: orderFrom(scenario, seat, text) };
      return {
        kind: 'answer',
        seat,
        proposal: state.proposals[Number(number) - 1]?.id ?? number,
        accept: word === 'accept',
        because: [],
      };
    }),
  );

function wholeTurn(scenario: Scenario, start: State, seats: BySeat, luck: Luck): Done {
  const here = situation(scenario, start);
  const offered: Record<string, string[]> = {};
  const given: Record<string, string[]> = {};
  for (const [seat, texts] of Object.entries(seats))
    for (const text of texts) {
      const list = askedBy(here, orderFrom(scenario, seat, text)).length > 0 ? offered : given;
      (list[seat] ??= []).push(text);
    }
  const proposed = step(scenario, start, offers(scenario, offered), luck);
  const countered = step(scenario, proposed.state, [], luck);
  const answers = countered.state.proposals.flatMap(({ id, asks }) =>
    asks.map((seat): Input => ({ kind: 'answer', seat, proposal: id, accept: true, because: [] })),
  );
  const committed = step(scenario, countered.state, [...answers, ...commits(scenario, countered.state, given)], luck);
  return { state: committed.state, events: [...proposed.events, ...countered.events, ...committed.events] };
}
