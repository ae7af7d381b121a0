import { describe, expect, test } from 'vitest';
import { alarmSize, changesText, effectText, gistText } from '../../src/ui/panels/changesText.ts';
import { rangeText } from '../../src/ui/panels/ForecastRows.tsx';
import { leftOpen, nextStep } from '../../src/ui/panels/nextStep.ts';
import { openOffers } from '../../src/ui/store/answers.ts';
import type { Order } from '../../src/rules/order.ts';
import { besideForm, bundlesOf, isTied } from '../../src/ui/store/bundles.ts';
import { gistOf } from '../../src/ui/store/forecastGroups.ts';
import { formStep } from '../../src/ui/store/formStep.ts';
import { changesBetween, choiceGist, choicePrice, switchChanges } from '../../src/ui/store/optionChanges.ts';
import { formOf, newForm, orderFrom, withField } from '../../src/ui/store/orderForm.ts';
import { emptyPlan, withAnswers, withDraft, withTie } from '../../src/ui/store/plan.ts';
import { treatyParts, whyText } from '../../src/ui/words/index.ts';
import { tableOf } from './table.ts';

const host = tableOf('crowded-sea', 'VNM');
const view = host.view('VNM');
const { scenario } = host;
const exercise = withField(host, view, newForm(host, view, 'jointExercise', 'USA'), 'at', 'SCS');

