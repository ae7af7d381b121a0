import { known, listed, problem, seat, withForces, type World } from './checkParts.ts';
import { at, items, numberOf, textOf, type Field } from './field.ts';

/** Fields that name one seat. */
const SEATS = ['host', 'suspect', 'culprit', 'from', 'of', 'guest', 'actor', 'buyer'];
/** Fields that name several. */
const LISTS = ['hosts', 'about', 'guests', 'suppliers', 'between'];

/** Fields whose seats must be others than that of the first field. */
const DIFFER: readonly { readonly one: string; readonly from: string; readonly why: string }[] = [
  { one: 'about', from: 'from', why: 'cannot comment on itself' },
  { one: 'suspect', from: 'host', why: 'cannot be blamed for what strikes it' },
  { one: 'culprit', from: 'host', why: 'cannot be blamed for what strikes it' },
  { one: 'of', from: 'from', why: 'cannot ask itself for more' },
  { one: 'guest', from: 'host', why: 'cannot be a guest of itself' },
  { one: 'guests', from: 'host', why: 'cannot be a guest of itself' },
  { one: 'suppliers', from: 'buyer', why: 'cannot supply itself' },
];

/** Fields whose seats need forces, by kind of event. */
const FORCES: Readonly<Record<string, readonly { readonly field: string; readonly why: string }[]>> = {
  comment: [
    { field: 'from', why: 'its comments raise no tension' },
    { field: 'about', why: 'comments on it raise no tension' },
  ],
  cyber: [
    { field: 'suspect', why: 'blaming it raises no tension' },
    { field: 'culprit', why: 'blaming it raises no tension' },
  ],
  burdenDemand: [
    { field: 'of', why: 'it can be nobody’s ally' },
    { field: 'from', why: 'it can be nobody’s ally' },
  ],
  baseAccident: [
    { field: 'host', why: 'it has no bases' },
    { field: 'guest', why: 'none of them can have an accident' },
  ],
  armsBid: [
    { field: 'buyer', why: 'it buys no arms' },
    { field: 'suppliers', why: 'it supplies no arms' },
  ],
  powerShift: [{ field: 'actor', why: 'it has no capability that could shift' }],
  strategyReview: [{ field: 'actor', why: 'its doctrine stays that of a convenor' }],
};

export function checkInject(here: World, inject: Field, root: Field): void {
  checkTurn(here, inject, root);
  if (numberOf(at(inject, 'chance')) === 0)
    problem(here, at(inject, 'chance'), 'noEffect', 'chance is 0: this will never happen', 'warning');
  known(here, at(inject, 'at'), here.places, 'flashpoint');
  known(here, at(inject, 'near'), here.places, 'flashpoint');
  for (const key of SEATS) seat(here, at(inject, key));
  for (const key of LISTS) listed(here, items(at(inject, key)), 'seat');
  for (const { one, from, why } of DIFFER) checkDiffer(here, inject, one, from, why);
  for (const { field, why } of FORCES[textOf(at(inject, 'kind')) ?? ''] ?? [])
    for (const named of seatsOf(at(inject, field))) withForces(here, named, why);
}

/** A field that names one seat or several, as a list. */
const seatsOf = (field: Field): readonly Field[] => (typeof field.value === 'string' ? [field] : items(field));

function checkDiffer(here: World, inject: Field, one: string, from: string, why: string): void {
  const other = textOf(at(inject, from));
  if (other === undefined) return;
  for (const field of seatsOf(at(inject, one)))
    if (textOf(field) === other) problem(here, field, 'selfDyad', `${other} ${why}`);
}

function checkTurn(here: World, inject: Field, root: Field): void {
  const calendar = at(root, 'calendar');
  const turns = numberOf(at(calendar, 'turns'));
  const turn = at(inject, 'turn');
  const last = turns === undefined ? undefined : turns + (at(calendar, 'hiddenEnd').value === true ? 1 : 0);
  const when = numberOf(turn);
  if (last !== undefined && when !== undefined && when > last)
    problem(here, turn, 'calendar', `turn must be at most ${last}, the last turn that may be played; it is ${when}`);
}
