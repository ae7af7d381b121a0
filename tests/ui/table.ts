import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { loadScenario } from '../../src/scenario/loadScenario.ts';
import type { Host, Player } from '../../src/session/host.ts';
import { createHost } from '../../src/session/localHost.ts';
import { frozenSea } from '../frozen/frozenSea.ts';

/** A shipped scenario; Crowded Sea as it is frozen for tests, so that its numbers do not move when the shipped file is tuned. */
export function setupOf(file: string): Setup {
  if (file === frozenSea.id) return frozenSea;
  const loaded = loadScenario(
    readFileSync(path.resolve(import.meta.dirname, `../../scenarios/${file}.yaml`), 'utf8'),
    file,
  );
  if (!loaded.ok) throw new Error(`${file} does not load`);
  return loaded.value;
}

/** A table of the real rules with one person at it and quick company. */
export function tableOf(file: string, seat: string, seed = 'table', others: Player = 'quick'): Host {
  const setup = setupOf(file);
  const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, id === seat ? ('human' as const) : others]));
  return createHost({ setup, seed, preset: 'balanced', seats });
}

/** Passes every step until the game is over. */
export function playedOut(host: Host, seat: string): Host {
  for (let step = 0; step < 200 && host.view(seat).phase !== 'over'; step += 1) host.submit(seat, []);
  return host;
}

/** An agreement in force with nothing to say of it; a test gives its type and parties. */
export const plainAgreement = {
  at: -1,
  since: 1,
  until: 0,
  verification: 0,
  secret: false,
  ends: 0,
  leaving: [],
  suspendedBy: [],
  suspendedSince: 0,
  terms: null,
} as const;
