import { CITED } from './cited.ts';
import { article, count, percent, points, under } from './coefficient.ts';

/** How a proposal is weighed, and what a yes costs. */
export const PROPOSAL = {
  ...under('R6.1', {
    acceptTrust: percent(40, 0, 100, 'who asks matters most: 25 points of trust are one strong argument (+10, 70 %)'),
    acceptThreat: percent(
      30,
      0,
      100,
      'common threats bind, but less surely than trust',
      article('Strengthening Alliances'),
    ),
    acceptThreatFrom: points(40, 0, 100, "below this a threat is nobody's argument"),
    acceptNeed: percent(50, 0, 100, 'what it brings us: the most for a point, as needs are small numbers'),
    acceptReputation: percent(20, 0, 100, 'do they keep their word: half of what our own trust says'),
    acceptNeighbour: percent(140, 0, 400, 'what a third party will feel is paid later, and by us alone'),
    acceptNeighbourHedger: percent(150, 100, 400, 'a hedger looks over its shoulder', CITED.hedging),
    acceptSupport: percent(25, 0, 100, 'a weak government cannot sell what it signs: at a support of 30 it weighs −5'),
    acceptSupportFrom: points(50, 0, 100, 'with half of the country behind it a government can sell what it signs'),
    acceptEntrapment: percent(
      20,
      0,
      100,
      "an ally's quarrel may become ours; rarely, so it weighs little",
      CITED.loopholes,
    ),
    acceptSweetener: points(3, 0, 15, 'for each capital given: about six points in the chance of a yes'),
    openingCap: points(15, 0, 30, 'good moments do not add up for ever'),
    needReadiness: percent(40, 0, 100, 'unready forces want practice, though not all that they lack at once'),
    needReadinessFrom: points(65, 0, 100, 'forces above this have practice enough of their own'),
    needTension: percent(
      20,
      0,
      100,
      'tense dyads want channels: at a tension of 60 as much as forces at 35 want practice',
    ),
    needThreat: percent(30, 0, 100, 'threatened seats want friends: weighed as threats are that both share'),
    needThreatFrom: points(45, 0, 100, 'a threat that can be lived with is no reason to bind oneself'),
    needInfluence: points(6, 0, 40, 'money is welcome, to whom it is offered and whatever else is at stake'),
    hedgerBinding: points(4, 0, 20, 'hedging means not to take sides', CITED.hedging),
    hedgerFrom: points(65, 0, 100, 'a capability that makes of a partner a side'),
    hedgerOpen: points(
      2,
      0,
      20,
      'a hedger likes what takes no side, half as much as it shuns what does',
      CITED.hedging,
    ),
    insulatedDoctrine: points(4, 0, 20, 'distance is its policy: as much as a hedger keeps from taking sides'),
    convenorDoctrine: points(6, 0, 20, 'a convenor that takes a side is no convenor any more'),
    balancerAlly: points(3, 0, 20, 'a balancer looks to its allies first; worth one capital'),
    treatyNarrow: percent(
      60,
      0,
      100,
      'a promise that waits for a clash, or that holds at one place, is a good half of one',
    ),
    treatyFreer: percent(50, 0, 100, 'after consultation staying out costs half (R7.8), so it draws in half as far'),
    treatyCarried: points(
      6,
      0,
      20,
      'to carry alone what serves both is unfair: as much as two capital on top could mend',
    ),
    treatySpared: points(3, 0, 20, 'to be spared the burden is worth one capital: less than it hurts to bear it'),
    treatyHost: points(5, 0, 20, 'foreign forces in the towns are a reason of their own for a no'),
    treatyHostAsked: points(2, 0, 20, 'a say in how bases are used takes more than half of the sting'),
    treatyGuest: points(3, 0, 20, 'a longer arm is worth one capital'),
  }),
  ...under('R6.2', {
    sweetenerCap: count(3, 0, 6, 'beyond this it is a bribe, and known as one'),
  }),
  ...under('R6.3', {
    homePrice: points(
      5,
      1,
      50,
      'to act against the mood at home costs a fifth of what it overcomes: dear, but not barred',
    ),
    homeCapital: count(1, 0, 6, 'ministers have to spend time on selling it'),
  }),
} as const;
