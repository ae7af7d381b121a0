import { compileScenario, type Scenario } from '../../src/rules/scenario/scenario.ts';
import { initialState, placesReached } from '../../src/rules/state/initialState.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import { isHundredths } from '../../src/rules/params/coefficient.ts';
import { REGISTER, type ParamName } from '../../src/rules/params/params.ts';
import { actorNamed, placeNamed } from '../../src/rules/scenario/scenario.ts';
import type { AgreementType, Setup } from '../../src/rules/scenario/setup.ts';
import type { Agreement, AllianceCall, Mark, MarkKind, State } from '../../src/rules/state/state.ts';
import type { Case, CaseMark } from './caseFile.ts';
import type { Burden, Cap, Trigger } from '../../src/rules/treatyTerms.ts';
import { hostsOf, disasterId } from '../../src/rules/scenario/disasterIds.ts';
import { FIXTURES } from './fixture.ts';
import { withValue } from './paths.ts';

/** A number of the register as it is stored. */
const stored = (name: ParamName, value: number): number =>
  isHundredths(REGISTER[name].unit) ? Math.round(value * 100) : value;

/** Sets a value deep in a setup; an element of a list is named by its id. */
function put(target: unknown, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  const holder = target as Record<string, unknown> & { readonly id?: string }[];
  const found = Array.isArray(target)
    ? target.findIndex((item: { id?: string }, ix) => item.id === key || String(ix) === key)
    : key;
  if (found === -1) throw new Error(`the setup has no ${key}`);
  if (rest.length === 0) (holder as Record<string | number, unknown>)[found] = value;
  else put((holder as Record<string | number, unknown>)[found], rest, value);
}

export function setupOf({ fixture = 'base', setup = {}, params = {} }: Case): Setup {
  const made = structuredClone<Setup>(FIXTURES[fixture]);
  for (const [path, value] of Object.entries(setup)) put(made, path.split('.'), value);
  const tuned = Object.entries(params).map(([name, value]) => [name, stored(name as ParamName, value)]);
  return { ...made, params: Object.fromEntries(tuned) as Setup['params'] };
}

function markOf(scenario: Scenario, turn: number, mark: CaseMark): Mark {
  const actor = (id?: string): number => (id === undefined ? -1 : actorNamed(scenario, id));
  const at = mark.at === undefined ? -1 : placeNamed(scenario, mark.at);
  return {
    kind: mark.kind as MarkKind,
    turn: mark.turn ?? turn,
    by: actor(mark.by),
    to: actor(mark.to),
    at,
    value: mark.value ?? 0,
  };
}

const DIRECTED: ReadonlySet<string> = new Set(['restraint', 'supply', 'access', 'influence']);

/** How well the keeping of a type can be seen where a case does not say. */
const USUALLY_VERIFIED: Readonly<Record<string, number>> = {
  restraint: REGISTER.restraintVerification.value,
  code: REGISTER.codeVerification.value,
};

/** Terms as a case writes them: `trigger clash`, `scope SEA`, `consultation`, `bases`, `burden partner`, `cap surge`. */
function termsFrom(
  scenario: Scenario,
  type: string,
  ids: readonly string[],
  words: readonly string[],
): Agreement['terms'] {
  const after = (word: string): string | undefined =>
    words.includes(word) ? words[words.indexOf(word) + 1] : undefined;
  const consultation = words.includes('consultation');
  if (type === 'access') return { of: 'access', consultation, places: placesReached(scenario, actorNamed(scenario, ids[0]!)) };
  if (type === 'armsLimitation') return { of: 'armsLimitation', cap: (after('cap') ?? 'surge') as Cap };
  if (type !== 'alliance') return null;
  const scope = after('scope');
  return {
    of: 'alliance',
    trigger: (after('trigger') ?? 'crisis') as Trigger,
    scope: scope === undefined ? -1 : placeNamed(scenario, scope),
    consultation,
    bases: words.includes('bases') ? 'proposer' : 'none',
    burden: (after('burden') ?? 'even') as Burden,
    proposedBy: actorNamed(scenario, ids[0]!),
  };
}

/**
 * `hotline A-B since 1`, `restraint A-B until 3`, `code B-h at SEA`, `armsLimitation A-B verified 2 cap surge`, `supply A-h secret`,
 * `alliance A-h ends 6 leaving A`, `access h-A suspended h held 2`.
 */
