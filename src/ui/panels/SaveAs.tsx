import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { app, useTable } from '../store.ts';
import type { KeptSave } from '../store/saves.ts';
import { askLasting } from '../store/savedGames.ts';
import { say } from '../words/index.ts';
import styles from './SavesDialog.module.css';

const LONGEST_NAME = 60;

interface NameFieldProps {
  readonly label: string;
  readonly usual: string;
  readonly action: string;
  readonly focus?: boolean;
  readonly onName: (name: string) => void;
  readonly onTyped?: (name: string) => void;
  readonly onCancel?: () => void;
}

/** A name and what is done with it; Enter does it. */
export function NameField(props: NameFieldProps): ReactElement {
  const { label, usual, action, focus = false, onName, onTyped, onCancel } = props;
  const [name, setName] = useState(usual);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Whoever asked for this by a key or a button goes on typing here.
    if (focus) input.current?.select();
  }, [focus]);
  const tidy = name.trim();
  const submit = (): void => {
    if (tidy !== '') onName(tidy);
  };
  return (
    <Form
      className={cls(styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        className={cls(styles.field)}
        value={name}
        maxLength={LONGEST_NAME}
        onChange={(next) => {
          setName(next);
          onTyped?.(next.trim());
        }}
      >
        <Label>{label}</Label>
        <Input ref={input} className={cls(styles.input)} autoComplete="off" spellCheck="false" />
      </TextField>
      <Button look="primary" disabled={tidy === ''} onPress={submit}>
        {action}
      </Button>
      {onCancel ? <Button onPress={onCancel}>{say('kept.cancel')}</Button> : null}
    </Form>
  );
}

interface SaveAsProps {
  readonly named: readonly KeptSave[];
  readonly focus: boolean;
  readonly onSaved: () => void;
}

/** Saves the game on the table under a name; a name that is taken asks before it is written over. */
export function SaveAs({ named, focus, onSaved }: SaveAsProps): ReactElement {
  const { game, view, scenario } = useTable();
  const seat = scenario.setup.actors.find(({ id }) => id === game.seat)?.name ?? '';
  const usual = say('kept.nameOf', { seat, turn: view.turn });
  const [typed, setTyped] = useState(usual);
  const [said, setSaid] = useState<string>();
  const taken = named.find(({ name }) => name === typed);
  const save = (name: string): void => {
    void app()
      .saveAs(name, taken?.key)
      .then((ok) => {
        setSaid(ok ? say('kept.saved', { name }) : say('kept.notSaved'));
        // A named save is meant to last.
        if (ok) void askLasting();
        onSaved();
      });
  };
  return (
    <section className={styles.section}>
      <NameField
        label={say('kept.saveAs')}
        usual={usual}
        action={say(taken ? 'kept.saveOver' : 'kept.save')}
        focus={focus}
        onName={save}
        onTyped={(name) => {
          setTyped(name);
          setSaid(undefined);
        }}
      />
      <p className={styles.quiet} role="status">
        {said ?? (taken ? say('kept.taken', { turn: taken.about.turn }) : null)}
      </p>
    </section>
  );
}
