import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useApp } from '../store.ts';
import { exportRecord } from '../store/exportRecord.ts';
import { say } from '../words/index.ts';
import styles from './BriefDialog.module.css';

/** The menu of the table: colours, motion, the record, the way out. */
export function SettingsDialog(): ReactElement {
  const settings = useApp((state) => state.settings);
  const game = useApp((state) => state.game);
  return (
    <Sheet
      title={say('top.menu')}
      onClose={() => {
        app().closeDialog();
      }}
    >
      <div className={styles.brief}>
        <Choices
          label={say('menu.theme')}
          value={settings.theme}
          onChange={(theme) => {
            app().setSettings({ ...settings, theme: theme as typeof settings.theme });
          }}
          choices={[
            { value: 'system', name: say('menu.system') },
            { value: 'light', name: say('menu.light') },
            { value: 'dark', name: say('menu.dark') },
          ]}
        />
        <Choices
          label={say('menu.motion')}
          value={settings.motion}
          onChange={(motion) => {
            app().setSettings({ ...settings, motion: motion as typeof settings.motion });
          }}
          choices={[
            { value: 'system', name: say('menu.system') },
            { value: 'reduced', name: say('menu.motionReduced') },
          ]}
        />
        {game ? (
          <>
            <p>
              {say('menu.seed')}: <b>{game.seed}</b>
            </p>
            <Button
              onPress={() => {
                void exportRecord();
              }}
            >
              {say('menu.export')}
            </Button>
            <Button
              onPress={() => {
                app().toTitle();
              }}
            >
              {say('menu.toTitle')}
            </Button>
          </>
        ) : null}
        <p className={styles.secret}>{say('app.notice')}</p>
      </div>
    </Sheet>
  );
}

export function ProblemsDialog({ problems }: { readonly problems: readonly string[] }): ReactElement {
  return (
    <Sheet
      title={say('title.notOpened')}
      alert
      onClose={() => {
        app().closeDialog();
      }}
    >
      <div className={styles.brief}>
        <p>{say('title.openProblems', { count: problems.length })}</p>
        <ul className={styles.problems}>
          {problems.map((problem, ix) => (
            <li key={ix}>{problem}</li>
          ))}
        </ul>
        <p>{say('title.untouched')}</p>
      </div>
    </Sheet>
  );
}

/** Our own mistake: the game stands still at its last good state, and its record shows what went wrong. */
export function BrokenDialog(): ReactElement {
  const game = useApp((state) => state.game);
  return (
    <Sheet
      title={say('app.crashed')}
      alert
      onClose={() => {
        app().closeDialog();
      }}
    >
      <div className={styles.brief}>
        <p>{say('app.crashedMore')}</p>
        <p className={styles.problems}>{game?.host.broken()?.message}</p>
        <Button
          onPress={() => {
            void exportRecord();
          }}
        >
          {say('menu.export')}
        </Button>
      </div>
    </Sheet>
  );
}
