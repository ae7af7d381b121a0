import type { GameEvent } from '../../rules/effects/events.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { StepView } from '../../session/host.ts';
import { subjectOf } from '../../session/sights.ts';
import { movedScores, type Moved } from '../store/happened.ts';
import { eventText } from '../words/index.ts';

export interface News {
  /** What everybody reads. */
  readonly papers: readonly GameEvent[];
  /** What only some were told, us among them. */
  readonly mine: readonly GameEvent[];
  /** Our own scores, and those between us and others. */
  readonly moved: readonly Moved[];
}

/** What comes first on a front page. */
const WEIGHT: Partial<Readonly<Record<GameEvent['kind'], number>>> = {
  gameOver: 9,
  crisisBegan: 8,
  crisisEnded: 7,
  windowClosed: 7,
  injected: 6,
  breachFound: 6,
  probed: 5,
  restraintExploited: 5,
  textTabled: 4,
  agreementBegan: 4,
  agreementEnded: 4,
};

/** Orders whose outcome is told by an event of its own. */
const TOLD_OTHERWISE: readonly string[] = [
  'hotline',
  'conductCode',
  'intelligenceSharing',
  'announcedRestraint',
  'forumText',
];
const isTold = (scenario: Scenario, event: GameEvent): boolean =>
  !(event.kind === 'orderDone' && TOLD_OTHERWISE.includes(event.order.kind)) &&
  eventText(scenario, event) !== undefined;
const isPublic = ({ audience }: GameEvent): boolean => audience === 'all';
const PRIVATE: readonly GameEvent['kind'][] = [
  'proposed',
  'countered',
  'answered',
  'proposalFailed',
  'inputRejected',
  'leaked',
  'breachFound',
];

/** Some steps as a newspaper and a notebook. */
export function newsOf(scenario: Scenario, me: number, steps: readonly StepView[]): News {
  const events = steps.flatMap((step) => step.events).filter((event) => isTold(scenario, event));
  const war = events.find((event) => event.kind === 'gameOver' && event.outcome.war);
  const warAt = war?.kind === 'gameOver' ? war.outcome.at : undefined;
  // A crisis that ended in war is not told as one that is over.
  const papers = events.filter((event) => isPublic(event) && !(event.kind === 'crisisEnded' && event.at === warAt));
  const mine = events.filter((event) => !isPublic(event) && PRIVATE.includes(event.kind));
  const moved = movedScores(steps, ({ score, at }) => {
    const { level, one, other } = subjectOf(scenario, score, at);
    return level === 'actor'
      ? one === me
      : level === 'place' || level === 'region'
        ? score !== 'rung'
        : one === me || other === me;
  });
  const weight = ({ kind }: GameEvent): number => WEIGHT[kind] ?? 0;
  return { papers: [...papers].sort((a, b) => weight(b) - weight(a)), mine, moved };
}
