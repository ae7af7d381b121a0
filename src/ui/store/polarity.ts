import type { ScoreName } from '../../rules/state/scores.ts';

/** Whether more of a score is good for calm and standing (1), bad (−1), or neither. */
export const polarity: Readonly<Record<ScoreName, -1 | 0 | 1>> = {
  capability: 1,
  readiness: 1,
  support: 1,
  reputation: 1,
  resilience: 1,
  capital: 1,
  trust: 1,
  posture: -1,
  credibility: 1,
  dependence: 0,
  belief: -1,
  tension: -1,
  interoperability: 1,
  transparency: 1,
  grievance: -1,
  heat: -1,
  presence: -1,
  code: 1,
  rung: -1,
  claim: 0,
  interest: 1,
  reach: 1,
  norm: 1,
  track: 1,
};

/** Which accent a score is drawn in. */
export type Accent = 'tension' | 'trust' | 'treaty' | 'presence';

export const accent: Readonly<Record<ScoreName, Accent>> = {
  capability: 'treaty',
  readiness: 'treaty',
  support: 'treaty',
  reputation: 'treaty',
  resilience: 'treaty',
  capital: 'treaty',
  trust: 'trust',
  posture: 'tension',
  credibility: 'trust',
  dependence: 'treaty',
  belief: 'tension',
  tension: 'tension',
  interoperability: 'trust',
  transparency: 'trust',
  grievance: 'tension',
  heat: 'tension',
  presence: 'presence',
  code: 'treaty',
  rung: 'tension',
  claim: 'treaty',
  interest: 'treaty',
  reach: 'treaty',
  norm: 'treaty',
  track: 'treaty',
};
