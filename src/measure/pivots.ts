import type { MoveKind } from '../rules/crisis/moveKinds.ts';
import { moveObjection } from '../rules/crisis/moves.ts';
import { element } from '../rules/base/invariant.ts';
import type { Move } from '../rules/input.ts';
import type { Input, State } from '../rules/index.ts';
import { compileScenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { agreementOf } from '../rules/standing/agreements.ts';
import { signedBetween, situation } from '../rules/state/situation.ts';
import { quiet, type Tell } from './effectSizes.ts';
import { Sums, type Estimate } from './estimate.ts';
import { branch, playTrunk, warChance, type Branch, type Trunk } from './branch.ts';

/** How the crises that were sampled are set up before the window that is tried. */
export const STARTS = ['asItCame', 'rung3', 'rung4', 'rung5', 'rung5Guarded'] as const;
export type Start = (typeof STARTS)[number];

/** A lead's first moves, from the most daring to the meekest. */
export const FIRST_MOVES = ['raise', 'hold', 'offRamp', 'backUp', 'backDown'] as const satisfies readonly MoveKind[];

export interface Pivot {
  readonly start: Start;
  readonly move: MoveKind;
  /** Chance of war in this crisis, in percent. */
  readonly war: Estimate;
  /** The chooser's final score, in points, war weighed in. */
  readonly final: Estimate;
}

/** How much likelier war is after one choice than after another in the same crisis, in percentage points. */
export interface Step {
  readonly id: string;
  readonly difference: Estimate;
}

export interface Pivots {
  readonly rows: readonly Pivot[];
  readonly steps: readonly Step[];
}

type Choice = readonly [Start, MoveKind];
const ABOVE = [
  ['raise', 'hold'],
  ['hold', 'backUp'],
] as const satisfies readonly (readonly [MoveKind, MoveKind])[];

/** What the order of the table says: to raise is worse than to hold, to hold worse than to back up, no guardrails worse than some. */
const COMPARED: readonly { readonly id: string; readonly more: Choice; readonly less: Choice }[] = [
  ...STARTS.flatMap((start) =>
    ABOVE.map(([more, less]) => ({
      id: `${start}: ${more} above ${less}`,
      more: [start, more] as const,
      less: [start, less] as const,
    })),
  ),
  ...(['raise', 'hold', 'backUp'] as const).map((move) => ({
    id: `${move}: rung5 above rung5Guarded`,
    more: ['rung5', move] as const,
    less: ['rung5Guarded', move] as const,
  })),
];

const RUNGS: Readonly<Record<Start, number | undefined>> = {
  asItCame: undefined,
  rung3: 3,
  rung4: 4,
  rung5: 5,
  rung5Guarded: 5,
};
/** A code in full force. */
const CODE = 2_500;

/**
 * The first window of every crisis in so many games a scenario, again with each move of the lead that was challenged (the second), all
 * else the same: the other seats decide as `standard` does, later windows too, and the rest of the game goes as it went. Where a rung is
 * set, crises are moved to it; where they are guarded, the leads get a fresh line and the place a full code. The chance of war is
 * summed from the risks of all windows instead of drawn, which takes the luck of the draw out of the error.
 */
export function measurePivots(setups: readonly Setup[], games: number, seed: string, tell: Tell = quiet): Pivots {
  const found: Found = { rows: new Map(), steps: new Map() };
  for (const setup of setups) {
    const scenario = compileScenario(setup);
    for (let game = 0; game < games; game += 1) {
      const trunk = playTrunk(scenario, `${seed}/${String(game)}`);
      for (const at of trunk.crises)
        if (at.crises.length === 1 && at.crises[0]?.window === 1) tryCrisis(trunk, at, found);
      tell(`${setup.id} ${String(game + 1)}/${String(games)}`);
    }
  }
  const rows = [...found.rows.values()].map(({ start, move, war, final }) => ({
    start,
    move,
    war: war.estimate(),
    final: final.estimate(),
  }));
  return { rows, steps: COMPARED.flatMap(({ id }) => stepOf(id, found.steps.get(id))) };
}

const stepOf = (id: string, sums: Sums | undefined): readonly Step[] =>
  sums ? [{ id, difference: sums.estimate() }] : [];

interface Found {
  readonly rows: Map<string, { start: Start; move: MoveKind; war: Sums; final: Sums }>;
  readonly steps: Map<string, Sums>;
}

/** One crisis from one start: the chance of war after each first move that is allowed. */
function tryMoves(trunk: Trunk, at: State, start: Start, { rows }: Found): ReadonlyMap<MoveKind, number> {
  const wars = new Map<MoveKind, number>();
  for (const move of FIRST_MOVES) {
    const crisis = withMove(trunk, at, move);
    if (!crisis) continue;
    const name = `${start}/${move}`;
    const sums = rows.get(name) ?? { start, move, war: new Sums(), final: new Sums() };
    rows.set(name, sums);
    const end = branch(trunk, crisis.last);
    wars.set(move, warChance(crisis));
    sums.war.add(trunk.name, warChance(crisis));
    sums.final.add(trunk.name, finalOf(trunk, [crisis, end], element(at.crises, 0).leads[1]));
  }
  return wars;
}

/** All starts of one crisis, and what lies between moves and between starts within it. */
function tryCrisis(trunk: Trunk, at: State, found: Found): void {
  const wars = new Map(STARTS.map((start) => [start, tryMoves(trunk, prepared(trunk, at, start), start, found)]));
  const war = ([start, move]: Choice): number | undefined => wars.get(start)?.get(move);
  for (const { id, more, less } of COMPARED) {
    const [higher, lower] = [war(more), war(less)];
    if (higher === undefined || lower === undefined) continue;
    const sums = found.steps.get(id) ?? new Sums();
    found.steps.set(id, sums);
    sums.add(trunk.name, higher - lower);
  }
}

/** The crisis played to its end, and its turn, with this first move; undefined where the move is not allowed. */
function withMove(trunk: Trunk, at: State, kind: MoveKind): Branch | undefined {
  const { scenario } = trunk;
  const crisis = element(at.crises, 0);
  const place = element(scenario.places, crisis.at).id;
  const seat = element(scenario.actors, crisis.leads[1]).id;
  const move: Move = { move: kind, call: false, otherwise: kind, acceptOffRamp: false };
  if (moveObjection(situation(scenario, at, false), crisis, crisis.leads[1], move)) return undefined;
  const chosen: Input = { kind: 'move', seat, at: place, ...move };
  return branch(trunk, at, {
    until: at.turn,
    inputs: (state, recorded) =>
      state === at
        ? [...recorded.filter((input) => !(input.kind === 'move' && input.seat === seat)), chosen]
        : recorded,
  });
}

/** A seat's final score with the chance of war weighed in: peace goes on, war ends it with its own score. In points. */
export function finalOf({ scenario }: Trunk, parts: readonly Branch[], seat: number): number {
  const peace = parts.reduce((all, one) => all * one.peace, 1);
  const calm = parts.at(-1)?.last.outcome;
  const kept = calm && !calm.war ? (calm.seats[seat]?.final ?? 0) : 0;
  return (peace * kept + (1 - peace) * scenario.params.warScore) / 100;
}

/** The state with its crisis moved to the rung, and guarded. */
function prepared({ scenario }: Trunk, at: State, start: Start): State {
  const rung = RUNGS[start];
  const crisis = element(at.crises, 0);
  if (rung === undefined) return at;
  const guarded = start === 'rung5Guarded';
  const places = at.places.map((place, ix) =>
    ix === crisis.at
      ? { ...place, rung, highestRung: Math.max(place.highestRung, rung), code: guarded ? CODE : place.code }
      : place,
  );
  const highest = Math.max(crisis.highest, rung);
  const moved: State = { ...at, places, crises: [{ ...crisis, highest }] };
  if (!guarded || signedBetween(situation(scenario, at, false), 'hotline', ...crisis.leads).length > 0) return moved;
  const line = agreementOf(scenario, 'hotline', crisis.leads, -1, at.turn, 0);
  return { ...moved, agreements: [...at.agreements, line] };
}
