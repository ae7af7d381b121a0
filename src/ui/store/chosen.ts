import type { Assumptions, Preset } from '../../rules/params/params.ts';
import type { Setup } from '../../rules/scenario/setup.ts';
import type { Player } from '../../session/host.ts';

/** Who plays the seats that no person holds. */
export type Company = Exclude<Player, 'human'>;

/** What is chosen for a new game. An empty seat: nobody human, all is only watched. */
export interface Chosen extends Wished {
  readonly setup: Setup;
  readonly seat: string;
}

/** What is wished of a game before its scenario is chosen; it stays when another one is. */
export interface Wished {
  /** Absent until somebody chooses it: the scenario then says which is offered first. */
  readonly seat?: string | undefined;
  readonly company: Company;
  readonly seed: string;
  readonly preset: Preset;
  /** What is wished otherwise than theory and scenario give it. */
  readonly assumptions: Assumptions;
}
