import type { Step } from './effects/applyEffects.ts';
import { commit } from './talks/commit.ts';
import { SILENT, decisionsIn } from './crisis/decisions.ts';
import { resolveWindow } from './crisis/window.ts';
import { isQuiet, specEffects, stageOf } from './menu/specs.ts';
import { mark, tell, type Effect } from './effects/effects.ts';
import { canonicalJson } from './base/hash.ts';
import { readInput, type Input, type InputKind } from './input.ts';
import type { Luck } from './base/luck.ts';
import { ORDER_KINDS, partnerOf } from './order.ts';
import { isLeading, type Deed, type Stage } from './menu/orderSpec.ts';
import { fatigueKey } from './orders/terms.ts';
import { outcomeOf } from './outcome.ts';
import { finished, running, stage, type Running } from './effects/running.ts';
import { isPrologue } from './scenario/prologue.ts';
import type { Scenario } from './scenario/scenario.ts';
import { actorOf, placeIdOf, situation, type Situation } from './state/situation.ts';
import type { Crisis, Phase, State } from './state/state.ts';
import { compliance, keptWords } from './standing/compliance.ts';
import { runningAgreements } from './standing/runningAgreements.ts';
import { clearings } from './standing/attribution.ts';
import { beliefs, exploited } from './standing/beliefs.ts';
import { brief } from './standing/brief.ts';
import { meetDisasters, refunds } from './standing/disasters.ts';
import { decideDilemmas } from './standing/dilemmas.ts';
import { earlyWarnings } from './standing/earlyWarnings.ts';
import { drift } from './standing/drift.ts';
import { forumSessions } from './standing/forumSessions.ts';
import { ignoredCrises } from './standing/forums.ts';
import { incidents } from './standing/incidents.ts';
import { strain, trends } from './standing/strain.ts';
import { counter, propose, rejected } from './talks/talks.ts';

/** What each phase listens to. */
const HEARD: Readonly<Record<Phase, readonly InputKind[]>> = {
  propose: ['propose'],
  counter: ['counter'],
  commit: ['answer', 'order', 'choice'],
  crisis: ['move', 'reply', 'mediate'],
  over: [],
};

/**
 * One step of the game: the talks (offers, then counter-offers), the secret orders and all that follows from them, or one window
 * of every open crisis. Total: it returns for every reachable state and every list of inputs, nonsense from a network included. What
 * is not understood is dropped (nobody can be told); what is not allowed comes back as an `inputRejected` event. The sequence of
 * `inputs` does not matter.
 */
export function step(scenario: Scenario, state: State, inputs: readonly unknown[], luck: Luck, explain = true): Step {
  const run = running(situation(scenario, state, explain));
  if (state.phase === 'over') return finished(run);
  const heard = listen(run, inputs);
  switch (state.phase) {
    case 'propose':
      stage(run, [...propose(run.here, of(heard, 'propose')), time(run.here, 'counter')]);
      break;
    case 'counter':
      stage(run, [...counter(run.here, of(heard, 'counter')), time(run.here, 'commit')]);
      break;
    case 'commit':
      resolveOrders(run, heard, luck);
      break;
    case 'crisis':
      resolveCrises(run, heard, luck);
      break;
  }
  return finished(run);
}

const of = <K extends InputKind>(inputs: readonly Input[], kind: K): Extract<Input, { readonly kind: K }>[] =>
  inputs.filter((input): input is Extract<Input, { readonly kind: K }> => input.kind === kind);

const time = (here: Situation, phase: Phase, turn = here.state.turn): Effect => ({ kind: 'time', turn, phase });

/** Inputs that are understood and belong to this phase, in canonical sequence, so that arrival can never matter. */
function listen(run: Running, inputs: readonly unknown[]): readonly Input[] {
  const { scenario, state } = run.here;
  const understood = inputs.map((input) => readInput(scenario, input)).filter((input) => input !== undefined);
  const sorted = understood
    .map((input) => ({ input, key: canonicalJson(input) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ input }) => input);
  const early = sorted.filter(({ kind }) => !HEARD[state.phase].includes(kind));
  stage(
    run,
    early.map((input) => rejected(input.seat, input.kind, { code: 'notThisPhase' })),
  );
  return sorted.filter(({ kind }) => HEARD[state.phase].includes(kind));
}

