import { thinkingLuck } from '../ai/policies.ts';
import { invariant } from '../rules/base/invariant.ts';
import { seededLuck, type Luck } from '../rules/base/luck.ts';
import type { Step } from '../rules/effects/applyEffects.ts';
import { begin, step } from '../rules/index.ts';
import type { ParamName } from '../rules/params/params.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId, Points } from '../rules/types.ts';
import { withMotive, type Motive } from './forcedMotive.ts';
import { decisionsOf, remembering, type Seating } from '../replay/selfPlay.ts';

/** A game among policies, wholly determined by this and its scenario. */
export interface Game {
  readonly seed: string;
  readonly seating: Seating;
  /** A seat whose motive comes out as said. */
  readonly forced?: { readonly seat: ActorId; readonly motive: Motive };
}

/** How a game ended. */
export interface Ended {
  /** By seat, in the scenario's sequence. */
  readonly finals: readonly Points[];
  /**
   * The chances of war of all its windows added up, in percent. Over many games the mean of this is the war rate, with less noise than wars
   * that are counted; in one game it may pass 100.
   */
  readonly war: number;
}

/** One step, with what it read. */
interface Part {
  /** What it began with; nothing before the opening. */
  readonly before: Step | undefined;
  readonly text: string;
  readonly war: number;
  readonly reads: ReadonlySet<string>;
}

/** A game under the usual numbers that was played, to be played again under others. */
export interface KnownGame {
  readonly game: Game;
  readonly parts: readonly Part[];
  readonly ended: Ended;
}

export function playKnown(scenario: Scenario, game: Game): KnownGame {
  const watched = watching(scenario);
  const play = playing(watched.scenario, game);
  const parts: Part[] = [];
  let last: Step | undefined;
  while (last?.state.phase !== 'over') {
    const { after, war } = play(last);
    parts.push({ before: last, text: textOf(after), war, reads: watched.taken() });
    last = after;
  }
  const war = parts.reduce((sum, part) => sum + part.war, 0);
  return { game, parts, ended: { finals: finalsOf(last), war } };
}

export const reads = ({ parts }: KnownGame, name: ParamName): boolean => parts.some((part) => part.reads.has(name));

/**
 * The same game with one number changed. A step that never reads the number comes out as it did, so only those that do are played, until one
 * comes out otherwise; from there on all are.
 */
export function playAssumed({ game, parts, ended }: KnownGame, changed: Scenario, name: ParamName): Ended {
  const play = playing(changed, game);
  let war = 0;
  for (const part of parts) {
    if (!part.reads.has(name)) {
      war += part.war;
      continue;
    }
    const came = play(part.before);
    war += came.war;
    if (textOf(came.after) !== part.text) return playOn(play, came.after, war);
  }
  return { finals: ended.finals, war };
}

function playOn(play: Play, from: Step, risked: number): Ended {
  let [last, war] = [from, risked];
  while (last.state.phase !== 'over') {
    const came = play(last);
    last = came.after;
    war += came.war;
  }
  return { finals: finalsOf(last), war };
}

function finalsOf({ state: { outcome } }: Step): readonly Points[] {
  invariant(outcome, 'a game that is over has an outcome');
  return outcome.seats.map(({ final }) => final);
}

/** All that the next step can depend on. */
const textOf = ({ state, events }: Step): string => JSON.stringify([state, events]);

/** Plays one step from anywhere in a game, or its opening; `war` is its chance in percent. */
type Play = (before: Step | undefined) => { readonly after: Step; readonly war: number };

function playing(scenario: Scenario, { seed, seating, forced }: Game): Play {
  const plain = seededLuck(seed);
  const bent = forced ? withMotive(scenario, plain, forced.seat, forced.motive) : plain;
  let [peace, drawn] = [1, false];
  const luck: Luck = {
    ...bent,
    chance: (key, risk) => {
      const came = bent.chance(key, risk);
      if (!key.endsWith('/war')) return came;
      peace *= 1 - Math.min(10_000, Math.max(0, risk)) / 10_000;
      drawn ||= came;
      return came;
    },
  };
  const eyes = remembering(luck);
  const minds = scenario.actors.map(({ id }) => thinkingLuck(luck, id));
  return (before) => {
    [peace, drawn] = [1, false];
    const after = before
      ? step(scenario, before.state, decisionsOf(scenario, seating, before, eyes, minds), luck, false)
      : begin(scenario, luck, false);
    // The seventh rung is war for certain, and is not drawn.
    const isCertain = after.state.outcome?.war === true && !drawn;
    return { after, war: isCertain ? 100 : 100 * (1 - peace) };
  };
}

/** The same scenario, telling which numbers were read since it was last asked. */
function watching(scenario: Scenario): { readonly scenario: Scenario; readonly taken: () => ReadonlySet<string> } {
  let seen = new Set<string>();
  const params = new Proxy(scenario.params, {
    get: (numbers, name) => {
      if (typeof name === 'string') seen.add(name);
      return Reflect.get(numbers, name) as number;
    },
  });
  return {
    scenario: { ...scenario, params },
    taken: () => {
      const those = seen;
      seen = new Set();
      return those;
    },
  };
}
