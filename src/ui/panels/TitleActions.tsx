import { Archive, Eye, Flag, FolderOpen, GraduationCap, Map as MapIcon, Play, type LucideIcon } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { app, useApp } from '../store.ts';
import { goOnWith } from '../store/goingOn.ts';
import { openFile } from '../store/openFile.ts';
import type { Latest } from '../store/saves.ts';
import { say, whenText } from '../words/index.ts';
import styles from './TitleActions.module.css';

/** One large thing to do, and everything else below it. */
export function TitleActions({ onNew }: { readonly onNew: () => void }): ReactElement {
  const latest = useLatest();
  const save = latest?.save;
  // A game that was played to its end is nothing to go on with.
  const going = save?.about.over === true ? undefined : save;
  const ended = save?.about.over === true ? save : undefined;
  return (
    <nav className={styles.actions} aria-label={say('front.more')}>
      {going ? (
        <Large icon={Play} name={say('title.continue')} more={aboutSave(going)} onPress={() => void goOnWith(going)} />
      ) : ended ? (
        <Large icon={MapIcon} name={say('front.newGame')} more={say('front.newGameMore')} onPress={onNew} />
      ) : (
        <Large
          icon={GraduationCap}
          name={say('front.firstGame')}
          more={say('front.firstGameMore')}
          disabled={latest === undefined}
          onPress={() => void playFirst()}
        />
      )}
      {latest?.damaged ? <p className={styles.note}>{say('storage.broken')}</p> : null}
      <ul className={styles.list}>
        {ended ? (
          <Line
            icon={Flag}
            name={say('front.ended', { seat: ended.about.seat })}
            more={aboutSave(ended)}
            onPress={() => void goOnWith(ended)}
          />
        ) : null}
        {save ? (
          <Line
            icon={GraduationCap}
            name={say('front.firstGame')}
            more={say('front.firstGameMore')}
            onPress={() => void playFirst()}
          />
        ) : null}
        {ended ? null : (
          <Line icon={MapIcon} name={say('front.newGame')} more={say('front.newGameMore')} onPress={onNew} />
        )}
        <Line icon={Eye} name={say('front.watch')} more={say('front.watchMore')} onPress={() => void watch()} />
        <li>
          <FileTrigger
            acceptedFileTypes={['application/json', '.json', '.yaml', '.yml']}
            onSelect={(files) => {
              const [file] = Array.from(files ?? []);
              if (file) void openFile(file);
            }}
          >
            <Face icon={FolderOpen} name={say('front.openRecord')} more={say('front.openRecordMore')} />
          </FileTrigger>
        </li>
        {save ? (
          <Line
            icon={Archive}
            name={say('front.saves')}
            more={say('front.savesMore')}
            onPress={() => {
              app().openDialog({ kind: 'saves' });
            }}
          />
        ) : null}
      </ul>
    </nav>
  );
}

type Save = NonNullable<Latest['save']>;

/** What was kept last: undefined until the device has said it. */
function useLatest(): Latest | undefined {
  const storage = useApp((state) => state.storage);
  const [latest, setLatest] = useState<Latest>();
  useEffect(() => {
    let here = true;
    void app().saves.then(async (saves) => {
      const found = (await saves?.latest()) ?? { save: undefined, damaged: false };
      if (here) setLatest(found);
    });
    return () => {
      here = false;
    };
  }, [storage]);
  return latest;
}

function aboutSave({ about, savedAt }: Save): string {
  const when = whenText(savedAt);
  const { seat, scenario, turn } = about;
  const what = say(about.over ? 'front.overMore' : 'front.continueMore', { seat, scenario, turn, when });
  return about.changed === true ? say('assume.saved', { what }) : what;
}

/** The scenarios come only when one is wanted: the title is small. */
const playFirst = async (): Promise<void> => (await import('../store/begin.ts')).playFirst();
const watch = async (): Promise<void> => (await import('../store/begin.ts')).watchUsual();

interface FaceProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly more: string;
}
interface ActionProps extends FaceProps {
  readonly onPress: () => void;
  readonly disabled?: boolean;
}

function Large({ icon: Icon, name, more, onPress, disabled = false }: ActionProps): ReactElement {
  return (
    <Button className={cls(styles.large)} onPress={onPress} isDisabled={disabled}>
      <Icon aria-hidden size="1.75rem" strokeWidth={1.6} />
      <span>
        <span className={styles.largeName}>{name}</span> <span className={styles.largeMore}>{more}</span>
      </span>
    </Button>
  );
}

function Face({ icon: Icon, name, more, ...rest }: FaceProps & { readonly onPress?: () => void }): ReactElement {
  return (
    <Button className={cls(styles.line)} {...rest}>
      <Icon aria-hidden size="1.25rem" strokeWidth={1.6} />
      <span>
        <span className={styles.name}>{name}</span> <span className={styles.more}>{more}</span>
      </span>
    </Button>
  );
}

const Line = (props: ActionProps): ReactElement => (
  <li>
    <Face {...props} />
  </li>
);
