import type { ReactElement } from 'react';
import { chordText } from '../keys/chordText.ts';
import { chordFor, COMMAND_NAMES, COMMANDS, type CommandName, type Where } from '../keys/commands.ts';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useApp } from '../store.ts';
import { say } from '../words/index.ts';
import styles from './HelpDialog.module.css';

const PLACES = ['anywhere', 'table', 'watching'] as const satisfies readonly Where[];
const GESTURES = {
  map: ['pan', 'zoom', 'whole', 'centre'],
  mouse: ['drag', 'wheel', 'click', 'number'],
  touch: ['finger', 'pinch', 'tap'],
} as const;

/** Every key as it is set here, and what one can do with a mouse or with fingers. */
export function HelpDialog(): ReactElement {
  const close = (): void => {
    app().closeDialog();
  };
  return (
    <Sheet
      title={say('keys.title')}
      kicker={say('keys.more')}
      size="full"
      onClose={close}
      foot={
        <Button
          onPress={() => {
            close();
            app().openDialog({ kind: 'settings', part: 'keys' });
          }}
        >
          {say('keys.change')}
        </Button>
      }
    >
      <div className={styles.groups}>
        {PLACES.map((where) => (
          <Keys key={where} where={where} />
        ))}
        {(['map', 'mouse', 'touch'] as const).map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{say(`keys.${group}`)}</h3>
            <dl>
              {GESTURES[group].map((name) => (
                <div key={name} className={styles.row}>
                  <dt>{say(`gesture.${name}.what`)}</dt>
                  <dd>{say(`gesture.${name}.how`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function Keys({ where }: { readonly where: Where }): ReactElement {
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{say(`keys.${where}`)}</h3>
      <dl>
        {COMMAND_NAMES.filter((name) => COMMANDS[name].where === where).map((name) => (
          <div key={name} className={styles.row}>
            <dt>{say(`command.${name}`)}</dt>
            <dd>
              <Key name={name} />
            </dd>
          </div>
        ))}
        {where === 'table' ? (
          <>
            <Fixed name="digits" />
            <Fixed name="coach" />
          </>
        ) : null}
      </dl>
    </section>
  );
}

/** What a key does that nobody can change. */
function Fixed({ name }: { readonly name: 'digits' | 'coach' }): ReactElement {
  return (
    <div className={styles.row}>
      <dt>{say(`gesture.${name}.what`)}</dt>
      <dd>
        <kbd className={styles.key}>{say(`gesture.${name}.how`)}</kbd>
      </dd>
    </div>
  );
}

function Key({ name }: { readonly name: CommandName }): ReactElement {
  const own = useApp(({ settings }) => settings.keys);
  return <kbd className={styles.key}>{chordText(chordFor(name, own))}</kbd>;
}
