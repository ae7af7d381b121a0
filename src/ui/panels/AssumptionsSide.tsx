import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { cls } from '../parts/cls.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import { FILTERS, grouped, type Focus, type Standing } from '../store/assumptions.ts';
import { say } from '../words/index.ts';
import { useChapterName } from './useChapterName.ts';
import styles from './AssumptionsDialog.module.css';

interface AssumptionsSideProps {
  readonly wanted: string;
  readonly onWanted: (wanted: string) => void;
  readonly focus: Focus;
  readonly onFocus: (focus: Focus) => void;
  readonly found: readonly Standing[];
  readonly onResetAll?: () => void;
}

/** What to look for, and where. */
export function AssumptionsSide(props: AssumptionsSideProps): ReactElement {
  const { wanted, onWanted, focus, onFocus, found, onResetAll } = props;
  return (
    <div className={styles.side}>
      <SearchBox label={say('assume.search')} value={wanted} onChange={onWanted} />
      <Choices
        label={say('assume.filter')}
        value={focus}
        onChange={(value) => onFocus(FILTERS.find((one) => one === value) ?? 'all')}
        choices={FILTERS.map((value) => ({ value, name: say(`assume.filters.${value}`) }))}
      />
      <p className={styles.quiet} role="status">
        {say('assume.found', { count: found.length })}
      </p>
      {onResetAll ? (
        <Button size="small" onPress={onResetAll}>
          <RotateCcw aria-hidden size="0.9375rem" /> {say('assume.resetAll')}
        </Button>
      ) : null}
      {focus === 'weight' ? null : <Chapters found={found} />}
    </div>
  );
}

/** The chapters that have something to show. */
function Chapters({ found }: { readonly found: readonly Standing[] }): ReactElement | null {
  const nameOf = useChapterName();
  const chapters = grouped(found);
  if (chapters.length < 2) return null;
  return (
    <nav aria-label={say('assume.chapters')} className={styles.chapters}>
      {chapters.map(({ chapter }) => (
        <Pressable
          key={chapter}
          className={cls(styles.entry)}
          onPress={() => {
            const head = document.querySelector<HTMLElement>(`[data-assumptions="${chapter}"]`);
            head?.scrollIntoView({ block: 'start' });
            head?.focus({ preventScroll: true });
          }}
        >
          {nameOf(chapter)}
        </Pressable>
      ))}
    </nav>
  );
}
