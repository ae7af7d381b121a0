import { useState, type ReactElement } from 'react';
import type { Proposal } from '../../rules/state/state.ts';
import type { OfferWeighing } from '../../session/host.ts';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { Fold } from '../parts/Fold.tsx';
import { ReasonList } from '../parts/ReasonList.tsx';
import { app, useApp, useTable } from '../store.ts';
import { mayCounter, whyNoYes } from '../store/answers.ts';
import { actorName, orderLine, orderTerms, say, scoreText, whyNoAnswerText } from '../words/index.ts';
import { CounterForm } from './CounterForm.tsx';
import { Decided } from './Decided.tsx';
import { ForecastCard } from './ForecastCard.tsx';
import { ForecastGist } from './ForecastGist.tsx';
import { Treaty } from './OfferCardTreaty.tsx';
import styles from './InboxPanel.module.css';

interface ParcelProps {
  /** An offer, or all offers of a package: one answer for all of them. */
  readonly parcel: readonly Proposal[];
}

/** What is offered to me: its terms, what a yes would change, what my own judgement says of it and what it costs, and the answer. */
export function OfferCard({ parcel }: ParcelProps): ReactElement | null {
  const { scenario, view, game } = useTable();
  const [first] = parcel;
  if (!first) return null;
  const by = actorName(scenario, first.order.by);
  const weighing = game.host.weigh(view.seat, first.id);
  return (
    <article
      data-offer={parcel.map(({ id }) => id).join(' ')}
      className={cls(styles.card, parcel.length > 1 && styles.package)}
    >
      <p className={styles.kicker}>{say(parcel.length > 1 ? 'offer.packageFrom' : 'inbox.from', { by })}</p>
      {parcel.map((proposal) => (
        <Sheet key={proposal.id} proposal={proposal} />
      ))}
      {weighing ? <Weigh parcel={parcel} weighing={weighing} /> : null}
      <Answering parcel={parcel} first={first} />
      <div className={styles.folds}>
        {weighing ? (
          <Fold title={say('offer.why')}>
            <ReasonList terms={weighing.terms} most={5} />
          </Fold>
        ) : null}
        {parcel.map((proposal) => (
          <More key={proposal.id} proposal={proposal} />
        ))}
      </div>
    </article>
  );
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
      <ForecastGist order={order} sweetener={sweetener} />
    </div>
  );
}

/** One offer in full: its terms as sentences, and everything that it would change. */
function More({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { order, sweetener, asks } = proposal;
  return (
    <>
      <Fold title={say('offer.terms')}>
        <Treaty order={order} asks={asks} sweetener={sweetener} />
      </Fold>
      <Fold title={say('offer.consequences')}>
        <ForecastCard order={order} sweetener={sweetener} />
      </Fold>
    </>
  );
}

function Answering({ parcel, first }: ParcelProps & { readonly first: Proposal }): ReactElement {
  const { game, view } = useTable();
  const [asking, setAsking] = useState(false);
  const plan = useApp(({ planning }) => planning.now);
  const ids = parcel.map(({ id }) => id);
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
      {view.phase === 'commit' ? <YesOrNo parcel={parcel} ids={ids} /> : null}
      {mayCounter(game.host, view, first) ? (
        <Button
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

function YesOrNo({ parcel, ids }: ParcelProps & { readonly ids: readonly string[] }): ReactElement {
  const { game, view } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const why = whyNoYes(game.host, view, plan, parcel);
  return (
    <>
      {why === undefined ? null : (
        <p className={cls(styles.no, styles.whole)}>{say('offer.refused', { why: whyNoAnswerText(why) })}</p>
      )}
      <Button
        look="calm"
        disabled={why !== undefined}
        onPress={() => {
          app().answer(ids, true);
        }}
      >
        {say('inbox.accept')}
      </Button>
      <Button
        look="alarm"
        onPress={() => {
          app().answer(ids, false);
        }}
      >
        {say('inbox.reject')}
      </Button>
    </>
  );
}

function Weigh({ parcel, weighing }: ParcelProps & { readonly weighing: OfferWeighing }): ReactElement {
  const { game, view } = useTable();
  const { points } = weighing;
  const all = parcel.flatMap(({ id }) => game.host.weigh(view.seat, id) ?? []);
  const total = (of: (one: OfferWeighing) => number): number => all.reduce((sum, one) => sum + of(one), 0);
  const [capital, slots, support] = [
    total((one) => one.capital),
    total((one) => one.slots) + parcel.length - 1,
    total((one) => one.support),
  ];
  const costs = [
    ...(capital > 0 ? [say('plan.capital', { count: capital })] : []),
    ...(slots > 0 ? [say('plan.slots', { count: slots })] : []),
    ...(support > 0 ? [say('inbox.atHome', { points: scoreText(support) })] : []),
  ];
  const verdict = points > 0 ? 'inFavour' : points < 0 ? 'against' : 'even';
  return (
    <div className={cls(styles.weigh, points > 0 && styles.for, points < 0 && styles.against)}>
      <p>
        {say('inbox.judgement')} <b>{say(`inbox.${verdict}`)}</b>
      </p>
      <p className={styles.terms}>
        {say('inbox.yesCosts')}: {costs.length === 0 ? say('inbox.nothing') : costs.join(', ')}
      </p>
    </div>
  );
}
