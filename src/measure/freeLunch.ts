import { ORDER_KINDS, type Order, type OrderKind } from '../rules/order.ts';
import type { Input, State } from '../rules/index.ts';
import { compileScenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { actorAt, situation, type Situation } from '../rules/state/situation.ts';
import { threat } from '../rules/readings/threat.ts';
import type { ActorIx } from '../rules/types.ts';
import { quiet, type Tell } from './effectSizes.ts';
import { Sums, type Estimate } from './estimate.ts';
import { addable, askedIn, inserting, wasDone, withRoom, type Kept } from './inserting.ts';
import { finalOf } from './pivots.ts';
import { branch, inputsOf, playTrunk, warChance, type Branch, type Trunk } from './branch.ts';

/** What the giver of an order faces: its most threatening rival whose motive is drawn. */
export const MOTIVES = ['seeker', 'opportunist'] as const;
export type Motive = (typeof MOTIVES)[number];
/** With its price, it takes the place of what the seat can then no longer pay; as a gift, it takes nothing. */
export const TERMS = ['priced', 'gift'] as const;
export type Terms = (typeof TERMS)[number];

/** How often one option of an order was free: of all states in which it was carried out, in percent. */
export interface Lunch {
  readonly option: string;
  readonly terms: Terms;
  readonly motive: Motive;
  readonly free: Estimate;
  /** States in which it raised the final score at all, in percent, and the mean change in points. */
  readonly better: Estimate;
  readonly change: Estimate;
}

/** More than this share of states, against both motives, and an order is a free lunch (in percent). */
export const TOO_OFTEN = 60;
/** What moves a score or an objective by less than this many points is taken for nothing. */
const NOTHING = 0.1;

interface Found {
  readonly option: string;
  readonly terms: Terms;
  readonly motive: Motive;
  readonly free: Sums;
  readonly better: Sums;
  readonly change: Sums;
}

/**
 * Every option of every kind of order, in one drawn turn and seat after another of games of `standard` seats: the game with it and without it,
 * to its end, everything else the same. It is free in a state where it raises its giver's final score and lowers nothing that the giver
 * is paid for: none of its public objectives, its secret one, the share of calm and its motive card, and peace itself. Whom an option
 * is for and where is drawn from all that the rules allow, and whoever is asked says yes.
 */
export function measureLunches(
  setups: readonly Setup[],
  games: number,
  seed: string,
  tell: Tell = quiet,
): readonly Lunch[] {
  const found = new Map<string, Found>();
  for (const setup of setups) {
    const scenario = compileScenario(setup);
    for (let game = 0; game < games; game += 1) {
      const trunk = playTrunk(scenario, `${seed}/${String(game)}`);
      const dice = trunk.luck.fork('lunch');
      const turn = dice.int('turn', 1, Math.max(1, trunk.turns.length - 1));
      const seat = game % scenario.actors.length;
      for (const terms of TERMS) trySeat(trunk, turn, seat, terms, found);
      tell(`${setup.id} ${String(game + 1)}/${String(games)}`);
    }
  }
  return [...found.values()].map(({ free, better, change, ...one }) => ({
    ...one,
    free: free.estimate(),
    better: better.estimate(),
    change: change.estimate(),
  }));
}

function trySeat(plain: Trunk, turn: number, seat: ActorIx, terms: Terms, found: Map<string, Found>): void {
  const trunk = terms === 'gift' ? withRoom(plain) : plain;
  const at = trunk.turns[turn - 1];
  const by = trunk.scenario.actors[seat]?.id;
  if (!at || by === undefined) return;
  const dice = trunk.luck.fork('lunch');
  const here = situation(trunk.scenario, at, false);
  const motive = facedBy(here, seat);
  const without = branch(trunk, at);
  for (const kind of ORDER_KINDS) {
    for (const [option, orders] of optionsOf(addable(trunk, at, by, kind))) {
      const order = orders[dice.int(`order/${option}`, 0, orders.length - 1)];
      const with_ = order && carriedOut(trunk, at, order, without);
      if (with_) noted(trunk, seat, { option, terms, motive }, without, with_, found);
    }
  }
}

function noted(
  trunk: Trunk,
  seat: ActorIx,
  name: Pick<Found, 'option' | 'terms' | 'motive'>,
  without: Branch,
  with_: Branch,
  found: Map<string, Found>,
): void {
  const key = `${name.option}/${name.terms}/${name.motive}`;
  const sums = found.get(key) ?? { ...name, free: new Sums(), better: new Sums(), change: new Sums() };
  found.set(key, sums);
  const change = finalOf(trunk, [with_], seat) - finalOf(trunk, [without], seat);
  const isBetter = change > NOTHING;
  sums.change.add(trunk.name, change);
  sums.better.add(trunk.name, isBetter ? 100 : 0);
  sums.free.add(trunk.name, isBetter && !costs(seat, without, with_) ? 100 : 0);
}

/** Whether anything that the seat is paid for came out lower, or war likelier. */
function costs(seat: ActorIx, without: Branch, with_: Branch): boolean {
  const [before, after] = [paidFor(seat, without), paidFor(seat, with_)];
  if (!after) return true;
  const lower = before?.some((points, ix) => (points - (after[ix] ?? 0)) / 100 > NOTHING) ?? false;
  return lower || warChance(with_) - warChance(without) > NOTHING;
}

/** What a seat is paid for at the end, in hundredths; undefined where the game ended in war. */
function paidFor(seat: ActorIx, { last }: Branch): readonly number[] | undefined {
  const end = last.outcome?.war === false ? last.outcome.seats[seat] : undefined;
  return end && [...end.objectives.map(({ points }) => points), end.shared, end.motive];
}

/**
 * The branch with the order, put before the seat's own acts of the turn: the last of these give way until the order is carried out,
 * secret ones before offers. Undefined where it is not, even alone: nobody could say yes, or it came to nothing.
 */
function carriedOut(trunk: Trunk, at: State, order: Order, without: Branch): Branch | undefined {
  const here = situation(trunk.scenario, at, false);
  const own = (phase: 'propose' | 'commit'): readonly Input[] =>
    inputsOf(trunk, { turn: at.turn, phase }).filter(
      (input) => input.seat === order.by && (input.kind === 'propose' || input.kind === 'order'),
    );
  const acts = [...own('propose'), ...own('commit')];
  for (let kept = acts.length; kept >= 0; kept -= 1) {
    const dropped = new Set(acts.slice(kept));
    const keep: Kept = (input) => !dropped.has(input);
    const change = inserting(at, order, askedIn(here, order), keep);
    const first = branch(trunk, at, { ...change, until: at.turn });
    if (wasDone(trunk.scenario, order, at.turn, without.turns[0], first.turns[0])) return followed(trunk, first);
  }
  return undefined;
}

/** A branch of one turn, played on as the game went. */
function followed(trunk: Trunk, first: Branch): Branch {
  if (first.last.phase === 'over') return first;
  const rest = branch(trunk, first.last);
  return { turns: [...first.turns, ...rest.turns], last: rest.last, peace: first.peace * rest.peace };
}

/** The motive of whoever threatens the seat most among those whose motive is drawn; a seeker where nobody's is. */
function facedBy(here: Situation, seat: ActorIx): Motive {
  const drawn = here.scenario.armed.filter((one) => one !== seat && here.scenario.actors[one]?.motive === 'drawn');
  const [most] = drawn.sort((a, b) => threat(here, seat, b) - threat(here, seat, a) || a - b);
  return most !== undefined && actorAt(here, most).opportunist ? 'opportunist' : 'seeker';
}

/** What of an order is a choice of terms, not of whom and where. */
const TERMS_OF: Partial<Readonly<Record<OrderKind, readonly string[]>>> = {
  jointExercise: ['scale', 'notify'],
  posture: ['stance', 'notify'],
  presencePatrol: ['notify'],
  jointPatrol: ['notify'],
  intelligenceSharing: ['secret'],
  armsTransfer: ['secret'],
  modernisation: ['publish'],
  influencePackage: ['publish'],
  forumText: ['strength'],
  disasterRelief: ['pledge'],
  publicStatement: ['stance'],
  armsLimitation: ['cap'],
  crossBlocExercise: ['invitation'],
  basingAccess: ['consultation'],
  allianceTreaty: ['trigger'],
  allyCounsel: ['purpose'],
  dialogue: ['testHotline'],
  withdrawal: ['agreement', 'manner'],
};

/** `jointExercise large notify`: a kind with its terms, those that are off left out. */
export function optionOf(order: Order): string {
  const fields = order as unknown as Readonly<Record<string, string | number | boolean>>;
  const terms = (TERMS_OF[order.kind] ?? []).flatMap((name) => {
    const value = fields[name];
    return value === false || value === undefined ? [] : [value === true ? name : String(value)];
  });
  return [order.kind, ...terms].join(' ');
}

function optionsOf(orders: readonly Order[]): ReadonlyMap<string, readonly Order[]> {
  const byOption = new Map<string, Order[]>();
  for (const order of orders) {
    const option = optionOf(order);
    const like = byOption.get(option) ?? [];
    like.push(order);
    byOption.set(option, like);
  }
  return byOption;
}

/** Options that were free too often against both motives, on the given terms, where each was seen in enough states to say. */
export function lunchesOf(rows: readonly Lunch[], terms: Terms, enough: number): readonly string[] {
  const options = [...new Set(rows.map(({ option }) => option))];
  return options.filter((option) =>
    MOTIVES.every((motive) => {
      const row = rows.find((one) => one.option === option && one.terms === terms && one.motive === motive);
      return row !== undefined && row.free.samples >= enough && row.free.mean > TOO_OFTEN;
    }),
  );
}
