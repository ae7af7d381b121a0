import { count, percent, points, turns, under } from './coefficient.ts';

/** Guard of a flashpoint, incidents there, and what events do. */
export const INCIDENT = {
  ...under('R2.6', {
    guardCap: points(
      60,
      0,
      95,
      'rules at sea are voluntary and do not bind every hull; no estimate was found: a design choice',
    ),
    guardHotline: points(
      25,
      0,
      60,
      'a line that is tested clears up many a misunderstanding; no estimate was found: a design choice',
    ),
    guardHotlineStale: points(10, 0, 60, 'a line that nobody has tested may ring in an empty room: a design choice'),
    guardCodeCap: points(25, 0, 60, 'a code counts as much as a line, and cannot replace one: a design choice'),
    guardTest: points(5, 0, 30, 'each test shows that somebody answers; no estimate was found: a design choice'),
    guardTestCap: points(10, 0, 30, 'two tests a year show it works, more teach nothing new: a design choice'),
    hotlineFresh: turns(
      4,
      1,
      12,
      'duty officers change about once a year, and the new ones have to try it: a design choice',
    ),
  }),
  ...under('R5.1', {
    incidentBase: percent(2, 0, 20, 'a calm sea: about one in fifty quarters'),
    incidentSlope: count(400, 100, 4_000, 'heat times presence over this: at 80 and 80 about one in six quarters'),
    patrolIncident: percent(2, 0, 20, 'each patrol is one more chance to meet: as much as a calm sea has by itself'),
    startHot: points(60, 0, 100, 'above this crews expect the worst, so that an incident starts a rung higher'),
    startHigher: percent(20, 0, 100, 'some incidents are worse than others: about one in five'),
  }),
  ...under('R5.2', {
    pivotRung: count(2, 0, 6, 'an incident that needs an answer, and no more: what follows is what seats make of it'),
  }),
  ...under('R5.3', {
    leanMost: count(5, 0, 20, 'a new government changes emphasis, not the doctrine'),
  }),
  ...under('R5.4', {
    bidTrust: points(2, 0, 40, 'a supplier that lost the bid remembers it, but it was business'),
  }),
} as const;
