import { REGISTER } from '../params/params.ts';
import type { Draft } from './draft.ts';
import type { Effect } from './effects.ts';
import type { Agreement, Crisis, Dilemma, Disaster, Fatigue, Mark, State } from '../state/state.ts';
import type { ActorIx, Turn } from '../types.ts';

/**
 * How long a mark is kept: longer than any rule may be tuned to look back. `done`, `adopted` and `signed` count for objectives and
 * are kept for good.
 */
const MEMORY: Turn = 1 + Math.max(...Object.values(REGISTER).map(({ unit, high }) => (unit === 'turns' ? high : 0)));
const KEPT: ReadonlySet<string> = new Set(['done', 'doneQuietly', 'adopted', 'signed', 'signedQuietly']);

type Lists = { -readonly [K in keyof State]: State[K] };

/** The new State: scores from the draft, and agreements, marks, crises and the like after these effects. */
export function withThings(state: State, draft: Draft, effects: readonly Effect[]): State {
  const next: Lists = {
    turn: state.turn,
    phase: state.phase,
    end: state.end,
    actors: draft.actors ?? state.actors,
    ties: draft.ties ?? state.ties,
    dyads: draft.dyads ?? state.dyads,
    places: highestRungs(draft, state),
    footholds: draft.footholds ?? state.footholds,
    region: draft.region ?? state.region,
    fatigue: state.fatigue,
    agreements: state.agreements,
    proposals: state.proposals,
    disasters: state.disasters,
    dilemmas: state.dilemmas,
    crises: state.crises,
    marks: state.marks,
    outcome: state.outcome,
  };
  for (const effect of effects) if (effect.kind !== 'shift') applyThing(next, effect, state);
  return next;
}

function highestRungs(draft: Draft, state: State): State['places'] {
  if (!draft.places) return state.places;
  return draft.places.map((place) => (place.rung > place.highestRung ? { ...place, highestRung: place.rung } : place));
}

function applyThing(next: Lists, effect: Effect, { agreements }: State): void {
  switch (effect.kind) {
    case 'fatigue':
      next.fatigue = tired(next.fatigue, effect.key, effect.rise);
      return;
    case 'agree':
    case 'amend':
    case 'end':
      next.agreements = agreed(next.agreements, effect, agreements);
      return;
    case 'mark':
      next.marks = remembered(next.marks, effect.mark);
      return;
    case 'disaster':
    case 'disasterOver':
    case 'ease':
      next.disasters = struck(next.disasters, effect);
      return;
    case 'dilemma':
      next.dilemmas = sorted<Dilemma>(
        [...next.dilemmas, effect.dilemma],
        ({ inject, seat }) => `${String(inject).padStart(4, '0')}/${String(seat).padStart(4, '0')}`,
      );
      return;
    case 'dilemmasOver':
      next.dilemmas = [];
      return;
    case 'crisis':
      next.crises = sorted<Crisis>(
        [...next.crises.filter(({ at }) => at !== effect.crisis.at), effect.crisis],
        ({ at }) => at,
      );
      return;
    case 'crisisOver':
      next.crises = next.crises.filter(({ at }) => at !== effect.at);
      return;
    default:
      applyTime(next, effect);
  }
}

function applyTime(next: Lists, effect: Effect): void {
  switch (effect.kind) {
    case 'proposals':
      next.proposals = effect.proposals;
      return;
    case 'time':
      next.turn = effect.turn;
      next.phase = effect.phase;
      return;
    case 'newTurn':
      next.marks = next.marks.filter(({ kind, turn }) => KEPT.has(kind) || turn > next.turn - MEMORY);
      return;
    case 'outcome':
      next.outcome = effect.outcome;
      next.phase = 'over';
      return;
    default:
  }
}

/** Disasters after one has struck, was eased, or is over. */
function struck(
  list: readonly Disaster[],
  effect: Extract<Effect, { readonly kind: 'disaster' | 'disasterOver' | 'ease' }>,
): readonly Disaster[] {
  switch (effect.kind) {
    case 'disaster':
      return sorted([...list, effect.disaster], ({ id }) => id);
    case 'disasterOver':
      return list.filter(({ id }) => id !== effect.disaster);
    case 'ease':
      return list.map((one) =>
        one.id === effect.disaster ? { ...one, severity: Math.max(0, one.severity - effect.points) } : one,
      );
  }
}

