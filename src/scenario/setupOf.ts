import type {
  Measure,
  Setup,
  SetupActor,
  SetupAgreement,
  SetupCommonAim,
  SetupDefaults,
  SetupForum,
  SetupObjective,
  SetupPair,
  SetupPlace,
} from '../rules/scenario/setup.ts';
import { isHundredths } from '../rules/params/coefficient.ts';
import { PARAM_NAMES, REGISTER, type ParamName } from '../rules/params/params.ts';
import type { Points } from '../rules/types.ts';
import { DEFAULTS } from './defaults.ts';
import { given } from './given.ts';
import { injectOf } from './injectOf.ts';
import type { Form } from './schema.ts';

/** Turns numbers of the form into hundredths: times 100 from a file, as they are from a record. */
type ToPoints = (value: number) => Points;

/** 52.07 × 100 is not 5,207 in floats; two decimals were checked, so the nearest whole is meant. */
export const fromFile: ToPoints = (value) => Math.trunc(value * 100 + (value < 0 ? -0.5 : 0.5));
const fromRecord: ToPoints = (value) => value;

/** A checked form as the setup it stands for: every field built afresh, every default filled in. */
export function setupOf(form: Form, isFile: boolean): Setup {
  const points = isFile ? fromFile : fromRecord;
  return {
    format: 1,
    id: form.id,
    title: form.title,
    summary: form.summary,
    sources: form.sources,
    calendar: {
      turns: form.calendar.turns,
      quarter: form.calendar.quarter ?? 1,
      hiddenEnd: form.calendar.hiddenEnd,
      ...given({ prologue: form.calendar.prologue }),
    },
    actors: form.actors.map((actor) => actorOf(actor, points)),
    defaults: defaultsOf(form.defaults, points),
    pairs: (form.pairs ?? []).map((pair) => pairOf(pair, points)),
    places: form.places.map((place) => placeOf(place, points)),
    forums: (form.forums ?? []).map((forum) => forumOf(forum, points)),
    agreements: (form.agreements ?? []).map(agreementOf),
    injects: (form.injects ?? []).map((inject) => injectOf(inject, points)),
    ...(form.region === undefined
      ? {}
      : { region: { norm: points(form.region.norm), track: points(form.region.track) } }),
    ...(form.commonAim === undefined ? {} : { commonAim: commonAimOf(form.commonAim, points) }),
    corePairs: form.corePairs ?? [],
    params: paramsOf(form.params ?? {}, points),
  };
}

function commonAimOf({ text, ...parts }: NonNullable<Form['commonAim']>, points: ToPoints): SetupCommonAim {
  const one = (value: number | undefined): Points | undefined => (value === undefined ? undefined : points(value));
  return { text, ...given({ track: one(parts.track), norm: one(parts.norm), stability: one(parts.stability) }) };
}

function actorOf(actor: Form['actors'][number], points: ToPoints): SetupActor {
  return {
    id: actor.id,
    name: actor.name,
    brief: actor.brief,
    ...given({ readIn: actor.readIn }),
    doctrine: actor.doctrine,
    capability: actor.capability === null ? null : points(actor.capability),
    readiness: points(actor.readiness),
    support: points(actor.support),
    reputation: points(actor.reputation),
    resilience: points(actor.resilience),
    capital: actor.capital,
    slots: actor.slots,
    motive: actor.motive,
    prior: actor.prior ?? 50,
    ...(actor.trend === undefined
      ? {}
      : { trend: { capability: points(actor.trend.capability), income: actor.trend.income } }),
    objectives: actor.objectives.map((objective) => objectiveOf(objective, points)),
    secrets: (actor.secrets ?? []).map((objective) => objectiveOf(objective, points)),
  };
}

function objectiveOf(objective: Form['actors'][number]['objectives'][number], points: ToPoints): SetupObjective {
  const { id, text, measure, target, kind } = objective;
  // The schema has checked the fields; an absent `with` is left out, not given as undefined.
  return { id, text, measure: given(measure) as Measure, target: points(target), kind };
}

function defaultsOf(defaults: Form['defaults'], points: ToPoints): SetupDefaults {
  const value = (name: keyof SetupDefaults): Points => {
    const written = defaults?.[name];
    return written === undefined ? DEFAULTS[name] : points(written);
  };
  return {
    trust: value('trust'),
    tension: value('tension'),
    grievance: value('grievance'),
    proximity: value('proximity'),
    posture: value('posture'),
    credibility: value('credibility'),
    dependence: value('dependence'),
    interoperability: value('interoperability'),
    transparency: value('transparency'),
    claim: value('claim'),
    placeProximity: value('placeProximity'),
  };
}

function pairOf(pair: NonNullable<Form['pairs']>[number], points: ToPoints): SetupPair {
  const one = (value: number | undefined): Points | undefined => (value === undefined ? undefined : points(value));
  const both = (values: readonly [number, number] | undefined): readonly [Points, Points] | undefined =>
    values === undefined ? undefined : [points(values[0]), points(values[1])];
  return {
    between: pair.between,
    ...given({
      trust: both(pair.trust),
      posture: both(pair.posture),
      credibility: both(pair.credibility),
      dependence: both(pair.dependence),
      armsDependence: both(pair.armsDependence),
      tension: one(pair.tension),
      grievance: one(pair.grievance),
      proximity: one(pair.proximity),
      interoperability: one(pair.interoperability),
      transparency: one(pair.transparency),
    }),
  };
}

function placeOf(place: Form['places'][number], points: ToPoints): SetupPlace {
  return {
    id: place.id,
    name: place.name,
    heat: points(place.heat),
    presence: points(place.presence),
    code: points(place.code ?? 0),
    claimants: place.claimants,
    seats: place.seats.map(({ actor, proximity, stake, reach, claim }) => ({
      actor,
      proximity: points(proximity),
      stake: points(stake),
      ...(reach === undefined ? {} : { reach: points(reach) }),
      ...(claim === undefined ? {} : { claim: points(claim) }),
    })),
    backing: (place.backing ?? []).map(({ backer, claimant }) => ({ backer, claimant })),
  };
}

function forumOf(forum: NonNullable<Form['forums']>[number], points: ToPoints): SetupForum {
  return {
    id: forum.id,
    name: forum.name,
    body: forum.body ?? 'board',
    chair: forum.chair,
    members: forum.members,
    seasons: forum.seasons,
    composites: (forum.composites ?? []).map(({ id, name, concern, dependence }) => ({
      id,
      name,
      concern: points(concern),
      dependence: (dependence ?? []).map(({ on, value }) => ({ on, value: points(value) })),
    })),
  };
}

/** Fields that the file leaves out are left out here; the rules say what that means. */
const agreementOf = (agreement: NonNullable<Form['agreements']>[number]): SetupAgreement => {
  const { type, parties, name, ...terms } = agreement;
  return { type, parties, name, ...given(terms) };
};

function paramsOf(params: NonNullable<Form['params']>, points: ToPoints): Setup['params'] {
  const tuned: Partial<Record<ParamName, number>> = {};
  for (const name of PARAM_NAMES) {
    const value = params[name];
    if (value === undefined) continue;
    tuned[name] = isHundredths(REGISTER[name].unit) ? points(value) : value;
  }
  return tuned;
}
