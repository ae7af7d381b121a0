import type { ReactElement } from 'react';
import { RadioGroup } from 'react-aria-components';
import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { MoveSight } from '../../session/crisisSight.ts';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import { say } from '../words/index.ts';
import { moveNamed, moveWords } from './moveWords.ts';
import { axisEnd, RiskAxis, RiskBar } from './RiskBar.tsx';
import styles from './MoveList.module.css';

interface MoveListProps {
  readonly sights: readonly MoveSight[];
  readonly chosen: MoveKind | undefined;
  /** The name of the lead that the mover stands with; undefined for a lead. */
  readonly standsWith: string | undefined;
  readonly onChoose: (move: MoveKind) => void;
  /** The move under the pointer, or none. */
  readonly onPoint: (move: MoveKind | undefined) => void;
}

/** The moves that are open, each with its price, where it may lead, and the range of what it risks. */
export function MoveList({ sights, chosen, standsWith, onChoose, onPoint }: MoveListProps): ReactElement {
  const end = axisEnd(Math.max(...sights.map(({ riskHigh }) => riskHigh)));
  return (
    <RadioGroup
      className={cls(styles.list)}
      aria-label={say('crisis.yourMove')}
      value={chosen ?? null}
      onChange={(value) => {
        onChoose(value as MoveKind);
      }}
    >
      <RiskAxis end={end} />
      {sights.map((sight) => {
        const { risk, rungs, cost } = moveWords(sight);
        const { name, meaning } = moveNamed(sight.move, standsWith);
        return (
          <div
            key={sight.move}
            onPointerEnter={() => {
              onPoint(sight.move);
            }}
            onPointerLeave={() => {
              onPoint(undefined);
            }}
          >
            <Option value={sight.move} className={cls(styles.move)}>
              <span className={styles.name}>{name}</span>
              <span className={styles.meaning}>{meaning}</span>
              <span className={styles.price}>
                {rungs} · {cost}
              </span>
              <span className={styles.risk}>
                <RiskBar low={sight.riskLow} high={sight.riskHigh} end={end} />
                <span>
                  {say('crisis.risk')} <b>{risk}</b>
                </span>
              </span>
            </Option>
          </div>
        );
      })}
    </RadioGroup>
  );
}
