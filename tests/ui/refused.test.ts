/** Nothing that the order builder, the inbox and the plan let through is refused by the rules. */
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/rules/sight/observe.ts';
import type { Host } from '../../src/session/host.ts';
import type { MoveKind } from '../../src/rules/crisis/moveKinds.ts';
import { ORDER_KINDS, proposalBundles } from '../../src/session/catalogue.ts';
import { moveSights, offersIn } from '../../src/session/crisisSight.ts';
import { budgetOf } from '../../src/ui/store/budget.ts';
import { counterTerms, counterWhy, mayCounter, whyNoYes } from '../../src/ui/store/answers.ts';
import { bundlesOf } from '../../src/ui/store/bundles.ts';
import { formStep } from '../../src/ui/store/formStep.ts';
import { fieldsOf, formOf, kindState, newForm, withField } from '../../src/ui/store/orderForm.ts';
import {
  carriedOver,
  changed,
  emptyPlan,
  inputsOf,
  noPlanning,
  remarksOf,
  undone,
  withAnswers,
  withCounter,
  withDraft,
  withDraftChanged,
  withMove,
  withTie,
  withoutDraft,
  withFeeling,
  nothingSaid,
  type Form,
  type Plan,
} from '../../src/ui/store/plan.ts';
import { tableOf } from './table.ts';

/** A die of our own, so that a failure can be played again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % sides;
  };
}
type Roll = ReturnType<typeof dice>;

/** A form filled in as somebody would who presses whatever can be pressed. */
function filled(host: Host, view: Observation, roll: Roll): Form | undefined {
  const kinds = ORDER_KINDS.filter((kind) => kindState(host, view, kind).why === undefined);
  const kind = kinds[roll(Math.max(1, kinds.length))];
  if (kind === undefined) return undefined;
  let form = newForm(host, view, kind);
  for (let press = 0; press < 6; press += 1) {
    const fields = fieldsOf(host, view, form);
    const field = fields[press < fields.length ? press : roll(fields.length)];
    const open = field?.choices.filter(({ why }) => why === undefined) ?? [];
    const choice = open[roll(Math.max(1, open.length))];
    if (field && choice) form = withField(host, view, form, field.name, choice.value);
  }
  return { ...form, sweetener: roll(2) * roll(host.scenario.params.sweetenerCap + 1) };
}

function planned(host: Host, view: Observation, from: Plan, roll: Roll): Plan {
  let plan = from;
  for (let tries = roll(9); tries > 0; tries -= 1) {
    const form = filled(host, view, roll);
    const step = form && formStep(host, view, plan, form);
    if (step?.kind !== 'ready') continue;
    const before = plan;
    const ids = host.scenario.actors.map(({ id }) => id).filter((id) => id !== view.seat);
    const said = withFeeling({ ...nothingSaid, intent: 'bind' }, ids, ids[roll(ids.length)] ?? '', 'colder');
    plan = withDraft(plan, { ...step.draft, said });
    if (roll(8) === 0) plan = withoutDraft(plan, plan.drafts[roll(plan.drafts.length)]?.id ?? 0);
    if (roll(4) === 0) plan = edited(host, view, plan, roll);
    if (roll(6) === 0) plan = undone(changed({ ...noPlanning, now: before }, plan)).now;
  }
  const offers = plan.drafts.filter(({ offer }) => offer);
  for (const { drafts } of bundlesOf(host.scenario, view, offers)) {
    const ids = drafts.map(({ id }) => id);
    if (roll(3) > 0) plan = withTie(plan, ids, true);
  }
  return plan;
}

/** A line of the plan opened again, a field of it changed, and put back. */
function edited(host: Host, view: Observation, plan: Plan, roll: Roll): Plan {
  const line = plan.drafts[roll(Math.max(1, plan.drafts.length))];
  if (!line) return plan;
  let form = formOf(host, line);
  const field = fieldsOf(host, view, form)[0];
  const open = field?.choices.filter(({ why }) => why === undefined) ?? [];
  const choice = open[roll(Math.max(1, open.length))];
  if (field && choice) form = withField(host, view, form, field.name, choice.value);
  const step = formStep(host, view, plan, form);
  return step.kind === 'ready' ? withDraftChanged(plan, line.id, step.draft) : plan;
}

