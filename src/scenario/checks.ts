import { HOME } from '../rules/types.ts';
import { checkObjectives } from './checkObjectives.ts';
import { known, knownHere, listed, once, problem, seat, world, type World } from './checkParts.ts';
import { at, items, numberOf, textOf, type Field } from './field.ts';
import type { Draft } from './problem.ts';
import { MOST } from './schemaParts.ts';

/** Seats that every game has beside those of the scenario. */
const SEATS_OF_THE_GAME = ['control', 'public'];

/**
 * What the shape of a scenario cannot say: that names are known and used once, that a dyad has two ends, that what is asked for
 * can happen. Reads the unchecked text, so that one report holds faults of shape and of meaning.
 */
export function meaningDrafts(value: unknown, isFile: boolean): readonly Draft[] {
  const root: Field = { value, path: [] };
  const here = world(root, isFile);
  // The schema has said that there are too many; looking each name up among them would take long.
  if (here.actors.length > MOST.actors || here.places.length > MOST.places) return [];
  checkIds(here, root);
  for (const actor of items(at(root, 'actors'))) checkActor(here, actor);
  checkPairs(here, root);
  for (const place of items(at(root, 'places'))) checkPlace(here, place);
  for (const forum of items(at(root, 'forums'))) checkForum(here, forum);
  checkAgreements(here, root);
  checkCalendar(here, root);
  for (const inject of items(at(root, 'injects'))) checkInject(here, inject, root);
  return here.drafts;
}

function checkIds(here: World, root: Field): void {
  for (const list of ['actors', 'places', 'forums', 'injects'])
    once(
      here,
      items(at(root, list)).map((item) => at(item, 'id')),
      'id',
    );
  for (const actor of items(at(root, 'actors'))) reserved(here, at(actor, 'id'), [...SEATS_OF_THE_GAME, HOME]);
  for (const place of items(at(root, 'places'))) reserved(here, at(place, 'id'), [HOME]);
}

function reserved(here: World, field: Field, words: readonly string[]): void {
  const id = textOf(field);
  if (id !== undefined && words.some((word) => word.toLowerCase() === id.toLowerCase()))
    problem(here, field, 'reservedId', `the id ${id} is taken by the game itself`);
}

function checkActor(here: World, actor: Field): void {
  const capability = at(actor, 'capability');
  const doctrine = textOf(at(actor, 'doctrine'));
  const isConvenor = doctrine === 'convenor';
  if (capability.value === null && !isConvenor && doctrine !== undefined)
    problem(here, capability, 'meaningless', 'only a convenor has no capability; give a number from 0 to 100');
  if (typeof capability.value === 'number' && isConvenor)
    problem(here, capability, 'meaningless', 'a convenor has no forces; write capability: null');
  const prior = at(actor, 'prior');
  const motive = textOf(at(actor, 'motive'));
  if (here.isFile && prior.value !== undefined && motive !== undefined && motive !== 'drawn')
    problem(here, prior, 'noEffect', `prior is only used where the motive is drawn; here it is ${motive}`, 'warning');
  if (capability.value === null && motive !== undefined && motive !== 'none')
    problem(here, at(actor, 'motive'), 'noForces', 'a seat without forces has no motive to draw; write motive: none');
  checkObjectives(here, actor);
}

/** Two different known seats; the same two only once, in either sequence. */
function checkDyads(here: World, ends: readonly Field[]): void {
  const seen = new Set<string>();
  for (const dyad of ends) {
    const [first, second] = items(dyad).map((end) => (seat(here, end) ? textOf(end) : undefined));
    if (first === undefined || second === undefined) continue;
    if (first === second) {
      problem(here, dyad, 'selfDyad', `${first} stands here with itself; a pair needs two seats`);
      continue;
    }
    const key = [first, second].sort().join(' ');
    if (seen.has(key)) problem(here, dyad, 'duplicate', `the pair ${first} and ${second} stands here a second time`);
    seen.add(key);
  }
}

/** Between a seat without forces and others there are trust and dependence, and nothing else. */
const NEEDS_FORCES = ['posture', 'tension', 'grievance', 'credibility', 'interoperability'];

function checkPairs(here: World, root: Field): void {
  const pairs = items(at(root, 'pairs'));
  checkDyads(
    here,
    pairs.map((pair) => at(pair, 'between')),
  );
  for (const pair of pairs) {
    const without = items(at(pair, 'between'))
      .map(textOf)
      .find((id) => id !== undefined && here.withoutForces.has(id));
    for (const key of without === undefined ? [] : NEEDS_FORCES) {
      const field = at(pair, key);
      if (field.value !== undefined)
        problem(here, field, 'noEffect', `${key} has no effect with ${without}, which has no forces`, 'warning');
    }
  }
  const cores = items(at(root, 'corePairs'));
  checkDyads(here, cores);
  for (const core of cores) for (const end of items(core)) withForces(here, end, 'core pairs are about tension');
}

function withForces(here: World, field: Field, why: string): void {
  const id = textOf(field);
  if (id !== undefined && here.withoutForces.has(id))
    problem(here, field, 'noForces', `${id} has no forces, and ${why}`);
}

