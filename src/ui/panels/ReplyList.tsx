import type { ReactElement } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import moves from './MoveList.module.css';
import styles from './ReplyList.module.css';

/** What an answer does to one score. */
export interface ReplyCost {
  readonly what: string;
  readonly points: string;
  readonly worse: boolean;
}

export interface ReplyRow {
  readonly value: string;
  readonly name: string;
  readonly meaning: string;
  readonly barred?: boolean;
  readonly costs?: readonly ReplyCost[];
}

interface ReplyListProps {
  readonly label: string;
  readonly rows: readonly ReplyRow[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Answers in a crisis, one below the other: what each means, and what it costs, score by score. */
export function ReplyList({ label, rows, value, onChange }: ReplyListProps): ReactElement {
  return (
    <RadioGroup className={cls(moves.list)} value={value ?? null} onChange={onChange}>
      <Label className={cls(styles.label)}>{label}</Label>
      {rows.map((row) => (
        <Option
          key={row.value}
          value={row.value}
          disabled={row.barred === true}
          className={cls(moves.move, styles.reply, row.barred === true && styles.barred)}
        >
          <span className={moves.name}>{row.name}</span>
          <span className={moves.meaning}>{row.meaning}</span>
          <Costs costs={row.costs ?? []} />
        </Option>
      ))}
    </RadioGroup>
  );
}

function Costs({ costs }: { readonly costs: readonly ReplyCost[] }): ReactElement | null {
  if (costs.length === 0) return null;
  return (
    <span className={styles.costs}>
      {costs.map(({ what, points, worse }) => (
        <span key={what} className={styles.cost}>
          <span>{what}</span> <b className={cls(worse && styles.worse)}>{points}</b>
        </span>
      ))}
    </span>
  );
}
