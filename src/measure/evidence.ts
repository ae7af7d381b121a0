import { rootOf } from '../lint/statistics.ts';
import type { Estimate } from './estimate.ts';

/** What the literature and the series say of one figure: a size with its error, a band, or nothing that could be compared. */
export type Claim =
  | { readonly is: 'size'; readonly mean: number; readonly error: number }
  | { readonly is: 'band'; readonly low: number; readonly high: number }
  | { readonly is: 'none' };

export interface Evidence {
  /** The name of the figure. */
  readonly id: string;
  readonly about: string;
  readonly unit: 'points' | 'percent' | 'share';
  readonly claim: Claim;
  /** In words, as it is cited. */
  readonly says: string;
  readonly source: string;
}

const size = (mean: number, error: number): Claim => ({ is: 'size', mean, error });
const band = (low: number, high: number): Claim => ({ is: 'band', low, high });
const NONE: Claim = { is: 'none' };

const OWN = 'two-way fixed effects on the event series';
const SERIES = 'event series to 2021 (GDELT)';
const ABOVE = Infinity;

/** One more visit in a year without any is ln 2 of a log unit. */
const ONE_VISIT = 0.693;

export const EVIDENCE: readonly Evidence[] = [
  { id: 'agreements', about: 'a defence agreement signed: own dyad, in its year (mean of the five kinds below)', unit: 'points',
    claim: size(-2.3, 0.8), says: '−2.3 (0.8)', source: OWN },
  { id: 'agreementTraining', about: 'of these: training exchange', unit: 'points', claim: NONE, says: 'not told apart', source: OWN },
  { id: 'agreementIntelligence', about: 'of these: intelligence sharing', unit: 'points', claim: NONE, says: 'not told apart', source: OWN },
  { id: 'agreementArms', about: 'of these: arms transfer', unit: 'points', claim: NONE, says: 'not told apart', source: OWN },
  { id: 'agreementCode', about: 'of these: conduct code (mean of its parties’ dyads)', unit: 'points', claim: NONE,
    says: 'no estimate: a design choice', source: '–' },
  { id: 'agreementHotline', about: 'of these: hotline', unit: 'points', claim: NONE, says: 'no estimate: a design choice', source: '–' },
  { id: 'visit', about: 'a high-level visit: own dyad, in its year', unit: 'points', claim: size(-2.8 * ONE_VISIT, 1.3 * ONE_VISIT),
    says: 'government visits −2.8 (1.3) per log unit: one visit in a year without any is −1.9 (0.9)', source: `${OWN}, 20 partners of China` },
  { id: 'dialogue', about: 'a defence dialogue: own dyad, in its year', unit: 'points', claim: size(-3.1 * ONE_VISIT, 1.1 * ONE_VISIT),
    says: 'military visits −3.1 (1.1) per log unit: one visit in a year without any is −2.1 (0.8)', source: `${OWN}, 20 partners of China` },
  { id: 'exerciseOwn', about: 'a joint exercise: own dyad, in its year', unit: 'points', claim: size(-0.3, 0.7), says: '−0.3 (0.7), about nil', source: OWN },
  { id: 'exerciseRival', about: 'an exercise of A with p: the dyads of p with A’s rivals, in its year', unit: 'points', claim: size(1, 1.2),
    says: '+1.0 (1.2)', source: OWN },
  { id: 'disputeYear', about: 'a crisis begins: its leads, in its year', unit: 'points', claim: size(3.4, 1.3), says: '+3.4 (1.3)', source: OWN },
  { id: 'disputeNext', about: 'a crisis begins: its leads, in the next year', unit: 'points', claim: size(2.6, 1.8), says: '+2.6 (1.8)', source: OWN },
  { id: 'exerciseIncidents', about: 'an exercise: the chance of an incident in a quarter, percentage points', unit: 'percent', claim: band(-0.5, 0.5),
    says: 'no escalation (taken as less than half a point of a hundred)', source: 'Kuo & Blankenship 2022' },
  { id: 'exerciseAllyLess', about: 'an exercise, how much more it moves dyads of both with their rivals if the two are allied', unit: 'points',
    claim: band(-ABOVE, 0), says: 'less than with others', source: 'Kuo & Blankenship 2022' },
  { id: 'treatyProbes', about: 'a treaty of alliance: how much likelier those it deters are to probe', unit: 'percent', claim: band(-36, -9),
    says: '−18 % initiation by third parties, without an error (taken as between half and twice)', source: 'Benson 2011' },
  { id: 'compellent', about: 'an unconditional compellent pact: how much likelier its members are to begin a dispute', unit: 'percent', claim: NONE,
    says: '+249 % when the initiator is a member', source: 'Benson 2011' },
  { id: 'honoured', about: 'calls on allies, one on each ally of a lead, that are honoured in full', unit: 'percent', claim: band(64.5, 84.5), says: '74.5 % (taken as within ten points)',
    source: 'Leeds, Long & Mitchell 2000' },
  { id: 'honouredAtAll', about: 'of these and with limited help', unit: 'percent', claim: NONE, says: 'not told apart', source: 'Leeds, Long & Mitchell 2000' },
  { id: 'armsRival', about: 'an arms transfer: the recipient and its rivals, in its year', unit: 'points', claim: NONE, says: 'mixed', source: 'Kinsella 1998' },
  { id: 'armsShare', about: 'the same, as a share of the spread of tension within a dyad', unit: 'percent', claim: band(5, 25),
    says: '5–25 % of conflict behaviour', source: 'Kinsella 1998' },
  { id: 'visitAllyDeterrence', about: 'a visit to an ally: deterrence of those who dispute with it, in its year', unit: 'points',
    claim: band(0.01, ABOVE), says: 'deters', source: 'McManus 2018' },
  { id: 'forum', about: 'a forum text: all dyads, in its year', unit: 'points', claim: band(-1, 1), says: 'inconsistent (taken as less than one point)',
    source: 'Anderson, Mitchell & Schilling 2016' },
  { id: 'reliefFirst', about: 'disaster relief: giver and host, at the end of the quarter', unit: 'points', claim: NONE, says: 'weeks to months', source: 'Kelman 2012' },
  { id: 'reliefFourth', about: 'disaster relief: giver and host, a year later', unit: 'points', claim: band(-0.25, 0.25),
    says: 'nothing lasting without a process (taken as less than a quarter of a point)', source: 'Kelman 2012' },
  { id: 'decayQuarter', about: 'a shock of 20 points: left at the end of its quarter', unit: 'percent', claim: band(17, 22),
    says: '22 % after a month, 17 % after a year', source: SERIES },
  { id: 'decayYear', about: 'a shock of 20 points: left after a year', unit: 'percent', claim: band(12, 22), says: 'about 17 % (taken as within five points)', source: SERIES },
  { id: 'spreadQuarter', about: 'standard deviation within a dyad, by quarter', unit: 'points', claim: band(5, 12),
    says: '10–12 by month, 5–9 by year; 7.1 by quarter in the relative series', source: SERIES },
  { id: 'spreadYear', about: 'standard deviation within a dyad, by year', unit: 'points', claim: band(5, 9), says: '5–9; 4.1 in the relative series', source: SERIES },
  { id: 'memory1', about: 'autocorrelation, one quarter', unit: 'share', claim: band(0.17, 0.43), says: '.33 (taken as within .1); .17 in the relative series', source: SERIES },
  { id: 'memory2', about: 'autocorrelation, two quarters', unit: 'share', claim: band(0.06, 0.36), says: '.26 (taken as within .1); .06 in the relative series', source: SERIES },
  { id: 'memory4', about: 'autocorrelation, four quarters', unit: 'share', claim: band(-0.01, 0.26), says: '.16 (taken as within .1); −.01 in the relative series', source: SERIES },
  { id: 'rises20', about: 'rises of 20 points or more, of all dyads and quarters', unit: 'percent', claim: band(1.2, 3.8), says: '3.8 % by month; 1.8 (0.3) % by quarter in the relative series', source: SERIES },
  { id: 'rises30', about: 'rises of 30 points or more', unit: 'percent', claim: band(0.1, 0.7), says: '0.7 % by month; 0.3 (0.1) % by quarter in the relative series', source: SERIES },
  { id: 'wordsTogether', about: 'acts: words of co-operation', unit: 'percent', claim: band(74, 94), says: '84 % (taken as within ten points)', source: SERIES },
  { id: 'deedsTogether', about: 'acts: deeds of co-operation', unit: 'percent', claim: band(0, 13), says: '3 % (taken as within ten points)', source: SERIES },
  { id: 'wordsAgainst', about: 'acts: words of conflict', unit: 'percent', claim: band(0, 20), says: '10 % (taken as within ten points)', source: SERIES },
  { id: 'deedsAgainst', about: 'acts: deeds of conflict', unit: 'percent', claim: band(0, 13), says: '3 % (taken as within ten points)', source: SERIES },
  { id: 'retaliation', about: 'answer to the other side’s conflict in the same month, own and their last month', unit: 'share', claim: NONE,
    says: '.33, .20, .06: retaliation is quick', source: SERIES },
]; // prettier-ignore

/** With fewer games than this the error itself is a guess, and a figure says nothing yet. */
const FEWEST = 5;

export type Verdict = 'met' | 'not met' | 'no estimate' | 'not measured';

/**
 * Whether a figure agrees with what is claimed: with a size, where the two differ by less than two standard errors of their difference;
 * with a band, where the figure's interval of two standard errors touches it.
 */
export function verdictOn(claim: Claim, figure: Estimate | undefined): Verdict {
  if (!figure || figure.games < FEWEST) return 'not measured';
  switch (claim.is) {
    case 'none':
      return 'no estimate';
    case 'size': {
      const error = rootOf(claim.error * claim.error + figure.error * figure.error);
      return Math.abs(figure.mean - claim.mean) <= 2 * error ? 'met' : 'not met';
    }
    case 'band':
      return figure.mean + 2 * figure.error >= claim.low && figure.mean - 2 * figure.error <= claim.high
        ? 'met'
        : 'not met';
  }
}
