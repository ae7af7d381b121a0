import type { GameRecord } from '../../replay/gameRecord.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorId } from '../../rules/types.ts';
import type { Host } from '../../session/host.ts';

/** A game at the table of this screen. */
export interface Game {
  readonly host: Host;
  readonly scenario: Scenario;
  readonly seat: ActorId;
  readonly seed: string;
  readonly record: GameRecord;
  /** Nobody human sits in it: it is only watched. */
  readonly watching: boolean;
}
