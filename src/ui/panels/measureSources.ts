import type { Observation } from '../../rules/sight/observe.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { Measure } from '../../rules/scenario/setup.ts';
import type { Agreement } from '../../rules/state/state.ts';
import type { ActorId, ActorIx } from '../../rules/types.ts';
import type { StepView } from '../../session/host.ts';
import { dyadIx, footholdIx, tieIx } from '../../session/catalogue.ts';
import { forumName, orderLine, placeName, subjectName } from '../words/index.ts';

export interface ScoreAt {
  readonly score: ScoreName;
  readonly at: number;
}

/** The scores that a measure is read off, each of which has a ledger. */
export function sourcesOf(scenario: Scenario, measure: Measure, me: ActorIx): readonly ScoreAt[] {
  const ix = (id: ActorId): ActorIx => scenario.actorIx.get(id) ?? -1;
  const place = 'at' in measure ? (scenario.placeIx.get(measure.at) ?? -1) : -1;
  const tie = (score: ScoreName, from: ActorIx, to: ActorIx): ScoreAt => ({ score, at: tieIx(scenario, from, to) });
  const threat = (from: ActorIx): readonly ScoreAt[] => [tie('posture', from, me), tie('trust', me, from)];
  switch (measure.of) {
    case 'score':
      return [{ score: measure.score, at: me }];
    case 'trustIn':
      return measure.from.map((id) => tie('trust', ix(id), me));
    case 'trustBetween':
      return [tie('trust', me, ix(measure.with)), tie('trust', ix(measure.with), me)];
    case 'credibilityToward':
      return measure.to.map((id) => tie('credibility', me, ix(id)));
    case 'credibilityFrom':
      return [tie('credibility', ix(measure.from), me)];
    case 'influenceOver':
      return measure.over.flatMap((id) => [tie('trust', ix(id), me), tie('dependence', ix(id), me)]);
    case 'tensionWith':
      return measure.with.map((id) => ({ score: 'tension', at: dyadIx(scenario, me, ix(id)) }));
    case 'threatFrom':
      return measure.from.flatMap((id) => threat(ix(id)));
    case 'highestThreat':
      return scenario.armed.filter((other) => other !== me).flatMap(threat);
    case 'alignmentGap':
      return [tie('trust', me, ix(measure.one)), tie('trust', me, ix(measure.other))];
    case 'trustAmong': {
      const [one, other] = [ix(measure.between[0]), ix(measure.between[1])];
      return [tie('trust', one, other), tie('trust', other, one)];
    }
    case 'interoperabilityAmong':
      return [{ score: 'interoperability', at: dyadIx(scenario, ix(measure.between[0]), ix(measure.between[1])) }];
    case 'interoperabilityWith':
      return [{ score: 'interoperability', at: dyadIx(scenario, me, ix(measure.with)) }];
    case 'dependence':
    case 'armsDependence':
      return scenario.actors.flatMap((_, other) => (other === me ? [] : [tie(measure.of, me, other)]));
    case 'track':
    case 'norm':
      return [{ score: measure.of, at: 0 }];
    case 'stability':
      return scenario.places.flatMap((_, at): ScoreAt[] => [
        { score: 'heat', at },
        { score: 'presence', at },
      ]);
    case 'heat':
    case 'presence':
    case 'code':
      return [{ score: measure.of, at: place }];
    case 'openRung':
    case 'highestRung':
      return [{ score: 'rung', at: place }];
    case 'claim':
      return [
        { score: 'claim', at: footholdIx(scenario, place, measure.claimant === undefined ? me : ix(measure.claimant)) },
      ];
    case 'interest':
      return [{ score: 'interest', at: footholdIx(scenario, place, me) }];
    case 'deterrence':
      return deterrenceSources(scenario, place, ix(measure.challenger), ix(measure.claimant));
    case 'ordersDone':
    case 'agreements':
    case 'textsAdopted':
    case 'crisesAsPrincipal':
    case 'unmetNeed':
      return [];
  }
}

function deterrenceSources(
  scenario: Scenario,
  place: number,
  challenger: ActorIx,
  claimant: ActorIx,
): readonly ScoreAt[] {
  const backers =
    scenario.places[place]?.backing.filter((entry) => entry.claimant === claimant).map(({ backer }) => backer) ?? [];
  const strength = [claimant, ...backers, challenger].map((at): ScoreAt => ({ score: 'readiness', at }));
  return [
    ...strength,
    ...backers.map((backer): ScoreAt => ({ score: 'credibility', at: tieIx(scenario, backer, claimant) })),
  ];
}

export interface Counted {
  readonly agreements: readonly Agreement[];
  readonly lines: readonly { readonly turn: number; readonly text: string }[];
}

type Text = Extract<StepView['events'][number], { readonly kind: 'textTabled' }>;

const countsText = ({ strength, forums }: Extract<Measure, { readonly of: 'textsAdopted' }>, text: Text): boolean =>
  text.adopted >= strength && (!forums || forums.includes(text.forum));

/** What a counting measure has counted: agreements in force, or acts with the turn they were done in. */
export function countedIn(
  scenario: Scenario,
  history: readonly StepView[],
  view: Observation,
  measure: Measure,
  me: ActorIx,
): Counted {
  const id = scenario.actors[me]?.id ?? '';
  const others = 'with' in measure && Array.isArray(measure.with) ? (measure.with as readonly ActorId[]) : undefined;
  if (measure.of === 'agreements') {
    const ixs = others?.map((other) => scenario.actorIx.get(other) ?? -1);
    const counts = ({ type, parties }: Agreement): boolean =>
      measure.types.includes(type) &&
      parties.includes(me) &&
      (ixs === undefined || ixs.some((ix) => parties.includes(ix)));
    return { agreements: view.picture.agreements.filter(counts), lines: [] };
  }
  const lines = history.flatMap(({ turn, events }) =>
    events.flatMap((event): Counted['lines'][number][] => {
      if (measure.of === 'ordersDone' && event.kind === 'orderDone' && measure.orders.includes(event.order.kind)) {
        const inside = [event.order.by, ...event.with];
        const counts = inside.includes(id) && (others === undefined || others.some((other) => inside.includes(other)));
        return counts ? [{ turn, text: orderLine(scenario, event.order) }] : [];
      }
      if (measure.of === 'textsAdopted' && event.kind === 'textTabled' && countsText(measure, event))
        return [{ turn, text: `${forumName(scenario, event.forum)}, ${subjectName(scenario, event.about)}` }];
      if (measure.of === 'crisesAsPrincipal' && event.kind === 'crisisBegan' && event.leads.includes(id))
        return [{ turn, text: placeName(scenario, event.at) }];
      return [];
    }),
  );
  return { agreements: [], lines };
}
