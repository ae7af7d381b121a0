import { CITED } from './cited.ts';
import { percent, points, turns, under } from './coefficient.ts';

/** Hidden motives, what is believed of them, and what policies make of deterrence, restraint, resolve and shows of force. */
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
    appetiteDeterred: percent(
      200,
      0,
      500,
      'ten points of deterrence, which take two believed backers, make a probe about half as likely',
      CITED.deterrence,
    ),
    appetiteEven: points(45, 0, 100, 'a little below even: who challenges has chosen the place and the hour'),
    appetiteTired: percent(40, 0, 100, 'what was just tried at the same place brings less the second time'),
    ambitiousAbove: points(50, 0, 100, 'the middle: security-seekers lie well below it, opportunists well above'),
    appetiteGuard: percent(
      20,
      0,
      100,
      'lines that keep a crisis small also make it cheap to begin one: at full guard 12 points of appetite',
    ),
    appetiteRestraint: points(
      30,
      0,
      60,
      'to the ambitious restraint is a gap: even odds of a probe become 82 %',
      CITED.perception,
    ),
    appetiteResolve: points(
      30,
      0,
      60,
      'to the ambitious a commitment stated in public is a wall, as going back on it is dear: even odds become 18 %',
      CITED.perception,
    ),
    appetiteWindow: turns(2, 1, 8, 'as long as announced restraint lasts: half a year'),
    probeEven: points(60, 0, 100, 'an opportunist facing a deterrence of 52 probes every second turn'),
    probeSlope: percent(60, 0, 200, 'thirty points of appetite move even odds to four in five'),
    fearBase: points(
      50,
      0,
      100,
      'with what ambition adds, a security-seeker is afraid beyond about 57: a strong, near rival that shows force',
      CITED.perception,
    ),
    fearAmbition: percent(
      35,
      0,
      100,
      'who wants most to be safe is frightened first: an opportunist bears 19 points more than a security-seeker',
      CITED.perception,
    ),
    fearGuard: percent(10, 0, 100, 'lines and codes explain what is seen: at full guard 6 points more are borne'),
    deterrenceWeight: percent(
      100,
      0,
      200,
      'contested, so the preset decides: pacts and forces that stay deter, for the rest evidence is thin',
      CITED.deterrence,
    ),
  }),
} as const;
