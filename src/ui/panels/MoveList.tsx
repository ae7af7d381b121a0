import type { ReactElement } from 'react';
import { RadioGroup } from 'react-aria-components';
import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { MoveSight } from '../../session/crisisSight.ts';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import { say } from '../words/index.ts';
import styles from './CrisisDialog.module.css';

interface MoveListProps {
  readonly sights: readonly MoveSight[];
  readonly chosen: MoveKind;
  readonly onChoose: (move: MoveKind) => void;
  readonly describe: (sight: MoveSight) => { readonly risk: string; readonly cost: string };
}

/** The moves that are open, each with its price and the range of what it risks. */
export function MoveList({ sights, chosen, onChoose, describe }: MoveListProps): ReactElement {
  return (
    <RadioGroup
      className={cls(styles.list)}
      aria-label={say('crisis.yourMove')}
      value={chosen}
      onChange={(value) => {
        onChoose(value as MoveKind);
      }}
    >
      {sights.map((sight) => {
        const { risk, cost } = describe(sight);
        return (
          <Option key={sight.move} value={sight.move} className={cls(styles.move)}>
            <span className={styles.moveName}>{say(`move.${sight.move}.name`)}</span>
            <span className={styles.meaning}>{say(`move.${sight.move}.meaning`)}</span>
            <span className={styles.price}>
              {cost} · {risk}
            </span>
          </Option>
        );
      })}
    </RadioGroup>
  );
}
