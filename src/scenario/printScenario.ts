import { stringify } from 'yaml';
import { isHundredths } from '../rules/params/coefficient.ts';
import { REGISTER, type ParamName } from '../rules/params/params.ts';
import type { Setup, SetupActor, SetupForum, SetupObjective, SetupPlace } from '../rules/scenario/setup.ts';
import type { SetupInject } from '../rules/scenario/setupInject.ts';
import type { Points } from '../rules/types.ts';
import { injectFields } from './injectOf.ts';

/** A setup as the text of a scenario file, which loads to the same setup. */
export function printScenario(setup: Setup): string {
  return stringify(fileOf(setup), {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
    lineWidth: 110,
    indentSeq: true,
  });
}

/** Exact for hundredths: the nearest double prints with at most two decimals. */
const written = (points: Points): number => points / 100;

/** Those fields of an object that are scores, as people write them. */
function scores<T extends object>(fields: T): Record<string, unknown> {
  const fresh: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    if (typeof value === 'number') fresh[name] = written(value);
    else if (Array.isArray(value) && value.every((one) => typeof one === 'number')) fresh[name] = value.map(written);
    else fresh[name] = value;
  }
  return fresh;
}

const objectiveOf = (objective: SetupObjective): unknown => ({ ...objective, target: written(objective.target) });

function actorOf({ capital, slots, prior, trend, objectives, secrets, ...actor }: SetupActor): unknown {
  return {
    ...scores(actor),
    capital,
    slots,
    ...(actor.motive === 'drawn' || prior !== 50 ? { prior } : {}),
    ...(trend === undefined ? {} : { trend: { ...trend, capability: written(trend.capability) } }),
    objectives: objectives.map(objectiveOf),
    secrets: secrets.map(objectiveOf),
  };
}

function placeOf(place: SetupPlace): unknown {
  return { ...scores({ ...place, seats: place.seats.map(scores) }) };
}

const forumOf = (forum: SetupForum): unknown => ({
  ...forum,
  composites: forum.composites.map((composite) => ({
    ...scores(composite),
    dependence: composite.dependence.map(scores),
  })),
});

const injectOf = (inject: SetupInject): unknown => injectFields(inject, written);

function paramsOf(params: Setup['params']): unknown {
  const entries = (Object.entries(params) as [ParamName, number][]).map(([name, value]) => [
    name,
    isHundredths(REGISTER[name].unit) ? written(value) : value,
  ]);
  return Object.fromEntries(entries);
}

function fileOf(setup: Setup): unknown {
  return {
    ...setup,
    actors: setup.actors.map(actorOf),
    defaults: scores(setup.defaults),
    pairs: setup.pairs.map(scores),
    places: setup.places.map(placeOf),
    forums: setup.forums.map(forumOf),
    injects: setup.injects.map(injectOf),
    ...(setup.region === undefined ? {} : { region: scores(setup.region) }),
    params: paramsOf(setup.params),
  };
}
