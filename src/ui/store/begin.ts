import { changedOf } from '../../replay/assumptionProblems.ts';
import { freshSeed } from '../../session/catalogue.ts';
import { app } from '../store.ts';
import type { Chosen } from './chosen.ts';
import { FIRST_GAME } from './firstGame.ts';
import { shippedScenario } from './library.ts';

/** The scenario that is looked at from the title, and played where nobody chooses. */
const USUAL = 'crowded-sea';
/** Whether it is that one. */
export const isUsual = ({ id }: { readonly id: string }): boolean => id === USUAL;

/** Begins the game that was chosen; an empty seat is one that is only watched. */
export async function beginChosen({ setup, seat, company, seed, preset, assumptions: wished }: Chosen): Promise<void> {
  const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, id === seat ? ('human' as const) : company]));
  const assumptions = changedOf(setup, preset, wished);
  const go = (): Promise<void> => app().begin({ setup, seed: seed.trim(), preset, assumptions, seats });
  window.history.replaceState(null, '', window.location.pathname);
  // A game that is only watched is not kept, so no other gives way to it.
  await (seat === '' ? go() : app().replacing(go));
}

/** The first game: guided, under a seed that brings about what the lesson speaks of. */
export async function playFirst(): Promise<void> {
  const { file, seat, seed, preset } = FIRST_GAME;
  const setup = (await shippedScenario(file.replace('.yaml', '')))?.setup;
  if (setup) await beginChosen({ setup, seat, seed, preset, company: 'standard', assumptions: {} });
}

/** Looks on at the usual scenario with nobody human in it. */
export async function watchUsual(): Promise<void> {
  const setup = (await shippedScenario(USUAL))?.setup;
  const { preset } = app().getState().settings;
  if (setup) await beginChosen({ setup, seat: '', company: 'standard', seed: freshSeed(), preset, assumptions: {} });
}
