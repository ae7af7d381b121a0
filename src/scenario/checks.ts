import { ALONE, HOME, TOPICS } from '../rules/types.ts';
import { checkAgreements } from './checkAgreements.ts';
import { checkInject } from './checkInjects.ts';
import { checkNotes } from './checkNotes.ts';
import { checkObjectives } from './checkObjectives.ts';
import { knownHere, listed, once, problem, seat, withForces, world, type World } from './checkParts.ts';
import { at, items, numberOf, textOf, type Field } from './field.ts';
import type { Draft } from './problem.ts';
import { MOST } from './schemaParts.ts';
import { DEFAULTS } from './defaults.ts';

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
  checkCommonAim(here, at(root, 'commonAim'));
  for (const inject of items(at(root, 'injects'))) checkInject(here, inject, root);
  if (isFile) checkNotes(here, root);
  return here.drafts;
}

function checkIds(here: World, root: Field): void {
  for (const list of ['actors', 'places', 'forums', 'injects'])
    once(
      here,
      items(at(root, list)).map((item) => at(item, 'id')),
      'id',
    );
  for (const actor of items(at(root, 'actors'))) reserved(here, at(actor, 'id'), [...SEATS_OF_THE_GAME, HOME, ALONE]);
  for (const place of items(at(root, 'places'))) reserved(here, at(place, 'id'), [HOME, ...TOPICS]);
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
  if (capability.value === null && (numberOf(at(at(actor, 'trend'), 'capability')) ?? 0) !== 0)
    problem(
      here,
      at(at(actor, 'trend'), 'capability'),
      'noForces',
      'a seat without forces has no capability that moves',
    );
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
const NEEDS_FORCES = ['posture', 'tension', 'grievance', 'credibility', 'interoperability', 'armsDependence'];

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
    checkArmsDependence(here, pair, root);
  }
  const cores = items(at(root, 'corePairs'));
  checkDyads(here, cores);
  for (const core of cores) for (const end of items(core)) withForces(here, end, 'core pairs are about tension');
}

/** What is for arms is a part of the whole. */
function checkArmsDependence(here: World, pair: Field, root: Field): void {
  const usual =
    numberOf(at(at(root, 'defaults'), 'dependence')) ?? (here.isFile ? DEFAULTS.dependence / 100 : DEFAULTS.dependence);
  items(at(pair, 'armsDependence')).forEach((part, side) => {
    const all = numberOf(at(at(pair, 'dependence'), side)) ?? usual;
    if ((numberOf(part) ?? 0) > all)
      problem(
        here,
        part,
        'outOfRange',
        `armsDependence is a part of dependence, which is ${all}; it is ${numberOf(part)!}`,
      );
  });
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

function checkCalendar(here: World, root: Field): void {
  const calendar = at(root, 'calendar');
  const turns = at(calendar, 'turns');
  const prologue = at(calendar, 'prologue');
  const hidden = at(calendar, 'hiddenEnd').value === true;
  const opened = prologue.value !== undefined;
  const count = numberOf(turns) ?? MOST.turns;
  if (hidden && count < 2)
    problem(here, turns, 'calendar', 'turns must be at least 2 where the end is hidden: the game may end a turn early');
  else if (opened && count < (hidden ? 3 : 2))
    problem(here, turns, 'calendar', `turns must be at least ${hidden ? 3 : 2} where the first one is a prologue`);
  if (opened) checkPrologue(here, prologue, root);
}

/** Who negotiates while the others wait: seats with forces, since papers that bind forces are what is negotiated. */
function checkPrologue(here: World, prologue: Field, root: Field): void {
  listed(here, items(prologue), 'seat');
  for (const named of items(prologue)) withForces(here, named, 'nothing that is negotiated in a prologue binds it');
  for (const inject of items(at(root, 'injects'))) {
    const turn = at(inject, 'turn');
    if (turn.value === 1) problem(here, turn, 'calendar', 'turn must be at least 2: nothing happens in a prologue');
  }
}

/** A common aim that asks for nothing is none; without a forum the track stays where it is. */
function checkCommonAim(here: World, aim: Field): void {
  if (aim.value === undefined) return;
  const parts = ['track', 'norm', 'stability'].filter((key) => at(aim, key).value !== undefined);
  if (parts.length === 0)
    problem(here, aim, 'meaningless', 'a common aim asks for something: give track, norm or stability');
  if (at(aim, 'track').value !== undefined && !here.hasForum)
    problem(here, at(aim, 'track'), 'meaningless', 'the track stays where it is: there is no forum');
}
