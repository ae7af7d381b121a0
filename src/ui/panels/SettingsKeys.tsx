import { RotateCcw } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { chordOf, isKept, type Chord } from '../keys/chord.ts';
import { chordText } from '../keys/chordText.ts';
import { chordFor, COMMAND_NAMES, COMMANDS, takenBy, type CommandName } from '../keys/commands.ts';
import { Button } from '../parts/Button.tsx';
import { app, useApp } from '../store.ts';
import { say } from '../words/index.ts';
import styles from './SettingsDialog.module.css';

/** Takes a key for a command, or says why it cannot be. */
function bind(name: CommandName, chord: Chord): string {
  const { settings } = app().getState();
  const names = { chord: chordText(chord), command: say(`command.${name}`) };
  if (isKept(chord)) return say('keys.kept', names);
  const other = takenBy(chord, name, settings.keys);
  if (other !== undefined) return say('keys.taken', { chord: names.chord, command: say(`command.${other}`) });
  const { [name]: _, ...others } = settings.keys;
  app().setSettings({ ...settings, keys: chord === COMMANDS[name].chord ? others : { ...others, [name]: chord } });
  return say('keys.changed', names);
}

/** Every command with its key; press one, then the key that it shall have. */
export function SettingsKeys(): ReactElement {
  const own = useApp(({ settings }) => settings.keys);
  const [listening, setListening] = useState<CommandName>();
  const [said, setSaid] = useState('');
  useNextChord(listening, (chord) => {
    if (listening !== undefined && chord !== 'Escape') setSaid(bind(listening, chord));
    setListening(undefined);
  });
  return (
    <div className={styles.keys}>
      <p className={styles.said} role="status">
        {listening === undefined ? said || say('keys.more') : `${say('keys.press')} ${say('keys.pressMore')}`}
      </p>
      <ul className={styles.commands}>
        {COMMAND_NAMES.filter((name) => !COMMANDS[name].fixed).map((name) => (
          <li key={name}>
            <span>
              {say(`command.${name}`)}
              {own[name] === undefined ? null : <em className={styles.quiet}> · {say('keys.own')}</em>}
            </span>
            <Button
              size="small"
              label={`${say('keys.rebind', { command: say(`command.${name}`) })} (${chordText(chordFor(name, own))})`}
              onPress={() => {
                setSaid('');
                setListening(name);
              }}
            >
              <kbd>{listening === name ? say('keys.press') : chordText(chordFor(name, own))}</kbd>
            </Button>
          </li>
        ))}
      </ul>
      <Button
        disabled={Object.keys(own).length === 0}
        onPress={() => {
          setSaid('');
          app().setSettings({ ...app().getState().settings, keys: {} });
        }}
      >
        <RotateCcw aria-hidden size="1rem" /> {say('keys.reset')}
      </Button>
    </div>
  );
}

/** Hears the next key before anything else does: Esc must not close the sheet, nor Enter press the button again. */
function useNextChord(listening: CommandName | undefined, heard: (chord: Chord) => void): void {
  useEffect(() => {
    if (listening === undefined) return undefined;
    const press = (event: KeyboardEvent): void => {
      const chord = chordOf(event);
      event.preventDefault();
      event.stopImmediatePropagation();
      if (chord !== undefined) heard(chord);
    };
    const give = (): void => {
      heard('Escape');
    };
    window.addEventListener('keydown', press, true);
    window.addEventListener('pointerdown', give, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('pointerdown', give, true);
    };
  });
}