/** R1.5 The fixed stages of a turn. Each reads what the one before has written; within one, all read the same. */
function resolveOrders(run: Running, heard: readonly Input[], luck: Luck): void {
  const { effects, deeds } = commit(run.here, of(heard, 'answer'), of(heard, 'order'));
  stage(run, [...effects, { kind: 'proposals', proposals: [] }]);
  if (isPrologue(run.here.scenario, run.here.state.turn)) {
    closePrologue(run, deeds, luck);
    return;
  }
  stage(run, decideDilemmas(run.here, of(heard, 'choice')));
  const before = run.here;
  stage(run, compliance(before, deeds, luck));
  stage(run, carriedOut(run.here, deeds, 'agreements', luck));
  stage(run, carriedOut(run.here, deeds, 'cooperative', luck));
  stage(run, carriedOut(run.here, deeds, 'military', luck));
  stage(
    run,
    deeds.flatMap((deed) => specEffects(run.here, deed, 'reactions', luck)),
  );
  stage(run, keptWords(run.here, before, deeds, luck));
  stage(run, carriedOut(run.here, deeds, 'relief', luck));
  stage(run, meetDisasters(run.here));
  stage(run, forumSessions(run.here, deeds, luck));
  stage(run, [...deeds.flatMap((deed) => remembered(run.here, deed)), ...exploited(run.here)]);
  stage(run, incidents(run.here, luck));
  if (run.here.state.crises.length > 0) stage(run, [time(run.here, 'crisis')]);
  else assess(run, luck);
}

/** R1.7 What a prologue comes to: papers are signed and read by everybody, or there is none. Nothing else happens, and no time passes. */
function closePrologue(run: Running, deeds: readonly Deed[], luck: Luck): void {
  stage(run, carriedOut(run.here, deeds, 'agreements', luck));
  stage(
    run,
    deeds.flatMap((deed) => specEffects(run.here, deed, 'reactions', luck)),
  );
  const papers = deeds.filter(({ order }) => !isQuiet(order)).map(({ order }) => order.kind);
  stage(run, [...deeds.flatMap((deed) => remembered(run.here, deed)), tell('all', { kind: 'prologueClosed', papers })]);
  nextTurn(run, luck);
}

const carriedOut = (here: Situation, deeds: readonly Deed[], when: Stage, luck: Luck): Effect[] =>
  deeds.filter(({ order }) => stageOf(order) === when).flatMap((deed) => specEffects(here, deed, 'effects', luck));

/** What a deed leaves behind beside its effects: it tires, it counts, it is told. A probe is told by whoever can name it. */
function remembered(here: Situation, deed: Deed): Effect[] {
  const { order } = deed;
  const other = partnerOf(order);
  const partner = other === undefined ? -1 : actorOf(here, other);
  const by = actorOf(here, order.by);
  const kind = ORDER_KINDS.indexOf(order.kind);
  const quiet = isQuiet(order);
  const done = quiet ? 'doneQuietly' : 'done';
  const audience = quiet ? [order.by, ...deed.consenting] : 'all';
  // A statement that several sign is one act: all its offers tire the same.
  const tires = order.kind !== 'publicStatement' || isLeading(deed);
  return [
    ...(tires ? [{ kind: 'fatigue', key: fatigueKey(order), rise: here.params.fatigueStep } as const] : []),
    mark(here, done, by, partner, -1, kind),
    ...(partner >= 0 && deed.consenting.length > 0 ? [mark(here, done, partner, by, -1, kind)] : []),
    ...(order.kind === 'greyZoneProbe' ? [] : [tell(audience, { kind: 'orderDone', order, with: deed.consenting })]),
  ];
}

/** R7 One window of every open crisis; then the next, or what is left of the turn. */
function resolveCrises(run: Running, heard: readonly Input[], luck: Luck): void {
  const here = run.here;
  const { readings, refused } = decisionsIn(here, heard);
  const effects: Effect[] = [...refused];
  let warAt: Crisis | undefined;
  for (const crisis of here.state.crises) {
    const window = resolveWindow(here, crisis, readings.get(placeIdOf(here, crisis.at)) ?? SILENT, luck);
    effects.push(...window.effects);
    if (window.war) warAt ??= crisis;
  }
  stage(run, effects);
  if (warAt) end(run, true, placeIdOf(run.here, warAt.at));
  else if (run.here.state.crises.length === 0) assess(run, luck);
}

/** R1.5 After the last window: what runs by itself, drift, then the end or the next Brief. */
function assess(run: Running, luck: Luck): void {
  stage(run, [
    ...refunds(run.here),
    ...clearings(run.here, luck),
    ...beliefs(run.here),
    ...ignoredCrises(run.here),
    ...runningAgreements(run.here, luck),
  ]);
  stage(run, [...drift(run.here), ...strain(run.here), ...trends(run.here)]);
  nextTurn(run, luck);
}

/** R1.4 The next Brief, or the end. */
function nextTurn(run: Running, luck: Luck): void {
  const { state } = run.here;
  if (state.turn >= state.end) {
    end(run, false, null);
    return;
  }
  stage(run, [{ kind: 'newTurn' }, time(run.here, 'propose', state.turn + 1)]);
  stage(run, brief(run.here, luck));
  stage(run, earlyWarnings(run.here));
}

function end(run: Running, war: boolean, at: string | null): void {
  const outcome = outcomeOf(run.here, war, at);
  stage(run, [{ kind: 'outcome', outcome }, tell('all', { kind: 'gameOver', outcome })]);
}
