import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { inFull, mark, shift, tell, type Because, type Effect } from '../effects/effects.ts';
import { warRisk } from '../readings/guard.ts';
import type { Luck } from '../base/luck.ts';
import type { Move } from '../input.ts';
import { audienceAt } from '../orders/terms.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { idOf, placeAt, placeIdOf, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx } from '../types.ts';
import type { MoveKind } from './moveKinds.ts';

/** What a lead that says nothing does. */
export const SILENCE: Move = { move: 'hold', call: false, otherwise: 'hold', acceptOffRamp: false };

export interface Window {
  readonly effects: readonly Effect[];
  readonly war: boolean;
}

/** R7 One window of one crisis: both leads have moved at once; the rung follows, then war is drawn at the new rung. */
export function resolveWindow(here: Situation, crisis: Crisis, moves: readonly [Move, Move], luck: Luck): Window {
  const calls = moves.map((move, side) => callOf(here, crisis, move, side, luck));
  const chosen = moves.map((move, side) => decided(move, moves[1 - side] ?? SILENCE, calls[side] === true)) as [
    MoveKind,
    MoveKind,
  ];
  const offers = chosen.map(
    (move, side) => move === 'offRamp' && chosen[1 - side] !== 'raise' && (moves[1 - side] ?? SILENCE).acceptOffRamp,
  );
  const before = placeAt(here, crisis.at).rung;
  const rung = clamp(before + stepOf(chosen, 0, offers) + stepOf(chosen, 1, offers), 0, 7);
  const risk = warRisk(here, crisis.at, rung, crisis.leads);
  const war = rung >= 7 || luck.chance(`${keyOf(here, crisis)}/war`, risk);
  const effects = [
    ...crisis.leads.flatMap((actor, side) => costs(here, crisis, actor, chosen[side] ?? 'hold', before)),
    ...crisis.leads.flatMap((actor, side) => called(here, crisis, actor, calls[side])),
    ...crisis.leads.flatMap((actor, side) =>
      offered(here, crisis, actor, chosen[side] ?? 'hold', offers[side] === true),
    ),
    inFull(
      here,
      { clause: 'R7.4', source: { kind: 'crisis', at: placeIdOf(here, crisis.at) } },
      'rung',
      crisis.at,
      rung - before,
    ),
    ...crisis.leads.map((actor): Effect => ({ kind: 'principal', actor, rung, began: false })),
    closed(here, crisis, chosen, before, rung, risk),
    ...next(here, crisis, chosen, calls, rung, war),
  ];
  return { effects, war };
}

const keyOf = (here: Situation, crisis: Crisis): string =>
  `${String(here.state.turn)}/crisis/${placeIdOf(here, crisis.at)}/${String(crisis.window)}`;

/** undefined without a call, else whether it reached somebody who may decide. */
function callOf(here: Situation, crisis: Crisis, move: Move, side: number, luck: Luck): boolean | undefined {
  const actor = crisis.leads[side];
  if (!move.call || actor === undefined) return undefined;
  return luck.chance(`${keyOf(here, crisis)}/call/${idOf(here, actor)}`, here.params.hotlineCallWorks);
}

/** A call that works tells whether the other side means to raise; the move follows. */
const decided = (mine: Move, theirs: Move, works: boolean): MoveKind =>
  works && theirs.move !== 'raise' ? mine.otherwise : mine.move;

/** A raise is undone by the other side's climb-down; an off-ramp steps down only where it is taken. R7.2 */
function stepOf(chosen: readonly [MoveKind, MoveKind], side: 0 | 1, offers: readonly boolean[]): number {
  const [mine, theirs] = [chosen[side], chosen[side === 0 ? 1 : 0]];
  if (mine === 'raise') return theirs === 'backDown' ? 0 : 1;
  if (mine === 'offRamp') return offers[side] === true ? -1 : 0;
  return mine === 'hold' ? 0 : -1;
}

