import { count, percent, points, turns } from './coefficient.ts';

/** Bodies: what their texts do, their stages, discounts and objections. */
export const FORUM = {
  // What a member brings to a topic that is no flashpoint
  topicConcern: points(10, 0, 50, 'everybody has a little to gain from common standards'),
  threatConcern: points(25, 0, 50, 'while a threat is at somebody’s door, words about it come easier'),
  // Regional forum
  trackPreventive: points(
    40,
    0,
    100,
    'trust in the forum comes before it may warn anybody; it rose slowly in practice',
  ),
  trackResolution: points(75, 0, 100, 'the third stage has in practice not been reached'),
  forumTrack: points(3, 0, 20, 'the forum’s own texts make it, a board’s only feed it'),
  warningChance: percent(10, 0, 100, 'one in ten a quarter is worth a call'),
  // Summit
  summitNorm: points(1, 0, 20, 'leaders’ words are precedent, and nothing else'),
  // Security cooperation
  statementCredibility: points(1, 0, 10, 'a joint statement is a promise of words'),
  statementTension: points(0.5, 0, 10, 'those it is about were not asked'),
  blocTurns: turns(4, 1, 12, 'a common line is kept for about a year'),
  seasonDiscount: count(1, 0, 3, 'staffs meet anyway in the quarter of the summit'),
  blocTrust: points(50, 0, 100, 'what is more than indifference ties seats together (polarisation)'),
  // Topics
  standardsInteroperability: points(0.5, 0, 5, 'common procedures on paper; crews still have to train'),
  threatsResilience: points(1, 0, 10, 'working groups share what they learned'),
} as const;
