import { CITED } from './cited.ts';
import { count, percent, points, turns, under } from './coefficient.ts';

/** How policies decide in a crisis, on a call, in worry, and when an event asks them. Numbers of their habits that R11 states. */
export const POLICIES = {
  ...under('R11.2', {
    resolveStake: percent(35, 0, 70, 'what is at stake weighs most, more than twice as much as who is stronger there'),
    resolveBalance: percent(15, 0, 45, 'who is stronger there matters less than who wants it more'),
    resolveBacking: percent(15, 0, 45, 'a believed ally weighs as much as the local balance, or allies would be idle'),
    resolveAmbition: percent(
      20,
      0,
      60,
      'between a seeker and an opportunist eleven points: more than one rung of the ladder',
    ),
    resolveDistrust: percent(15, 0, 45, 'whoever distrusts the other expects that to yield once is to yield again'),
    resolveSpread: points(12, 0, 30, 'the mood of a cabinet: as much as two rungs, so that no crisis can be computed'),
    resolveRaise: points(
      48,
      40,
      80,
      'a little below the middle: at the foot of the ladder a middling resolve dares a step',
    ),
    resolveRaiseRung: points(7, 0, 12, 'each rung is more frightening to leave upward than to stay on, by a point'),
    resolveHold: points(26, 20, 40, 'to stay takes half the resolve that it takes to go further'),
    resolveHoldRung: points(6, 0, 12, 'nerves wear thin: at a stand-off of ships only a middling resolve still holds'),
    resolveBackUp: points(14, 0, 20, 'two rungs of fear below holding: a small gesture is the last that is given up'),
    resolveBackUpRung: points(
      6,
      0,
      12,
      'as for holding, so that the span in which a lesser step is taken stays the same',
    ),
    offRampBase: points(
      15,
      0,
      50,
      'nobody trusts the first offer: without guard it is taken in about one case in five',
    ),
    offRampGuard: percent(
      30,
      0,
      100,
      'lines and codes make a way out easier to trust: at full guard they outweigh the doubt',
    ),
    offRampQuiet: points(4, 0, 30, 'who has talked to the other side lately knows whom it deals with'),
    offRampCarried: points(6, 0, 30, 'a third party or words on the place save face'),
    mediateRung: count(3, 1, 6, 'before force is shown an envoy is taken for meddling'),
    mediateCapital: count(3, 1, 12, 'good offices are given out of plenty: two are left when the envoy is paid'),
  }),
  ...under('R11.3', {
    callCredibility: percent(
      50,
      0,
      100,
      'what was promised and meant weighs most, and two points of it make one of will',
    ),
    callEven: points(
      45,
      20,
      70,
      'the floor of a treaty; believed 65 with a stake of 20 an ally comes in about three of four cases',
      CITED.honoured,
    ),
    callStake: percent(20, 0, 60, 'interests of its own: a stake of 45 counts as much as eighteen points of belief'),
    callEntrapment: percent(20, 0, 100, 'fear of the quarrels of another, as heavy as a stake', CITED.loopholes),
    callCohesion: percent(10, 0, 40, 'habits of working together: forces that train as one bring their governments'),
    callCohesionEven: points(50, 20, 80, 'the middle: a looser alliance than that holds its members back'),
    callLimited: points(10, 0, 15, 'an ally that comes in three cases of ten is ashamed to send nothing'),
    callStayOut: points(20, 15, 40, 'an ally that comes in one case of six has other things in mind'),
    callAfraid: points(
      35,
      10,
      60,
      'who fears to be left alone does not leave others alone: a belief of 45, a threat of 64',
    ),
    callGraveRung: count(5, 2, 6, 'once shots have been fired an ally cannot look away'),
  }),
  ...under('R11.4', {
    worryAlone: points(35, 10, 60, 'the fear that also answers a call: promises are doubted while the threat is high'),
    worryTrusted: points(50, 30, 80, 'one leans on nobody whom one trusts less than a stranger'),
    worryDrawnIn: points(
      12,
      10,
      40,
      'a believed promise of 65 to an ally with a posture of 40 does it where the heat is 47',
    ),
    worryHeat: points(60, 30, 90, 'well above the calm of most places: a probe there could light it'),
    worryProbed: turns(1, 0, 8, 'an act of the last quarter is still news when the next orders are written'),
    worryGuest: points(70, 40, 95, 'an exercise with whom one is as tense as that would look weak at home'),
  }),
  ...under('R11.5', {
    demandSupport: points(45, 20, 70, 'a government that most have turned from asks nobody to pay more for an ally'),
    inviteTension: points(60, 30, 90, 'to sail along is a courtesy that rivals still afford, and enemies do not'),
    disinviteTension: points(75, 40, 95, 'a host bears more than a guest: to strike somebody off is an insult'),
    bidTrustLeast: points(30, 0, 60, 'who buys arms needs parts for them for decades'),
    accidentSupport: points(40, 20, 70, 'a weak government gives in to a crowd at the gate of a base'),
  }),
} as const;
