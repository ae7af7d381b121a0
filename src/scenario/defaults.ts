import type { SetupDefaults } from '../rules/scenario/setup.ts';

/** Where a pair, a place or a seat begins unless the file says otherwise, in hundredths. Designers' play values. */
export const DEFAULTS: SetupDefaults = {
  trust: 4_500,
  tension: 3_000,
  grievance: 1_000,
  proximity: 3_500,
  posture: 2_000,
  credibility: 3_000,
  dependence: 500,
  interoperability: 500,
  transparency: 2_500,
  claim: 5_000,
  placeProximity: 2_500,
};
