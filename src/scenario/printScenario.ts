import { stringify } from 'yaml';
import { isHundredths } from '../rules/params/coefficient.ts';
import { REGISTER, type ParamName } from '../rules/params/params.ts';
import type { Setup, SetupActor, SetupForum, SetupObjective, SetupPlace } from '../rules/scenario/setup.ts';
import type { SetupInject } from '../rules/scenario/setupInject.ts';
import type { Points } from '../rules/types.ts';
import { injectFields } from './injectOf.ts';
import { NO_NOTES, type Provenance, type ScenarioNotes } from './notes.ts';

/** A setup, with the notes beside it, as the text of a scenario file, which loads to the same setup and notes. */
export function printScenario(setup: Setup, notes: ScenarioNotes = NO_NOTES): string {
  return stringify(
    { ...fileOf(setup), ...notedFields(notes) },
    {
      version: '1.2',
      schema: 'core',
      aliasDuplicateObjects: false,
      lineWidth: 110,
      indentSeq: true,
    },
  );
}

/** Those that say something: a file without sources has no empty list of them. */
function notedFields({ citations, provenance, teaching }: ScenarioNotes): object {
  return {
    ...(Object.keys(citations).length > 0 ? { citations } : {}),
    ...(provenance.length > 0 ? { provenance: provenance.map(provenanceOf) } : {}),
    ...(teaching === undefined ? {} : { teaching }),
  };
}

const provenanceOf = ({ of, source, note, figure }: Provenance): unknown => ({
  of,
  source: source.length === 1 ? source[0] : source,
  note,
  ...(figure === undefined ? {} : { figure: written(figure) }),
});

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

function fileOf(setup: Setup): object {
  return {
    ...setup,
    actors: setup.actors.map(actorOf),
    defaults: scores(setup.defaults),
    pairs: setup.pairs.map(scores),
    places: setup.places.map(placeOf),
    forums: setup.forums.map(forumOf),
    injects: setup.injects.map(injectOf),
    ...(setup.region === undefined ? {} : { region: scores(setup.region) }),
    ...(setup.commonAim === undefined ? {} : { commonAim: scores(setup.commonAim) }),
    params: paramsOf(setup.params),
  };
}
