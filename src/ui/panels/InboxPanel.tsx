import type { ReactElement } from 'react';
import type { GameEvent } from '../../rules/effects/events.ts';
import type { Proposal } from '../../rules/state/state.ts';
import { Looked } from './Looked.tsx';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Section } from '../parts/Section.tsx';
import { app, useApp, useTable } from '../store.ts';
import { proposalBundles } from '../../session/catalogue.ts';
import { whyNoYes } from '../store/answers.ts';
import { actorName, listed, orderLine, orderTerms, say, whyNoAnswerText } from '../words/index.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { Decided } from './Decided.tsx';
import { DilemmaCard } from './DilemmaCard.tsx';
import { ForecastCard } from './ForecastCard.tsx';
import { ForecastGist } from './ForecastGist.tsx';
import { OfferCard } from './OfferCard.tsx';
import styles from './InboxPanel.module.css';

/** Offers to me, my own offers, and how they were answered. */
export function InboxPanel(): ReactElement {
  const { game, view, scenario } = useTable();
  const { proposals } = view.picture;
  const toMe = proposals.filter(({ asks }) => asks.includes(view.seat));
  const mine = proposals.filter(({ order }) => order.by === view.seat);
  const answered = lastAnswers(
    game.host.history(view.seat).map(({ turn, events }) => ({ turn, events })),
    view.seat,
  );
  const asked = view.picture.dilemmas.filter(({ seat }) => seat === view.me);
  if (toMe.length + mine.length + answered.length + asked.length === 0)
    return <p className={styles.empty}>{say('inbox.empty')}</p>;
  return (
    <>
      {asked.length === 0 ? null : (
        <Section title={say('dilemma.title')} note={say('dilemma.note')}>
          {asked.map((dilemma) => (
            <DilemmaCard key={dilemma.inject} dilemma={dilemma} />
          ))}
        </Section>
      )}
      {toMe.length === 0 ? null : (
        <Section title={say('inbox.toYou')} {...(view.phase === 'counter' ? { note: say('inbox.answerLater') } : {})}>
          {proposalBundles(toMe).map((bundle) => (
            <Looked key={bundle[0]?.id} proposal={bundle[0]}>
              <OfferCard bundle={bundle} />
            </Looked>
          ))}
        </Section>
      )}
      {mine.length === 0 ? null : (
        <Section title={say('inbox.fromYou')}>
          {mine.map((proposal) => (
            <MyOffer key={proposal.id} proposal={proposal} />
          ))}
        </Section>
      )}
      {answered.length === 0 ? null : (
        <Section title={say('inbox.answers')} note={say('log.turn', { turn: answered[0]?.turn ?? 0 })}>
          {answered.map(({ event, order }) => (
            <AnswerCard
              key={`${event.proposal}/${event.by}`}
              title={order ? orderLine(scenario, order) : ''}
              answer={event}
            />
          ))}
        </Section>
      )}
    </>
  );
}

type Answered = Extract<GameEvent, { kind: 'answered' }>;
interface Turned {
  readonly turn: number;
  readonly events: readonly GameEvent[];
}

/** Answers of others to what I offered last. */
export function lastAnswers(
  history: readonly Turned[],
  seat: string,
): readonly { readonly turn: number; readonly event: Answered; readonly order: Proposal['order'] | undefined }[] {
  const offered = new Map<string, Proposal['order']>();
  let found: { turn: number; event: Answered; order: Proposal['order'] | undefined }[] = [];
  for (const { turn, events } of history) {
    for (const event of events)
      if (event.kind === 'proposed' && event.order.by === seat) offered.set(event.proposal, event.order);
    const answers = events.filter(
      (event): event is Answered => event.kind === 'answered' && event.by !== seat && offered.has(event.proposal),
    );
    if (answers.length > 0) found = answers.map((event) => ({ turn, event, order: offered.get(event.proposal) }));
  }
  return found;
}

/** An offer of mine on the table: waiting, or answered with other terms that I take or leave. */
function MyOffer({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { scenario, view } = useTable();
  const { order, counter, asks, sweetener, bundle } = proposal;
  const by = counter ? actorName(scenario, counter.by) : '';
  return (
    <article className={styles.card} tabIndex={-1} data-offer={proposal.id}>
      <h4 className={styles.title}>{orderLine(scenario, order)}</h4>
      <p className={styles.terms}>{orderTerms(order).join(' · ')}</p>
      {bundle === undefined ? null : <p className={styles.terms}>{say('offer.inPackage')}</p>}
      {counter === null ? (
        <p className={styles.terms}>
          {say('inbox.waiting')}: {listed(asks.map((id) => actorName(scenario, id)))}
        </p>
      ) : (
        <>
          <p>{say('inbox.counteredBy', { by, terms: orderTerms(counter.order).join(' · ') })}</p>
          <ForecastGist order={counter.order} sweetener={sweetener} />
          <Fold title={say('offer.changesOf')}>
            <ForecastCard order={counter.order} sweetener={sweetener} />
          </Fold>
          {view.phase === 'commit' ? <TakeOrLeave proposal={proposal} /> : null}
        </>
      )}
    </article>
  );
}

function TakeOrLeave({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { game, view } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const answer = plan.answers[proposal.id];
  const set = (accept: boolean | undefined): void => {
    app().answer([proposal.id], accept);
  };
  if (answer !== undefined)
    return (
      <Decided
        text={say(answer ? 'inbox.willTake' : 'inbox.willLeave')}
        yes={answer}
        onClear={() => {
          set(undefined);
        }}
      />
    );
  const why = whyNoYes(game.host, view, plan, [proposal]);
  return (
    <div className={styles.buttons}>
      {why === undefined ? null : <p className={styles.no}>{say('offer.refused', { why: whyNoAnswerText(why) })}</p>}
      <Button
        look="primary"
        disabled={why !== undefined}
        onPress={() => {
          set(true);
        }}
      >
        {say('inbox.take')}
      </Button>
      <Button
        onPress={() => {
          set(false);
        }}
      >
        {say('inbox.leave')}
      </Button>
    </div>
  );
}
