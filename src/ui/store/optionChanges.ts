import type { Order } from '../../rules/order.ts';
import type { Forecast } from '../../rules/sight/forecast.ts';
import type { ChangeRow } from '../../rules/sight/changeRows.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { Host } from '../../session/host.ts';
import { subjectOf, termsOf } from '../../session/sights.ts';
import { besideForm } from './bundles.ts';
import { gistOf, weightOf } from './forecastGroups.ts';
import type { Worry } from './unasked.ts';
import { forecastOf, isPlannable, orderFrom, withField, type Offered, type Value } from './orderForm.ts';
import { emptyPlan, type Form, type Plan } from './plan.ts';

/** One thing that would come out otherwise. Points of chance are percent; incidents are hundredths of a percent. */
export type OptionChange =
  | { readonly kind: 'chance'; readonly by: number }
  | { readonly kind: 'score'; readonly score: ScoreName; readonly at: number; readonly by: number }
  | { readonly kind: 'incident'; readonly by: number }
  | { readonly kind: 'capital'; readonly by: number };

/** How many changes are told beside an option: what matters most, and no more. */
const TOLD = 2;
/** What is smaller is not worth a word: a tenth of a point, a percent of chance, half a percent of an incident. */
const SMALL = { score: 10, chance: 1, incident: 50 } as const;

/** What an order that is chosen instead of another would change, the weightiest first; its price before everything. */
export function changesBetween(
  host: Host,
  view: Observation,
  from: Order,
  to: Order,
  sweetener = 0,
  beside: readonly Offered[] = [],
): readonly OptionChange[] {
  const [before, after] = [from, to].map((order) => forecastOf(host, view, order, sweetener, beside));
  if (!before || !after) return [];
  const price = (order: Order): number => termsOf(host.scenario, view, order).price.capital;
  const capital = price(to) - price(from);
  const mine = (change: OptionChange): boolean =>
    change.kind === 'score' &&
    change.score === 'trust' &&
    subjectOf(host.scenario, change.score, change.at).one === view.me;
  // Whom we come to trust ourselves is the least of what an option decides.
  const found = [
    ...scoreChanges(before, after).filter((change) => !mine(change)),
    ...chanceChange(before, after, view.seat),
    ...incidentChange(before, after),
  ];
  const largest = found.sort((a, b) => importance(b) - importance(a)).slice(0, TOLD);
  return capital === 0 ? largest : [{ kind: 'capital', by: capital }, ...largest];
}

function importance(change: OptionChange): number {
  if (change.kind === 'chance') return Math.abs(change.by) * 50;
  if (change.kind === 'score') return weightOf({ score: change.score, mid: change.by });
  return Math.abs(change.by);
}

function scoreChanges(before: Forecast, after: Forecast): OptionChange[] {
  const name = ({ score, at }: ChangeRow): string => `${score}@${String(at)}`;
  const rows = new Map(before.rows.map((row) => [name(row), { ...row, mid: -row.mid }]));
  for (const row of after.rows) rows.set(name(row), { ...row, mid: row.mid + (rows.get(name(row))?.mid ?? 0) });
  return [...rows.values()]
    .filter(({ mid }) => Math.abs(mid) >= SMALL.score)
    .map(({ score, at, mid }) => ({ kind: 'score', score, at, by: mid }));
}

function chanceChange(before: Forecast, after: Forecast, seat: string): OptionChange[] {
  // Of an offer made to us nobody else's answer is open.
  const lowest = ({ answers }: Forecast): number | undefined => {
    const open = answers.filter(({ from }) => from !== seat).map(({ mid }) => mid);
    return open.length === 0 ? undefined : Math.min(...open);
  };
  const [was, is] = [lowest(before), lowest(after)];
  if (was === undefined || is === undefined || Math.abs(is - was) < SMALL.chance) return [];
  return [{ kind: 'chance', by: is - was }];
}

function incidentChange(before: Forecast, after: Forecast): OptionChange[] {
  const risk = ({ incident }: Forecast): number => (incident ? incident.after - incident.before : 0);
  const by = risk(after) - risk(before);
  return Math.abs(by) < SMALL.incident ? [] : [{ kind: 'incident', by }];
}

/** The capital that a form with this choice costs; undefined while it leaves the order open or is not to be had. */
export function choicePrice(host: Host, view: Observation, form: Form, name: string, value: Value): number | undefined {
  const order = orderWith(host, view, form, name, value);
  return order && termsOf(host.scenario, view, order).price.capital;
}

/** What a choice of a field would make of a form; undefined while it leaves the order open or is not to be had. */
export function orderWith(host: Host, view: Observation, form: Form, name: string, value: Value): Order | undefined {
  const order = orderFrom(host, view, withField(host, view, form, name, value));
  return order && isPlannable(view, order) ? order : undefined;
}

const changesIn = (host: Host, view: Observation, form: Form, from: Order, to: Order, plan: Plan) =>
  changesBetween(host, view, from, to, form.sweetener, besideForm(host.scenario, view, plan, form, to));

/** What a switch does by being on, whether it is or not. */
export function switchChanges(
  host: Host,
  view: Observation,
  form: Form,
  name: string,
  plan: Plan = emptyPlan,
): readonly OptionChange[] | undefined {
  const [off, on] = [orderWith(host, view, form, name, false), orderWith(host, view, form, name, true)];
  return off && on ? changesIn(host, view, form, off, on, plan) : undefined;
}

/** What a form with this choice comes to, as the card of it would say: its gain, the chance of a yes, who would be alarmed most. */
export interface ChoiceGist {
  readonly gain: ChangeRow | undefined;
  readonly chance: { readonly low: number; readonly high: number } | undefined;
  readonly alarmed: Worry | undefined;
}

export function choiceGist(
  host: Host,
  view: Observation,
  form: Form,
  name: string,
  value: Value,
  plan: Plan = emptyPlan,
): ChoiceGist | undefined {
  const order = orderWith(host, view, form, name, value);
  if (!order) return undefined;
  const beside = besideForm(host.scenario, view, plan, form, order);
  const forecast = forecastOf(host, view, order, form.sweetener, beside);
  const { gain, hardest, alarmed } = gistOf(host.scenario, view.seat, order, forecast);
  const [worst] = alarmed;
  return {
    gain,
    chance: hardest && { low: hardest.low, high: hardest.high },
    alarmed: worst,
  };
}
