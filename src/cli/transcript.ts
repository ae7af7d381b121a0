import type { GameEvent } from '../rules/effects/events.ts';
import { isPrologue } from '../rules/scenario/prologue.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { situation } from '../rules/state/situation.ts';
import { stability } from '../rules/readings/stability.ts';
import type { State } from '../rules/state/state.ts';
import type { GameRecord } from '../replay/gameRecord.ts';
import type { Moment, Timeline } from '../replay/replay.ts';
import { alarms } from './alarms.ts';
import { told, type Offers } from './told.ts';
import { actorAt, assumptionWords, change, listed, placeName, points, tunedWords } from './words.ts';

/** A whole game as text, as control saw it: for a terminal, and for a diff when the rules change. */
export function transcript(record: GameRecord, { scenario, moments }: Timeline): readonly string[] {
  const offers: Offers = new Map();
  const lines = heading(record);
  let opened: State | undefined;
  moments.forEach((moment, ix) => {
    const before = moments[ix - 1]?.state;
    const began = moment.events.findIndex(({ kind }) => kind === 'turnBegan');
    if (before) lines.push(...phase(scenario, before, moment, offers));
    if (before && opened && (began >= 0 || moment.state.phase === 'over'))
      lines.push(...headlines(scenario, opened, moment.state));
    if (began >= 0) {
      opened = moment.state;
      lines.push(...turn(scenario, moment, offers));
    }
    if (moment.state.phase === 'over') lines.push(...ending(scenario, moment.state));
  });
  lines.push(`final hash: ${moments.at(-1)?.hash ?? record.start}`);
  return lines;
}

function heading({ scenario, preset, assumptions, seed, seats, edition }: GameRecord): string[] {
  const players = [...new Set(Object.values(seats))].sort();
  return [
    `${scenario.setup.title} · rules edition ${edition} · preset ${preset} · seed ${seed} · seats played by ${listed(players)}`,
    ...assumptionWords(scenario.setup, preset, assumptions),
    ...tunedWords(scenario.setup, preset),
  ];
}

/** Events that tell of the turn that a step opens. */
const OPENING: readonly GameEvent['kind'][] = [
  'injected',
  'disasterStruck',
  'attributed',
  'doctrineChanged',
  'dilemmaFaced',
  'earlyWarning',
];

function turn(scenario: Scenario, { state, events }: Moment, offers: Offers): string[] {
  const quarter = events.find(({ kind }) => kind === 'turnBegan');
  const name = isPrologue(scenario, state.turn)
    ? 'prologue'
    : `quarter ${String(quarter?.kind === 'turnBegan' ? quarter.quarter : '')}`;
  const when = quarter ? `, ${name}` : '';
  const news = events.filter(({ kind }) => OPENING.includes(kind)).flatMap((event) => told(scenario, event, offers));
  return ['', `Turn ${String(state.turn)}${when}`, ...news.map((line) => `  ${line}`)];
}

const PHASE_NAMES = {
  propose: 'Offers',
  counter: 'Counter-offers',
  commit: 'Orders',
  crisis: 'Crisis',
  over: '',
} as const;

/** What one step told, under the name of its phase; a phase in which nothing happened is left out. */
function phase(scenario: Scenario, before: State, { events }: Moment, offers: Offers): string[] {
  const during = events.filter(({ kind }) => !OPENING.includes(kind) && kind !== 'turnBegan' && kind !== 'gameOver');
  const lines = [...during.flatMap((event) => told(scenario, event, offers)), ...alarms(scenario, during)];
  return lines.length === 0 ? [] : [`  ${PHASE_NAMES[before.phase]}`, ...lines.map((line) => `    ${line}`)];
}

/** How many of the largest changes of a turn are told. */
const TOLD = 5;

/** Regional stability, and the largest changes of tension and heat over a turn. */
function headlines(scenario: Scenario, opened: State, closed: State): string[] {
  const calm = [opened, closed].map((state) => stability(situation(scenario, state, false)));
  const changes = [
    ...scenario.dyads.map(({ a, b }, ix) => ({
      what: `tension ${actorAt(scenario, a)}–${actorAt(scenario, b)}`,
      from: opened.dyads[ix]?.tension ?? 0,
      to: closed.dyads[ix]?.tension ?? 0,
    })),
    ...scenario.places.map(({ id }, ix) => ({
      what: `heat ${placeName(scenario, id)}`,
      from: opened.places[ix]?.heat ?? 0,
      to: closed.places[ix]?.heat ?? 0,
    })),
  ].filter(({ from, to }) => from !== to);
  changes.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || (a.what < b.what ? -1 : 1));
  const row = ({ what, from, to }: (typeof changes)[number]): string =>
    `    ${what} ${points(from)} → ${points(to)} (${change(to - from)})`;
  const [from = 0, to = 0] = calm;
  return ['  After the turn', row({ what: 'regional stability', from, to }), ...changes.slice(0, TOLD).map(row)];
}

function ending(scenario: Scenario, { outcome }: State): string[] {
  if (!outcome) return [];
  const how = outcome.war
    ? `War broke out at ${placeName(scenario, outcome.at ?? '')}: everybody has lost.`
    : 'The game ends without war.';
  const seats = outcome.seats.flatMap(({ actor, final, national, shared, motive, objectives }) => {
    const setup = scenario.setup.actors.find(({ id }) => id === actor);
    const all = [...(setup?.objectives ?? []), ...(setup?.secrets ?? [])];
    return [
      `  ${setup?.name ?? actor} ${points(final)} (interests ${points(national)}, of these shared ${points(shared)}${motive === 0 ? '' : ` and motive ${points(motive)}`})`,
      ...objectives.map(({ id, value, points: won, of }) => {
        const text = all.find((objective) => objective.id === id)?.text ?? id;
        return `    ${points(won).padStart(5)} of ${points(of)}: ${text} (${points(value)})`;
      }),
    ];
  });
  return ['', `${how} Regional stability ${points(outcome.stability)}.`, ...seats];
}
