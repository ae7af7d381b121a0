import { Play } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { ThirdPartyLabel } from '../parts/ThirdParty.tsx';
import { isUsual } from '../store/begin.ts';
import { goOnWith } from '../store/goingOn.ts';
import { isLesson, playCard } from '../store/playCard.ts';
import type { KeptSave } from '../store/saves.ts';
import type { ShelfCard } from '../store/shelf.ts';
import { SCENARIO_LANGUAGE, say } from '../words/index.ts';
import { CardFactsRow } from './CardFactsRow.tsx';
import { ScenarioMap } from './ScenarioMap.tsx';
import styles from './Library.module.css';

interface LibraryCardProps {
  readonly card: ShelfCard;
  /** A game of it that is saved and not over. */
  readonly going: KeptSave | undefined;
  readonly onOpen: () => void;
}

/** A scenario on the shelf. Pressed anywhere it opens its page; its one button begins to play, or goes on. */
export function LibraryCard({ card, going, onOpen }: LibraryCardProps): ReactElement {
  const id = useId();
  const remark = isLesson(card) ? say('library.lesson') : isUsual(card) ? say('library.usual') : undefined;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.picture}>
        <ScenarioMap card={card} shape={2.6} />
        {card.imported ? <ThirdPartyLabel /> : null}
        {remark === undefined || card.imported ? null : <span className={styles.remark}>{remark}</span>}
      </div>
      <div className={styles.body}>
        <h2 className={styles.cardTitle} id={id}>
          <Pressable className={cls(styles.open)} onPress={onOpen}>
            <span lang={SCENARIO_LANGUAGE}>{card.title}</span>
          </Pressable>
        </h2>
        <CardFactsRow card={card} />
        <p className={styles.teaches} lang={SCENARIO_LANGUAGE}>
          {card.teaches ?? card.summary}
        </p>
      </div>
      <div className={styles.act}>
        {going ? (
          <Button look="primary" wide onPress={() => void goOnWith(going)}>
            <Play aria-hidden size="1rem" />
            {say('library.goOn', { seat: going.about.seat, turn: going.about.turn })}
          </Button>
        ) : (
          <Button look={isUsual(card) ? 'primary' : 'plain'} wide onPress={() => void playCard(card)}>
            {say('library.play', { seat: card.actors.find((actor) => actor.id === card.seat)?.name ?? '' })}
          </Button>
        )}
      </div>
    </article>
  );
}
