import type { OrderKind } from '../rules/order.ts';
import type { Measure, Setup, SetupActor } from '../rules/scenario/setup.ts';
import { isLone } from './ceilings.ts';
import { listed, many, points, warning, type Finding } from './finding.ts';
import { meetingsOf, type Opening } from './opening.ts';

/** Seats nobody can move, seats far from everything, pairs nobody thought of, bodies that never meet. */
export const tableFindings = (opening: Opening): readonly Finding[] => [
  ...opening.setup.actors.flatMap((actor) => [...ownAffair(opening, actor), ...farFromAll(opening, actor)]),
  ...defaultDyads(opening),
  ...neverMeets(opening),
];

/** Whether only the seat's own orders move a measure: it counts orders that are given without asking anybody. */
const isOwn = (opening: Opening, measure: Measure): boolean =>
  measure.of === 'ordersDone' && (measure.orders as readonly OrderKind[]).every((kind) => isLone(opening, kind));

function ownAffair(opening: Opening, { id, objectives }: SetupActor): readonly Finding[] {
  return objectives.every(({ measure }) => isOwn(opening, measure))
    ? [warning('ownAffair', `actors.${id}`, `nobody can affect what ${id} wants: all of its public objectives count orders that it gives alone`)]
    : [];
} // prettier-ignore

function farFromAll({ scenario }: Opening, { id, capability }: SetupActor): readonly Finding[] {
  const seat = scenario.actorIx.get(id) ?? -1;
  return capability !== null && scenario.places.every(({ proximity }) => proximity[seat] === 0)
    ? [warning('farFromAll', `actors.${id}`, `${id} has forces and is near none of ${many(scenario.places.length, 'flashpoint')}: its proximity is 0 at every one`)]
    : [];
} // prettier-ignore

/** Why two seats have to do with each other, or undefined. */
function bond({ setup, scenario }: Opening, a: SetupActor, b: SetupActor): string | undefined {
  const both = (ids: readonly string[]): boolean => ids.includes(a.id) && ids.includes(b.id);
  const agreement = setup.agreements.find(({ parties }) => both(parties));
  if (agreement) return `are parties to ${agreement.name}`;
  if (a.capability === null || b.capability === null) return undefined;
  const place = setup.places.find(({ seats }) => both(seats.map(({ actor }) => actor)));
  if (place) return `both sit at ${place.id}`;
  return setup.defaults.proximity >= scenario.params.modernisationProximity ? 'are neighbours' : undefined;
}

/** Pairs that meet and rely on the defaults in everything. */
function defaultDyads(opening: Opening): readonly Finding[] {
  const { setup } = opening;
  return pairsOf(setup).flatMap(([a, b]) => {
    const written = setup.pairs.some(({ between }) => between.includes(a.id) && between.includes(b.id));
    const why = written ? undefined : bond(opening, a, b);
    const { trust, tension } = setup.defaults;
    return why === undefined
      ? []
      : [warning('defaultDyad', `dyads.${a.id}-${b.id}`, `${a.id} and ${b.id} ${why}, and everything between them is as in the defaults (trust ${points(trust)}, tension ${points(tension)})`)];
  });
} // prettier-ignore

const pairsOf = ({ actors }: Setup): readonly (readonly [SetupActor, SetupActor])[] =>
  actors.flatMap((a, ix) => actors.slice(ix + 1).map((b) => [a, b] as const));

function neverMeets(opening: Opening): readonly Finding[] {
  return opening.setup.forums
    .filter((forum) => meetingsOf(opening, forum) === 0)
    .map(({ id, seasons }) =>
      warning('neverMeets', `forums.${id}`, `${id} never meets: ${many(opening.last, 'turn')} from quarter ${String(opening.setup.calendar.quarter)} on hold no quarter ${listed(seasons.map(String))}`),
    );
} // prettier-ignore
