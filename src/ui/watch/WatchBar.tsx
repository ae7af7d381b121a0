import { FastForward, Pause, Play, Rewind, SkipForward, StepForward } from 'lucide-react';
import { useEffect, useEffectEvent, type ReactElement, type ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { changePace, oneStep, playOrPause, toEnd } from '../keys/commands.ts';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { DeckButton } from '../parts/DeckButton.tsx';
import { Select } from '../parts/Select.tsx';
import { app, useApp, useTable } from '../store.ts';
import { say } from '../words/index.ts';
import styles from './WatchBar.module.css';

/** Milliseconds between two steps of a game that is watched. */
const PACES = { 0: 5_000, 1: 2_600, 2: 1_000 } as const;

/** Takes a step every so often, unless something lies on the table to be read. */
function useSteps(): void {
  const { playing, pace } = useApp((state) => state.watch);
  const reading = useApp(({ dialogs }) => dialogs.length > 0);
  const steps = useApp((state) => state.steps);
  const over = useApp(({ view }) => view?.phase === 'over');
  const go = useEffectEvent(() => {
    app().submit();
  });
  useEffect(() => {
    if (!playing || reading || over) return undefined;
    const timer = setTimeout(go, PACES[pace]);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, reading, over, pace, steps]);
}

/** Play, pause, one step, all that is left, how fast, and whose eyes. */
export function WatchBar(): ReactElement {
  const { game, scenario, view } = useTable();
  const { playing, pace, rush } = useApp((state) => state.watch);
  const moving = playing || rush !== undefined;
  useSteps();
  const over = view.phase === 'over';
  return (
    <section className={styles.bar} aria-label={say('watch.label')}>
      {over ? (
        <Button
          look="primary"
          size="large"
          wide
          onPress={() => {
            app().putEndingAside(false);
          }}
        >
          {say('watch.ending')}
        </Button>
      ) : (
        <div className={styles.buttons}>
          <Round label={say('watch.slower')} off={pace === 0} onPress={() => changePace(-1)}>
            <Rewind aria-hidden size="1.25rem" />
          </Round>
          <Round label={say(moving ? 'watch.pause' : 'watch.play')} main onPress={playOrPause}>
            {moving ? <Pause aria-hidden size="1.5rem" /> : <Play aria-hidden size="1.5rem" />}
          </Round>
          <Round label={say('watch.faster')} off={pace === 2} onPress={() => changePace(1)}>
            <FastForward aria-hidden size="1.25rem" />
          </Round>
          <Round label={say('watch.step')} onPress={oneStep}>
            <StepForward aria-hidden size="1.25rem" />
          </Round>
          <Round label={say('watch.toEnd')} off={rush !== undefined} onPress={toEnd}>
            <SkipForward aria-hidden size="1.25rem" />
          </Round>
          <p className={styles.pace} role="status">
            {rush === undefined ? (
              <>
                {say('watch.speed')}: <b>{say(`watch.pace.${pace}`)}</b>
              </>
            ) : (
              say('watch.rushing', { turn: rush })
            )}
          </p>
        </div>
      )}
      <div className={styles.looking}>
        <Select
          label={say('watch.eyes')}
          options={scenario.setup.actors.map(({ id, name }) => ({ value: id, name }))}
          value={game.seat}
          onChange={(seat) => {
            app().lookAs(seat);
          }}
        />
        <DeckButton />
      </div>
    </section>
  );
}

interface RoundProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly main?: boolean;
  readonly off?: boolean;
}

function Round({ label, children, onPress, main = false, off = false }: RoundProps): ReactElement {
  return (
    <Pressable className={cls(styles.round, main && styles.main)} aria-label={label} isDisabled={off} onPress={onPress}>
      {children}
    </Pressable>
  );
}
