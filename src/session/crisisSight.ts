import { beliefChance } from '../rules/base/arithmetic.ts';
import { offers, opponent, openMoves } from '../rules/crisis/moves.ts';
import type { MoveKind } from '../rules/crisis/moveKinds.ts';
import { resolveWindow } from '../rules/crisis/window.ts';
import { LIKELY } from '../rules/menu/specs.ts';
import { leaning } from '../rules/sight/corners.ts';
import { pictureOf } from '../rules/sight/forecast.ts';
import type { Move } from '../rules/input.ts';
import { deterrence } from '../rules/readings/deterrence.ts';
import type { Observation } from '../rules/sight/observe.ts';
import { tieIx, type Scenario } from '../rules/scenario/scenario.ts';
import { edgeOf, marginOf } from '../rules/sight/sight.ts';
import { SCORES } from '../rules/state/scores.ts';
import { allied } from '../rules/state/situation.ts';
import type { Situation } from '../rules/state/situation.ts';
import type { Crisis } from '../rules/state/state.ts';
import type { ActorIx, BasisPoints, Percent, Points } from '../rules/types.ts';

/** What a move in a window may lead to, over everything that the other side may do at the same time. */
export interface MoveSight {
  readonly move: MoveKind;
  readonly riskLow: BasisPoints;
  readonly riskHigh: BasisPoints;
  readonly rungLow: number;
  readonly rungHigh: number;
  /** Whether it may lead to the rung on which there is war for certain (R7.1). */
  readonly war: boolean;
  /** What it costs at home, whatever the other side does. */
  readonly support: Points;
  readonly capital: number;
}

const choice = (move: MoveKind, acceptOffRamp: boolean): Move => ({
  move,
  call: false,
  otherwise: 'hold',
  acceptOffRamp,
});

/** How many of the moves chosen for other windows may come to an offer of a way out, which is paid for each (R7.3). */
export const offersIn = (moves: readonly Move[]): number => moves.filter(offers).length;

/** The moves open to a lead who offers so many ways out elsewhere, each resolved against every move of the other by the rules that will decide. */
export function moveSights(scenario: Scenario, view: Observation, crisis: Crisis, offered = 0): readonly MoveSight[] {
  const here = pictureOf(scenario, view);
  const side = crisis.leads[0] === view.me ? 0 : 1;
  const theirs = openMoves(here, crisis, crisis.leads[side === 0 ? 1 : 0]);
  return openMoves(here, crisis, view.me, offered).map((move) => {
    const windows = theirs.flatMap((other) =>
      [false, true].map((accept) => outcome(here, crisis, view.me, side, choice(move, accept), choice(other, accept))),
    );
    const risks = windows.map(({ risk }) => risk);
    const rungs = windows.map(({ rung }) => rung);
    const [first] = windows;
    return {
      move,
      riskLow: Math.min(...risks),
      riskHigh: Math.max(...risks),
      rungLow: Math.min(...rungs),
      rungHigh: Math.max(...rungs),
      war: windows.some((window) => window.war),
      support: first?.support ?? 0,
      capital: first?.capital ?? 0,
    };
  });
}

function outcome(here: Situation, crisis: Crisis, me: number, side: number, mine: Move, theirs: Move) {
  const moves: readonly [Move, Move] = side === 0 ? [mine, theirs] : [theirs, mine];
  const { effects, war } = resolveWindow(here, crisis, moves, LIKELY);
  let [rung, risk, support, capital] = [0, 0, 0, 0];
  for (const effect of effects) {
    if (effect.kind === 'tell' && effect.telling.kind === 'windowClosed') {
      rung = effect.telling.rung;
      risk = effect.telling.warRisk;
    } else if (effect.kind === 'shift' && effect.at === me && effect.score === 'support') support -= effect.delta;
    else if (effect.kind === 'shift' && effect.at === me && effect.score === 'capital') capital -= effect.delta;
  }
  return { rung, risk, war, support, capital };
}

/** Somebody who would be looked to on one side. Nobody but the leads acts in a crisis; it counts as it is believed (R2.5). */
export interface BackerSight {
  readonly actor: ActorIx;
  readonly ally: boolean;
  /** How far it is believed to stand by the lead. */
  readonly low: Points;
  readonly high: Points;
}

/** One side of a crisis as a seat sees it. */
export interface SideSight {
  readonly lead: ActorIx;
  readonly claims: boolean;
  /** Its claim and all behind it against the other lead, as a range (R2.5); undefined where it claims nothing here. */
  readonly deterrence: { readonly low: Points; readonly high: Points } | undefined;
  readonly backers: readonly BackerSight[];
}

export interface CrisisSight {
  readonly mine: SideSight;
  readonly theirs: SideSight;
  /** How likely the seat thinks that the other is out to gain; undefined where its motive is nobody's secret. */
  readonly opportunist: Percent | undefined;
}

/** What a lead knows of a crisis: who stands where, with whom behind it. Undefined for a seat that only watches. */
export function crisisSight(scenario: Scenario, view: Observation, crisis: Crisis): CrisisSight | undefined {
  const other = opponent(crisis, view.me);
  if (other < 0) return undefined;
  const drawn = scenario.actors[other]?.motive === 'drawn';
  const belief = view.picture.ties[tieIx(scenario, view.me, other)]?.belief ?? 0;
  return {
    mine: sideOf(scenario, view, crisis.at, view.me, other),
    theirs: sideOf(scenario, view, crisis.at, other, view.me),
    opportunist: drawn ? beliefChance(belief) : undefined,
  };
}

function sideOf(scenario: Scenario, view: Observation, at: number, lead: ActorIx, other: ActorIx): SideSight {
  const place = scenario.places[at];
  const here = pictureOf(scenario, view);
  const claims = place?.claimants.includes(lead) === true;
  const known = new Set((place?.backing ?? []).flatMap(({ backer, claimant }) => (claimant === lead ? [backer] : [])));
  const backers = scenario.actors.flatMap((_, actor): BackerSight[] => {
    const ally = actor !== lead && allied(here, actor, lead);
    if (actor === lead || actor === other || !(known.has(actor) || ally)) return [];
    const tie = tieIx(scenario, actor, lead);
    const margin = marginOf(scenario, view.margins, view.me, 'credibility', tie);
    const points = view.picture.ties[tie]?.credibility ?? 0;
    return [{ actor, ally, low: edgeOf(points, margin, -1), high: edgeOf(points, margin, 1) }];
  });
  const read = (sign: -1 | 1): Points => deterrence(facing(here, view, other, sign), at, other, lead);
  return { lead, claims, deterrence: claims ? { low: read(-1), high: read(1) } : undefined, backers };
}

/** The picture with one lead and all behind it as strong, and the other as weak, as the seat may believe; with −1 the other way round. */
const facing = (here: Situation, view: Observation, other: ActorIx, sign: -1 | 1): Situation =>
  leaning(here, view, (score, at) => (SCORES[score].level === 'actor' && at === other ? (sign === 1 ? -1 : 1) : sign));
