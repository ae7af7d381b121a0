import { CITED } from './cited.ts';
import { percent, points, turns, under } from './coefficient.ts';

/** Hidden motives, what is believed of them, and what policies make of deterrence and of a way out. */
export const MOTIVE = {
  ...under('R2.7', {
    seekerAmbitionLow: points(
      15,
      0,
      50,
      'a security-seeker seldom probes where it could: at a deterrence of 40 one turn in five',
    ),
    seekerAmbitionHigh: points(25, 0, 50, 'a narrow span: that it is a seeker must matter more than which one'),
    opportunistAmbitionLow: points(
      70,
      50,
      100,
      'an opportunist takes weak deterrence for an invitation: at 40 three turns in four',
    ),
    opportunistAmbitionHigh: points(
      80,
      50,
      100,
      'a narrow span: that it is an opportunist must matter more than which one',
    ),
    beliefUnanswered: points(
      4,
      0,
      40,
      'a hint only, as a frightened seat may be slow to answer: even odds become 60 %',
    ),
    beliefAnswered: points(6, 0, 40, 'to answer costs who hopes to gain: even odds become 35 %'),
    beliefExploited: points(
      8,
      0,
      40,
      'fear hardly explains a probe against who has just held back: even odds become 69 %',
    ),
    beliefWeak: points(3, 0, 40, 'opportunity explains it, but so may fear: even odds become 57 %'),
    beliefWeakBelow: points(40, 0, 100, 'deterrence below this is a gap that everybody can see'),
    beliefPrior: points(8.5, 0, 40, 'the log-odds of 30 and 70 %: a scenario can make a motive likely, not certain'),
    beliefWindow: turns(2, 1, 8, 'restraint is fresh in mind for half a year'),
    hotlineAnswered: points(
      6,
      0,
      40,
      'who answers in a crisis wants it to end: as much as restraint that was answered',
    ),
  }),
  ...under('R11.1', {
    deterrenceWeight: percent(
      100,
      0,
      200,
      'contested, so the preset decides: pacts and forces that stay deter, for the rest evidence is thin',
      CITED.deterrence,
    ),
  }),
  ...under('R11.2', {
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
  }),
} as const;
