import { needsConsent } from '../rules/menu/budget.ts';
import { slotsLeft } from '../rules/menu/budget.ts';
import { menuOfKind } from '../rules/menu/legal.ts';
import type { Input } from '../rules/input.ts';
import type { Luck } from '../rules/base/luck.ts';
import { ORDER_KINDS } from '../rules/order.ts';
import { idOf } from '../rules/state/situation.ts';
import { REPLIES } from '../rules/types.ts';
import { answersOf } from './answers.ts';
import { changesOf, withinSlots } from './counters.ts';
import type { Policy } from './policy.ts';
import { EMPTY, affords, pay, type Purse, type Wish } from './purse.ts';
import { seenBy, thought, type Seen } from './seen.ts';

/** One in so many offers is countered, one in so many carries capital. */
const RARELY = 2_500;

/** Plays at random whatever the rules allow: the zero of every comparison ("random legal play"). */
export const random: Policy = (scenario, view, luck) => {
  if (view.me < 0) return [];
  const at = seenBy(scenario, view);
  switch (view.phase) {
    case 'propose':
      return picked(at, luck, EMPTY, true).map(({ order, sweetener }) => ({
        kind: 'propose',
        seat: at.id,
        order,
        sweetener,
      }));
    case 'counter':
      return counters(at, luck);
    case 'commit':
      return committed(at, luck);
    case 'crisis':
      return moves(at, luck);
    case 'over':
      return [];
  }
};

/** A few orders of one half of the turn: first a kind, then one of its kind, so that a kind with many forms is no more likely. */
function picked(at: Seen, luck: Luck, before: Purse, offered: boolean): readonly Wish[] {
  const wishes: Wish[] = [];
  let purse = before;
  const count = luck.int(thought(at, offered ? 'offers' : 'orders', ''), 0, slotsLeft(at.here, at.me));
  for (let n = 0; n < count; n += 1) {
    const wish = oneOf(at, luck, purse, offered, n);
    if (!wish) continue;
    wishes.push(wish);
    purse = pay(at, purse, wish);
  }
  return wishes;
}

function oneOf(at: Seen, luck: Luck, purse: Purse, offered: boolean, n: number): Wish | undefined {
  const about = `${offered ? 'offer' : 'order'}/${String(n)}`;
  const kind = ORDER_KINDS[luck.int(thought(at, 'kind', about), 0, ORDER_KINDS.length - 1)] ?? 'dialogue';
  const wished = offered && luck.chance(thought(at, 'sweetener', about), RARELY) ? 1 : 0;
  const sweetener = Math.min(wished, at.here.params.sweetenerCap);
  const open = menuOfKind(at.scenario, at.id, kind).filter(
    (order) => needsConsent(at.here, order) === offered && affords(at, purse, { order, sweetener }),
  );
  const order = open[open.length === 0 ? 0 : luck.int(thought(at, 'choice', about), 0, open.length - 1)];
  return order && { order, sweetener };
}

function counters(at: Seen, luck: Luck): readonly Input[] {
  const counters = at.view.picture.proposals.flatMap((offer): readonly Input[] => {
    if (offer.asks[0] !== at.id || !luck.chance(thought(at, 'countering', offer.id), RARELY)) return [];
    const changes = changesOf(at, offer);
    const order = changes[changes.length === 0 ? 0 : luck.int(thought(at, 'change', offer.id), 0, changes.length - 1)];
    return order ? [{ kind: 'counter', seat: at.id, proposal: offer.id, order }] : [];
  });
  return withinSlots(at, counters);
}

function committed(at: Seen, luck: Luck): readonly Input[] {
  const { answers, purse } = answersOf(at, luck, EMPTY, () => luck.chance(thought(at, 'takes', ''), 5_000));
  const orders = picked(at, luck, purse, false).map(({ order }): Input => ({ kind: 'order', seat: at.id, order }));
  return [...choices(at, luck), ...answers, ...orders];
}

function choices(at: Seen, luck: Luck): readonly Input[] {
  return at.view.picture.dilemmas.flatMap(({ inject: ix, seat, options }): readonly Input[] => {
    const inject = at.scenario.injects[ix]?.id;
    if (seat !== at.me || inject === undefined) return [];
    const option = options[luck.int(thought(at, 'dilemma', inject), 0, Math.max(0, options.length - 1))];
    return option === undefined ? [] : [{ kind: 'choice', seat: at.id, inject, option }];
  });
}

type CrisisView = Seen['view']['crises'][number];

/** A move where the seat stands on a side, an answer to whoever calls on it, and now and then good offices. */
function moves(at: Seen, luck: Luck): readonly Input[] {
  return at.view.crises.flatMap((crisis): readonly Input[] => {
    const { at: place, canMediate } = crisis;
    const mediates = canMediate && luck.chance(thought(at, 'mediate', `${place}/${windowOf(at)}`), RARELY);
    return [
      ...moved(at, luck, crisis),
      ...replies(at, luck, crisis),
      ...(mediates ? [{ kind: 'mediate', seat: at.id, at: place } as const] : []),
    ];
  });
}

function moved(at: Seen, luck: Luck, { at: place, moves: open, canCall, canInvoke }: CrisisView): readonly Input[] {
  if (open.length === 0) return [];
  const about = `${place}/${windowOf(at)}`;
  const draw = (what: string) => open[luck.int(thought(at, what, about), 0, open.length - 1)];
  const call = canCall && luck.chance(thought(at, 'call', about), RARELY);
  const invokes = canInvoke && luck.chance(thought(at, 'invoke', about), RARELY);
  const [move, otherwise] = [draw('move') ?? 'hold', draw('otherwise') ?? 'hold'];
  const acceptOffRamp = luck.chance(thought(at, 'offRamp', about), 5_000);
  const plain = { kind: 'move', seat: at.id, at: place, move, call, otherwise, acceptOffRamp } as const;
  return [invokes ? { ...plain, invoke: true } : plain];
}

/** Any answer, but that nobody stands with both sides. */
function replies(at: Seen, luck: Luck, { at: place, calledBy, role }: CrisisView): readonly Input[] {
  return calledBy.map((caller, ix): Input => {
    const to = idOf(at.here, caller);
    const open = role === 'supporter' || ix > 0 ? REPLIES.filter((reply) => reply !== 'support') : REPLIES;
    const about = `${place}/${windowOf(at)}/${to}`;
    const reply = open[luck.int(thought(at, 'reply', about), 0, open.length - 1)] ?? 'stayOut';
    return { kind: 'reply', seat: at.id, at: place, to, reply };
  });
}

const windowOf = ({ view }: Seen): string => view.picture.crises.map(({ window }) => window).join('.');
