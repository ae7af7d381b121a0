import { begin } from '../rules/state/initialState.ts';
import { seededLuck, tracedLuck, type Draw } from '../rules/base/luck.ts';
import { observe } from '../rules/sight/observe.ts';
import { step } from '../rules/resolve.ts';
import { ORDER_KINDS } from '../rules/order.ts';
import { AGREEMENT_TYPES, type Setup } from '../rules/scenario/setup.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import { Dice } from './dice.ts';
import { wildPlay } from './wildPlay.ts';

/** What each family of draws decides, and its clause. A draw that is not named here is told with a question mark. */
const FAMILIES: Readonly<Record<string, readonly [clause: string, about: string]>> = {
  end: ['R1.5', 'the last turn, where it is hidden'],
  motive: ['R2.7', 'the motive of a seat'],
  ambition: ['R2.7', 'how ambitious it is'],
  secret: ['R10.1', 'its secret objective'],
  inject: ['R5.3', 'whether scheduled news comes'],
  swing: ['R5.3', 'how an election moves support'],
  lean: ['R5.3', 'how an election moves what a seat weighs'],
  officers: ['R5.3', 'whether retired officers read the other side aright'],
  incident: ['R5.1', 'an incident'],
  worse: ['R5.1', 'a worse beginning of a crisis'],
  war: ['R7.4', 'war in a window'],
  call: ['R7.2', 'whether a call reaches somebody'],
  restrain: ['R7.8', 'whether counsel of restraint stops a raise'],
  deniable: ['R4.10', 'whether a probe stays unnamed'],
  quietRead: ['R4.15', 'whether quiet diplomacy reads the other side aright'],
  quietLeak: ['R4.15', 'whether quiet diplomacy comes out'],
  breach: ['R8.3', 'whether a breach is found'],
  leak: ['R8.2', 'a leak of shared intelligence'],
  attribution: ['R8.8', 'whether an attack is laid at the wrong door'],
  cleared: [
    'R8.8',
    'whether it comes to light that it was wrong, likelier with shared intelligence and with quiet diplomacy',
  ],
  revealed: ['R8.18', 'whether a secret agreement comes out'],
  fog: ['R9.2', 'what a seat misjudges for two turns'],
};

/** One kind of draw: its keys as a pattern, and what was asked of luck. */
export interface DrawRow {
  readonly pattern: string;
  readonly clause: string;
  readonly about: string;
  /** A chance in hundredths of a percent, or whole numbers that are all as likely. */
  readonly isChance: boolean;
  readonly low: number;
  readonly high: number;
  readonly times: number;
  readonly came: number;
}

type Seen = Map<string, { -readonly [K in keyof DrawRow]: DrawRow[K] }>;

/** Every pattern of keys that is drawn in so many games of random legal play, sorted. */
export function drawRows(setups: readonly Setup[], games: number, name = 'draws'): readonly DrawRow[] {
  const seen: Seen = new Map();
  for (let game = 0; game < games; game += 1) {
    const setup = setups[game % setups.length];
    if (setup) watch(compileScenario(setup), `${name} ${String(game)}`, seen);
  }
  return [...seen.values()].sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** A game of random legal play, every draw of the world counted by its pattern. */
function watch(scenario: Scenario, seed: string, seen: Seen): void {
  const luck = tracedLuck(seededLuck(seed), (draw) => {
    note(seen, patternOf(scenario, draw.key), draw);
  });
  const dice = new Dice(seededLuck(`${seed} play`));
  let now = begin(scenario, luck);
  while (now.state.phase !== 'over') {
    const inputs = scenario.actors.flatMap(({ id }) =>
      wildPlay(scenario, observe(scenario, now.state, now.events, id, luck), dice, 0),
    );
    now = step(scenario, now.state, inputs, luck);
  }
}

function note(seen: Seen, pattern: string, { asked, value }: Draw): void {
  const chance = /^(\d+) bp$/.exec(asked)?.[1];
  const [, from, to] = /(-?\d+)\.\.(-?\d+)$/.exec(asked) ?? [];
  const [low, high] = chance === undefined ? [Number(from), Number(to)] : [Number(chance), Number(chance)];
  const [clause, about] = FAMILIES[familyOf(pattern)] ?? ['?', '?'];
  const isChance = chance !== undefined;
  const one = seen.get(pattern) ?? { pattern, clause, about, isChance, low, high, times: 0, came: 0 };
  one.times += 1;
  one.low = Math.min(one.low, low);
  one.high = Math.max(one.high, high);
  one.came += value > 0 ? 1 : 0;
  seen.set(pattern, one);
}

/** `3/incident/SCS` as `{turn}/incident/{place}`. */
function patternOf(scenario: Scenario, key: string): string {
  const injects = new Set(scenario.injects.map(({ id }) => id));
  const parts = key.split('/').map((part, ix) => {
    if (/^\d+$/.test(part))
      return ix > 0 ? '{window}' : part === '0' ? '0' : key.includes('/fog/') ? '{block}' : '{turn}';
    if (ix === 1) return part;
    if (scenario.actorIx.has(part)) return '{actor}';
    if (scenario.placeIx.has(part)) return '{place}';
    if (injects.has(part)) return '{inject}';
    return part.includes('-') && part.split('-').every((id) => scenario.actorIx.has(id)) ? '{actors}' : part;
  });
  return parts.join('/').replace(AGREEMENT, '{agreement}').replace(ORDER, '{order}');
}

/** Names of agreements and of orders inside a key: a kind, its parties and what else it has. */
const AGREEMENT = new RegExp(`\\b(${AGREEMENT_TYPES.join('|')})/\\{actors\\}(/\\{place\\})?`);
const ORDER = new RegExp(`\\b(${ORDER_KINDS.join('|')})(/\\{(actor|place)\\})+`);

/** The word that says what is drawn: the last that names a family. */
const familyOf = (pattern: string): string =>
  pattern
    .split('/')
    .filter((part) => Object.hasOwn(FAMILIES, part))
    .at(-1) ?? '';
