import { data, literature } from './coefficient.ts';

/** Studies and series that more than one coefficient rests on, or that take a line to name. Read as abstracts or excerpts unless they say more. */
export const CITED = {
  // Studies
  walt: literature(
    'Walt 1987, The Origins of Alliances, from memory: the four sources of threat; the weights are ours',
  ),
  richardson: literature("Richardson's model of arms races: fear, restraint and grievance"),
  exercises: literature(
    'Kuo & Blankenship 2022, JCR 66(1); D’Orazio 2012; Bernhardt & Sukin 2021, JCR 65(5): they disagree',
  ),
  restrained: literature('Kuo & Blankenship 2022, JCR 66(1): exercises with treaty allies escalate less'),
  kydd: literature("Experiments on Kydd's model of reassurance, doi 10.1177/0022002720968261"),
  osgood: literature('Osgood on graduated reciprocal reduction of tension (GRIT), in summaries'),
  symbolic: literature(
    "INSS/NDU 2025, Visualizing China's Military Diplomacy; that it holds for all states is our choice",
  ),
  perception: literature(
    'Jervis 1976, Perception and Misperception, from memory: the spiral and the deterrence model; the sizes are ours',
  ),
  visits: literature('McManus 2018: leader visits deter, more so with a pact and supportive words'),
  standing: literature('Frederick et al. 2020, RAND RR2533: forces that stay deter most clearly'),
  pacts: literature('Benson 2011: conditional deterrent pacts −18 % attacks, unconditional compellent ones +249 %'),
  deterrence: literature(
    'Benson 2011; Frederick et al. 2020, RAND RR2533: pacts, and forces that stay, deter most clearly',
  ),
  honoured: literature('Leeds, Long & Mitchell 2000: alliances are honoured in 74.5 % of cases'),
  loopholes: literature('Beckley 2015, International Security 39(4): great powers restrain allies and use loopholes'),
  arms: literature('Kinsella 1998: effects of arms transfers are mixed'),
  audience: literature('Kertzer & Brutger 2016, Decomposing audience costs, AJPS: inconsistency and belligerence'),
  backingUp: literature('Lin-Greenberg 2019, JPR: backing up costs less at home, and belief later'),
  hedging: literature('Kuik 2021, China International Strategy Review: hedging as not taking sides'),
  forums: literature('Anderson, Mitchell & Schilling 2016: effects of forums are inconsistent'),
  stages: literature(
    'ARF Concept and Principles of Preventive Diplomacy 2001; Pacific Forum, Issues & Insights 19 WP7',
  ),
  relief: literature('Kelman 2012: goodwill after disasters lasts weeks to months'),
  institutions: literature('Kelman 2005, Sociological Research Online 10(1): goodwill fades without a process'),
  // Series
  shocks: data('GDELT event series by dyad to 2021: of a rise 22 % is left after a month, about 17 % after a year'),
  words: data('GDELT event series to 2021: 84 % of public acts are words of co-operation, 3 % deeds'),
  visitsSeen: data(
    'Visits of China 2002–14 (AidData) on the GDELT series: military −3.1 (se 1.1), government −2.8 (1.3) per log unit of a year',
  ),
  agreementsSeen: data('Defence agreements (DCAD, Kinne 2020) on the GDELT series: −2.3 (se 0.8) in their year'),
  exercisesSeen: data('US exercises with a partner (D’Orazio 2013) on the GDELT series of its rival: +1.0 (se 1.2)'),
  disputesSeen: data('Onset of a dispute (MID 5.0, Palmer et al. 2022) on the GDELT series: +3.4 (se 1.3) in its year'),
  disputesToWar: data('Disputes of the region 1990–2014 (MID 5.0, Palmer et al. 2022): one of 192 became a war'),
} as const;
