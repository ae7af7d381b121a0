import type { ActorId, Turn } from '../types.ts';
import type { Scenario } from './scenario.ts';

/*
 * R1.7 A prologue is a first turn before the first quarter: some seats negotiate papers with each other, nobody else does anything, and
 * no time passes.
 *
 * Example: with `prologue: [USA, JPN]` turn 1 is theirs; turn 2 opens the first quarter, with the capital that the prologue has left.
 */

const seatsOf = ({ setup }: Scenario): readonly ActorId[] => setup.calendar.prologue ?? [];

/** Turns that a scenario has before its first quarter: one with a prologue, else none. */
export const turnsBefore = (scenario: Scenario): 0 | 1 => (seatsOf(scenario).length > 0 ? 1 : 0);

/** Whether a turn is the prologue of a scenario that has one. */
export const isPrologue = (scenario: Scenario, turn: Turn): boolean => turn <= turnsBefore(scenario);

/** Whether a seat sits at the table of the prologue. */
export const negotiates = (scenario: Scenario, seat: ActorId): boolean => seatsOf(scenario).includes(seat);
