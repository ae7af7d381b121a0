import { Download, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { app } from '../store.ts';
import { exportText, recordName } from '../store/exportRecord.ts';
import type { KeptSave } from '../store/saves.ts';
import { say, whenText } from '../words/index.ts';
import { NameField } from './SaveAs.tsx';
import styles from './SavesDialog.module.css';

/** What a save is called: its own name, or its turn. */
export const saveName = ({ name, about }: KeptSave): string =>
  name ?? (about.over ? say('kept.over') : say('kept.turn', { turn: about.turn }));

function metaOf({ name, about, savedAt, text }: KeptSave): string {
  const { seat, scenario, turn } = about;
  const when = whenText(savedAt);
  const size = Math.max(1, Math.round(text.length / 1_000));
  const what =
    name === undefined ? say('kept.meta', { when, size }) : say('kept.metaNamed', { seat, scenario, turn, when, size });
  return about.changed === true ? say('assume.saved', { what }) : what;
}

/** A name that a file may have everywhere. */
function fileName({ name, about }: KeptSave): string {
  const called = name ?? `${about.seatId}-turn-${String(about.turn)}`;
  return recordName(called.replaceAll(/[^\p{L}\p{N} ._-]/gu, '-'), about.changed);
}

async function open(save: KeptSave): Promise<void> {
  const opened = await app().open(save.text, undefined, app().getState().screen === 'game');
  if (!opened.ok) app().openDialog({ kind: 'problems', problems: opened.problems });
}

interface SaveRowProps {
  readonly save: KeptSave;
  readonly onRemove: (save: KeptSave) => void;
  readonly onChanged: () => void;
}

/** One save and what can be done with it. */
export function SaveRow({ save, onRemove, onChanged }: SaveRowProps): ReactElement {
  const [renaming, setRenaming] = useState(false);
  const name = saveName(save);
  if (renaming) {
    const rename = (next: string): void => {
      setRenaming(false);
      void app()
        .saves.then((kept) => kept?.put({ ...save, name: next }))
        .then(onChanged);
    };
    return (
      <li className={styles.row}>
        <NameField
          label={say('kept.newName')}
          usual={name}
          action={say('kept.rename')}
          focus
          onName={rename}
          onCancel={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>{name}</p>
        <p className={styles.quiet}>{metaOf(save)}</p>
      </div>
      <div className={styles.acts}>
        <Button size="small" label={say('kept.openOne', { name })} onPress={() => void open(save)}>
          {say('kept.open')}
        </Button>
        <Button
          size="small"
          look="quiet"
          label={say('kept.exportOne', { name })}
          onPress={() => exportText(save.text, fileName(save))}
        >
          <Download aria-hidden size="1rem" /> {say('kept.export')}
        </Button>
        {save.name === undefined ? null : (
          <Button
            size="small"
            look="quiet"
            label={say('kept.renameOne', { name })}
            onPress={() => {
              setRenaming(true);
            }}
          >
            <Pencil aria-hidden size="1rem" /> {say('kept.rename')}
          </Button>
        )}
        <Button size="small" look="quiet" label={say('kept.deleteOne', { name })} onPress={() => onRemove(save)}>
          <Trash2 aria-hidden size="1rem" /> {say('kept.delete')}
        </Button>
      </div>
    </li>
  );
}
