import type { AssumptionProblem } from '../../rules/params/assumptions.ts';
import type { Assumptions, Preset } from '../../rules/params/params.ts';
import type { LinkedAssumptions } from './linkedAssumptions.ts';

/** What a link to a game says, before anybody has checked it. Empty texts stand for what it leaves out. */
export interface Asked {
  readonly scenario: string;
  readonly seat: string;
  readonly seed: string;
  readonly preset: string;
  /** Changed assumptions, each as 'name:value'; absent where none is. */
  readonly assume?: readonly string[];
}

export type LinkProblem = 'badScenario' | 'badSeat' | 'badSeed' | 'badPreset';

/** What of a scenario a link is checked against. */
interface Seats {
  readonly id: string;
  readonly actors: readonly { readonly id: string }[];
}

/** What of a link can be used. `seed` is undefined where the link names none that can. */
export interface FilledIn<S extends Seats = Seats> {
  readonly setup: S | undefined;
  readonly seat: string | undefined;
  readonly seed: string | undefined;
  readonly preset: Preset | undefined;
  readonly assumptions: Assumptions;
  /** Assumptions that cannot be taken, each once. */
  readonly refused: readonly AssumptionProblem[];
  readonly problems: readonly LinkProblem[];
}

const PRESETS = ['balanced', 'spiral', 'deterrence'] as const satisfies readonly Preset[];

/** '#scenario=crowded-sea&seat=VNM&seed=abc&preset=balanced', or undefined where the address asks for no game. */
export function linkedIn(hash: string): Asked | undefined {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  if (!said.has('scenario')) return undefined;
  const text = (name: string): string => said.get(name) ?? '';
  const assume = said.getAll('assume');
  const plain = { scenario: text('scenario'), seat: text('seat'), seed: text('seed'), preset: text('preset') };
  return assume.length === 0 ? plain : { ...plain, assume };
}

/** Checks a link against what is here: what fits is taken, and each thing that does not is named once. */
export function filledIn<S extends Seats>(
  asked: Asked,
  setups: readonly S[],
  isSeed: (text: string) => boolean,
  assumed: (said: readonly string[]) => LinkedAssumptions,
): FilledIn<S> {
  const setup = setups.find(({ id }) => id === asked.scenario);
  const seat = setup?.actors.find(({ id }) => id === asked.seat)?.id;
  const preset = PRESETS.find((name) => name === asked.preset);
  const seed = isSeed(asked.seed) ? asked.seed : undefined;
  const problems: readonly (LinkProblem | false)[] = [
    setup === undefined && 'badScenario',
    setup !== undefined && seat === undefined && asked.seat !== '' && 'badSeat',
    seed === undefined && asked.seed !== '' && 'badSeed',
    preset === undefined && asked.preset !== '' && 'badPreset',
  ];
  return {
    setup,
    seat,
    seed,
    preset,
    ...assumed(asked.assume ?? []),
    problems: problems.filter((problem) => problem !== false),
  };
}

/** The address of this page with a game written into it. An empty seat is left out: nobody sits. */
export function linkTo({ scenario, seat, seed, preset, assume = [] }: Asked, page: string): string {
  const said = new URLSearchParams({ scenario, ...(seat === '' ? {} : { seat }), seed, preset });
  for (const one of assume) said.append('assume', one);
  return `${page.split('#')[0] ?? ''}#${said.toString()}`;
}
