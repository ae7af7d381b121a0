import { element } from '../base/invariant.ts';
import { mark, tell, type Effect } from '../effects/effects.ts';
import type { Input } from '../input.ts';
import type { InjectKind } from '../scenario/setupInject.ts';
import { actorOf, allied, idOf, type Situation } from '../state/situation.ts';
import type { Dilemma } from '../state/state.ts';
import { rejected } from '../talks/talks.ts';
import type { ActorId } from '../types.ts';
import {
  decidedAccident,
  decidedBid,
  decidedDemand,
  decidedInvitation,
  shutBy,
  type Decision,
} from './dilemmaOutcomes.ts';
import { runningObjection } from './agreements.ts';
import type { InjectOf } from './injects/injectOf.ts';

export type ChoiceInput = Extract<Input, { readonly kind: 'choice' }>;
type DilemmaKind = Extract<InjectKind, 'burdenDemand' | 'invitation' | 'armsBid' | 'baseAccident'>;

/** What a seat may answer; silence is the last (R5.4), which changes nothing that can be left as it is. */
export const OPTIONS = {
  demand: ['pay', 'refuse'],
  guest: ['accept', 'decline'],
  host: ['disinvite', 'proceed'],
  bid: ['first', 'second', 'neither'],
  accident: ['suspend', 'keep'],
} as const;

/** R5.4 An event puts a question to one seat or several, to be answered in the commit window of its turn. */
export function questions(here: Situation, inject: InjectOf<DilemmaKind>): Effect[] {
  const put = (seat: ActorId, options: readonly string[]): Effect[] => [
    {
      kind: 'dilemma',
      dilemma: { inject: here.scenario.injects.indexOf(inject), seat: actorOf(here, seat), options },
    },
    tell([seat], { kind: 'dilemmaFaced', inject: inject.id, seat, options }),
  ];
  switch (inject.kind) {
    case 'burdenDemand': {
      // Who is no ally any more can be asked for nothing.
      const bound = allied(here, actorOf(here, inject.of), actorOf(here, inject.from));
      return bound ? put(inject.from, OPTIONS.demand) : [];
    }
    case 'invitation': {
      const host = actorOf(here, inject.host);
      return [
        ...put(inject.host, OPTIONS.host),
        ...inject.guests.flatMap((guest) => [
          ...put(guest, OPTIONS.guest),
          mark(here, 'invited', host, actorOf(here, guest)),
        ]),
      ];
    }
    case 'armsBid':
      return put(inject.buyer, bidsOpen(here, inject));
    case 'baseAccident':
      return shutBy(here, inject).length > 0 ? put(inject.host, OPTIONS.accident) : [];
  }
}

/**
 * Bids that may be taken: not that of a supplier that delivers already, be it in secret, unless it is time to renew that in the open
 * (R8.17). The buyer is asked in any case: what is not on offer must tell nobody of a secret.
 */
const bidsOpen = (here: Situation, { buyer, suppliers }: InjectOf<'armsBid'>): readonly string[] =>
  OPTIONS.bid.filter((_, ix) => {
    const supplier = suppliers[ix];
    const parties = [supplier ?? buyer, buyer].map((id) => actorOf(here, id));
    return supplier === undefined || runningObjection(here, 'supply', parties) === undefined;
  });

/** R5.4 All questions of the turn are answered at once, before anything else is done. */
export function decideDilemmas(here: Situation, choices: readonly ChoiceInput[]): Effect[] {
  const { dilemmas } = here.state;
  const refused = choices.flatMap((choice) => {
    const code = objectionTo(here, choice);
    return code ? [rejected(choice.seat, `${choice.inject}/${choice.option}`, { code })] : [];
  });
  if (dilemmas.length === 0) return refused;
  const decisions = dilemmas.map((dilemma) => decisionOf(here, dilemma, choices));
  const asked = [...new Set(dilemmas.map(({ inject }) => inject))];
  return [
    ...refused,
    ...decisions.flatMap((decision) => remembered(here, decision)),
    ...asked.flatMap((inject) =>
      outcome(
        here,
        inject,
        decisions.filter((one) => one.inject === inject),
      ),
    ),
    { kind: 'dilemmasOver' },
  ];
}

const faces = (here: Situation, { inject, seat }: ChoiceInput, dilemma: Dilemma): boolean =>
  element(here.scenario.injects, dilemma.inject).id === inject && idOf(here, dilemma.seat) === seat;

function objectionTo(here: Situation, choice: ChoiceInput): string | undefined {
  const dilemma = here.state.dilemmas.find((one) => faces(here, choice, one));
  if (!dilemma) return 'noSuchDilemma';
  return dilemma.options.includes(choice.option) ? undefined : 'noSuchOption';
}

function decisionOf(here: Situation, dilemma: Dilemma, choices: readonly ChoiceInput[]): Decision {
  const { inject, seat, options } = dilemma;
  const said = choices.find((choice) => faces(here, choice, dilemma) && options.includes(choice.option));
  return { inject, seat, option: said ? options.indexOf(said.option) : options.length - 1, options };
}

/** The place of an answer among all that there are to its question, asked or not. */
const placeOf = (option: string): number =>
  Math.max(...Object.values(OPTIONS).map((all: readonly string[]) => all.indexOf(option)));

const remembered = (here: Situation, { inject, seat, option, options }: Decision): Effect[] => [
  mark(here, 'chose', seat, -1, inject, placeOf(element(options, option))),
  tell('all', {
    kind: 'dilemmaDecided',
    inject: element(here.scenario.injects, inject).id,
    seat: idOf(here, seat),
    option: element(options, option),
  }),
];

function outcome(here: Situation, ix: number, decisions: readonly Decision[]): Effect[] {
  const inject = element(here.scenario.injects, ix);
  switch (inject.kind) {
    case 'burdenDemand':
      return decidedDemand(here, inject, decisions);
    case 'invitation':
      return decidedInvitation(here, inject, decisions);
    case 'armsBid':
      return decidedBid(here, inject, decisions);
    case 'baseAccident':
      return decidedAccident(here, inject, decisions);
    default:
      return [];
  }
}
