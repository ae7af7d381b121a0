import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { cls } from '../../parts/cls.ts';
import { app, useApp } from '../../store.ts';
import { nothingPicked, type Picked } from '../../store/dialogs.ts';
import styles from './JumpLine.module.css';

interface JumpLineProps {
  readonly about: Picked;
  readonly text: string;
  readonly where?: string;
}

const point = (about: Picked): void => {
  app().highlight(about);
};

/** A line that shows on the map what it is about while it is pointed at, and goes there when it is pressed. */
export function JumpLine({ about, text, where }: JumpLineProps): ReactElement {
  const covered = useApp(({ dialogs }) => dialogs.some(({ kind }) => kind === 'report'));
  const place = where === undefined ? null : <span className={styles.where}>{where}</span>;
  if (about.kind === 'none' || covered)
    return (
      <span className={styles.plain}>
        {text} {place}
      </span>
    );
  return (
    <Button
      className={cls(styles.jump)}
      onHoverChange={(on) => {
        point(on ? about : nothingPicked);
      }}
      onFocusChange={(on) => {
        point(on ? about : nothingPicked);
      }}
      onPress={() => {
        app().pick(about);
      }}
    >
      {text} {place}
    </Button>
  );
}
