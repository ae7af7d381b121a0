import type { PolicyName } from '../ai/policies.ts';
import { playGame } from '../replay/selfPlay.ts';
import { objectionOf } from '../rules/menu/budget.ts';
import { menuOfKind } from '../rules/menu/legal.ts';
import { ORDER_KINDS, type OrderKind } from '../rules/order.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { situation } from '../rules/state/situation.ts';
import type { State } from '../rules/state/state.ts';
import { listed, many, note, type Finding } from './finding.ts';
import { trialSeed } from './trial.ts';

/** Who plays the games that are looked into, one each: those who play best, and those who get into other states. */
const PLAYERS = ['standard', 'quick', 'random'] as const satisfies readonly PolicyName[];

/** Kinds that were never legal for anybody, with the objections that were met most. */
export function neverLegal(setup: Setup): readonly Finding[] {
  const scenario = compileScenario(setup);
  const met = new Map<OrderKind, Map<string, number>>(ORDER_KINDS.map((kind) => [kind, new Map()]));
  for (const [game, policy] of PLAYERS.entries())
    playGame(scenario, trialSeed(setup, game + 1), policy, {
      watch: (state) => {
        if (state.phase !== 'propose') return;
        for (const kind of [...met.keys()]) if (isLegal(scenario, state, kind, met)) met.delete(kind);
      },
    });
  return [...met].map(([kind, objections]) =>
    note(
      'neverLegal',
      '',
      `nobody could ever order ${kind} in ${many(PLAYERS.length, 'trial game')}: ${whyNot(kind, objections)}`,
    ),
  );
}

/** Whether any seat may give an order of this kind now; what stands against it is counted. */
function isLegal(
  scenario: Scenario,
  state: State,
  kind: OrderKind,
  met: ReadonlyMap<OrderKind, Map<string, number>>,
): boolean {
  const here = situation(scenario, state, false);
  const objections = met.get(kind);
  return scenario.actors.some(({ id }) =>
    menuOfKind(scenario, id, kind).some((order) => {
      const objection = objectionOf(here, order);
      if (objection) objections?.set(objection.code, (objections.get(objection.code) ?? 0) + 1);
      return objection === undefined;
    }),
  );
}

/** Objections that are named, the most frequent first. */
const NAMED = 3;

function whyNot(kind: OrderKind, objections: ReadonlyMap<string, number>): string {
  if (objections.size === 0) return NOTHING[kind] ?? 'there is nothing to choose for it';
  const codes = [...objections].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([code]) => code);
  return listed(codes.slice(0, NAMED).map((code) => OBJECTIONS[code] ?? code));
}

/** Why a menu is empty. */
const NOTHING: Readonly<Partial<Record<OrderKind, string>>> = {
  forumText: 'there is no forum',
  disasterRelief: 'no event strikes anybody',
  jointOperation: 'no event strikes anybody',
};

/** What the commonest objections come to, where they always stand. */
const OBJECTIONS: Readonly<Record<string, string>> = {
  unaffordable: 'nobody has the capital for it',
  noCapability: 'it needs forces on both sides',
  noReach: 'no two reach the same flashpoint',
  noClaim: 'it needs a claim',
  alreadyRunning: 'it is in force already',
  tooLittleTrust: 'nobody is trusted enough for it',
  tooLittleSupport: 'nobody has the support at home for it',
  tooLittleInteroperability: 'nobody’s forces have trained together enough for it',
  outOfSeason: 'no body meets in time',
  notAMember: 'those who could are no members',
  nobodyToAsk: 'there is nobody to ask',
  tooTense: 'all who could are too tense with each other',
  notAnAlly: 'nobody has an ally',
  noSuchAgreement: 'there is no agreement to leave',
  notRelievable: 'what strikes cannot be relieved',
  notInvited: 'nobody was invited',
  noStake: 'it needs a stake at a flashpoint',
};