describe('what an option would change', () => {
  test('is the difference between the two forecasts, its price first and two more at most', () => {
    const [small, large] = ['small', 'large'].map((scale) =>
      orderFrom(host, view, { ...exercise, values: { ...exercise.values, scale } }),
    );
    if (!small || !large) throw new Error('the form is filled in');
    const changes = changesBetween(host, view, small, large);
    expect(changes[0]).toEqual({ kind: 'capital', by: 2 });
    expect(changes.length).toBe(3);
    const tension = changes.find((change) => change.kind === 'score' && change.score === 'tension');
    if (tension?.kind !== 'score') throw new Error('a larger exercise alarms more');
    const mid = (order: typeof small): number =>
      host.forecast('VNM', order).rows.find(({ score, at }) => score === 'tension' && at === tension.at)?.mid ?? 0;
    expect(tension.by).toBe(mid(large) - mid(small));
    expect(changesBetween(host, view, large, small)[0]).toEqual({ kind: 'capital', by: -2 });
    expect(changesBetween(host, view, small, small)).toEqual([]);
  });

  test('is told of a switch by its being on, whether it is or not', () => {
    const on = withField(host, view, exercise, 'notify', true);
    expect(switchChanges(host, view, on, 'notify')).toEqual(switchChanges(host, view, exercise, 'notify'));
    const calmer = switchChanges(host, view, exercise, 'notify')?.some(
      (change) => change.kind === 'score' && change.by < 0,
    );
    expect(calmer).toBe(true);
  });

  test('is nothing while the other side is open', () => {
    const open = newForm(host, view, 'jointExercise');
    expect(choiceGist(host, view, open, 'scale', 'large')).toBeUndefined();
    expect(choicePrice(host, view, open, 'scale', 'large')).toBeUndefined();
    expect(switchChanges(host, view, open, 'notify')).toBeUndefined();
  });

  test('tells no chance of a yes where nobody else is asked: the offer is made to us', () => {
    const offer = { ...orderFrom(host, view, exercise), by: 'USA', with: 'VNM' } as Order;
    expect(changesBetween(host, view, offer, offer)).toEqual([]);
    const changes = changesBetween(host, view, offer, { ...offer, scale: 'large' } as Order);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter(({ kind }) => kind === 'chance')).toEqual([]);
  });

  test('counts the chance of a tied offer with its package', () => {
    const visit = { kind: 'highLevelVisit', by: 'VNM', with: 'USA' } as const;
    const order = orderFrom(host, view, exercise);
    if (!order) throw new Error('the form is filled in');
    const line = { sweetener: 0, offer: true, capital: 1, slots: 1 };
    const loose = withDraft(withDraft(emptyPlan, { ...line, order }), { ...line, order: visit });
    const form = { ...exercise, editing: 1 };
    expect(besideForm(scenario, view, loose, form, order)).toEqual([]);
    const tied = withTie(loose, [1, 2], true);
    const beside = besideForm(scenario, view, tied, form, order);
    expect(beside.map((one) => one.order)).toEqual([visit]);
    const together = host.forecast('VNM', order, 0, beside).answers[0];
    expect(together?.mid).not.toBe(host.forecast('VNM', order).answers[0]?.mid);
    expect(choiceGist(host, view, form, 'with', 'USA', tied)?.chance).toEqual({
      low: together?.low,
      high: together?.high,
    });
    expect(besideForm(scenario, view, tied, form, { ...order, with: 'AUS' } as Order)).toEqual([]);
  });

  test('is told of a partner as the chance of its yes and who would be alarmed most', () => {
    const gist = choiceGist(host, view, newForm(host, view, 'jointExercise'), 'with', 'USA');
    expect(gist?.chance?.low).toBeLessThanOrEqual(gist?.chance?.high ?? 0);
    expect(scenario.actors[gist?.alarmed?.actor ?? -1]?.id).toBe('CHN');
    expect(gist && gistText(scenario, gist).join('|')).toMatch(/^yes \d+.*%\|alarms China( a little| badly)?$/);
    const calm = { gain: undefined, chance: undefined, alarmed: undefined };
    expect(gistText(scenario, calm)).toEqual(['alarms nobody']);
  });

  test('is told in the figures that the card has: the same range of the same alarm', () => {
    const form = withField(host, view, exercise, 'scale', 'large');
    const order = orderFrom(host, view, form);
    const gist = choiceGist(host, view, exercise, 'scale', 'large');
    if (!order || !gist) throw new Error('the form is filled in');
    const [worst] = gistOf(scenario, 'VNM', order, host.forecast('VNM', order)).alarmed;
    if (!worst) throw new Error('a large exercise alarms somebody');
    expect(gist.alarmed).toEqual(worst);
    const figure = rangeText('tension', worst.low, worst.high);
    expect(effectText(scenario, view.me, gist)[0]).toBe(`China alarmed ${figure}`);
    expect([0, 99, 100, 199, 200].map((rise) => alarmSize({ ...worst, rise }))).toEqual([1, 1, 2, 2, 3]);
    expect(alarmSize(undefined)).toBe(0);
  });

  test('is written in words', () => {
    const text = changesText(
      scenario,
      [
        { kind: 'capital', by: 1 },
        { kind: 'chance', by: -4 },
        { kind: 'incident', by: 150 },
      ],
      1,
    );
    expect(text).toEqual(['costs 1 more', 'a yes less likely', 'an incident likelier']);
    expect(changesText(scenario, [], 1)).toEqual(['changes nothing that can be measured']);
  });
});

test('a forecast in short: what we gain is never our own trust, the most alarmed comes first', () => {
  const order = orderFrom(host, view, exercise);
  if (!order) throw new Error('the form is filled in');
  const gist = gistOf(scenario, 'VNM', order, host.forecast('VNM', order));
  const size = scenario.actors.length;
  expect(gist.gain?.score === 'trust' && (gist.gain.at - (gist.gain.at % size)) / size === view.me).toBe(false);
  expect(gist.alarmed.every(({ rise }) => rise > 0)).toBe(true);
  expect(gist.hardest?.from).toBe('USA');
});

