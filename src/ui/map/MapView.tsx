import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Box } from './camera.ts';
import type { MapModel, MapPick, ThemeName } from './mapModel.ts';
import type { MapHandle } from './mapHandle.ts';
import styles from './MapView.module.css';

export interface MapViewProps {
  readonly model: MapModel;
  readonly theme: ThemeName;
  readonly reducedMotion: boolean;
  readonly onPick: (pick: MapPick) => void;
  /** The keyboard's ring stands on something else; `nothing` when it has left. */
  readonly onPoint: (pick: MapPick) => void;
  /** What the picture is, in a few words. */
  readonly label: string;
  /** What it shows now, for whoever cannot see it. */
  readonly description: string;
  readonly loading: string;
  /** Said instead of the map when it cannot be loaded; the rest of the screen goes on. */
  readonly failed: string;
  /** The running map, for jumps from the log and for tests; undefined when it stops. */
  readonly onReady?: (map: MapHandle | undefined) => void;
  /** Words over the top of the map; labels keep clear of them too. */
  readonly caption?: ReactNode;
  /** Controls over a corner of the map; labels keep clear of them. */
  readonly children?: ReactNode;
}

/** The map as a part of the page: quiet until it has loaded, and a sentence if it never does. */
export function MapView(props: MapViewProps): ReactElement {
  const { model, theme, reducedMotion, label, description, loading, failed } = props;
  const host = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [map, setMap] = useState<MapHandle>();
  const [broken, setBroken] = useState(false);
  const descriptionId = useId();

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let gone = false;
    let running: MapHandle | undefined;
    const { theme: firstTheme, reducedMotion: firstMotion, label: firstLabel } = latest.current;
    import('./startMap.ts')
      .then(({ startMap }) =>
        startMap(element, {
          theme: firstTheme,
          reducedMotion: firstMotion,
          label: firstLabel,
          describedBy: descriptionId,
          onPick: (pick) => latest.current.onPick(pick),
          onPoint: (pick) => latest.current.onPoint(pick),
        }),
      )
      .then((started) => {
        if (gone) {
          started.destroy();
          return;
        }
        running = started;
        started.keepClear([controls, caption].flatMap(({ current }) => boxesOf(current)));
        setMap(started);
        latest.current.onReady?.(started);
      })
      .catch(() => {
        if (!gone) setBroken(true);
      });
    const watcher = new ResizeObserver(() =>
      running?.keepClear([controls, caption].flatMap(({ current }) => boxesOf(current))),
    );
    watcher.observe(element);
    if (caption.current) watcher.observe(caption.current);
    return () => {
      gone = true;
      watcher.disconnect();
      running?.destroy();
      if (running) latest.current.onReady?.(undefined);
      setMap(undefined);
    };
  }, [descriptionId]);

  useEffect(() => map?.show(model), [map, model]);
  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.setReducedMotion(reducedMotion), [map, reducedMotion]);
  useEffect(() => map?.setLabel(label), [map, label]);

  return (
    <div className={styles.frame} data-theme={theme} data-map={broken ? 'failed' : map ? 'ready' : 'loading'}>
      <div className={styles.host} ref={host} />
      {map ? null : (
        <p className={styles.note} role={broken ? 'alert' : undefined}>
          {broken ? failed : loading}
        </p>
      )}
      <div className={styles.caption} ref={caption}>
        {props.caption}
      </div>
      <div className={styles.controls} ref={controls}>
        {props.children}
      </div>
      <p className={styles.description} id={descriptionId}>
        {description}
      </p>
    </div>
  );
}

/** Where an element lies over the map, in pixels from the map's corner. */
function boxesOf(element: HTMLElement | null): readonly Box[] {
  if (!element || element.offsetWidth === 0 || element.offsetHeight === 0) return [];
  const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = element;
  return [{ left, top, right: left + offsetWidth, bottom: top + offsetHeight }];
}