/** What a move costs at home and in the eyes of those it stood by, by the rung before the window. */
function costs(here: Situation, crisis: Crisis, actor: ActorIx, move: MoveKind, rung: number): Effect[] {
  const { params, scenario } = here;
  const why: Because = {
    clause: 'R7.2',
    source: { kind: 'crisis', at: placeIdOf(here, crisis.at), by: idOf(here, actor) },
  };
  const seen = (points: number): Effect[] =>
    audienceAt(here, actor, crisis.at).map((ally) =>
      shift(here, why, 'credibility', tieIx(scenario, actor, ally), points),
    );
  const home = (points: number): Effect[] =>
    points === 0 ? [] : [inFull(here, why, 'support', actor, -points, 'rung')];
  const down = params.backDownHome * rung;
  switch (move) {
    case 'raise':
      return [...home(rung >= params.raiseHomeFrom ? params.raiseHome : 0), ...seen(params.raiseCredibility)];
    case 'backUp':
      return [...home(divide(params.backUpShare * down, WHOLE)), ...seen(-params.backUpCredibility)];
    case 'backDown':
      return [...home(down), ...seen(-params.backDownCredibility)];
    case 'offRamp':
      return [inFull(here, why, 'capital', actor, -params.offRampCost, 'price')];
    case 'hold':
      return [];
  }
}

/** A call is a test of the line; a line that is answered speaks for a frightened seat (R2.7). */
function called(here: Situation, crisis: Crisis, actor: ActorIx, works: boolean | undefined): Effect[] {
  if (works === undefined) return [];
  const other = crisis.leads[0] === actor ? crisis.leads[1] : crisis.leads[0];
  const at = placeIdOf(here, crisis.at);
  const why: Because = { clause: 'R2.7', source: { kind: 'crisis', at, by: idOf(here, actor) } };
  return [
    mark(here, 'lineTested', actor, other, crisis.at),
    tell('all', { kind: 'hotlineCalled', at, by: idOf(here, actor), worked: works }),
    ...(works ? [inFull(here, why, 'belief', tieIx(here.scenario, actor, other), -here.params.hotlineAnswered)] : []),
  ];
}

function offered(here: Situation, crisis: Crisis, actor: ActorIx, move: MoveKind, accepted: boolean): Effect[] {
  if (move !== 'offRamp') return [];
  return [tell('all', { kind: 'offRamp', at: placeIdOf(here, crisis.at), by: idOf(here, actor), accepted })];
}

function closed(
  here: Situation,
  crisis: Crisis,
  chosen: readonly MoveKind[],
  before: number,
  rung: number,
  warRisk_: number,
): Effect {
  return tell('all', {
    kind: 'windowClosed',
    at: placeIdOf(here, crisis.at),
    window: crisis.window,
    moves: crisis.leads.map((actor, side) => ({ by: idOf(here, actor), move: chosen[side] ?? 'hold' })),
    before,
    rung,
    warRisk: warRisk_,
  });
}

/** The next window, or the end: at rung 1 or below, after four windows, or with war. R7.5 */
function next(
  here: Situation,
  crisis: Crisis,
  chosen: readonly MoveKind[],
  calls: readonly (boolean | undefined)[],
  rung: number,
  war: boolean,
): Effect[] {
  const highest = Math.max(crisis.highest, rung);
  if (war || rung <= 1 || crisis.window >= here.params.crisisWindows)
    return [{ kind: 'crisisOver', at: crisis.at }, ...aftermath(here, crisis, rung, highest)];
  const callers = crisis.leads.filter((_, side) => calls[side] !== undefined);
  return [
    {
      kind: 'crisis',
      crisis: {
        ...crisis,
        window: crisis.window + 1,
        highest,
        last: [...chosen],
        called: [...crisis.called, ...callers],
      },
    },
  ];
}

/** R7.6 What stays: tension of the leads +(2 + r), heat +2r, less 3; a stand-off asks the forums for a word. */
function aftermath(here: Situation, crisis: Crisis, rung: number, highest: number): Effect[] {
  const { params } = here;
  const at = placeIdOf(here, crisis.at);
  const why: Because = { clause: 'R7.6', source: { kind: 'crisis', at } };
  return [
    shift(here, why, 'tension', dyadIx(here.scenario, ...crisis.leads), params.afterTension + highest * 100),
    shift(here, why, 'heat', crisis.at, divide(params.afterHeat * highest, 100)),
    shift(here, why, 'heat', crisis.at, -params.afterRelief),
    ...(highest >= params.rungIgnored ? [mark(here, 'ignored', -1, -1, crisis.at, highest)] : []),
    tell('all', { kind: 'crisisEnded', at, rung, highest }),
  ];
}
