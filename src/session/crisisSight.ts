import { beliefChance } from '../rules/base/arithmetic.ts';
import { SILENT } from '../rules/crisis/decisions.ts';
import { facing, offers, openMoves } from '../rules/crisis/moves.ts';
import type { MoveKind } from '../rules/crisis/moveKinds.ts';
import { resolveWindow, type Window } from '../rules/crisis/window.ts';
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
  /** What it takes at most from what one ally believes of the seat; 0 where nobody believes less. */
  readonly belief: Points;
}

const choice = (move: MoveKind, acceptOffRamp: boolean): Move => ({
  move,
  call: false,
  otherwise: 'hold',
  acceptOffRamp,
});

/** How many of the moves chosen for other windows may come to an offer of a way out, which is paid for each (R7.3). */
export const offersIn = (moves: readonly Move[]): number => moves.filter(offers).length;

/**
 * The moves open to a lead who offers so many ways out elsewhere, or to an ally that stands with one: each resolved against all that the
 * others may do at the same time, by the rules that will decide. A raise that an ally holds back comes to no other rung than one that a
 * climb-down undoes.
 */
export function moveSights(scenario: Scenario, view: Observation, crisis: Crisis, offered = 0): readonly MoveSight[] {
  const here = pictureOf(scenario, view);
  return openMoves(here, crisis, view.me, offered).map((move) => {
    const windows = [false, true].flatMap((accept) =>
      meetings(here, crisis, view.me, accept).map((beside) => {
        const moves = new Map([...beside, [view.me, choice(move, accept)]]);
        return told(scenario, resolveWindow(here, crisis, { ...SILENT, moves }, LIKELY), view.me);
      }),
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
      belief: first?.belief ?? 0,
    };
  });
}

type Moves = ReadonlyMap<ActorIx, Move>;

/** Everything that all others may do together; those who stand with a lead raise, or none of them does. */
function meetings(here: Situation, crisis: Crisis, me: ActorIx, accept: boolean): readonly Moves[] {
  let all: readonly Moves[] = [new Map()];
  for (const lead of crisis.leads) {
    const moves = lead === me ? [] : openMoves(here, crisis, lead);
    if (moves.length > 0)
      all = all.flatMap((one) => moves.map((move): Moves => new Map([...one, [lead, choice(move, accept)]])));
    const standing = crisis.supporters.filter(({ actor, of }) => of === lead && actor !== me);
    const raise = standing.map(({ actor }) => [actor, choice('raise', false)] as const);
    if (raise.length > 0) all = all.flatMap((one): Moves[] => [one, new Map([...one, ...raise])]);
  }
  return all;
}

function told(scenario: Scenario, { effects, war }: Window, me: ActorIx) {
  let [rung, risk, support, capital, belief] = [0, 0, 0, 0, 0];
  const mine = new Set(scenario.actors.map((_, other) => tieIx(scenario, me, other)));
  for (const effect of effects) {
    if (effect.kind === 'tell' && effect.telling.kind === 'windowClosed') {
      rung = effect.telling.rung;
      risk = effect.telling.warRisk;
    } else if (effect.kind === 'shift' && effect.at === me && effect.score === 'support') support -= effect.delta;
    else if (effect.kind === 'shift' && effect.at === me && effect.score === 'capital') capital -= effect.delta;
    else if (effect.kind === 'shift' && effect.score === 'credibility' && mine.has(effect.at))
      belief = Math.max(belief, -effect.delta);
  }
  return { rung, risk, war, support, capital, belief };
}

/** Somebody who would be looked to on one side: it counts as it is believed (R2.5), and acts once it stands with the lead (R7.8). */
export interface BackerSight {
  readonly actor: ActorIx;
  readonly ally: boolean;
  /** Whether it has said that it stands with the lead: it moves with it. */
  readonly joined: boolean;
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

/** The lead that a seat looks across at: for an ally that was called, the one that its caller faces; for a chair either will do. */
function across(scenario: Scenario, { me, crises }: Observation, crisis: Crisis): ActorIx {
  const facingMe = facing(crisis, me);
  if (facingMe >= 0) return facingMe;
  const shown = crises.find(({ at }) => scenario.placeIx.get(at) === crisis.at);
  const [one, other] = crisis.leads;
  if (shown?.role === 'called') return shown.calledBy[0] === one ? other : one;
  return shown?.role === 'chair' ? other : -1;
}

/**
 * What a seat that has a part in a crisis knows of it: who stands where, with whom behind it. `mine` is the side that it leads, stands
 * with or was called by. Undefined for a seat that only watches.
 */
export function crisisSight(scenario: Scenario, view: Observation, crisis: Crisis): CrisisSight | undefined {
  const other = across(scenario, view, crisis);
  if (other < 0) return undefined;
  const lead = crisis.leads[0] === other ? crisis.leads[1] : crisis.leads[0];
  const drawn = scenario.actors[other]?.motive === 'drawn';
  const belief = view.picture.ties[tieIx(scenario, view.me, other)]?.belief ?? 0;
  return {
    mine: sideOf(scenario, view, crisis, lead, other),
    theirs: sideOf(scenario, view, crisis, other, lead),
    opportunist: drawn ? beliefChance(belief) : undefined,
  };
}

function sideOf(scenario: Scenario, view: Observation, crisis: Crisis, lead: ActorIx, other: ActorIx): SideSight {
  const { at, supporters: joinedBy } = crisis;
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
    const joined = joinedBy.some((one) => one.actor === actor && one.of === lead);
    return [{ actor, ally, joined, low: edgeOf(points, margin, -1), high: edgeOf(points, margin, 1) }];
  });
  const read = (sign: -1 | 1): Points => deterrence(leaningBoth(here, view, other, sign), at, other, lead);
  return { lead, claims, deterrence: claims ? { low: read(-1), high: read(1) } : undefined, backers };
}

/** The picture with one lead and all behind it as strong, and the other as weak, as the seat may believe; with −1 the other way round. */
const leaningBoth = (here: Situation, view: Observation, other: ActorIx, sign: -1 | 1): Situation =>
  leaning(here, view, (score, at) => (SCORES[score].level === 'actor' && at === other ? (sign === 1 ? -1 : 1) : sign));
