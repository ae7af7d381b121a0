import { shift, tell, type Because, type Effect, type Times } from '../effects/effects.ts';
import { tieIx } from '../scenario/scenario.ts';
import { allied, idOf, placeAt, placeIdOf, signedBetween, stillBinds, type Situation } from '../state/situation.ts';
import type { Agreement, AllianceCall, Crisis } from '../state/state.ts';
import type { ActorIx, BasisPoints, Points } from '../types.ts';
import type { Reply } from './moveKinds.ts';

/** Why an answer to a call is not heard. */
export type ReplyObjection = 'notCalled' | 'alreadyAnswered' | 'bothSides';

/** An ally's answer to the lead that called on it. */
export interface Answer {
  readonly from: ActorIx;
  readonly to: ActorIx;
  readonly reply: Reply;
}

/** Whether a treaty speaks of this crisis: of this place or of all, on a rung that its trigger waits for. R7.7 */
function covers(here: Situation, crisis: Crisis, agreement: Agreement): boolean {
  const { type, terms } = agreement;
  if (type !== 'alliance' || !stillBinds(here, agreement)) return false;
  const { params } = here;
  if (terms?.of !== 'alliance') return placeAt(here, crisis.at).rung >= params.triggerCrisis;
  const from = terms.trigger === 'crisis' ? params.triggerCrisis : params.triggerClash;
  return (terms.scope < 0 || terms.scope === crisis.at) && placeAt(here, crisis.at).rung >= from;
}

/** The allies that a lead would call on now, in the scenario's sequence; never the other lead. R7.7 */
export function coveredAllies(here: Situation, crisis: Crisis, lead: ActorIx): readonly ActorIx[] {
  const parties = here.state.agreements
    .filter((agreement) => agreement.parties.includes(lead) && covers(here, crisis, agreement))
    .flatMap((agreement) => agreement.parties);
  return here.scenario.actors.flatMap((_, actor) =>
    parties.includes(actor) && !crisis.leads.includes(actor) ? [actor] : [],
  );
}

export const hasInvoked = (crisis: Crisis, lead: ActorIx): boolean => crisis.calls.some(({ by }) => by === lead);

/** Calls that are to be answered in this window: those of an earlier one without an answer. */
export const dueCalls = (crisis: Crisis): readonly AllianceCall[] =>
  crisis.calls.filter(({ reply, window }) => reply === null && window < crisis.window);

/** The leads that wait for an answer of this actor. */
export const callersOf = (crisis: Crisis, actor: ActorIx): readonly ActorIx[] =>
  dueCalls(crisis).flatMap(({ by, to }) => (to === actor ? [by] : []));

/** What is wrong with an answer, or undefined. `before` are the answers of this window that were heard before it. R7.8 */
export function replyObjection(crisis: Crisis, answer: Answer, before: readonly Answer[]): ReplyObjection | undefined {
  const { from, to, reply } = answer;
  if (!crisis.calls.some((call) => call.by === to && call.to === from && call.window < crisis.window))
    return 'notCalled';
  const mine = before.filter((other) => other.from === from);
  if (!callersOf(crisis, from).includes(to) || mine.some((other) => other.to === to)) return 'alreadyAnswered';
  const stands = [
    ...crisis.supporters.flatMap(({ actor, of }) => (actor === from ? [of] : [])),
    ...mine.flatMap((other) => (other.reply === 'support' ? [other.to] : [])),
  ];
  return reply === 'support' && stands.some((of) => of !== to) ? 'bothSides' : undefined;
}

/** Every call that is due, with its answer; silence stays out. R7.8 */
export const answersTo = (crisis: Crisis, heard: readonly Answer[]): readonly Answer[] =>
  dueCalls(crisis).map(({ by, to }) => ({
    from: to,
    to: by,
    reply: heard.find((answer) => answer.from === to && answer.to === by)?.reply ?? 'stayOut',
  }));

/** What prior consultation leaves of what an answer does; all of it where there is none. */
function consulted(here: Situation, from: ActorIx, to: ActorIx, share: BasisPoints): Times[] {
  // A treaty that was suspended this turn still speaks (R8.16).
  const terms = signedBetween(here, 'alliance', from, to)[0]?.terms;
  return terms?.of === 'alliance' && terms.consultation ? [['consultation', share]] : [];
}

const otherAllies = (here: Situation, from: ActorIx, to: ActorIx): readonly ActorIx[] =>
  here.scenario.armed.filter((other) => other !== from && other !== to && allied(here, from, other));

/**
 * What it costs an ally not to stand with the lead that called on it, or to leave it later: with that lead, with its other allies,
 * and its reputation. R7.8
 */
export function absence(here: Situation, why: Because, from: ActorIx, to: ActorIx): Effect[] {
  const { params, scenario } = here;
  const part = consulted(here, from, to, params.consultedCost);
  const doubted = (ally: ActorIx, points: Points): Effect =>
    shift(here, why, 'credibility', tieIx(scenario, from, ally), -points, part);
  return [
    doubted(to, params.stayOutCaller),
    ...otherAllies(here, from, to).map((ally) => doubted(ally, params.stayOutOthers)),
    shift(here, why, 'reputation', from, -params.stayOutReputation, part),
  ];
}

/**
 * What an answer does to an ally's name, in points: with the caller, with its other allies, and its reputation. R7.8
 * Support of a caller that believes in it with 35: 8 · 65/75 = 6.93.
 */
export function replyEffects(here: Situation, crisis: Crisis, { from, to, reply }: Answer): Effect[] {
  const { params, scenario } = here;
  const at = placeIdOf(here, crisis.at);
  const why: Because = { clause: 'R7.8', source: { kind: 'crisis', at, by: idOf(here, from) } };
  const believed = (by: readonly ActorIx[], points: Points, share: BasisPoints): Effect[] =>
    by.map((ally) =>
      shift(here, why, 'credibility', tieIx(scenario, from, ally), points, consulted(here, from, to, share)),
    );
  const others = otherAllies(here, from, to);
  const told = tell('all', { kind: 'callAnswered', at, by: idOf(here, from), to: idOf(here, to), reply });
  switch (reply) {
    case 'support':
      return [
        told,
        ...believed([to], params.supportCaller, params.consultedSupport),
        ...believed(others, params.supportOthers, params.consultedSupport),
      ];
    case 'limited':
      return [told, ...believed([to], -params.limitedCaller, 10_000)];
    case 'restrain':
      return [told, ...believed([to], -params.restrainCaller, params.consultedCost)];
    case 'stayOut':
      return [told, ...absence(here, why, from, to)];
  }
}