function agreementOf(scenario: Scenario, turn: number, text: string): Agreement {
  const [type = '', who = '', ...words] = text.split(' ');
  const after = (word: string): string | undefined =>
    words.includes(word) ? words[words.indexOf(word) + 1] : undefined;
  const everybody = (text: string | undefined): readonly number[] =>
    (text?.split('+') ?? []).map((id) => actorNamed(scenario, id)).sort((a, b) => a - b);
  const ids =
    DIRECTED.has(type)
      ? who.split('-')
      : who.split('-').sort((a, b) => actorNamed(scenario, a) - actorNamed(scenario, b));
  const at = after('at');
  return {
    id: [type, ids.join('-'), ...(at === undefined ? [] : [at])].join('/'),
    type: type as AgreementType,
    parties: ids.map((id) => actorNamed(scenario, id)),
    at: at === undefined ? -1 : placeNamed(scenario, at),
    since: Number(after('since') ?? turn),
    until: Number(after('until') ?? 0),
    verification: Number(after('verified') ?? USUALLY_VERIFIED[type] ?? 0),
    secret: words.includes('secret'),
    ends: Number(after('ends') ?? 0),
    leaving: everybody(after('leaving')),
    suspendedBy: everybody(after('suspended')),
    suspendedSince: after('suspended') === undefined ? 0 : Number(after('held') ?? turn),
    terms: termsFrom(scenario, type, ids, words),
  };
}

const byKey = <T>(list: readonly T[], key: (item: T) => string): T[] =>
  [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));

/** `h to A`, `h to A in 2`, `h to A stayOut`. */
function callFrom(scenario: Scenario, text: string): AllianceCall {
  const [by = '', , to = '', ...words] = text.split(' ');
  const window = words[0] === 'in' ? Number(words[1]) : 1;
  const reply = (words[0] === 'in' ? words[2] : words[0]) ?? null;
  return { by: actorNamed(scenario, by), to: actorNamed(scenario, to), window, reply: reply as AllianceCall['reply'] };
}

/** Where a case begins. */
export function worldOf(one: Case): { readonly scenario: Scenario; readonly state: State } {
  const scenario = compileScenario(setupOf(one), one.preset ?? 'balanced');
  let state = initialState(scenario, fixedLuck({}, 9_999));
  const turn = one.turn ?? 1;
  const struck = scenario.injects.filter(({ id }) => id === one.disaster);
  const storm = struck.flatMap((inject) =>
    hostsOf(inject).map((host) => ({
      id: disasterId(inject, host),
      nature:
        inject.kind === 'disaster' ? inject.nature : inject.kind === 'cyber' ? ('cyber' as const) : ('terrorism' as const),
      host: actorNamed(scenario, host),
      severity: 'severity' in inject ? inject.severity : 0,
      near: 'near' in inject && inject.near !== undefined ? placeNamed(scenario, inject.near) : -1,
      turn,
      until: turn,
    })),
  );
  state = {
    ...state,
    turn,
    end: one.end ?? state.end,
    actors: state.actors.map((actor, ix) =>
      one.opportunist?.includes(scenario.actors[ix]!.id) ? { ...actor, opportunist: true } : actor,
    ),
    marks: (one.marks ?? []).map((mark) => markOf(scenario, turn, mark)),
    agreements: byKey(
      [...state.agreements, ...(one.agreements ?? []).map((text) => agreementOf(scenario, turn, text))],
      ({ id }) => id,
    ),
    fatigue: byKey(
      Object.entries(one.fatigue ?? {}).map(([key, level]) => ({ key, level })),
      ({ key }) => key,
    ),
    disasters: storm,
  };
  for (const [path, value] of Object.entries(one.start ?? {})) state = withValue(scenario, state, path, value);
  if (one.crisis) {
    const { at, leads, window = 1, highest, called = [], calls = [], supporters = [], mediator } = one.crisis;
    const place = placeNamed(scenario, at);
    const both = [actorNamed(scenario, leads[0]), actorNamed(scenario, leads[1])] as const;
    const crisis = {
      at: place,
      window,
      highest: highest ?? state.places[place]!.rung,
      leads: both,
      last: [],
      calls: calls.map((text) => callFrom(scenario, text)),
      supporters: supporters.map((text) => {
        const [actor = '', , of = ''] = text.split(' ');
        return { actor: actorNamed(scenario, actor), of: actorNamed(scenario, of) };
      }),
      mediator: mediator === undefined ? -1 : actorNamed(scenario, mediator),
      called: called.map((id) => actorNamed(scenario, id)),
    };
    state = { ...state, phase: 'crisis', crises: [crisis] };
  }
  return { scenario, state };
}
