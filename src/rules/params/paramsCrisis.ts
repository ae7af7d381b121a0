import { CITED } from './cited.ts';
import { article, count, percent, points, under } from './coefficient.ts';

/** The ladder, its windows and what a crisis leaves behind. */
export const CRISIS = {
  ...under('R7.2', {
    raiseHome: points(1, 0, 20, 'the cost of belligerence: some at home fear war more than shame', CITED.audience),
    raiseHomeFrom: count(4, 1, 6, 'before a stand-off few at home are afraid', CITED.audience),
    raiseCredibility: points(2, 0, 20, 'standing firm is seen by those it was for'),
    backUpShare: percent(50, 0, 100, 'a lesser action costs half at home', CITED.backingUp),
    backUpCredibility: points(
      3,
      0,
      20,
      'a lesser action is believed less later, half as much as no action',
      CITED.backingUp,
    ),
    backDownCredibility: points(6, 0, 20, 'inconsistency: who yields once is expected to yield again', CITED.audience),
    backDownHome: points(
      1,
      0,
      20,
      'for each rung: the higher one has climbed, the longer the way down',
      CITED.audience,
    ),
    hotlineCallWorks: percent(
      50,
      0,
      100,
      'a call reaches somebody who may decide, or not; no estimate was found: a design choice',
    ),
  }),
  ...under('R7.3', {
    offRampCost: count(1, 0, 12, 'an envoy, and somebody who covers for him at home'),
  }),
  ...under('R7.4', {
    warRung2: percent(
      0.2,
      0,
      2,
      'most crises end without war: over four windows 0.8 %, in the region about 0.5 %',
      CITED.disputesToWar,
    ),
    warRung3: percent(1, 0, 5, 'five times an incident: ships are sent to meet'),
    warRung4: percent(2, 0, 10, 'risk is convex: twice the rung before, as nobody has room to turn'),
    warRung5: percent(5, 0, 25, 'risk is convex: more than twice the rung before, as shots have been fired'),
    warRung6: percent(15, 0, 50, 'risk is convex: the last step is the dangerous one, but most would still step back'),
    warGuard: percent(
      50,
      0,
      100,
      'guardrails prevent misunderstandings, not intent; no estimate was found: a design choice',
    ),
  }),
  ...under('R7.5', {
    crisisWindows: count(4, 1, 8, 'four decisions, then the quarter is over'),
  }),
  ...under('R7.6', {
    afterTension: points(
      2,
      0,
      20,
      'with the highest rung; from rung 2 at 52 it comes to +2.6, a dispute in the series +3.4 (se 1.3)',
      CITED.disputesSeen,
    ),
    afterSupporter: percent(50, 0, 100, 'who stood by a lead to the end is remembered for it, less than the lead is'),
    afterHeat: percent(200, 0, 400, 'for each rung: everybody expects the next time there'),
    afterRelief: points(3, 0, 20, 'it is over, and ships go home'),
  }),
  ...under('R7.9', {
    mediationCost: count(
      1,
      0,
      12,
      'an envoy whom both sides receive',
      article('The Role of Multilateral Organizations'),
    ),
  }),
} as const;
