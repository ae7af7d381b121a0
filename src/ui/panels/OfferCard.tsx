import { useState, type ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import type { Proposal } from '../../rules/state/state.ts';
import type { OfferWeighing } from '../../session/host.ts';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { Fold } from '../parts/Fold.tsx';
import { ReasonList } from '../parts/ReasonList.tsx';
import { app, useApp, useTable } from '../store.ts';
import { mayCounter, openOffers, whyNoYes } from '../store/answers.ts';
import { besideOf, yesCosts, yesesOf } from '../store/budget.ts';
import { withAnswers } from '../store/plan.ts';
import { actorName, orderLine, orderTerms, say, scoreText, whyNoAnswerText } from '../words/index.ts';
import { CounterForm } from './CounterForm.tsx';
import { Decided } from './Decided.tsx';
import { ForecastCard } from './ForecastCard.tsx';
import { ForecastGist } from './ForecastGist.tsx';
import { Treaty } from './OfferCardTreaty.tsx';
import { yesCostText } from './yesCostText.ts';
import styles from './InboxPanel.module.css';

interface BundleProps {
  /** An offer, or all offers of a package: one answer for all of them. */
  readonly bundle: readonly Proposal[];
}

/** What is offered to me: its terms, what a yes would change, what my own judgement says of it and what it costs, and the answer. */
export function OfferCard({ bundle }: BundleProps): ReactElement | null {
  const { scenario, view, game } = useTable();
  const [first] = bundle;
  if (!first) return null;
  if (first.counter?.by === view.seat) return <Countered proposal={first} terms={first.counter.order} />;
  const by = actorName(scenario, first.order.by);
  const weighing = game.host.weigh(view.seat, first.id);
  return (
    <article
      data-offer={bundle.map(({ id }) => id).join(' ')}
      className={cls(styles.card, bundle.length > 1 && styles.package)}
    >
      <p className={styles.kicker}>{say(bundle.length > 1 ? 'offer.packageFrom' : 'inbox.from', { by })}</p>
      {bundle.map((proposal) => (
        <Sheet key={proposal.id} proposal={proposal} />
      ))}
      {weighing ? <Weigh bundle={bundle} weighing={weighing} /> : null}
      <Answering bundle={bundle} first={first} />
      <div className={styles.folds}>
        {weighing ? (
          <Fold title={say('offer.why')}>
            <ReasonList terms={weighing.terms} most={5} />
          </Fold>
        ) : null}
        {bundle.map((proposal) => (
          <More key={proposal.id} proposal={proposal} />
        ))}
      </div>
    </article>
  );
}

interface CounteredProps {
  readonly proposal: Proposal;
  readonly terms: Order;
}

/** An offer that I answered with other terms: I have agreed to those, and whoever made it decides (R6.4). */
function Countered({ proposal, terms }: CounteredProps): ReactElement {
  const { scenario, view } = useTable();
  const { id, order, sweetener } = proposal;
  const by = actorName(scenario, order.by);
  return (
    <article tabIndex={-1} data-offer={id} className={cls(styles.card)}>
      <p className={styles.kicker}>{say('inbox.from', { by })}</p>
      <h4 className={styles.title}>{orderLine(scenario, terms, view.seat)}</h4>
      <p>
        <b>{say('inbox.youAsked', { by, terms: termsAsked(order, terms) })}</b>
      </p>
      <ForecastGist order={terms} sweetener={sweetener} />
      <div className={styles.folds}>
        <Fold title={say('offer.changesOf')}>
          <ForecastCard order={terms} sweetener={sweetener} />
        </Fold>
      </div>
    </article>
  );
}

/** The terms that are other than those offered, and all of them where a name tells none. */
function termsAsked(offered: Order, asked: Order): string {
  const before = orderTerms(offered);
  const other = orderTerms(asked).filter((term) => !before.includes(term));
  return (other.length > 0 ? other : orderTerms(asked)).join(' · ');
}

/** One offer in short. */
function Sheet({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { scenario, view } = useTable();
  const { order, sweetener } = proposal;
  const terms = [...orderTerms(order), ...(sweetener > 0 ? [say('plan.sweetened', { count: sweetener })] : [])];
  return (
    <div className={styles.offer}>
      <h4 className={styles.title}>{orderLine(scenario, order, view.seat)}</h4>
      <p className={styles.terms}>{terms.join(' · ')}</p>
      <ForecastGist order={order} sweetener={sweetener} beside={besideOf(view, proposal)} />
    </div>
  );
}

/** One offer in full: its terms as sentences, and everything that it would change. */
function More({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { view } = useTable();
  const { order, sweetener, asks } = proposal;
  return (
    <>
      <Fold title={say('offer.terms')}>
        <Treaty order={order} asks={asks} sweetener={sweetener} />
      </Fold>
      <Fold title={say('offer.consequences')}>
        <ForecastCard order={order} sweetener={sweetener} beside={besideOf(view, proposal)} />
      </Fold>
    </>
  );
}

function Answering({ bundle, first }: BundleProps & { readonly first: Proposal }): ReactElement {
  const { game, view } = useTable();
  const [asking, setAsking] = useState(false);
  const plan = useApp(({ planning }) => planning.now);
  const ids = bundle.map(({ id }) => id);
  const [answer, counter] = [plan.answers[first.id], plan.counters[first.id]];
  if (asking)
    return (
      <CounterForm
        proposal={first}
        onDone={() => {
          setAsking(false);
        }}
      />
    );
  if (counter)
    return (
      <Decided
        text={say('inbox.counterSet', { terms: orderTerms(counter).join(' · ') })}
        yes
        onClear={() => {
          app().counter(first.id, undefined);
        }}
      />
    );
  if (answer !== undefined)
    return (
      <Decided
        text={say(answer ? 'inbox.willAccept' : 'inbox.willReject')}
        yes={answer}
        onClear={() => {
          app().answer(ids, undefined);
        }}
      />
    );
  return (
    <div className={styles.buttons}>
      {view.phase === 'commit' ? <YesOrNo bundle={bundle} ids={ids} /> : null}
      {mayCounter(game.host, view, first) ? (
        <Button
          id={`counter-${first.id}`}
          onPress={() => {
            setAsking(true);
          }}
        >
          {say('inbox.counter')}
        </Button>
      ) : null}
    </div>
  );
}

function YesOrNo({ bundle, ids }: BundleProps & { readonly ids: readonly string[] }): ReactElement {
  const { game, view } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const why = whyNoYes(game.host, view, plan, bundle);
  return (
    <>
      {why === undefined ? null : (
        <p className={cls(styles.no, styles.whole)}>{say('offer.refused', { why: whyNoAnswerText(why) })}</p>
      )}
      <Button
        look="primary"
        disabled={why !== undefined}
        onPress={() => {
          app().answer(ids, true);
        }}
      >
        {say('inbox.accept')}
      </Button>
      <Button
        onPress={() => {
          app().answer(ids, false);
        }}
      >
        {say('inbox.reject')}
      </Button>
    </>
  );
}

function Weigh({ bundle, weighing }: BundleProps & { readonly weighing: OfferWeighing }): ReactElement {
  const { game, view } = useTable();
  const { points } = weighing;
  const plan = useApp(({ planning }) => planning.now);
  const ids = bundle.map(({ id }) => id);
  const support = ids.reduce((sum, id) => sum + (game.host.weigh(view.seat, id)?.support ?? 0), 0);
  const costs = [
    yesCostText({
      cost: yesCosts(game.host, view, plan, ids),
      before: yesesOf(view, withAnswers(plan, ids, undefined)),
      others: openOffers(view).some(({ id, order }) => order.by !== view.seat && !ids.includes(id)),
    }),
    ...(support > 0 ? [say('inbox.atHome', { points: scoreText(support) })] : []),
  ];
  const verdict = points > 0 ? 'inFavour' : points < 0 ? 'against' : 'even';
  return (
    <div className={cls(styles.weigh, points > 0 && styles.for, points < 0 && styles.against)}>
      <p>
        {say('inbox.judgement')} <b>{say(`inbox.${verdict}`)}</b>
      </p>
      <p className={styles.terms}>
        {say('inbox.yesCosts')}: {costs.join('; ')}
      </p>
    </div>
  );
}