function checkPlace(here: World, place: Field): void {
  const seats = items(at(place, 'seats')).map((foothold) => at(foothold, 'actor'));
  once(here, seats, 'seat');
  for (const field of seats) if (seat(here, field)) withForces(here, field, 'only forces can be near a flashpoint');
  const footholds = new Set(seats.map(textOf));
  const claimants = items(at(place, 'claimants'));
  once(here, claimants, 'claimant');
  for (const claimant of claimants) {
    if (seat(here, claimant) && !footholds.has(textOf(claimant)))
      problem(
        here,
        claimant,
        'unknownId',
        `${textOf(claimant) ?? ''} claims here but is not among the seats of this place`,
      );
  }
  const claiming = claimants.flatMap((field) => textOf(field) ?? []);
  checkBacking(
    here,
    place,
    [...footholds].flatMap((id) => id ?? []),
    claiming,
  );
}

function checkBacking(here: World, place: Field, footholds: readonly string[], claimants: readonly string[]): void {
  const seen = new Set<string>();
  for (const backing of items(at(place, 'backing'))) {
    const backer = at(backing, 'backer');
    const claimant = at(backing, 'claimant');
    if (seat(here, backer)) knownHere(here, backer, footholds, 'a seat of this place');
    if (seat(here, claimant)) knownHere(here, claimant, claimants, 'a claimant of this place');
    const [one, other] = [textOf(backer), textOf(claimant)];
    if (one === undefined || other === undefined) continue;
    if (one === other) problem(here, backing, 'selfDyad', `${one} cannot back itself`);
    if (claimants.includes(one) && one !== other)
      problem(here, backer, 'meaningless', `${one} claims here itself and cannot back another claimant`);
    if (seen.has(one)) problem(here, backing, 'duplicate', `${one} backs a claimant here a second time`);
    seen.add(one);
  }
}

function checkForum(here: World, forum: Field): void {
  const members = items(at(forum, 'members'));
  listed(here, members, 'member');
  const chair = at(forum, 'chair');
  if (seat(here, chair))
    knownHere(
      here,
      chair,
      members.flatMap((member) => textOf(member) ?? []),
      'one of the members',
    );
  once(here, items(at(forum, 'seasons')), 'quarter');
  const composites = items(at(forum, 'composites'));
  once(
    here,
    composites.map((composite) => at(composite, 'id')),
    'id',
  );
  for (const composite of composites) {
    const id = at(composite, 'id');
    if (here.actors.includes(textOf(id) ?? ''))
      problem(here, id, 'duplicateId', `${textOf(id) ?? ''} is a seat already; a composite has none`);
    listed(
      here,
      items(at(composite, 'dependence')).map((tie) => at(tie, 'on')),
      'seat',
    );
  }
}

/** Agreements that a seat without forces can be party to. */
const WITHOUT_FORCES = ['code', 'partnership'];

function checkAgreements(here: World, root: Field): void {
  const seen = new Set<string>();
  for (const agreement of items(at(root, 'agreements'))) {
    const type = textOf(at(agreement, 'type'));
    const place = at(agreement, 'at');
    const parties = items(at(agreement, 'parties'));
    listed(here, parties, 'party');
    if (type === 'code' && place.value === undefined)
      problem(here, agreement, 'missing', 'a code needs a flashpoint: at is missing');
    if (type !== undefined && type !== 'code' && place.value !== undefined)
      problem(here, place, 'meaningless', `an agreement of the type ${type} has no flashpoint`);
    known(here, place, here.places, 'flashpoint');
    if (type === undefined) continue;
    if (type !== 'code' && parties.length > 2)
      problem(here, at(agreement, 'parties'), 'wrongLength', `an agreement of the type ${type} has two parties`);
    if (!WITHOUT_FORCES.includes(type))
      for (const party of parties) withForces(here, party, `cannot be party to an agreement of the type ${type}`);
    const names = parties.map((party) => textOf(party) ?? '?');
    const key = [type, textOf(place) ?? '', ...(type === 'restraint' ? names : names.sort())].join(' ');
    if (seen.has(key))
      problem(here, agreement, 'duplicate', 'the same agreement between the same parties stands here a second time');
    seen.add(key);
  }
}

function checkCalendar(here: World, root: Field): void {
  const turns = at(at(root, 'calendar'), 'turns');
  const hidden = at(at(root, 'calendar'), 'hiddenEnd').value === true;
  if (hidden && turns.value === 1)
    problem(here, turns, 'calendar', 'turns must be at least 2 where the end is hidden: the game may end a turn early');
}

function checkInject(here: World, inject: Field, root: Field): void {
  const calendar = at(root, 'calendar');
  const turns = numberOf(at(calendar, 'turns'));
  const turn = at(inject, 'turn');
  const last = turns === undefined ? undefined : turns + (at(calendar, 'hiddenEnd').value === true ? 1 : 0);
  const when = numberOf(turn);
  if (last !== undefined && when !== undefined && when > last)
    problem(here, turn, 'calendar', `turn must be at most ${last}, the last turn that may be played; it is ${when}`);
  if (numberOf(at(inject, 'chance')) === 0)
    problem(here, at(inject, 'chance'), 'noEffect', 'chance is 0: this will never happen', 'warning');
  known(here, at(inject, 'at'), here.places, 'flashpoint');
  known(here, at(inject, 'near'), here.places, 'flashpoint');
  for (const key of ['host', 'from']) seat(here, at(inject, key));
  const about = items(at(inject, 'about'));
  listed(here, about, 'seat');
  const from = at(inject, 'from');
  withForces(here, from, 'its comments raise no tension');
  for (const field of about) {
    withForces(here, field, 'comments on it raise no tension');
    if (textOf(field) !== undefined && textOf(field) === textOf(from))
      problem(here, field, 'selfDyad', `${textOf(from) ?? ''} cannot comment on itself`);
  }
}
