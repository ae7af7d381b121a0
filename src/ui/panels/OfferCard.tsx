import { useState, type ReactElement } from 'react';
import type { Proposal } from '../../rules/state/state.ts';
import type { OfferWeighing } from '../../session/host.ts';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { app, useApp, useTable } from '../store.ts';
import { actorName, orderLine, orderTerms, say, scoreText } from '../words/index.ts';
import { Reasons } from './AnswerCard.tsx';
import { CounterForm, otherTerms } from './CounterForm.tsx';
import { ForecastCard } from './ForecastCard.tsx';
import { Decided } from './Decided.tsx';
import styles from './InboxPanel.module.css';

/** An offer made to me: its terms, what my own judgement says of it, what yes costs, and the answer. */
export function OfferCard({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { game, scenario, view } = useTable();
  const [asking, setAsking] = useState(false);
  const answer = useApp(({ planning }) => planning.now.answers[proposal.id]);
  const counter = useApp(({ planning }) => planning.now.counters[proposal.id]);
  const { order, id, sweetener } = proposal;
  const by = actorName(scenario, order.by);
  const weighing = game.host.weigh(view.seat, id);
  const terms = [...orderTerms(order), ...(sweetener > 0 ? [say('plan.sweetened', { count: sweetener })] : [])];
  const mayCounter = view.phase === 'counter' && proposal.asks.length === 1 && otherTerms(game.host, order).length > 0;
  return (
    <article className={styles.card}>
      <p className={styles.kicker}>{say('inbox.from', { by })}</p>
      <h4 className={styles.title}>{orderLine(scenario, order, view.seat)}</h4>
      <p className={styles.terms}>{terms.join(' · ')}</p>
      {weighing ? <Weigh weighing={weighing} /> : null}
      <details className={styles.effects}>
        <summary>{say('inbox.yesMeans')}</summary>
        <ForecastCard order={order} sweetener={sweetener} />
      </details>
      {asking ? (
        <CounterForm
          proposal={proposal}
          onDone={() => {
            setAsking(false);
          }}
        />
      ) : counter ? (
        <Decided
          text={say('inbox.counterSet', { terms: orderTerms(counter).join(' · ') })}
          yes
          onClear={() => {
            app().counter(id, undefined);
          }}
        />
      ) : answer === undefined ? (
        <div className={styles.buttons}>
          {view.phase !== 'commit' ? null : (
            <>
              <Button
                look="calm"
                onPress={() => {
                  app().answer(id, true);
                }}
              >
                {say('inbox.accept')}
              </Button>
              <Button
                look="alarm"
                onPress={() => {
                  app().answer(id, false);
                }}
              >
                {say('inbox.reject')}
              </Button>
            </>
          )}
          {mayCounter ? (
            <Button
              onPress={() => {
                setAsking(true);
              }}
            >
              {say('inbox.counter')}
            </Button>
          ) : null}
        </div>
      ) : (
        <Decided
          text={say(answer ? 'inbox.willAccept' : 'inbox.willReject')}
          yes={answer}
          onClear={() => {
            app().answer(id, undefined);
          }}
        />
      )}
    </article>
  );
}

function Weigh({ weighing }: { readonly weighing: OfferWeighing }): ReactElement {
  const { points, terms, capital, slots, support } = weighing;
  const verdict = points > 0 ? 'inFavour' : points < 0 ? 'against' : 'even';
  const costs = [
    ...(capital > 0 ? [say('plan.capital', { count: capital })] : []),
    ...(slots > 0 ? [say('plan.slots', { count: slots })] : []),
    ...(support > 0 ? [say('inbox.atHome', { points: scoreText(support) })] : []),
  ];
  return (
    <div className={cls(styles.weigh, points > 0 && styles.for, points < 0 && styles.against)}>
      <p>
        {say('inbox.judgement')} <b>{say(`inbox.${verdict}`)}</b>
      </p>
      <Reasons terms={terms} />
      <p className={styles.terms}>
        {say('inbox.yesCosts')}: {costs.length === 0 ? say('inbox.nothing') : costs.join(', ')}
      </p>
    </div>
  );
}
