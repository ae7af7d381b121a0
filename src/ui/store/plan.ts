import type { Order } from '../../rules/order.ts';
import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { Input } from '../../rules/input.ts';
import type { Phase } from '../../rules/state/state.ts';
import type { ActorId, PlaceId } from '../../rules/types.ts';

/** One line of the plan of a quarter: an offer for the talks, or an order that the seat gives alone. */
export interface Draft {
  readonly id: number;
  readonly order: Order;
  readonly sweetener: number;
  readonly offer: boolean;
  readonly capital: number;
  readonly slots: number;
}

/** What a seat means to do in a window of the ladder. */
export interface MoveDraft {
  readonly move: MoveKind;
  readonly call: boolean;
  readonly otherwise: MoveKind;
  readonly acceptOffRamp: boolean;
}

/** Everything that a seat has decided and not yet handed in. */
export interface Plan {
  readonly drafts: readonly Draft[];
  /** Offers that were answered: by the id of the proposal, whether with a yes. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Other terms that are asked for, by the id of the proposal. */
  readonly counters: Readonly<Record<string, Order>>;
  readonly moves: Readonly<Record<PlaceId, MoveDraft>>;
}

export const emptyPlan: Plan = { drafts: [], answers: {}, counters: {}, moves: {} };

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

export const withoutDraft = (plan: Plan, id: number): Plan => ({
  ...plan,
  drafts: plan.drafts.filter((draft) => draft.id !== id),
});

/** An answer, or none again. */
export function withAnswer(plan: Plan, proposal: string, accept: boolean | undefined): Plan {
  const { [proposal]: _, ...others } = plan.answers;
  return { ...plan, answers: accept === undefined ? others : { ...others, [proposal]: accept } };
}

export function withCounter(plan: Plan, proposal: string, order: Order | undefined): Plan {
  const { [proposal]: _, ...others } = plan.counters;
  return { ...plan, counters: order === undefined ? others : { ...others, [proposal]: order } };
}

export const withMove = (plan: Plan, at: PlaceId, move: MoveDraft): Plan => ({
  ...plan,
  moves: { ...plan.moves, [at]: move },
});

/** What is left of a plan when the game has moved: what has been handed in is gone, and a new turn begins with nothing. */
export function carriedOver(plan: Plan, sameTurn: boolean, phase: Phase): Plan {
  if (!sameTurn || phase === 'propose' || phase === 'crisis' || phase === 'over') return emptyPlan;
  return { ...emptyPlan, drafts: plan.drafts.filter(({ offer }) => !offer), answers: plan.answers };
}

/** What a phase hands in. */
export function inputsOf(plan: Plan, phase: Phase, seat: ActorId): readonly Input[] {
  switch (phase) {
    case 'propose':
      return plan.drafts
        .filter(({ offer }) => offer)
        .map(({ order, sweetener }) => ({ kind: 'propose', seat, order, sweetener }));
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
        ...plan.drafts.filter(({ offer }) => !offer).map(({ order }): Input => ({ kind: 'order', seat, order })),
      ];
    case 'crisis':
      return Object.entries(plan.moves).map(([at, move]) => ({ kind: 'move', seat, at, ...move }));
    case 'over':
      return [];
  }
}
