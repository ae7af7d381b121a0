import { ArrowDown, ArrowUp, DoorOpen, Minus, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { MoveSight } from '../../session/crisisSight.ts';
import { cls } from '../parts/cls.ts';
import { say, type WordKey } from '../words/index.ts';
import styles from './Ladder.module.css';

const RUNGS = [7, 6, 5, 4, 3, 2, 1, 0] as const;

/** What one of those in it did last. */
export interface LadderMark {
  readonly move: MoveKind;
  readonly text: string;
  readonly mine: boolean;
}

interface LadderProps {
  readonly rung: number;
  readonly highest: number;
  /** What leads and those who stand with them did last, said where it left the crisis. */
  readonly marks: readonly LadderMark[];
  /** The move that is looked at: the rungs that it may lead to are hatched. */
  readonly reach: { readonly sight: MoveSight; readonly name: string } | undefined;
  /** Whether the reader has a move to look at. */
  readonly moves: boolean;
}

/** The eight rungs, war on top, with what a move may lead to. */
export function Ladder({ rung, highest, marks, reach, moves }: LadderProps): ReactElement {
  const reached = (step: number): boolean =>
    reach !== undefined && step >= reach.sight.rungLow && step <= reach.sight.rungHigh;
  return (
    <div className={styles.frame}>
      <h3 className={styles.title}>{say('crisis.ladder')}</h3>
      <ol className={styles.ladder}>
        {RUNGS.map((step) => (
          <li
            key={step}
            className={cls(
              styles.rung,
              step === rung && styles.here,
              step < rung && styles.below,
              reached(step) && styles.reach,
              reached(step) && step > rung && styles.worse,
            )}
            aria-current={step === rung ? 'step' : undefined}
          >
            <span className={styles.number}>{step}</span>
            <span className={styles.name}>{say(`rung.${String(step)}` as WordKey)}</span>
            {step === rung ? <span className={styles.mark}>{say('crisis.here')}</span> : null}
            {step === highest && step > rung ? <span className={styles.mark}>{say('crisisToo.highest')}</span> : null}
            {step === rung && marks.length > 0 ? <Marks marks={marks} /> : null}
          </li>
        ))}
      </ol>
      {moves ? (
        <p className={styles.caption}>
          {reach ? say('crisisToo.reach', { move: reach.name }) : say('crisisToo.reachNone')}
        </p>
      ) : null}
    </div>
  );
}

const ICONS: Readonly<Record<MoveKind, LucideIcon>> = {
  raise: ArrowUp,
  hold: Minus,
  backUp: ArrowDown,
  backDown: ArrowDown,
  offRamp: DoorOpen,
};

function Marks({ marks }: { readonly marks: readonly LadderMark[] }): ReactElement {
  return (
    <ul className={styles.marks}>
      {marks.map(({ move, text, mine }) => {
        const Icon = ICONS[move];
        return (
          <li key={text} className={cls(styles.side, mine && styles.mine)}>
            <Icon aria-hidden size="0.875rem" strokeWidth={2.5} />
            {text}
          </li>
        );
      })}
    </ul>
  );
}
