import type { Observation } from '../../rules/sight/observe.ts';
import type { Host } from '../../session/host.ts';
import { proposalBundles } from '../../session/catalogue.ts';
import { myCounters, openOffers, whyNoYes } from '../store/answers.ts';
import type { Plan } from '../store/plan.ts';
import { say } from '../words/index.ts';

/** How many offers the plan leaves without an answer: silence is a no. */
const unanswered = (view: Observation, plan: Plan): number =>
  openOffers(view).filter(({ id }) => plan.answers[id] === undefined).length;

/** Offers without an answer that could still be answered with a yes: those of a package count one by one. */
export const leftOpen = (host: Host, view: Observation, plan: Plan): number =>
  proposalBundles(openOffers(view))
    .filter((bundle) => bundle.some(({ id }) => plan.answers[id] === undefined))
    .filter((bundle) => whyNoYes(host, view, plan, bundle) === undefined)
    .reduce((count, bundle) => count + bundle.length, 0);

/** What the one button says: everything that a press of it does. */
export function nextStep(view: Observation, plan: Plan, watching: boolean): string {
  if (watching && view.phase !== 'over') return say('app.goOn');
  const offers = plan.drafts.filter(({ offer }) => offer).length;
  switch (view.phase) {
    case 'propose':
      return offers > 0 ? say('next.send', { count: offers }) : say('next.sendNone');
    case 'counter': {
      const count = Object.keys(plan.counters).length;
      return count > 0 ? say('next.counter', { count }) : say('next.counterNone');
    }
    case 'commit':
      return commitLabel(view, plan);
    case 'crisis':
      return say('next.decide');
    case 'over':
      return say('next.results');
  }
}

/** Orders, answers, and what silence refuses. */
function commitLabel(view: Observation, plan: Plan): string {
  const answers = Object.values(plan.answers);
  const orders = plan.drafts.filter(({ offer }) => !offer).length;
  const choices = Object.keys(plan.choices).length;
  const count = (
    what: 'orders' | 'choices' | 'yes' | 'no' | 'silence' | 'questions' | 'waits',
    number: number,
  ): string[] => (number > 0 ? [say(`commitWith.${what}`, { count: number })] : []);
  const yes = answers.filter(Boolean).length;
  const parts = [
    ...count('orders', orders),
    ...count('choices', choices),
    ...count('yes', yes),
    ...count('no', answers.length - yes),
  ];
  const asked = view.picture.dilemmas.filter(({ seat }) => seat === view.me).length;
  const left = [
    ...count('silence', unanswered(view, plan)),
    ...count('questions', asked - choices),
    ...count('waits', myCounters(view).length),
  ];
  const all = [...parts, ...left].join(', ');
  if (all === '') return say('next.pass');
  return say(parts.length > 0 ? 'commitWith.label' : 'commitWith.pass', { parts: all });
}
