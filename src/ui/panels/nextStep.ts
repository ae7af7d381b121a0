import type { Observation } from '../../rules/sight/observe.ts';
import type { Plan } from '../store/plan.ts';
import { say } from '../words/index.ts';

export interface NextStep {
  readonly label: string;
  /** What is still open. */
  readonly note?: string;
}

/** Offers that wait for a word from this seat: those made to it, and its own with other terms. */
export const openOffers = (view: Observation): Observation['picture']['proposals'] =>
  view.picture.proposals.filter(({ order, asks, counter }) =>
    order.by === view.seat
      ? counter !== null && counter.by !== view.seat
      : asks.includes(view.seat) && counter === null,
  );

/** What the one button says, and what it leaves open. */
export function nextStep(view: Observation, plan: Plan, watching: boolean): NextStep {
  if (watching && view.phase !== 'over') return { label: say('app.goOn') };
  const offers = plan.drafts.filter(({ offer }) => offer).length;
  const orders = plan.drafts.length - offers;
  switch (view.phase) {
    case 'propose':
      return { label: offers > 0 ? say('next.send', { count: offers }) : say('next.sendNone') };
    case 'counter': {
      const count = Object.keys(plan.counters).length;
      return { label: count > 0 ? say('next.counter', { count }) : say('next.counterNone') };
    }
    case 'commit': {
      const open = openOffers(view).filter(({ id }) => plan.answers[id] === undefined).length;
      const answers = Object.keys(plan.answers).length;
      const note = open > 0 ? { note: say('next.open', { count: open }) } : {};
      return { label: commitLabel(orders, answers), ...note };
    }
    case 'crisis':
      return { label: say('next.decide') };
    case 'over':
      return { label: say('next.results') };
  }
}

function commitLabel(orders: number, answers: number): string {
  if (orders === 0) return answers === 0 ? say('next.pass') : say('next.answer', { count: answers });
  const label = say('next.commit', { count: orders });
  return answers === 0
    ? label
    : say('next.commitAnd', { orders: label, answers: say('next.answers', { count: answers }) });
}
