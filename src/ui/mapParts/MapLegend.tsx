import { Fragment, useMemo, type ReactElement } from 'react';
import { legendHeight, legendWidth, type LegendEntry } from '../map/layers/layer.ts';
import { badgesOf, legendOf } from '../map/layers/legend.ts';
import type { MapModel } from '../map/mapModel.ts';
import { mapThemes } from '../map/mapTheme.ts';
import { svgPen } from '../map/svgPen.ts';
import type { Look } from '../useTheme.ts';
import { say } from '../words/index.ts';
import { Eyes } from './Eyes.tsx';
import { clauseName } from './spoken.ts';
import { useMapModel } from './useMapModel.ts';
import styles from './MapLegend.module.css';

/** What is on the map now means this; always in sight, and drawn by the code that draws the map. */
export function MapLegend({ look }: { readonly look: Look }): ReactElement {
  const model = useMapModel();
  const bare = bareText(model);
  return (
    <div className={styles.strip} data-legend>
      {model.layer === 'threat' ? <Eyes /> : null}
      <ul className={styles.legend} aria-label={say('map.legend')} data-layer={model.layer}>
        {bare === undefined ? null : <li>{bare}</li>}
        {legendOf(model).map((entry) => (
          <Fragment key={entry.mark}>
            <Entry entry={entry} look={look} />
            {entry.mark === 'clause' ? lettersIn(model).map((letter) => <Letter key={letter} letter={letter} />) : null}
          </Fragment>
        ))}
        {badgesOf(model).map((entry) => (
          <Entry key={entry.mark} entry={entry} look={look} />
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry, look }: { readonly entry: LegendEntry; readonly look: Look }): ReactElement {
  return (
    <li data-mark={entry.mark}>
      <Sign entry={entry} theme={look.theme} />
      {say(`chart.mark.${entry.mark}`)}
    </li>
  );
}

function Sign({ entry, theme }: { readonly entry: LegendEntry; readonly theme: Look['theme'] }): ReactElement {
  const paths = useMemo(() => {
    const { pen, paths: drawn } = svgPen();
    entry.draw(pen, mapThemes[theme]);
    return drawn;
  }, [entry, theme]);
  return (
    <svg className={styles.sign} viewBox={`0 0 ${String(legendWidth)} ${String(legendHeight)}`} aria-hidden>
      {paths.map(({ d, fill, stroke, width }, i) => (
        <path key={i} d={d} fill={fill} stroke={stroke} strokeWidth={width} />
      ))}
    </svg>
  );
}

function Letter({ letter }: { readonly letter: string }): ReactElement {
  return (
    <li>
      <b className={styles.letter}>{letter}</b> {clauseName(letter)}
    </li>
  );
}

function lettersIn({ pairs, flashpoints }: MapModel): readonly string[] {
  const onPlaces = flashpoints.flatMap(({ clauses }) => clauses.map(({ letter }) => letter));
  return [...new Set([...pairs.flatMap(({ clauses }) => clauses), ...onPlaces])].sort();
}

/** Said where a layer has nothing to show: an empty map should not look like a broken one. */
function bareText({ layer, disasters, acts, pairs, flashpoints }: MapModel): string | undefined {
  if (layer === 'threats' && disasters.length === 0) return say('chart.calm');
  if (layer === 'activity' && acts.length === 0) return say('chart.idle');
  const bound = pairs.some(({ bond }) => bond !== 'none') || flashpoints.some(({ clauses }) => clauses.length > 0);
  return layer === 'treaties' && !bound ? say('chart.unbound') : undefined;
}
