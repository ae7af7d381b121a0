import { Play } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { ThirdPartyLabel } from '../parts/ThirdParty.tsx';
import { goOnWith, isOf, useGoing } from '../store/goingOn.ts';
import type { ShelfCard } from '../store/shelf.ts';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import { CardFactsRow } from './CardFactsRow.tsx';
import { ScenarioKept } from './ScenarioKept.tsx';
import { ScenarioMap } from './ScenarioMap.tsx';
import styles from './ScenarioPage.module.css';

/** What a scenario is about, and where. */
export function ScenarioHead({ card, seat }: { readonly card: ShelfCard; readonly seat: string }): ReactElement {
  const going = useGoing().find((save) => isOf(save, card));
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        {card.imported ? <ThirdPartyLabel /> : null}
        <h1 className={styles.title} lang={SCENARIO_LANGUAGE}>
          {card.title}
        </h1>
        <CardFactsRow card={card} />
        <p className={styles.lead} lang={SCENARIO_LANGUAGE}>
          {card.summary}
        </p>
        {card.teaches === undefined ? null : (
          <p className={styles.teaches}>
            <b>{say('scenarioPage.teaches')}</b> <span lang={SCENARIO_LANGUAGE}>{card.teaches}</span>
          </p>
        )}
        {going ? (
          <Button onPress={() => void goOnWith(going)}>
            <Play aria-hidden size="1rem" />
            {say('library.goOn', { seat: going.about.seat, turn: going.about.turn })}
          </Button>
        ) : null}
        {card.imported ? <ScenarioKept imported={card.imported} /> : null}
      </div>
      <div className={styles.picture}>
        <ScenarioMap card={card} seat={seat} shape={1.5} />
      </div>
    </header>
  );
}