describe('a line of the plan', () => {
  const step = formStep(host, view, emptyPlan, { ...exercise, sweetener: 1 });
  if (step.kind !== 'ready') throw new Error('the exercise can be planned');
  const plan = withDraft(emptyPlan, step.draft);
  const [draft] = plan.drafts;
  if (!draft) throw new Error('it is in the plan');

  test('opens as the form that it was made with, and makes room for itself', () => {
    const form = formOf(host, draft);
    expect(orderFrom(host, view, form)).toEqual(draft.order);
    expect([form.editing, form.sweetener]).toEqual([1, 1]);
    // Four capital in all: twice the exercise would not fit.
    const dear = { ...withField(host, view, form, 'scale', 'large'), sweetener: 1 };
    expect(formStep(host, view, plan, dear).kind).toBe('ready');
    const { editing: _, ...another } = dear;
    expect(formStep(host, view, plan, another)).toMatchObject({ kind: 'barred', why: { kind: 'capital' } });
  });

  test('stays in its package while it asks the same side, and leaves it for another', () => {
    const talk = formStep(host, view, plan, newForm(host, view, 'dialogue', 'USA'));
    if (talk.kind !== 'ready') throw new Error('a dialogue can be planned');
    const two = withDraft(plan, talk.draft);
    const bundles = bundlesOf(scenario, view, two.drafts);
    expect(bundles.map(({ asks, drafts }) => [asks, drafts.length])).toEqual([[['USA'], 2]]);
    const tied = withTie(two, [1, 2], true);
    expect(bundlesOf(scenario, view, tied.drafts).every(isTied)).toBe(true);
    const second = tied.drafts[1];
    const form = second && formOf(host, second);
    const same = form && formStep(host, view, tied, form);
    expect(same?.kind === 'ready' && same.draft.bundle).toBe(1);
    const other = form && formStep(host, view, tied, withField(host, view, form, 'with', 'JPN'));
    expect(other?.kind === 'ready' && other.draft.bundle).toBeUndefined();
  });
});

describe('the one button', () => {
  const table = tableOf('crowded-sea', 'VNM', 'kiwi', 'standard');
  table.submit('VNM', []);
  if (table.view('VNM').phase === 'counter') table.submit('VNM', []);
  const now = table.view('VNM');

  test('says what silence would refuse, and counts yes and no', () => {
    const open = openOffers(now);
    expect(now.phase).toBe('commit');
    expect(open.length).toBeGreaterThan(2);
    const silent = (count: number): string =>
      count === 1 ? '1 offer refused by silence' : `${String(count)} offers refused by silence`;
    expect(nextStep(now, emptyPlan, false)).toBe(`Pass: ${silent(open.length)}`);
    const [one, two] = open.map(({ id }) => id);
    const some = withAnswers(withAnswers(emptyPlan, [one ?? ''], true), [two ?? ''], false);
    expect(leftOpen(table, now, some)).toBe(open.length - 2);
    expect(nextStep(now, some, false)).toBe(`Commit: 1 yes, 1 no, ${silent(open.length - 2)}`);
    const all = withAnswers(
      emptyPlan,
      open.map(({ id }) => id),
      false,
    );
    expect(nextStep(now, all, false)).toBe(`Commit: ${String(open.length)} noes`);
    expect(nextStep({ ...now, picture: { ...now.picture, proposals: [] } }, emptyPlan, false)).toBe(
      'Pass this quarter',
    );
  });
});

test('an offer is told as a treaty: what is done, how long, what it forbids, how one leaves', () => {
  const code = { kind: 'conductCode', by: 'VNM', at: 'SCS' } as const;
  const parts = treatyParts(scenario, code, ['CHN'], 2);
  expect(parts.map(({ title }) => title)).toEqual(['What is done', 'How long', 'What it forbids', 'How one leaves']);
  expect(parts[0]?.sentences).toContain('Viet Nam puts 2 capital on top.');
  expect(parts[2]?.sentences.join()).toMatch(/No probe there/);
});

test('what is barred says why, with its numbers, and what would allow it', () => {
  expect(whyText({ code: 'tooLittleTrust', score: 'trust', needs: 4_500, has: 3_800 })).toBe(
    'Too little trust for this. Needs trust of 45; it is 38. Talk first: dialogue and visits raise trust.',
  );
  expect(whyText({ code: 'self' })).toBe('One cannot do this with oneself.');
});
