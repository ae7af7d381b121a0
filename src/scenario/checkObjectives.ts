import { known, knownHere, listed, once, problem, seat, type World } from './checkParts.ts';
import { at, items, numberOf, textOf, type Field } from './field.ts';

/** Measures that count deeds. */
const COUNTED = ['ordersDone', 'agreements', 'textsAdopted'];
/** Measures of which "never" makes sense: they begin low and only what happens raises them. */
const NEVER = ['ordersDone', 'highestRung', 'openRung', 'crisesAsPrincipal'];
/** Measures that a seat without forces does not have. */
const OF_FORCES = [
  'tensionWith',
  'threatFrom',
  'highestThreat',
  'credibilityToward',
  'credibilityFrom',
  'claim',
  'interest',
  'crisesAsPrincipal',
  'armsDependence',
];
/** Fields of measures that name claimants of the flashpoint. */
const CLAIMANTS = new Map([
  ['deterrence', ['challenger', 'claimant']],
  ['claim', ['claimant']],
]);
/** Measures toward others that those without forces do not have. */
const TOWARD_FORCES = ['tensionWith', 'threatFrom', 'credibilityToward', 'credibilityFrom', 'interoperabilityAmong'];

export function checkObjectives(here: World, actor: Field): void {
  const all = [...items(at(actor, 'objectives')), ...items(at(actor, 'secrets'))];
  once(
    here,
    all.map((objective) => at(objective, 'id')),
    'id',
  );
  for (const objective of all) {
    const measure = at(objective, 'measure');
    checkKind(here, objective, textOf(at(measure, 'of')));
    checkMeasure(here, measure, textOf(at(actor, 'id')));
  }
}

/** Scores are reached or kept under, deeds are counted, and a promise is kept or not. */
function checkKind(here: World, objective: Field, of: string | undefined): void {
  const kind = at(objective, 'kind');
  const target = at(objective, 'target');
  if (of === undefined || typeof kind.value !== 'string') return;
  const isCount = kind.value === 'count';
  const isNever = kind.value === 'never';
  if (isCount && !COUNTED.includes(of))
    problem(here, kind, 'meaningless', `${of} is not counted; use atLeast or atMost`);
  if (isNever && !NEVER.includes(of))
    problem(here, kind, 'meaningless', `${of} cannot be kept from happening; use atLeast or atMost`);
  if (!isCount && !isNever && (COUNTED.includes(of) || of === 'crisesAsPrincipal'))
    problem(here, kind, 'meaningless', `${of} is counted; use count or never`);
  const number = numberOf(target);
  if (number === undefined || (!isCount && !isNever)) return;
  const least = isCount ? 1 : 0;
  if (number % here.hundred !== 0 || number < least * here.hundred)
    problem(here, target, 'outOfRange', `target must be a whole number from ${least} on`);
}

function checkMeasure(here: World, measure: Field, self: string | undefined): void {
  const of = textOf(at(measure, 'of'));
  if (of === undefined) return;
  for (const key of ['from', 'with', 'to', 'over', 'one', 'other', 'between', 'host'])
    checkSeats(here, at(measure, key), self);
  const place = at(measure, 'at');
  if (known(here, place, here.places, 'flashpoint')) checkPlaceMeasure(here, measure, of, textOf(place)!, self);
  for (const list of ['orders', 'types']) once(here, items(at(measure, list)), 'entry');
  const [one, other] = [textOf(at(measure, 'one')), textOf(at(measure, 'other'))];
  if (one !== undefined && one === other)
    problem(here, measure, 'selfDyad', `the gap between ${one} and itself is always 0`);
  if (of === 'textsAdopted' && !here.hasForum)
    problem(here, measure, 'meaningless', 'no text can be adopted: there is no forum');
  once(here, items(at(measure, 'forums')), 'forum');
  for (const forum of items(at(measure, 'forums'))) known(here, forum, here.forums, 'forum');
  if (of === 'track' && !here.hasForum)
    problem(here, measure, 'meaningless', 'the track stays where it is: there is no forum');
  if (of === 'unmetNeed' && !here.hasDisaster)
    problem(here, measure, 'meaningless', 'there is never any need: no inject is a disaster or an attack');
  checkForces(here, measure, of, self);
}

/** One seat or several, not the one whose objective it is. */
function checkSeats(here: World, field: Field, self: string | undefined): void {
  const seats = typeof field.value === 'string' ? [field] : items(field);
  listed(here, seats, 'seat');
  for (const other of seats)
    if (self !== undefined && textOf(other) === self)
      problem(here, other, 'selfDyad', `${self} stands here with itself; name another seat`);
}

/** A claim is the seat's own where nobody else is named; being seen somewhere is always its own. */
const isOwnClaim = (measure: Field, of: string): boolean =>
  of === 'interest' || (of === 'claim' && at(measure, 'claimant').value === undefined);

function checkPlaceMeasure(here: World, measure: Field, of: string, place: string, self: string | undefined): void {
  const claimants = here.claimants.get(place) ?? [];
  if (isOwnClaim(measure, of) && self !== undefined && !claimants.includes(self))
    problem(here, at(measure, 'at'), 'meaningless', `${self} has no claim at ${place}`);
  for (const field of (CLAIMANTS.get(of) ?? []).map((key) => at(measure, key)))
    if (seat(here, field)) knownHere(here, field, claimants, `a claimant at ${place}`);
  if (of !== 'deterrence') return;
  const [challenger, claimant] = [at(measure, 'challenger'), at(measure, 'claimant')];
  if (textOf(challenger) !== undefined && textOf(challenger) === textOf(claimant))
    problem(here, measure, 'selfDyad', `${textOf(challenger)!} cannot be deterred by itself`);
}

function checkForces(here: World, measure: Field, of: string, self: string | undefined): void {
  const isOthers = of === 'claim' && !isOwnClaim(measure, of);
  const isOwn = (OF_FORCES.includes(of) && !isOthers) || at(measure, 'score').value === 'capability';
  if (isOwn && self !== undefined && here.withoutForces.has(self))
    problem(here, at(measure, 'of'), 'noForces', `${self} has no forces, so ${of} says nothing about it`);
  if (!TOWARD_FORCES.includes(of)) return;
  for (const key of ['from', 'with', 'to', 'between']) {
    const field = at(measure, key);
    for (const other of typeof field.value === 'string' ? [field] : items(field)) {
      const id = textOf(other);
      if (id !== undefined && here.withoutForces.has(id))
        problem(here, other, 'noForces', `${id} has no forces, so ${of} says nothing about it`);
    }
  }
}
