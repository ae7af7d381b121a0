import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { app, useApp, useTable } from '../store.ts';
import type { Act } from '../store/acts.ts';
import { actorName, actorNameAt, listed, orderLine, say } from '../words/index.ts';
import { WatchNews } from '../watch/WatchNews.tsx';
import { useTold } from './useTold.ts';
import styles from './DeedCaption.module.css';

/** Says in words what the map draws of the last quarter: who did what, and who was not asked. */
export function DeedCaption(): ReactElement | null {
  const { game, view, scenario } = useTable();
  const at = useApp((state) => state.reveal.at);
  const busy = useApp(({ form, looks }) => form !== undefined || looks.terms !== undefined || looks.card !== undefined);
  const told = useTold();
  const act = told[at];
  if (game.watching) return <WatchNews />;
  if (!act?.order || busy) return null;
  return (
    <aside className={styles.caption} aria-label={say('chart.told.label')}>
      <p className={styles.kicker}>
        {say(view.phase === 'crisis' ? 'chart.told.now' : 'chart.told.last')}
        {told.length > 1 ? <span>{say('chart.told.count', { at: at + 1, all: told.length })}</span> : null}
      </p>
      <p className={styles.act}>
        {say('chart.told.act', {
          by: actorName(scenario, act.order.by),
          order: orderLine(scenario, act.order, view.seat),
        })}
      </p>
      <Unasked worries={act.worries} name={(actor) => actorNameAt(scenario, actor)} />
      <div className={styles.buttons}>
        <Button
          look="quiet"
          size="small"
          onPress={() => {
            app().drawn();
          }}
        >
          {say('chart.told.close')}
        </Button>
        {at + 1 < told.length ? (
          <Button
            size="small"
            onPress={() => {
              app().revealAt(at + 1);
            }}
          >
            {say('chart.told.next')}
          </Button>
        ) : null}
      </div>
    </aside>
  );
}

interface UnaskedProps extends Pick<Act, 'worries'> {
  readonly name: (actor: number) => string;
}

function Unasked({ worries, name }: UnaskedProps): ReactElement | null {
  if (worries.length === 0) return <p className={styles.calm}>{say('chart.told.nobody')}</p>;
  return (
    <p className={styles.unasked}>
      {say('chart.told.unasked', { names: listed(worries.slice(0, 5).map(({ actor }) => name(actor))) })}
    </p>
  );
}
