import { count, percent, points, turns } from './coefficient.ts';

/** Statements, quiet diplomacy, cross-bloc exercises, joint operations and patrols, counsel to allies. */
export const SIGNAL = {
  // Public statement
  statementCost: count(1, 0, 12, 'a spokesman and a text that three ministries have read'),
  statementYes: count(1, 0, 12, 'a signature under the words of others has to be cleared at home'),
  resolveCredibility: points(3, 0, 20, 'words before an audience bind a little'),
  statementTrust: points(1, 0, 20, 'being spoken for costs the speaker next to nothing, and is taken so'),
  namedTension: points(1.5, 0, 20, 'whoever is named answers in kind (−2 to 3.8 in the event series)'),
  statementBinds: turns(3, 1, 8, 'what a leader said is quoted back for three quarters'),
  statementHome: points(6, 0, 40, 'audience cost: as backing down in a crisis'),
  cosignedOne: percent(150, 100, 300, 'a united front of two'),
  cosignedTwo: percent(175, 100, 300, 'each further name adds half of the one before'),
  cosignedThree: percent(200, 100, 300, 'a fourth name is not read any more'),
  // Quiet diplomacy
  quietCost: count(1, 0, 12, 'retired officials and a hotel'),
  quietBelief: points(6, 0, 40, 'as an answered hotline in a crisis: what is said in private is a hint, not a proof'),
  quietRight: percent(65, 0, 100, 'people who know the other side read it better than a coin, not much better'),
  quietLeak: percent(10, 0, 100, 'somebody talks'),
  quietLeakSupport: points(2, 0, 20, 'talks that were denied look like weakness'),
  // Cross-bloc exercise
  crossBlocCost: count(2, 0, 12, 'hosting a guest of another bloc'),
  crossBlocYes: count(2, 0, 12, 'ships that go far, and a vote at home'),
  crossBlocTension: points(75, 0, 100, 'above this nobody sends ships to the other'),
  crossBlocTrust: points(2, 0, 20, 'as a small exercise'),
  crossBlocCalm: points(1, 0, 20, 'crews that met; less than a dialogue, which is about the quarrel itself'),
  crossBlocInteroperability: points(1, 0, 20, 'drill and search, not war'),
  crossBlocTransparency: points(3, 0, 20, 'each side sees the other at work'),
  crossBlocProvocation: points(3, 0, 60, 'an exercise of many has an uninvited audience too'),
  crossBlocMemory: turns(8, 1, 12, 'two years: one cycle of a biennial exercise'),
  disinvitationCost: count(1, 0, 12, 'a letter, and explaining it to the other guests'),
  disinvitationTrust: points(6, 0, 40, 'a public slight'),
  disinvitationGrievance: points(3, 0, 40, 'a slight is remembered'),
  disinvitationCredibility: points(1, 0, 20, 'friends see that conduct has a price'),
  // Joint operation
  operationCost: count(1, 0, 12, 'liaison officers and fuel'),
  operationResilience: points(2, 0, 20, 'each learns how the other copes'),
  operationTrust: points(2, 0, 20, 'as a small exercise'),
  operationInteroperability: points(1, 0, 20, 'drill and search, not war'),
  operationCalm: points(1, 0, 20, 'between rivals: one thing on which they are on the same side'),
  operationEase: points(5, 0, 40, 'for each who takes part: what two forces can take off a threat in a quarter'),
  // Counsel to an ally
  counselCost: count(1, 0, 12, 'an envoy'),
  counselReassurance: points(5, 0, 20, 'a promise in private, a little above a visit'),
  counselDoubt: points(3, 0, 20, 'an ally that is told to hold back wonders whom it can count on'),
  counselRivals: points(1, 0, 20, 'a rival that is held back is a smaller worry'),
  counselAlarms: points(
    0.5,
    0,
    20,
    'a rival that is told it may dare is a greater one; half of what restraint takes off',
  ),
  counselEmboldens: points(4, 0, 40, 'an ally that feels safe dares more'),
  counselRestrains: points(8, 0, 40, 'great powers restrain their allies more often than they follow them'),
  counselLasts: turns(1, 0, 8, 'this turn and the next'),
  // Joint patrol
  jointPatrolCost: count(1, 0, 12, 'routine, and a call sign in common'),
  jointPatrolProvocation: points(3, 0, 60, 'on top of a patrol: two flags say more than one'),
  jointPatrolInteroperability: points(1, 0, 20, 'sailing together'),
  jointPatrolCredibility: points(1, 0, 20, 'a flag beside theirs'),
  // Work early
  lateRung: count(3, 1, 7, 'a show of force: from here on talks are held in front of cameras'),
  lateCost: count(1, 0, 12, 'what would have been routine now needs a leader to ask for it'),
  // What a yes is worth, for the orders above and for treaties
  needInfluence: points(6, 0, 40, 'money is welcome'),
  hedgerOpen: points(2, 0, 20, 'a hedger likes what takes no side'),
} as const;
