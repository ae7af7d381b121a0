import { CITED } from './cited.ts';
import { article, count, percent, points, turns, under } from './coefficient.ts';

/** Threats that are nobody's doing, relief, and attacks that somebody is blamed for. */
export const THREAT = {
  ...under('R8.5', {
    reliefBase: points(6, 0, 20, 'ships and doctors come whatever else the forces are ready for'),
    reliefPerReadiness: percent(5, 0, 50, 'ready forces bring more: at 60 half as much again'),
    reliefFloor: percent(70, 0, 100, 'strangers help slowly, but help'),
    reliefTraining: percent(30, 0, 100, 'crews that trained together lose no time: with the floor the whole of it'),
    resilienceShare: percent(
      50,
      0,
      100,
      'a host copes alone with half of what it is built for: the rest is broken too',
    ),
    unmetSupport: count(8, 1, 100, 'people forgive some failure: one point of support for every eight of unmet need'),
    unmetReadiness: count(
      10,
      1,
      100,
      'one point for every ten of unmet need: troops fill sandbags',
      article('Challenges facing Military Diplomacy'),
    ),
    unmetSlot: points(
      20,
      0,
      100,
      'beyond this host and lead responder have time for little else',
      article('Challenges facing Military Diplomacy'),
    ),
    reliefTension: points(2, 0, 20, 'rivals who help together talk to each other; below a dialogue', CITED.relief),
    reliefOpening: points(10, 0, 15, 'those who helped together find it easier to agree: one strong argument'),
  }),
  ...under('R8.7', {
    reliefWindow: turns(2, 1, 8, 'goodwill without institutions fades within half a year', CITED.institutions),
  }),
  ...under('R8.8', {
    attributionTension: points(
      3,
      0,
      40,
      'an accusation in public: as much as a dialogue takes away',
      article('Non-Traditional Security Threats'),
    ),
    attributionTrust: points(3, 0, 40, 'whoever is blamed is believed less: as much as a dialogue gives'),
    clearedByEnvoys: percent(
      65,
      0,
      100,
      'people who know the other side are believed, mostly: as for what they read (R4.15)',
    ),
    clearedByItself: percent(5, 0, 100, 'somebody looks again, some day'),
    clearedByIntelligence: percent(25, 0, 100, 'with shared evidence a wrong trail lasts about a year'),
    clearedShare: percent(50, 0, 100, 'an accusation that was withdrawn is half forgotten'),
    clearedQuiet: turns(1, 0, 12, 'what envoys said last quarter still counts'),
  }),
  ...under('R8.9', {
    threatShort: turns(1, 1, 12, 'a storm, a quake or an attack is met within the quarter'),
    threatWave: turns(2, 1, 12, 'a wave of infections takes half a year'),
    threatLong: turns(3, 1, 12, 'pirates, traffickers and a changing climate outlast one effort'),
    threatFade: points(10, 0, 100, 'what has been met once is half understood: the rest is smaller'),
    climateResilience: points(
      1,
      0,
      20,
      'a strain of years wears down what a host copes with',
      article('Non-Traditional Security Threats'),
    ),
    pandemicSlots: count(
      1,
      0,
      3,
      'a government that fights infections has less time for everything else',
      article('Challenges facing Military Diplomacy'),
    ),
  }),
} as const;
