import { X } from 'lucide-react';
import { useContext, useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { say } from '../words/index.ts';
import { cls } from './cls.ts';
import { SheetTop } from './sheetTop.ts';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly kicker?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly size?: 'usual' | 'wide' | 'full' | 'broad' | 'screen';
  readonly alert?: boolean;
  /** Headed like the front page of a newspaper. */
  readonly masthead?: boolean;
}

/** A sheet of paper in front of the table. Esc puts it away. */
export function Sheet(props: SheetProps): ReactElement {
  const { title, kicker, onClose, children, foot, size = 'usual', alert = false, masthead = false } = props;
  const top = useContext(SheetTop);
  return (
    <ModalOverlay className={cls(styles.overlay)} isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className={cls(styles.modal, styles[size])}>
        <Dialog className={cls(styles.dialog)} role={alert ? 'alertdialog' : 'dialog'}>
          <header className={cls(styles.head, masthead && styles.masthead)}>
            <div>
              {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
              <Heading slot="title" level={2} className={cls(styles.title)}>
                {title}
              </Heading>
            </div>
            <Button className={cls(styles.close)} aria-label={say('app.close')} onPress={onClose}>
              <X aria-hidden size="1.25rem" />
            </Button>
          </header>
          <Body title={title}>
            {top}
            {children}
          </Body>
          {foot === undefined ? null : <footer className={styles.foot}>{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What lies on the sheet. Where it is longer than the sheet the keyboard comes to it too, to scroll it. */
function Body({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const body = useRef<HTMLDivElement>(null);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(() => {
      setLong(element.scrollHeight > element.clientHeight);
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return (
    <div ref={body} className={styles.body} {...(long ? { tabIndex: 0, role: 'group', 'aria-label': title } : {})}>
      {children}
    </div>
  );
}
