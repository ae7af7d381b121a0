import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cls } from './cls.ts';
import { putBeside } from './putBeside.ts';
import styles from './SourceTip.module.css';

interface SourceTipProps {
  /** What is pointed at. */
  readonly children: ReactNode;
  /** What it is called when it is read aloud. */
  readonly label: string;
  /** What is told of it. Text only: nothing in it can be pressed. */
  readonly tip: ReactNode;
}

/** How long a pointer rests before the tip opens, and may be away before it closes, in ms. */
const REST = 150;

/** Something that says where it comes from: while it is pointed at or focused, and after a press until the next one elsewhere. */
export function SourceTip({ children, label, tip }: SourceTipProps): ReactElement {
  const id = useId();
  const [near, setNear] = useState(false);
  const [pinned, setPinned] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const open = near || pinned;
  const soon = (there: boolean): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setNear(there), REST);
  };
  const close = (): void => {
    clearTimeout(timer.current);
    setNear(false);
    setPinned(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useClosing(open, button, close);
  return (
    <>
      <Button
        ref={button}
        className={cls(styles.value)}
        aria-label={label}
        {...(open ? { 'aria-describedby': id } : {})}
        onHoverChange={soon}
        onFocus={({ target }) => {
          if (target.matches(':focus-visible')) setNear(true);
        }}
        onBlur={({ relatedTarget }) => {
          // A tip that has to be scrolled is the next stop.
          if (relatedTarget?.id !== id) close();
        }}
        onPress={() => {
          setPinned(!pinned);
        }}
      >
        {children}
      </Button>
      {open ? (
        <Tip id={id} beside={button} onNear={soon} onLeft={close}>
          {tip}
        </Tip>
      ) : null}
    </>
  );
}

/** Esc puts a tip away and nothing else, and so does a press elsewhere. */
function useClosing(open: boolean, button: React.RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    const onPress = ({ target }: PointerEvent): void => {
      if (!button.current?.contains(target as Node)) close();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  });
}

interface TipProps {
  readonly id: string;
  readonly beside: React.RefObject<HTMLElement | null>;
  /** Pointed at, it stays: long ones are read slowly. */
  readonly onNear: (near: boolean) => void;
  /** The focus was in it, and has gone on. */
  readonly onLeft: () => void;
  readonly children: ReactNode;
}

/** Lies over everything, and in the page where it belongs: whoever reads the page aloud finds it there. */
function Tip({ id, beside, onNear, onLeft, children }: TipProps): ReactElement {
  const tip = useRef<HTMLSpanElement>(null);
  const [long, setLong] = useState(false);
  useLayoutEffect(() => {
    const box = tip.current;
    if (!box) return undefined;
    const put = (): void => {
      if (beside.current) putBeside(box, beside.current);
      setLong(box.scrollHeight > box.clientHeight);
    };
    // Older browsers show it in its place, which may be cut off.
    if ('showPopover' in box) box.showPopover();
    put();
    const watcher = new ResizeObserver(put);
    watcher.observe(box);
    window.addEventListener('scroll', put, true);
    window.addEventListener('resize', put);
    return () => {
      watcher.disconnect();
      window.removeEventListener('scroll', put, true);
      window.removeEventListener('resize', put);
    };
  }, [beside]);
  return (
    <span
      ref={tip}
      id={id}
      role="tooltip"
      popover="manual"
      className={styles.tip}
      {...(long ? { tabIndex: 0, onBlur: onLeft } : {})}
      onPointerEnter={() => {
        onNear(true);
      }}
      onPointerLeave={() => {
        onNear(false);
      }}
    >
      {children}
    </span>
  );
}
