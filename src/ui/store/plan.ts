import type { Intent, Remark } from '../../replay/remark.ts';
import type { Order, OrderKind } from '../../rules/order.ts';
import type { MoveKind, Reply } from '../../rules/crisis/moveKinds.ts';
import type { Input } from '../../rules/input.ts';
import type { Phase } from '../../rules/state/state.ts';
import type { ActorId, Percent, PlaceId } from '../../rules/types.ts';
import { orderKey } from '../../session/catalogue.ts';

/** What somebody says of an order while planning it: what it is for, and who will be warmer or colder. All of it may be left out. */
export interface Said {
  readonly intent: Intent | null;
  readonly warmer: readonly ActorId[];
  readonly colder: readonly ActorId[];
  /** How likely a yes to an offer seems, in percent. */
  readonly chance?: Percent;
}

export const nothingSaid: Said = { intent: null, warmer: [], colder: [] };

export type Feeling = 'warmer' | 'colder';

/** What is said, with one seat expected warmer or colder, or neither again. Seats stand in the sequence of `seats`. */
export function withFeeling(said: Said, seats: readonly ActorId[], seat: ActorId, feeling: Feeling | undefined): Said {
  const side = (name: Feeling): readonly ActorId[] =>
    seats.filter((id) => (id === seat ? feeling === name : said[name].includes(id)));
  return { ...said, warmer: side('warmer'), colder: side('colder') };
}

/** One line of the plan of a quarter: an offer for the talks, or an order that the seat gives alone. */
export interface Draft {
  readonly id: number;
  readonly order: Order;
  readonly sweetener: number;
  readonly offer: boolean;
  readonly capital: number;
  readonly slots: number;
  readonly said?: Said;
  /** Offers to the same seats with the same number stand or fall together: 1 to 3. */
  readonly bundle?: 1 | 2 | 3;
}

/** The form of an order that is being filled in. */
export interface Form {
  readonly kind: OrderKind;
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly sweetener: number;
  readonly said?: Said;
  /** The line of the plan that it was opened from, by its id. */
  readonly editing?: number;
}

/** What a seat means to do in a window of the ladder. */
export interface MoveDraft {
  readonly move: MoveKind;
  readonly call: boolean;
  readonly otherwise: MoveKind;
  readonly acceptOffRamp: boolean;
  /** Calls on every ally whose treaty covers the crisis (R7.7). */
  readonly invoke?: true;
}

/** Everything that a seat has decided and not yet handed in. */
export interface Plan {
  readonly drafts: readonly Draft[];
  /** Offers that were answered: by the id of the proposal, whether with a yes. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Other terms that are asked for, by the id of the proposal. */
  readonly counters: Readonly<Record<string, Order>>;
  /** What is decided about questions that events have put to the seat, by the event (R5.4). */
  readonly choices: Readonly<Record<string, string>>;
  readonly moves: Readonly<Record<PlaceId, MoveDraft>>;
  /** Answers to calls in a crisis: by its place, and by who calls (R7.8). */
  readonly replies: Readonly<Record<PlaceId, Readonly<Record<ActorId, Reply>>>>;
  /** Crises in which the seat offers its good offices (R7.9). */
  readonly mediates: readonly PlaceId[];
}

export const emptyPlan: Plan = {
  drafts: [],
  answers: {},
  counters: {},
  choices: {},
  moves: {},
  replies: {},
  mediates: [],
};

/** The plan with what undo and redo need. */
export interface Planning {
  readonly past: readonly Plan[];
  readonly now: Plan;
  readonly future: readonly Plan[];
}

export const noPlanning: Planning = { past: [], now: emptyPlan, future: [] };
const KEPT = 100;

export const changed = ({ past, now }: Planning, next: Plan): Planning => ({
  past: [...past, now].slice(-KEPT),
  now: next,
  future: [],
});

export function undone(planning: Planning): Planning {
  const { past, now, future } = planning;
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), now: last, future: [now, ...future] } : planning;
}

export function redone(planning: Planning): Planning {
  const { past, now, future } = planning;
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: next, future: rest } : planning;
}

export const withDraft = (plan: Plan, draft: Omit<Draft, 'id'>): Plan => {
  const id = 1 + Math.max(0, ...plan.drafts.map((one) => one.id));
  return { ...plan, drafts: [...plan.drafts, { ...draft, id }] };
};

/** A line of the plan changed in its place; a new line where it is there no more. */
export const withDraftChanged = (plan: Plan, id: number, draft: Omit<Draft, 'id'>): Plan =>
  plan.drafts.some((one) => one.id === id)
    ? { ...plan, drafts: loosened(plan.drafts.map((one) => (one.id === id ? { ...draft, id } : one))) }
    : withDraft(plan, draft);

export const withoutDraft = (plan: Plan, id: number): Plan => ({
  ...plan,
  drafts: loosened(plan.drafts.filter((draft) => draft.id !== id)),
});

/** A package of one is none. */
const loosened = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const { bundle, ...loose } = draft;
    const alone = bundle !== undefined && drafts.filter((one) => one.bundle === bundle).length < 2;
    return alone ? loose : draft;
  });

/** Offers tied into a package, or each for itself again. A seat has three packages at most; a fourth stays loose. */
export function withTie(plan: Plan, ids: readonly number[], tied: boolean): Plan {
  const others = plan.drafts.filter(({ id }) => !ids.includes(id));
  const free = BUNDLES.find((number) => others.every(({ bundle }) => bundle !== number));
  const drafts = plan.drafts.map(({ bundle, ...draft }): Draft => {
    if (!ids.includes(draft.id)) return bundle === undefined ? draft : { ...draft, bundle };
    return tied && free !== undefined ? { ...draft, bundle: free } : draft;
  });
  return { ...plan, drafts: loosened(drafts) };
}

