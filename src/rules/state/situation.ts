import { mean } from '../base/arithmetic.ts';
import { invariant } from '../base/invariant.ts';
import type { Params } from '../params/params.ts';
import { actorNamed, dyadIx, footholdIx, placeNamed, tieIx, type Scenario } from '../scenario/scenario.ts';
import type {
  ActorState,
  Agreement,
  DyadState,
  FootholdState,
  Mark,
  MarkKind,
  PlaceState,
  State,
  TieState,
} from './state.ts';
import { turnsBefore } from '../scenario/prologue.ts';
import type { AgreementType } from '../scenario/setup.ts';
import {
  HOME,
  TOPICS,
  type ActorId,
  type ActorIx,
  type PlaceId,
  type PlaceIx,
  type Points,
  type Turn,
} from '../types.ts';

/** Where the rules stand: the scenario, the state that a stage reads, and whether causes are to be written out. */
export interface Situation {
  readonly scenario: Scenario;
  readonly params: Params;
  readonly state: State;
  /** The state that the step began with: what stood when the turn began, for the few rules that ask. */
  readonly start: State;
  /** False in ensembles: effects are the same, their factors are left empty and nothing is told. */
  readonly explain: boolean;
}

export const situation = (scenario: Scenario, state: State, explain = true): Situation => ({
  scenario,
  params: scenario.params,
  state,
  start: state,
  explain,
});

function at<T>(list: readonly T[], ix: number): T {
  const found = list[ix];
  invariant(found !== undefined, 'an index of the compiled scenario points into the state');
  return found;
}

export const actorAt = (here: Situation, actor: ActorIx): ActorState => at(here.state.actors, actor);
export const tieAt = (here: Situation, from: ActorIx, to: ActorIx): TieState =>
  at(here.state.ties, tieIx(here.scenario, from, to));
export const dyadAt = (here: Situation, a: ActorIx, b: ActorIx): DyadState =>
  at(here.state.dyads, dyadIx(here.scenario, a, b));
export const placeAt = (here: Situation, place: PlaceIx): PlaceState => at(here.state.places, place);
export const footholdAt = (here: Situation, place: PlaceIx, actor: ActorIx): FootholdState =>
  at(here.state.footholds, footholdIx(here.scenario, place, actor));

export const actorOf = (here: Situation, id: ActorId): ActorIx => actorNamed(here.scenario, id);
/** The flashpoint an order names, or −1 for `HOME` and for a forum's other topics. */
export const placeOf = (here: Situation, id: PlaceId): PlaceIx =>
  id === HOME || (TOPICS as readonly string[]).includes(id) ? -1 : placeNamed(here.scenario, id);
export const idOf = (here: Situation, actor: ActorIx): ActorId => at(here.scenario.actors, actor).id;
export const placeIdOf = (here: Situation, place: PlaceIx): PlaceId => at(here.scenario.places, place).id;
export const isArmed = (here: Situation, actor: ActorIx): boolean => at(here.scenario.actors, actor).armed;

/** Quarter of the year in which a turn lies, 1 to 4. A prologue (R1.7) lies before the first one, and is no quarter itself. */
export function quarterOf(scenario: Scenario, turn: Turn): number {
  const quarters = Math.max(1, turn - turnsBefore(scenario));
  return ((scenario.setup.calendar.quarter + quarters - 2) % 4) + 1;
}

/** Whether a party has suspended it, so that it does nothing meanwhile. R8.16 */
export const isSuspended = ({ suspendedBy }: Agreement): boolean => suspendedBy.length > 0;

/** The agreement of a type in force between (at least) these parties. What is suspended does nothing meanwhile (R8.16). */
export function agreementBetween(here: Situation, type: AgreementType, a: ActorIx, b: ActorIx): Agreement | undefined {
  for (const agreement of here.state.agreements) {
    if (agreement.type !== type || isSuspended(agreement)) continue;
    if (agreement.parties.includes(a) && agreement.parties.includes(b)) return agreement;
  }
  return undefined;
}

/** All agreements of a type that were signed between (at least) these parties and are not over, suspended ones too. */
export const signedBetween = (here: Situation, type: AgreementType, a: ActorIx, b: ActorIx): readonly Agreement[] =>
  here.state.agreements.filter(
    (agreement) => agreement.type === type && agreement.parties.includes(a) && agreement.parties.includes(b),
  );

/** Whether an agreement binds this turn: who suspends it is free from the next turn on. R8.16 */
export const stillBinds = ({ state }: Situation, agreement: Agreement): boolean =>
  !isSuspended(agreement) || agreement.suspendedSince >= state.turn;

export const allied = (here: Situation, a: ActorIx, b: ActorIx): boolean =>
  agreementBetween(here, 'alliance', a, b) !== undefined;

const PARTNERING = ['partnership', 'intelligence', 'supply', 'training'] as const;

/**
 * Partner tier: trust on both sides and a running commitment short of alliance, in the open: tension, which everybody sees, follows from
 * threat, so a secret that lowered it would tell itself. R8.19
 */
export function partners(here: Situation, a: ActorIx, b: ActorIx): boolean {
  const needed = here.params.partnerTrust;
  if (tieAt(here, a, b).trust < needed || tieAt(here, b, a).trust < needed) return false;
  return PARTNERING.some((type) => agreementBetween(here, type, a, b)?.secret === false);
}

/** Non-allies whose tension stood high when the turn began count as rivals. R4.2 */
export function rivals(here: Situation, a: ActorIx, b: ActorIx): boolean {
  if (a === b || !isArmed(here, a) || !isArmed(here, b) || allied(here, a, b)) return false;
  return at(here.start.dyads, dyadIx(here.scenario, a, b)).tension >= here.params.rivalTension;
}

/** The last turn of a mark of this kind, or 0; none before `since` is looked at. −1 for `by`, `to` or `place` matches any. */
export function lastMark(here: Situation, kind: MarkKind, by: number, to: number, place = -1, since: Turn = 0): Turn {
  const { marks } = here.state;
  // Marks stand in the sequence of turns, so the first from the end is the last.
  for (let ix = marks.length - 1; ix >= 0; ix -= 1) {
    const mark = marks[ix]!;
    if (mark.turn < since) return 0;
    if (mark.kind === kind && matches(mark, by, to, place)) return mark.turn;
  }
  return 0;
}

const matches = (mark: Mark, by: number, to: number, place: number): boolean =>
  (by < 0 || mark.by === by) && (to < 0 || mark.to === to) && (place < 0 || mark.at === place);

/** Whether such a mark was made in this turn or the `turns` before it. */
export function marked(here: Situation, kind: MarkKind, by: number, to: number, turns: Turn, place = -1): boolean {
  return lastMark(here, kind, by, to, place, here.state.turn - turns) > 0;
}

/** The mean of what one seat feels toward several others, rounded once. */
export const meanTrust = (here: Situation, from: ActorIx, toward: readonly ActorIx[]): Points =>
  mean(toward.map((to) => tieAt(here, from, to).trust));
