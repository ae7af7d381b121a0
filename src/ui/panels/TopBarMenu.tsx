import {
  BookOpen,
  Download,
  FolderOpen,
  Info,
  Keyboard,
  Link,
  LogOut,
  Menu as MenuIcon,
  Save,
  ScrollText,
  Settings,
  SlidersHorizontal,
  type LucideIcon,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { app, useTable } from '../store.ts';
import { exportRecord } from '../store/exportRecord.ts';
import { say } from '../words/index.ts';
import styles from './TopBar.module.css';

interface Entry {
  readonly name:
    | 'brief'
    | 'save'
    | 'saves'
    | 'rulebook'
    | 'assumptions'
    | 'keys'
    | 'settings'
    | 'export'
    | 'link'
    | 'about'
    | 'toTitle';
  readonly icon: LucideIcon;
  readonly run: () => void;
}

const open = (kind: 'help' | 'settings' | 'link' | 'about' | 'rule' | 'assumptions') => (): void => {
  app().openDialog({ kind });
};
const BRIEF: Entry = {
  name: 'brief',
  icon: ScrollText,
  run: () => {
    const { game } = app().getState();
    if (game) app().openDialog({ kind: 'brief', actor: game.seat });
  },
};
const KEEP: readonly Entry[] = [
  {
    name: 'save',
    icon: Save,
    run: () => {
      app().openDialog({ kind: 'saves', as: true });
    },
  },
  {
    name: 'saves',
    icon: FolderOpen,
    run: () => {
      app().openDialog({ kind: 'saves' });
    },
  },
];
const GAME: readonly Entry[] = [
  { name: 'export', icon: Download, run: () => void exportRecord() },
  { name: 'link', icon: Link, run: open('link') },
];
const HELP: readonly Entry[] = [
  { name: 'rulebook', icon: BookOpen, run: open('rule') },
  { name: 'assumptions', icon: SlidersHorizontal, run: open('assumptions') },
  { name: 'keys', icon: Keyboard, run: open('help') },
  { name: 'settings', icon: Settings, run: open('settings') },
  { name: 'about', icon: Info, run: open('about') },
];
const AWAY: readonly Entry[] = [
  {
    name: 'toTitle',
    icon: LogOut,
    run: () => {
      app().toTitle();
    },
  },
];

/** Everything that is not part of the turn. */
export function TopBarMenu(): ReactElement {
  const { game } = useTable();
  const groups = [game.watching ? GAME : [...KEEP, ...GAME, BRIEF], HELP, AWAY];
  return (
    <MenuTrigger>
      <Button className={cls(styles.menu)} aria-label={say('top.menu')}>
        <MenuIcon aria-hidden size="1.375rem" />
      </Button>
      <Popover className={cls(styles.popover)} placement="bottom end">
        <Menu className={cls(styles.entries)}>
          {groups.flatMap((group, ix) => [
            ...(ix === 0 ? [] : [<Separator key={ix} className={cls(styles.line)} />]),
            ...group.map(({ name, icon: Icon, run }) => (
              <MenuItem
                key={name}
                id={name}
                className={cls(styles.entry)}
                textValue={say(`gameMenu.${name}`)}
                onAction={run}
              >
                <Icon aria-hidden size="1.125rem" strokeWidth={1.7} />
                {say(`gameMenu.${name}`)}
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
