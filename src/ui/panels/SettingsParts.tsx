import { Volume2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Settings } from '../store/dialogs.ts';
import { PRESETS } from '../../session/catalogue.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { tone } from '../parts/sound.ts';
import { app, useApp } from '../store.ts';
import { LANGUAGES, say } from '../words/index.ts';
import styles from './SettingsDialog.module.css';

const SIZES = [100, 115, 130, 150] as const satisfies readonly Settings['textSize'][];

const change = (part: Partial<Settings>): void => {
  app().setSettings({ ...app().getState().settings, ...part });
};

export function SettingsReading(): ReactElement {
  const { textSize, theme, language } = useApp((state) => state.settings);
  return (
    <>
      <Choices
        label={say('settings.textSize')}
        value={String(textSize)}
        onChange={(value) => {
          change({ textSize: SIZES.find((size) => String(size) === value) ?? 100 });
        }}
        choices={SIZES.map((size) => ({ value: String(size), name: say('settings.percent', { size }) }))}
      />
      <p className={styles.sample}>{say('settings.sample')}</p>
      <Choices
        label={say('settings.theme')}
        value={theme}
        onChange={(value) => {
          change({ theme: (['light', 'dark'] as const).find((name) => name === value) ?? 'system' });
        }}
        choices={[
          { value: 'system', name: say('menu.system') },
          { value: 'light', name: say('menu.light') },
          { value: 'dark', name: say('menu.dark') },
        ]}
      />
      <Choices
        label={say('settings.language')}
        value={language}
        onChange={(code) => {
          change({ language: code });
        }}
        choices={LANGUAGES.map(({ code, name }) => ({ value: code, name }))}
      />
    </>
  );
}

export function SettingsSenses(): ReactElement {
  const { motion, sound } = useApp((state) => state.settings);
  return (
    <>
      <Choices
        label={say('settings.motion')}
        value={motion}
        onChange={(value) => {
          change({ motion: value === 'reduced' ? 'reduced' : 'system' });
        }}
        choices={[
          { value: 'system', name: say('menu.system') },
          { value: 'reduced', name: say('menu.motionReduced') },
        ]}
      />
      <div className={styles.one}>
        <Toggle
          on={sound}
          onChange={(on) => {
            change({ sound: on });
            if (on) tone('paper');
          }}
        >
          {say('settings.sound')}
        </Toggle>
        <p className={styles.quiet}>{say('settings.soundMore')}</p>
        <Button
          size="small"
          disabled={!sound}
          onPress={() => {
            tone('commit');
          }}
        >
          <Volume2 aria-hidden size="1rem" /> {say('settings.soundTry')}
        </Button>
      </div>
    </>
  );
}

export function SettingsPlay(): ReactElement {
  const { advice, preset } = useApp((state) => state.settings);
  return (
    <>
      <div className={styles.one}>
        <Toggle
          on={advice}
          onChange={(on) => {
            change({ advice: on });
          }}
        >
          {say('settings.advice')}
        </Toggle>
        <p className={styles.quiet}>{say('settings.adviceMore')}</p>
      </div>
      <div className={styles.one}>
        <Choices
          label={say('settings.preset')}
          value={preset}
          onChange={(value) => {
            change({ preset: PRESETS.find((name) => name === value) ?? 'balanced' });
          }}
          choices={PRESETS.map((value) => ({ value, name: say(`preset.${value}.name`) }))}
        />
        <p className={styles.quiet}>
          {say(`preset.${preset}.meaning`)} {say('title.presetHint')}
        </p>
      </div>
    </>
  );
}

export function SettingsDevice(): ReactElement {
  return (
    <>
      <p>{say('settings.deviceMore')}</p>
      <div className={styles.one}>
        <Button
          look="alarm"
          onPress={() => {
            app().openDialog({ kind: 'wipe' });
          }}
        >
          {say('wipe.action')}
        </Button>
      </div>
    </>
  );
}
