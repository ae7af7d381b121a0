import { count, percent, points, turns } from './coefficient.ts';

/** Non-traditional threats, dilemmas, and what shifts alignment. */
export const THREAT = {
  // Threats that last (R8.5)
  threatShort: turns(1, 1, 12, 'a storm, a quake or an attack is met within the quarter'),
  threatWave: turns(2, 1, 12, 'a wave of infections takes half a year'),
  threatLong: turns(3, 1, 12, 'pirates, traffickers and a changing climate outlast one effort'),
  threatFade: points(10, 0, 100, 'what has been met once is half understood: the rest is smaller'),
  unmetReadiness: count(10, 1, 100, 'one point of readiness for every ten of unmet need: troops fill sandbags'),
  climateResilience: points(1, 0, 20, 'a strain of years wears down what a host copes with'),
  pandemicSlots: count(1, 0, 3, 'a government that fights infections has less time for everything else'),
  // Attribution (R8.8)
  attributionTension: points(3, 0, 40, 'an accusation in public; as much as a dialogue takes away'),
  attributionTrust: points(3, 0, 40, 'whoever is blamed is believed less'),
  clearedByEnvoys: percent(
    65,
    0,
    100,
    'people who know the other side are believed, mostly; as for what they read (R4.15)',
  ),
  clearedByItself: percent(5, 0, 100, 'somebody looks again'),
  clearedByIntelligence: percent(25, 0, 100, 'with shared evidence a wrong trail lasts about a year'),
  clearedShare: percent(50, 0, 100, 'an accusation that was withdrawn is half forgotten'),
  clearedQuiet: turns(1, 0, 12, 'what envoys said last quarter still counts'),
  // Strain at home (R2.3)
  strainBelow: points(35, 0, 100, 'a government in trouble at home is a doubtful ally; as for announced restraint'),
  strainCredibility: points(1, 0, 20, 'doubt grows slowly, and a quarter of practice outweighs it'),
  // Elections and bids (R5.3, R5.4)
  leanMost: count(5, 0, 20, 'a new government changes emphasis, not the doctrine'),
  bidTrust: points(2, 0, 40, 'a supplier that lost the bid remembers it'),
} as const;
