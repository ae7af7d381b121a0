import type { GameRecord } from '../../src/replay/gameRecord.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import { channels, crowdedSea, hostOf, playOn } from '../session/table.ts';

function recordOf(setup: typeof channels, seed: string): GameRecord {
  const host = hostOf(setup, [], seed);
  playOn(host);
  return host.record();
}

/** Two finished games. */
export const small = recordOf(channels, '7');
export const large = recordOf(crowdedSea, '7');
export const largeText = writeRecord(large);
