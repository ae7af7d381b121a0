import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { say } from '../words/index.ts';
import { Digit } from './VerbListDigit.tsx';
import type { Group } from './verbs.ts';
import styles from './VerbList.module.css';

interface GroupPickerProps {
  readonly groups: readonly Group[];
  readonly active: Group | undefined;
  readonly pick: (group: Group | undefined) => void;
}

/** What one wants to do, in a word each: one of them leaves only its own orders in the list, once more brings all back. */
export function GroupPicker({ groups, active, pick }: GroupPickerProps): ReactElement | null {
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What had the focus may be gone with the rest of the list.
    if (active !== undefined && document.activeElement === document.body) chosen.current?.focus();
  }, [active]);
  if (groups.length < 3) return null;
  return (
    <div role="group" aria-label={say('groupShort.label')} className={styles.picker}>
      {groups.map((group, ix) => {
        const on = active === group;
        return (
          <Button
            key={group}
            ref={on ? chosen : null}
            className={cls(styles.pick, on && styles.picked)}
            aria-pressed={on}
            onPress={() => {
              pick(on ? undefined : group);
            }}
          >
            {active === undefined ? <Digit digit={ix + 1} /> : null}
            {say(`groupShort.${group}`)}
          </Button>
        );
      })}
    </div>
  );
}
