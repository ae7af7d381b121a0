import type { Input } from '../rules/input.ts';
import type { Luck } from '../rules/base/luck.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';

/**
 * An AI's way of ordering: what a seat does in this phase, from what it may know. It never sees State, and its luck is a fork of its
 * own, so that its thinking draws nothing from the world's.
 */
export type Policy = (scenario: Scenario, view: Observation, luck: Luck) => readonly Input[];
