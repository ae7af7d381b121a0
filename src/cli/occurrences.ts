import { MOVES, REPLIES } from '../rules/crisis/moveKinds.ts';
import type { GameEvent } from '../rules/effects/events.ts';
import { ORDER_KINDS } from '../rules/order.ts';
import { BURDENS, CAPS, TRIGGERS } from '../rules/treatyTerms.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { AGREEMENT_TYPES, FORUM_BODIES } from '../rules/scenario/setup.ts';
import { INJECT_KINDS } from '../rules/scenario/setupInject.ts';
import { NATURES } from '../rules/scenario/setupInject.ts';
import { OPTIONS } from '../rules/standing/dilemmas.ts';
import { FORUM_RULES } from '../rules/standing/forumBodies.ts';
import type { Agreement } from '../rules/state/state.ts';
import { TOPICS } from '../rules/types.ts';
import { EVENT_KINDS } from './told.ts';

const names = (group: string, list: readonly (string | number)[]): string[] =>
  list.map((name) => `${group} ${String(name)}`);

/** Bodies by what they speak about. */
const SPOKEN = FORUM_BODIES.flatMap((body) => {
  const { places, topics } = FORUM_RULES[body];
  return [...(places ? [`${body} flashpoint`] : []), ...topics.map((topic) => `${body} ${topic}`)];
});

/**
 * All that many games have to bring about, by name: read off the closed lists of the rules, so that what is added to one of them is
 * asked for at once. A partnership is the one agreement that no order brings about.
 */
export const WANTED: readonly string[] = [
  ...names('event', EVENT_KINDS),
  ...names('order', ORDER_KINDS),
  ...names('move', [...MOVES, 'call', 'invoke', 'mediate']),
  ...names('reply', REPLIES),
  ...names('text', SPOKEN),
  ...names('text diluted in', FORUM_BODIES),
  ...names('text', ['failed', 'bound by a bloc']),
  ...names('nature', NATURES),
  ...names('agreement', AGREEMENT_TYPES),
  ...names(
    'signed',
    AGREEMENT_TYPES.filter((type) => type !== 'partnership'),
  ),
  ...names('ended', ['lapsed', 'breached', 'exited']),
  ...names('alliance trigger', TRIGGERS),
  ...names('alliance scope', ['all', 'one']),
  ...names('alliance burden', BURDENS),
  ...names('alliance', ['consultation', 'bases', 'term', 'until exit']),
  ...names('access', ['consultation', 'no consultation']),
  ...names('cap', CAPS),
  ...names('verification', [0, 1, 2, 3]),
  ...names('secret', ['intelligence', 'supply']),
  ...names('inject', INJECT_KINDS),
  ...names('dilemma burdenDemand', OPTIONS.demand),
  ...names('dilemma invitation', [...OPTIONS.guest, ...OPTIONS.host]),
  ...names('dilemma armsBid', OPTIONS.bid),
];

/** Counts of what happened, by the names of `WANTED`. */
export type Occurrences = Map<string, number>;

const add = (seen: Occurrences, ...found: readonly string[]): void => {
  for (const name of found) seen.set(name, (seen.get(name) ?? 0) + 1);
};

/** Notes the agreements that stand when a game begins. */
export function noteAgreements(seen: Occurrences, agreements: readonly Agreement[]): void {
  for (const agreement of agreements) add(seen, ...namesOf(agreement));
}

/** Notes what the events of a step say has happened. */
export function noteEvents(seen: Occurrences, scenario: Scenario, events: readonly GameEvent[]): void {
  for (const event of events) add(seen, `event ${event.kind}`, ...happened(scenario, event));
}

/** What else an event is an example of. */
function happened({ forums, injects }: Scenario, event: GameEvent): readonly string[] {
  switch (event.kind) {
    case 'orderDone':
      return [`order ${event.order.kind}`];
    case 'probed':
      return ['order greyZoneProbe'];
    case 'windowClosed':
      return event.moves.map(({ move }) => `move ${move}`);
    case 'hotlineCalled':
      return ['move call'];
    case 'treatyInvoked':
      return ['move invoke'];
    case 'mediating':
      return ['move mediate'];
    case 'callAnswered':
      return [`reply ${event.reply}`];
    case 'textTabled': {
      const { about, tabled, adopted, ceilings } = event;
      const body = forums.find(({ id }) => id === event.forum)?.body ?? '';
      const subject = (TOPICS as readonly string[]).includes(about) ? about : 'flashpoint';
      return [
        ...(adopted > 0 ? [`text ${body} ${subject}`] : ['text failed']),
        ...(adopted > 0 && adopted < tabled ? [`text diluted in ${body}`] : []),
        ...(ceilings.some(({ bloc }) => bloc !== undefined) ? ['text bound by a bloc'] : []),
      ];
    }
    case 'disasterStruck':
      return [`nature ${event.nature}`];
    case 'agreementBegan':
      return [`signed ${event.agreement.type}`, ...namesOf(event.agreement)];
    case 'agreementEnded':
      return [`ended ${event.why}`];
    case 'prologueClosed':
      return [event.papers.length > 0 ? 'prologue signed' : 'prologue without a paper'];
    case 'injected':
      return [`inject ${injects.find(({ id }) => id === event.inject)?.kind ?? ''}`];
    case 'dilemmaDecided':
      return [`dilemma ${injects.find(({ id }) => id === event.inject)?.kind ?? ''} ${event.option}`];
    default:
      return [];
  }
}

/** An agreement by its type and its terms. */
function namesOf({ type, terms, verification, secret, until }: Agreement): readonly string[] {
  const found = [`agreement ${type}`, `verification ${String(verification)}`];
  if (secret) found.push(`secret ${type}`);
  if (terms?.of === 'alliance') {
    found.push(`alliance trigger ${terms.trigger}`, `alliance burden ${terms.burden}`);
    found.push(`alliance scope ${terms.scope < 0 ? 'all' : 'one'}`, `alliance ${until > 0 ? 'term' : 'until exit'}`);
    if (terms.consultation) found.push('alliance consultation');
    if (terms.bases !== 'none') found.push('alliance bases');
  }
  if (terms?.of === 'access') found.push(`access ${terms.consultation ? 'consultation' : 'no consultation'}`);
  if (terms?.of === 'armsLimitation') found.push(`cap ${terms.cap}`);
  return found;
}

/** What of all that is wanted has not happened. */
export const missing = (seen: Occurrences): readonly string[] => WANTED.filter((name) => !seen.has(name));

/** Counts as text, a line for each first word. */
export function occurrenceLines(seen: Occurrences): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const name of WANTED) {
    const [group = '', ...rest] = name.split(' ');
    groups.set(group, [...(groups.get(group) ?? []), `${rest.join(' ')} ${String(seen.get(name) ?? 0)}`]);
  }
  return [...groups].map(([group, counts]) => `${group}: ${counts.join(', ')}`);
}
