import { needsConsent } from '../rules/menu/budget.ts';
import type { Input } from '../rules/input.ts';
import type { Luck } from '../rules/base/luck.ts';
import { fatigueKey } from '../rules/orders/terms.ts';
import { actorAt } from '../rules/state/situation.ts';
import { answersOf, type Takes } from './answers.ts';
import { countersOf } from './counters.ts';
import { movesOf } from './crisis.ts';
import { choicesOf } from './dilemmas.ts';
import type { Policy } from './policy.ts';
import { EMPTY, affords, pay, plain, setAside, type Purse, type Wish } from './purse.ts';
import { seenBy, type Seen } from './seen.ts';

/** What makes one policy differ from another; how one sits at the table is the same for all. */
export interface Manner {
  /** What comes before all thinking, in sequence. */
  readonly reflexes?: (at: Seen, luck: Luck) => readonly Wish[];
  /**
   * What the seat would do with this turn, best first. In the commit window only what it gives alone can still count, and
   * what is not payable beside `purse` never does.
   */
  readonly wishes: (at: Seen, luck: Luck, purse: Purse) => readonly Wish[];
  /** Whether changed terms of its own offer are still worth having. */
  readonly takes: Takes;
}

/** Capital and a slot that a seat keeps in the talks for saying yes: whoever has no room left for an answer is asked in vain. */
const KEPT = { capital: 2, slots: 1 };

/** A policy that offers and orders in its manner, and answers, counters and moves in crises as every AI seat does. */
export function seated(manner: Manner): Policy {
  return (scenario, view, luck) => {
    if (view.me < 0) return [];
    const at = seenBy(scenario, view);
    switch (view.phase) {
      case 'propose':
        return offers(at, manner, luck);
      case 'counter':
        return countersOf(at);
      case 'commit':
        return answersAndOrders(at, manner, luck);
      case 'crisis':
        return movesOf(at, luck);
      case 'over':
        return [];
    }
  };
}

/** The talks: the whole turn is planned, offers are made, and what is planned for the commit window is left unspent. */
function offers(at: Seen, manner: Manner, luck: Luck): readonly Input[] {
  const urgent = chosen(at, EMPTY, manner.reflexes?.(at, luck) ?? []);
  const wishes = manner.wishes(at, luck, urgent.purse);
  // Nothing is kept back from a treaty, the largest paper of all; for whatever else is offered there has to be room left for a yes.
  const grand = chosen(at, urgent.purse, wishes.slice(0, wishes[0]?.order.kind === 'allianceTreaty' ? 1 : 0));
  const rest = chosen(at, setAside(grand.purse, KEPT.capital, KEPT.slots), wishes);
  const planned: Chosen = { wishes: [...grand.wishes, ...rest.wishes], purse: rest.purse };
  return [...urgent.wishes, ...sweetened(at, planned)]
    .filter(({ order }) => needsConsent(at.here, order))
    .map(({ order, sweetener }) => ({ kind: 'propose', seat: at.id, order, sweetener }));
}

/** The commit window: what events ask, reflexes, then answers, then whatever is left goes into orders that the seat gives alone. */
function answersAndOrders(at: Seen, manner: Manner, luck: Luck): readonly Input[] {
  const alone = (wishes: readonly Wish[]): readonly Wish[] =>
    wishes.filter(({ order }) => !needsConsent(at.here, order));
  const urgent = chosen(at, EMPTY, alone(manner.reflexes?.(at, luck) ?? []));
  const { answers, purse } = answersOf(at, luck, urgent.purse, manner.takes);
  const rest = chosen(at, purse, alone(manner.wishes(at, luck, purse)));
  const orders = [...urgent.wishes, ...rest.wishes].map(({ order }): Input => ({ kind: 'order', seat: at.id, order }));
  return [...choicesOf(at), ...answers, ...orders];
}

interface Chosen {
  readonly wishes: readonly Wish[];
  readonly purse: Purse;
}

/** The wishes that can be paid, in their sequence; of like acts, which tire each other, only the first. */
function chosen(at: Seen, before: Purse, wishes: readonly Wish[]): Chosen {
  const like = new Set(before.given.map(fatigueKey));
  const taken: Wish[] = [];
  let purse = before;
  for (const wish of wishes) {
    const key = fatigueKey(wish.order);
    if (like.has(key) || !affords(at, purse, plain(wish.order))) continue;
    like.add(key);
    taken.push(wish);
    purse = pay(at, purse, plain(wish.order));
  }
  return { wishes: taken, purse };
}

/** Capital is added to offers, best first, only from what the whole plan leaves. */
function sweetened(at: Seen, { wishes, purse }: Chosen): readonly Wish[] {
  let left = actorAt(at.here, at.me).capital - purse.spent.capital;
  return wishes.map(({ order, sweetener }) => {
    const added = Math.min(sweetener, Math.max(0, left));
    left -= added;
    return { order, sweetener: added };
  });
}
