import { POLICIES } from '../../src/ai/policies.ts';
import type { Input } from '../../src/rules/input.ts';
import { seededLuck } from '../../src/rules/base/luck.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import type { ActorId } from '../../src/rules/types.ts';
import type { Host, Player } from '../../src/session/host.ts';
import { createHost } from '../../src/session/localHost.ts';
import { frozenSea } from '../frozen/frozenSea.ts';
import { setupFrom, textOf } from '../scenario/files.ts';

export const channels: Setup = setupFrom(textOf('channels'));
export const crowdedSea: Setup = frozenSea;

/** A game in which the named seats are people and all others play `others`. */
export function hostOf(setup: Setup, people: readonly ActorId[], seed = '1', others: Player = 'random'): Host {
  const seats = Object.fromEntries(
    setup.actors.map(({ id }) => [id, people.includes(id) ? ('human' as const) : others]),
  );
  return createHost({ setup, seed, preset: 'balanced', seats });
}

/** What a person might hand in: random legal play, the same for the same view. */
export const someInputs = (host: Host, seat: ActorId): readonly Input[] =>
  POLICIES.random(host.scenario, host.view(seat), seededLuck(`person ${seat}`));

export const isOver = (host: Host): boolean => host.view('public').phase === 'over';

/** Plays all people until the game is over, or until `stop` says so. */
export function playOn(host: Host, stop: () => boolean = () => false): void {
  while (!isOver(host) && !stop()) {
    const [seat] = host.waitingFor();
    if (seat === undefined) host.advance();
    else if (!host.submit(seat, someInputs(host, seat)).ok) throw new Error(`${seat} could not hand in`);
  }
}
