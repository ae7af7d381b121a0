import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { app } from '../store.ts';
import { nothingPicked } from '../store/dialogs.ts';
import { say } from '../words/index.ts';
import styles from './SelectionPanel.module.css';

interface PanelFrameProps {
  readonly kicker: string;
  readonly title: string;
  /** What the panel is switched by, under its title. */
  readonly tools?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A panel about what was picked. Esc or its cross puts it away. */
export function PanelFrame({ kicker, title, tools, foot, children }: PanelFrameProps): ReactElement {
  return (
    <aside className={styles.panel} aria-label={title}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>{kicker}</p>
          <h2 className={styles.title}>{title}</h2>
        </div>
        <Button
          className={cls(styles.close)}
          aria-label={say('app.close')}
          onPress={() => {
            app().pick(nothingPicked);
          }}
        >
          <X aria-hidden size="1.125rem" />
        </Button>
      </header>
      {tools === undefined ? null : <div className={styles.tools}>{tools}</div>}
      <div className={styles.body}>{children}</div>
      {foot === undefined ? null : <footer className={styles.foot}>{foot}</footer>}
    </aside>
  );
}