/** Agreements after one was signed, amended or ended; `start` are those of the stage's start. */
function agreed(
  list: readonly Agreement[],
  effect: Extract<Effect, { readonly kind: 'agree' | 'amend' | 'end' }>,
  start: readonly Agreement[],
): readonly Agreement[] {
  switch (effect.kind) {
    case 'agree':
      return sorted(
        [...list.filter(({ id }) => id !== effect.agreement.id), told(list, start, effect.agreement)],
        ({ id }) => id,
      );
    case 'amend':
      return list.map((one) => (one.id === effect.agreement.id ? amended(start, one, effect.agreement) : one));
    case 'end':
      return list.filter(({ id }) => id !== effect.agreement);
  }
}

/** R8.18 What two seats offer each other in one turn, openly and in secret, is open when both say yes: all have heard of it. */
function told(list: readonly Agreement[], start: readonly Agreement[], signed: Agreement): Agreement {
  const isOpen = list.some((one) => one.id === signed.id && !one.secret && !start.includes(one));
  return isOpen ? { ...signed, secret: false } : signed;
}

/**
 * An agreement after an amendment: what it changes of the stage's start, so that two seats that amend the same agreement in one stage
 * (one gives notice, the other suspends it; both suspend it) are both heard.
 */
function amended(start: readonly Agreement[], now: Agreement, wanted: Agreement): Agreement {
  const before = start.find(({ id }) => id === wanted.id) ?? now;
  const changed = Object.entries(wanted).filter(([name, value]) => before[name as keyof Agreement] !== value);
  const suspendedBy = joined(before.suspendedBy, now.suspendedBy, wanted.suspendedBy);
  const next = {
    ...now,
    ...Object.fromEntries(changed),
    leaving: joined(before.leaving, now.leaving, wanted.leaving),
    suspendedBy,
  };
  // The last of those who suspended it has taken it up again.
  return suspendedBy.length > 0 ? next : { ...next, suspendedSince: 0 };
}

/** A list of seats after one change among several of the same stage: what it adds is added, what it takes out is out. */
function joined(before: readonly ActorIx[], now: readonly ActorIx[], wanted: readonly ActorIx[]): readonly ActorIx[] {
  const rest = now.filter((one) => wanted.includes(one) || !before.includes(one));
  return [...new Set([...rest, ...wanted.filter((one) => !before.includes(one))])].sort((a, b) => a - b);
}

/** Levels move at once by what all like acts add; a fade below zero removes the entry. */
function tired(list: readonly Fatigue[], key: string, rise: number): readonly Fatigue[] {
  const after = list.findIndex((entry) => entry.key >= key);
  const place = after < 0 ? list.length : after;
  const known = list[place]?.key === key ? list[place] : undefined;
  const level = Math.min(100, (known?.level ?? 0) + rise);
  const rest = list.slice(known ? place + 1 : place);
  return level > 0 ? [...list.slice(0, place), { key, level }, ...rest] : [...list.slice(0, place), ...rest];
}

/** Marks are a set in a fixed sequence, but for counts: each deed counts. */
function remembered(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  let place = marks.length;
  while (place > 0 && compareMarks(marks[place - 1] ?? mark, mark) > 0) place -= 1;
  const before = marks[place - 1];
  if (before && !KEPT.has(mark.kind) && compareMarks(before, mark) === 0) return marks;
  return [...marks.slice(0, place), mark, ...marks.slice(place)];
}

/** By turn, then as their fields read as text. */
function compareMarks(a: Mark, b: Mark): number {
  return (
    a.turn - b.turn ||
    compareText(a.kind, b.kind) ||
    compareDigits(a.by, b.by) ||
    compareDigits(a.to, b.to) ||
    compareDigits(a.at, b.at) ||
    compareDigits(a.value, b.value)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareDigits = (a: number, b: number): number => (a === b ? 0 : compareText(String(a), String(b)));

function sorted<T>(list: readonly T[], key: (item: T) => string | number): readonly T[] {
  return list
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
