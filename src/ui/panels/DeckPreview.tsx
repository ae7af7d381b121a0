import { useState, type ReactElement } from 'react';
import type { SetupInject } from '../../rules/scenario/setupInject.ts';
import { previewOf } from '../../session/cardPreview.ts';
import { dealt, type CardName } from '../../session/deck.ts';
import { Select } from '../parts/Select.tsx';
import { useTable } from '../store.ts';
import { groupForecast } from '../store/forecastGroups.ts';
import { actorNameAt, befallsText, nobodyText, openedText, placeNameAt, say } from '../words/index.ts';
import { ForecastGroup } from './ForecastRows.tsx';
import styles from './DeckDialog.module.css';

/** What a card would do at this table: whom it befalls, what it moves at once, what it opens. */
export function DeckPreview({ card }: { readonly card: CardName }): ReactElement {
  const { scenario, eyes } = useTable();
  const [chosen, setChosen] = useState('0');
  const ways = dealt(scenario, eyes, card);
  // A game that goes on may leave fewer whom a card could befall.
  const [one] = ways;
  const inject = ways[Number(chosen)] ?? one;
  if (inject === undefined) return <p className={styles.note}>{nobodyText(card)}</p>;
  // The only flashpoint is named by what it opens or moves there.
  const atPlace = 'at' in inject;
  return (
    <div className={styles.preview}>
      {ways.length === 1 ? (
        atPlace ? null : (
          <p className={styles.only}>{befallsText(scenario, inject)}</p>
        )
      ) : (
        <Select
          label={say(atPlace ? 'deck.choose.place' : 'deck.choose.seat')}
          options={ways.map((way, ix) => ({ value: String(ix), name: befallsText(scenario, way) }))}
          value={String(Math.max(0, ways.indexOf(inject)))}
          onChange={setChosen}
        />
      )}
      <Consequences inject={inject} />
    </div>
  );
}

function Consequences({ inject }: { readonly inject: SetupInject }): ReactElement {
  const { scenario, eyes, me } = useTable();
  const { rows, opens } = previewOf(scenario, eyes, inject);
  const { me: mine, outsiders, place, region } = groupForecast(scenario, me, -1, rows);
  const still = mine.length + outsiders.length + place.length + region.length === 0;
  const at = 'at' in inject ? (scenario.placeIx.get(inject.at) ?? -1) : -1;
  return (
    <>
      {still ? <p className={styles.note}>{say('deck.still')}</p> : null}
      <ForecastGroup title={placeNameAt(scenario, at)} rows={place} />
      <ForecastGroup title={say('forecast.me')} rows={mine} holder={me} />
      {outsiders.map(({ actor, rows: theirs }) => (
        <ForecastGroup key={actor} title={actorNameAt(scenario, actor)} rows={theirs} holder={actor} />
      ))}
      <ForecastGroup title={say('forecast.region')} rows={region} />
      {opens.length === 0 ? null : (
        <div>
          <h5 className={styles.opens}>{say('deck.opens')}</h5>
          <ul className={styles.opened}>
            {opens.map((opened) => (
              <li key={openedText(scenario, opened)}>{openedText(scenario, opened)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.note}>{say(eyes.seat === 'control' ? 'deck.asItIs' : 'deck.asYouSee')}</p>
    </>
  );
}
