import { divide } from '../base/arithmetic.ts';
import { mark, shift, tell, type Because, type Effect } from '../effects/effects.ts';
import { dyadIx } from '../scenario/scenario.ts';
import { placeIdOf, type Situation } from '../state/situation.ts';
import type { AllianceCall, Crisis } from '../state/state.ts';
import { coveredAllies, type Answer } from './calls.ts';
import type { Course } from './course.ts';
import type { Decisions } from './decisions.ts';
import { facing } from './moves.ts';

/** The next window, or the end: at rung 1 or below, after four windows, or with war. R7.5 */
export function next(
  here: Situation,
  crisis: Crisis,
  decisions: Decisions,
  course: Course,
  rung: number,
  war: boolean,
): Effect[] {
  const highest = Math.max(crisis.highest, rung);
  if (war || rung <= 1 || crisis.window >= here.params.crisisWindows)
    return [{ kind: 'crisisOver', at: crisis.at }, ...aftermath(here, crisis, decisions, rung, highest)];
  const callers = crisis.leads.filter((_, side) => course.calls[side] !== undefined);
  const joining = course.answers.filter(({ reply }) => reply === 'support');
  const window = crisis.window + 1;
  return [
    ...joining.map(({ from }): Effect => ({ kind: 'principal', actor: from, rung, began: true })),
    {
      kind: 'crisis',
      crisis: {
        ...crisis,
        window,
        highest,
        last: [...course.chosen],
        called: [...crisis.called, ...callers],
        calls: [...withAnswers(crisis, course.answers), ...invoked(here, crisis, decisions)],
        supporters: supportersAfter(crisis, decisions, joining),
        mediator: crisis.mediator >= 0 ? crisis.mediator : decisions.mediator,
      },
    },
  ];
}

const withAnswers = ({ calls }: Crisis, answers: readonly Answer[]): readonly AllianceCall[] =>
  calls.map((call) => {
    const answer = answers.find(({ from, to }) => from === call.to && to === call.by);
    return call.reply === null && answer ? { ...call, reply: answer.reply } : call;
  });

/** Calls of this window, to be answered in the next. R7.7 */
const invoked = (here: Situation, crisis: Crisis, { moves }: Decisions): readonly AllianceCall[] =>
  crisis.leads
    .filter((lead) => moves.get(lead)?.invoke)
    .flatMap((by) => coveredAllies(here, crisis, by).map((to) => ({ by, to, window: crisis.window, reply: null })));

/** Who stands with a lead from the next window on: whoever has not left, and whoever has said so now. R7.8 */
const supportersAfter = (
  { supporters }: Crisis,
  { moves }: Decisions,
  joining: readonly Answer[],
): Crisis['supporters'] =>
  [
    ...supporters.filter(({ actor }) => moves.get(actor)?.move !== 'backDown'),
    ...joining.map(({ from, to }) => ({ actor: from, of: to })),
  ].sort((a, b) => a.actor - b.actor);

/**
 * R7.6 What stays: tension of the leads +(2 + r), half of that for those who stand with a lead to the end, with the other lead; heat +2r,
 * less 3; a stand-off asks the forums for a word (R8.6).
 */
function aftermath(here: Situation, crisis: Crisis, decisions: Decisions, rung: number, highest: number): Effect[] {
  const { params } = here;
  const at = placeIdOf(here, crisis.at);
  const why: Because = { clause: 'R7.6', source: { kind: 'crisis', at } };
  const bitter = params.afterTension + highest * 100;
  return [
    shift(here, why, 'tension', dyadIx(here.scenario, ...crisis.leads), bitter),
    ...supportersAfter(crisis, decisions, []).map(({ actor }) =>
      shift(here, why, 'tension', dyadIx(here.scenario, actor, facing(crisis, actor)), bitter, [
        ['partnerShare', params.afterSupporter],
      ]),
    ),
    shift(here, why, 'heat', crisis.at, divide(params.afterHeat * highest, 100)),
    shift(here, why, 'heat', crisis.at, -params.afterRelief),
    ...(highest >= params.rungIgnored ? [mark(here, 'ignored', -1, -1, crisis.at, highest)] : []),
    tell('all', { kind: 'crisisEnded', at, rung, highest }),
  ];
}