/** A move for every crisis of mine, as its sheet offers it; now and then a call with a way out behind it. */
function moved(host: Host, view: Observation, from: Plan, roll: Roll): Plan {
  let plan = from;
  for (const { at, canCall } of view.crises.filter(({ opponent }) => opponent >= 0)) {
    const crisis = view.picture.crises.find((one) => host.scenario.places[one.at]?.id === at);
    const elsewhere = Object.entries(plan.moves).flatMap(([place, move]) => (place === at ? [] : [move]));
    const sights = crisis ? moveSights(host.scenario, view, crisis, offersIn(elsewhere)) : [];
    const pick = (): MoveKind => sights[roll(Math.max(1, sights.length))]?.move ?? 'hold';
    const move = { move: pick(), call: canCall && roll(2) === 0, otherwise: pick(), acceptOffRamp: roll(2) === 0 };
    plan = withMove(plan, at, move);
  }
  return plan;
}

function answered(host: Host, view: Observation, from: Plan, roll: Roll): Plan {
  let plan = from;
  for (const bundle of proposalBundles(view.picture.proposals)) {
    const [proposal] = bundle;
    if (!proposal) continue;
    const mine = proposal.order.by === view.seat;
    if (view.phase === 'counter' && mayCounter(host, view, proposal)) {
      let order = proposal.order;
      for (const { name, choices } of counterTerms(host, order))
        order = { ...order, [name]: choices[roll(choices.length)] };
      if (counterWhy(host, view, plan, proposal, order) === undefined && roll(2) === 0)
        plan = withCounter(plan, proposal.id, order);
    }
    const open = mine ? proposal.counter !== null : proposal.asks.includes(view.seat) && proposal.counter === null;
    if (view.phase !== 'commit' || !open || roll(4) === 0) continue;
    const yes = roll(4) > 0 && whyNoYes(host, view, plan, bundle) === undefined;
    plan = withAnswers(
      plan,
      bundle.map(({ id }) => id),
      yes,
    );
  }
  return plan;
}

interface Played {
  readonly refused: readonly string[];
  readonly orders: number;
  readonly answers: number;
  readonly counters: number;
}

function played(file: string, seat: string, seed: string): Played {
  const host = tableOf(file, seat, seed, 'standard');
  const roll = dice(
    seed.length * 7_919 + Array.from(seed, (sign) => sign.charCodeAt(0)).reduce((sum, code) => sum * 31 + code, 7),
  );
  const refused: string[] = [];
  const count = { orders: 0, answers: 0, counters: 0 };
  let plan = emptyPlan;
  for (let step = 0; step < 40 && host.view(seat).phase !== 'over'; step += 1) {
    const view = host.view(seat);
    if (view.phase !== 'crisis') plan = answered(host, view, planned(host, view, plan, roll), roll);
    else plan = moved(host, view, plan, roll);
    expect(budgetOf(host, view, plan).fits, `${seed} ${view.turn} ${view.phase}`).toBe(true);
    const inputs = inputsOf(plan, view.phase, seat);
    count.orders += inputs.filter(({ kind }) => kind === 'order' || kind === 'propose').length;
    count.answers += inputs.filter((input) => input.kind === 'answer' && input.accept).length;
    count.counters += inputs.filter(({ kind }) => kind === 'counter').length;
    const before = host.record().steps.length;
    expect(host.submit(seat, inputs, remarksOf(plan, view.phase, seat)).ok).toBe(true);
    for (const { step: at, events } of host.history(seat)) {
      for (const event of at > before ? events : []) {
        if (event.kind !== 'inputRejected' || event.seat !== seat) continue;
        refused.push(`${seed} turn ${view.turn} ${view.phase}: ${event.what} ${JSON.stringify(event.why)}`);
      }
    }
    const next = host.view(seat);
    plan = carriedOver(plan, next.turn === view.turn, next.phase);
  }
  expect(host.broken()).toBeUndefined();
  return { refused, ...count };
}

const TABLES = [
  ['crowded-sea', 'VNM', 'reed'],
  ['crowded-sea', 'CHN', 'fern'],
  ['crowded-sea', 'ASEAN', 'moss'],
  ['crowded-sea', 'USA', 'palm'],
  ['crowded-sea', 'IND', 'kelp'],
  ['channels', 'JPN', 'pine'],
  ['channels', 'AUS', 'sand'],
] as const;

describe('the rules refuse nothing that the screen lets through', () => {
  test.each(TABLES)('%s as %s, seed %s', { timeout: 60_000 }, (file, seat, seed) => {
    const all = [1, 2].map((game) => played(file, seat, `${seed}${game}`));
    expect(all.flatMap(({ refused }) => refused)).toEqual([]);
    expect(all.reduce((sum, { orders }) => sum + orders, 0)).toBeGreaterThan(10);
  });
});
