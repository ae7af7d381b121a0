import { CITED } from './cited.ts';
import { article, count, percent, points, turns, under } from './coefficient.ts';

/** Bodies: consensus, what their texts do, their stages, discounts and objections. */
export const FORUM = {
  ...under('R8.4', {
    ceilingStep: points(25, 5, 50, 'about two capital of lobbying move a member one step when it is already close'),
    ceilingMiddle: points(50, 0, 100, 'a member without an opinion accepts a text of strength two'),
    supportPerTrust: percent(20, 0, 100, 'who tables a text matters less than what it says'),
    supportPerDependence: percent(50, 0, 100, 'who depends on an objector does not vote against it'),
    supportPerLobby: points(
      6,
      0,
      25,
      'for each capital: a quarter of a step, so that lobbying tips what is close and buys nothing else',
    ),
    supportPerNorm: percent(10, 0, 100, 'precedent helps, but binds nobody'),
    topicConcern: points(10, 0, 50, 'everybody has a little to gain from common standards'),
    threatConcern: points(25, 0, 50, 'while a threat is at somebody’s door, words about it come easier'),
  }),
  ...under('R8.6', {
    rungIgnored: count(4, 1, 6, 'a stand-off is what a forum on security was made for'),
    trackIgnored: points(
      5,
      0,
      30,
      'silent in a stand-off, a forum loses more than its best text but one has won',
      CITED.stages,
    ),
    trackPatience: turns(4, 1, 12, 'a year to find words: every body has been in season once'),
  }),
  ...under('R8.10', {
    textHeat: points(0.8, 0, 5, 'effects of forums are inconsistent: a statement cools a sea a little', CITED.forums),
    textGuard: points(2, 0, 10, 'a text says what to do when ships meet; no estimate was found: a design choice'),
    textTrack: points(1, 0, 10, 'a board’s text only feeds the wider forum'),
  }),
  ...under('R8.11', {
    forumTrack: points(3, 0, 20, 'the forum’s own texts make its record; it rose slowly in practice', CITED.stages),
    trackPreventive: points(40, 0, 100, 'trust in the forum comes before it may warn anybody', CITED.stages),
    trackResolution: points(75, 0, 100, 'the third stage has in practice not been reached', CITED.stages),
    warningChance: percent(
      10,
      0,
      100,
      'one in ten a quarter is worth a call',
      article('Objectives of Military Diplomacy in the Asia-Pacific'),
    ),
  }),
  ...under('R8.12', {
    summitNorm: points(1, 0, 20, 'leaders’ words are precedent, and nothing else'),
  }),
  ...under('R8.13', {
    statementCredibility: points(
      1,
      0,
      10,
      'a joint statement is a promise of words: a third of resolve that one seat says alone',
    ),
    statementTension: points(0.5, 0, 10, 'those it is about were not asked'),
    blocTurns: turns(4, 1, 12, 'a common line is kept for about a year'),
    seasonDiscount: count(1, 0, 3, 'staffs meet anyway in the quarter of the summit'),
  }),
} as const;