const BUNDLES = [1, 2, 3] as const;

/** Whether a plan has all the packages that it may have beside these offers. */
export const isFullOfTies = ({ drafts }: Plan, ids: readonly number[]): boolean =>
  BUNDLES.every((number) => drafts.some(({ id, bundle }) => bundle === number && !ids.includes(id)));

/** Whether anything has been decided that could be taken back. */
export const isEmpty = ({ drafts, answers, counters, choices }: Plan): boolean =>
  drafts.length + [answers, counters, choices].reduce((sum, one) => sum + Object.keys(one).length, 0) === 0;

/** The turn begun again: nothing planned, nothing answered. What is chosen in a crisis stays. */
export const restarted = ({ moves, replies, mediates }: Plan): Plan => ({ ...emptyPlan, moves, replies, mediates });

/** An answer, or none again. */
export function withAnswer(plan: Plan, proposal: string, accept: boolean | undefined): Plan {
  const { [proposal]: _, ...others } = plan.answers;
  return { ...plan, answers: accept === undefined ? others : { ...others, [proposal]: accept } };
}

/** The same answer to all offers of a package: it is taken whole or left. */
export const withAnswers = (plan: Plan, proposals: readonly string[], accept: boolean | undefined): Plan =>
  proposals.reduce((now, id) => withAnswer(now, id, accept), plan);

export function withCounter(plan: Plan, proposal: string, order: Order | undefined): Plan {
  const { [proposal]: _, ...others } = plan.counters;
  return { ...plan, counters: order === undefined ? others : { ...others, [proposal]: order } };
}

export const withMove = (plan: Plan, at: PlaceId, move: MoveDraft): Plan => ({
  ...plan,
  moves: { ...plan.moves, [at]: move },
});

/** What is decided about a question, or nothing again. */
export function withChoice(plan: Plan, inject: string, option: string | undefined): Plan {
  const { [inject]: _, ...others } = plan.choices;
  return { ...plan, choices: option === undefined ? others : { ...others, [inject]: option } };
}

export const withReply = (plan: Plan, at: PlaceId, to: ActorId, reply: Reply): Plan => ({
  ...plan,
  replies: { ...plan.replies, [at]: { ...plan.replies[at], [to]: reply } },
});

export const withMediation = (plan: Plan, at: PlaceId, offered: boolean): Plan => ({
  ...plan,
  mediates: [...plan.mediates.filter((place) => place !== at), ...(offered ? [at] : [])],
});

/** What is left of a plan when the game has moved: what has been handed in is gone, and a new turn begins with nothing. */
export function carriedOver(plan: Plan, sameTurn: boolean, phase: Phase): Plan {
  if (!sameTurn || phase === 'propose' || phase === 'crisis' || phase === 'over') return emptyPlan;
  const { answers, choices } = plan;
  return { ...emptyPlan, drafts: plan.drafts.filter(({ offer }) => !offer), answers, choices };
}

/** Lines of a plan that a phase hands in. */
const handedIn = (plan: Plan, phase: Phase): readonly Draft[] =>
  phase === 'propose' || phase === 'commit' ? plan.drafts.filter(({ offer }) => offer === (phase === 'propose')) : [];

/** What is said of the orders that a phase hands in: one remark an order, and none where nothing was said. */
export function remarksOf(plan: Plan, phase: Phase, seat: ActorId): readonly Remark[] {
  const remarks = new Map<string, Remark>();
  for (const { order, said } of handedIn(plan, phase)) {
    if (said && saysSomething(said)) remarks.set(orderKey(order), { seat, order: orderKey(order), ...said });
  }
  return [...remarks.values()];
}

const saysSomething = ({ intent, warmer, colder, chance }: Said): boolean =>
  intent !== null || warmer.length + colder.length > 0 || chance !== undefined;

/** What a phase hands in. */
export function inputsOf(plan: Plan, phase: Phase, seat: ActorId): readonly Input[] {
  switch (phase) {
    case 'propose':
      return handedIn(plan, phase).map(({ order, sweetener, bundle }) => ({
        kind: 'propose',
        seat,
        order,
        sweetener,
        ...(bundle === undefined ? {} : { bundle }),
      }));
    case 'counter':
      return Object.entries(plan.counters).map(([proposal, order]) => ({ kind: 'counter', seat, proposal, order }));
    case 'commit':
      return [
        ...Object.entries(plan.answers).map(([proposal, accept]): Input => ({
          kind: 'answer',
          seat,
          proposal,
          accept,
          because: [],
        })),
        ...Object.entries(plan.choices).map(([inject, option]): Input => ({ kind: 'choice', seat, inject, option })),
        ...handedIn(plan, phase).map(({ order }): Input => ({ kind: 'order', seat, order })),
      ];
    case 'crisis':
      return [
        ...Object.entries(plan.moves).map(([at, move]): Input => ({ kind: 'move', seat, at, ...move })),
        ...Object.entries(plan.replies).flatMap(([at, given]) =>
          Object.entries(given).map(([to, reply]): Input => ({ kind: 'reply', seat, at, to, reply })),
        ),
        ...plan.mediates.map((at): Input => ({ kind: 'mediate', seat, at })),
      ];
    case 'over':
      return [];
  }
}
