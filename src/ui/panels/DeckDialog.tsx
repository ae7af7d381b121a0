import type { ReactElement } from 'react';
import type { CardName } from '../../session/deck.ts';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useApp } from '../store.ts';
import { cardText, say } from '../words/index.ts';
import { DeckPreview } from './DeckPreview.tsx';
import styles from './DeckDialog.module.css';

/** The sixteen cards as R5.3 has them. */
const GROUPS = {
  sea: ['surveyVessel', 'resupply', 'fishingArrests'],
  threats: ['typhoon', 'piracy', 'pandemic', 'cyberAttack', 'extremistAttack', 'traffickingRing'],
  dealings: ['burdenDemand', 'baseAccident', 'leak', 'largeExercise', 'officers', 'armsBid'],
  home: ['election'],
} as const satisfies Readonly<Record<string, readonly CardName[]>>;
const GROUP_NAMES = Object.keys(GROUPS) as readonly (keyof typeof GROUPS)[];

/** What may happen to a region, and at a table what each card would do now, as far as the one who looks can tell. */
export function DeckDialog(): ReactElement {
  return (
    <Sheet
      title={say('deck.title')}
      kicker={say('deck.kicker')}
      size="full"
      onClose={() => {
        app().closeDialog();
      }}
    >
      <div className={styles.deck}>
        <p className={styles.note}>
          {say('deck.note')} <ClauseLink clause="R5.3" />
        </p>
        {GROUP_NAMES.map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{say(`deck.group.${group}`)}</h3>
            <ul className={styles.cards}>
              {GROUPS[group].map((card) => (
                <li key={card}>
                  <Card card={card} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function Card({ card }: { readonly card: CardName }): ReactElement {
  const atTable = useApp(({ game }) => game !== undefined);
  const { name, does } = cardText(card);
  return (
    <article className={styles.card}>
      <h4 className={styles.name}>{name}</h4>
      <p>{does}</p>
      {atTable ? (
        <Fold title={say('deck.look')} label={say('deck.lookAt', { card: name })}>
          <DeckPreview card={card} />
        </Fold>
      ) : null}
    </article>
  );
}
