import { percent, points, turns, under } from './coefficient.ts';

/** What a seat can make out of others, and how carefully a forecast reads it. */
export const SIGHT = {
  ...under('R9.2', {
    fogTransparency: percent(50, 0, 100, 'what they show tells most: half of all that can be known'),
    fogIntelligence: percent(30, 0, 100, 'what friends tell us is second-hand'),
    fogPresence: percent(20, 0, 100, 'what we see from our ships is little of a country'),
    fogLow: points(2, 0, 20, 'at best a narrow band: nobody knows everything of another'),
    fogSpan: points(18, 0, 50, 'at worst an estimate tells much from little, and no more'),
    intelligenceShared: points(60, 0, 100, 'friends tell much, and keep their best sources to themselves'),
    presenceUsual: points(30, 0, 100, 'embassies and newspapers see something anywhere'),
    presenceNear: points(60, 0, 100, 'ships near by see twice as much as embassies'),
    fogBlock: turns(2, 1, 8, 'an estimate is made twice a year, so looking again does not average it'),
    hostileBias: percent(10, 0, 100, 'a distrustful eye sees more arms, by five points at the most'),
  }),
  ...under('R9.3', {
    acceptBusy: percent(
      16,
      0,
      100,
      'who has few slots left takes the best offers first; fitted to how often yes comes in play',
    ),
    acceptDear: percent(
      45,
      0,
      100,
      'the best offers take what is in the purse first; fitted to how often yes comes in play',
    ),
    usualSpread: points(8, 0, 100, 'trust is mostly mutual: what looks otherwise is mostly fog'),
  }),
} as const;
