import { useState, type ReactElement } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useApp } from '../store.ts';
import { openFile } from '../store/openFile.ts';
import { useSavedGames, type SavedGames } from '../store/savedGames.ts';
import type { KeptSave } from '../store/saves.ts';
import { say } from '../words/index.ts';
import { SaveAs } from './SaveAs.tsx';
import { SaveRow, saveName } from './SaveRow.tsx';
import { StorageRoom } from './StorageRoom.tsx';
import styles from './SavesDialog.module.css';

/** Everything that is saved on this device, to go on with, to name, to take away and to bring in. */
export function SavesDialog({ as = false }: { readonly as?: boolean | undefined }): ReactElement {
  const playing = useApp(({ game }) => game !== undefined && !game.watching);
  const saves = useSavedGames();
  const [gone, setGone] = useState<KeptSave>();
  const remove = (save: KeptSave): void => {
    setGone(save);
    void app()
      .saves.then((kept) => kept?.remove(save.key))
      .then(saves.again);
  };
  const undo = (save: KeptSave): void => {
    setGone(undefined);
    void app()
      .saves.then((kept) => kept?.put(save))
      .then(saves.again);
  };
  return (
    <Sheet
      title={say('kept.title')}
      size="wide"
      onClose={() => {
        app().closeDialog();
      }}
      foot={<Import />}
    >
      <div className={styles.body}>
        {playing ? <SaveAs named={saves.named ?? []} focus={as} onSaved={saves.again} /> : null}
        <p className={styles.said} role="status">
          {gone ? say('kept.deleted', { name: saveName(gone) }) : null}
          {gone ? (
            <Button size="small" onPress={() => undo(gone)}>
              {say('kept.undo')}
            </Button>
          ) : null}
        </p>
        <Lists saves={saves} onRemove={remove} />
        <StorageRoom />
      </div>
    </Sheet>
  );
}

interface ListsProps {
  readonly saves: SavedGames;
  readonly onRemove: (save: KeptSave) => void;
}

function Lists({ saves, onRemove }: ListsProps): ReactElement {
  const storage = useApp((state) => state.storage);
  const { named, lines, again } = saves;
  if (storage === 'unavailable') return <p className={styles.empty}>{say('kept.nothingKept')}</p>;
  if (named?.length === 0 && lines.length === 0) return <p className={styles.empty}>{say('kept.empty')}</p>;
  return (
    <>
      {named && named.length > 0 ? (
        <section className={styles.section} aria-label={say('kept.named')}>
          <h3 className={styles.heading}>{say('kept.named')}</h3>
          <ul className={styles.list}>
            {named.map((save) => (
              <SaveRow key={save.key} save={save} onRemove={onRemove} onChanged={again} />
            ))}
          </ul>
        </section>
      ) : null}
      {lines.length > 0 ? (
        <section className={styles.section} aria-label={say('kept.byItself')}>
          <h3 className={styles.heading}>{say('kept.byItself')}</h3>
          <p className={styles.quiet}>{say('kept.byItselfMore')}</p>
          {lines.map((line) => (
            <Line key={line[0]?.line ?? line[0]?.key} line={line} onRemove={onRemove} onChanged={again} />
          ))}
        </section>
      ) : null}
    </>
  );
}

/** How many turns of a game are shown before more is asked for. */
const SHOWN = 2;

interface LineProps {
  readonly line: readonly KeptSave[];
  readonly onRemove: (save: KeptSave) => void;
  readonly onChanged: () => void;
}

function Line({ line, onRemove, onChanged }: LineProps): ReactElement | null {
  const [all, setAll] = useState(false);
  const [first] = line;
  if (!first) return null;
  const { seat, scenario } = first.about;
  const rest = line.length - SHOWN;
  return (
    <div>
      <h4 className={styles.game}>{say('kept.line', { seat, scenario })}</h4>
      <ul className={styles.list}>
        {(all ? line : line.slice(0, SHOWN)).map((save) => (
          <SaveRow key={save.key} save={save} onRemove={onRemove} onChanged={onChanged} />
        ))}
      </ul>
      {rest > 0 && !all ? (
        <Button size="small" look="quiet" onPress={() => setAll(true)}>
          {say('kept.more', { count: rest })}
        </Button>
      ) : null}
    </div>
  );
}

function Import(): ReactElement {
  return (
    <>
      <p className={styles.hint}>{say('kept.importMore')}</p>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) void openFile(file);
        }}
      >
        <Button onPress={() => undefined}>{say('kept.import')}</Button>
      </FileTrigger>
    </>
  );
}
