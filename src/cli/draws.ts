import { begin } from '../rules/state/initialState.ts';
import { seededLuck, tracedLuck, type Draw } from '../rules/base/luck.ts';
import { observe } from '../rules/sight/observe.ts';
import { step } from '../rules/resolve.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { count, given, type Command } from './command.ts';
import { Dice } from './dice.ts';
import { shippedSetups, smallSetups } from './files.ts';
import { wildPlay } from './wildPlay.ts';

/** What each family of draws decides, and its clause. A draw that is not named here is told with a question mark. */
const FAMILIES: Readonly<Record<string, readonly [clause: string, about: string]>> = {
  end: ['R1.5', 'the last turn, where it is hidden'],
  motive: ['R2.7', 'the motive of a seat'],
  ambition: ['R2.7', 'how ambitious it is'],
  secret: ['R10.1', 'its secret objective'],
  inject: ['R5.3', 'whether scheduled news comes'],
  incident: ['R5.1', 'an incident'],
  worse: ['R5.1', 'a worse beginning of a crisis'],
  war: ['R7.4', 'war in a window'],
  call: ['R7.2', 'whether a call reaches somebody'],
  deniable: ['R4.10', 'whether a probe stays unnamed'],
  breach: ['R8.3', 'whether a breach is found'],
  leak: ['R8.2', 'a leak of shared intelligence'],
  fog: ['R9.2', 'what a seat misjudges for two turns'],
};

export const draws: Command = {
  usage: '[--games N]',
  about: 'lists every kind of draw with its clause and chance, over so many games',
  run(args) {
    const asked = given(args, ['games'], 0, 0);
    console.log(drawTable([...shippedSetups(), ...smallSetups()], count(asked, 'games', 20)));
    return 0;
  },
};

interface Seen {
  times: number;
  low: number;
  high: number;
  came: number;
  asked: string;
}

/** One line for each pattern of keys that was drawn, sorted. */
export function drawTable(setups: readonly Setup[], games: number): string {
  const seen = new Map<string, Seen>();
  for (let game = 0; game < games; game += 1) {
    const setup = setups[game % setups.length];
    if (setup) watch(compileScenario(setup), `draws ${String(game)}`, seen);
  }
  const rows = [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pattern, one]) => {
      const [clause, about] = FAMILIES[familyOf(pattern)] ?? ['?', '?'];
      return [pattern, clause, chanceOf(one), String(one.times), about];
    });
  const all = [['draw', 'clause', 'chance', 'times', 'what it decides'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, ix) => cell.padEnd(widths[ix] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A game of random legal play, every draw of the world counted by its pattern. */
function watch(scenario: Scenario, seed: string, seen: Map<string, Seen>): void {
  const luck = tracedLuck(seededLuck(seed), (draw) => { note(seen, patternOf(scenario, draw.key), draw); }); // prettier-ignore
  const dice = new Dice(seededLuck(`${seed} play`));
  let now = begin(scenario, luck);
  while (now.state.phase !== 'over') {
    const inputs = scenario.actors.flatMap(({ id }) =>
      wildPlay(scenario, observe(scenario, now.state, now.events, id, luck), dice, 0),
    );
    now = step(scenario, now.state, inputs, luck);
  }
}

function note(seen: Map<string, Seen>, pattern: string, { asked, value }: Draw): void {
  const chance = /^(\d+) bp$/.exec(asked)?.[1];
  const points = chance === undefined ? 0 : Number(chance);
  const one = seen.get(pattern) ?? {
    times: 0,
    low: points,
    high: points,
    came: 0,
    asked: chance === undefined ? asked : '',
  };
  one.times += 1;
  one.low = Math.min(one.low, points);
  one.high = Math.max(one.high, points);
  one.came += value > 0 ? 1 : 0;
  seen.set(pattern, one);
}

function chanceOf({ asked, low, high, came, times }: Seen): string {
  if (asked !== '') return asked;
  const range = low === high ? percent(low) : `${percent(low)} to ${percent(high)}`;
  return `${range}, came ${((100 * came) / times).toFixed(1)} %`;
}

const percent = (points: number): string => `${(points / 100).toFixed(2)} %`;

/** `3/incident/SCS` as `{turn}/incident/{place}`. */
function patternOf(scenario: Scenario, key: string): string {
  const injects = new Set(scenario.injects.map(({ id }) => id));
  const parts = key.split('/').map((part, ix) => {
    if (/^\d+$/.test(part))
      return ix > 0 ? '{window}' : part === '0' ? '0' : key.includes('/fog/') ? '{block}' : '{turn}';
    if (scenario.actorIx.has(part)) return '{actor}';
    if (scenario.placeIx.has(part)) return '{place}';
    if (injects.has(part)) return '{inject}';
    return part.includes('-') && part.split('-').every((id) => scenario.actorIx.has(id)) ? '{actors}' : part;
  });
  return parts.join('/');
}

/** The word that says what is drawn: the last that names a family. */
const familyOf = (pattern: string): string =>
  pattern
    .split('/')
    .filter((part) => Object.hasOwn(FAMILIES, part))
    .at(-1) ?? '';
