import { article, count, percent, points, under } from './coefficient.ts';

/** What a game is worth: objectives, stability, the motive card, the final. */
export const SCORE = {
  ...under('R10.1', {
    publicPoints: points(20, 0, 40, 'three of them make three fifths of a score: interests come first'),
    secretPoints: points(25, 0, 40, 'a little more than a public one, as nobody can help with it'),
    objectiveSpan: points(
      20,
      1,
      100,
      'near misses pay in part, so that every turn matters; beyond this it is no near miss',
    ),
  }),
  ...under('R10.2', {
    sharedPoints: points(15, 0, 40, 'calm is for everybody: enough to care for, too little to live on'),
    sharedLow: points(30, 0, 100, 'a region less stable than this is no achievement'),
    sharedSpan: points(40, 1, 100, 'paid in full at 70: a region is never wholly calm'),
  }),
  ...under('R10.3', {
    stabilityTension: percent(40, 0, 100, 'the mean of all relations is what most seats live with'),
    stabilityHeat: percent(
      35,
      0,
      100,
      'the worst flashpoint is almost as important as the mean',
      article('Regional Tensions'),
    ),
    stabilityPresence: percent(
      25,
      0,
      100,
      'crowded waters are a danger of their own, but less than quarrels',
      article('Regional Tensions'),
    ),
    stabilityGuardCap: points(10, 0, 30, 'guardrails help, but are no peace'),
    stabilityPerHotline: points(2.5, 0, 10, 'four live lines reach the most that guardrails pay: a design choice'),
    stabilityPerCode: percent(
      25,
      0,
      100,
      'a full code is worth about as much as two and a half lines: a design choice',
    ),
  }),
  ...under('R10.4', {
    motivePoints: points(20, 0, 40, 'a motive is worth as much as a public objective'),
    motiveCalm: points(50, 0, 100, 'a seeker is content when it is threatened by nobody more than by half'),
    motiveGain: points(10, 1, 50, 'a little more than one probe wins: one success is not enough'),
    motiveRung: count(4, 1, 6, 'an opportunist wins only short of a clash'),
  }),
  ...under('R10.5', {
    finalFloor: percent(
      60,
      0,
      100,
      'calm is worth up to 40 % of a score: nobody can win in ruins',
      article('The Impact of Military Diplomacy on Regional Stability'),
    ),
    peaceFloor: points(15, 0, 50, 'above what war leaves, so that war never pays'),
    warScore: points(10, 0, 50, 'a shared loss: below the worst of peace, and the same for all'),
  }),
  ...under('R10.6', {
    blocTrust: points(50, 0, 100, 'what is more than indifference ties seats together'),
  }),
  ...under('R10.7', {
    commonPoints: points(10, 0, 25, "half of an interest of one's own: worth a detour, not worth all else"),
  }),
} as const;
