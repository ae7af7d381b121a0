import type { ReactElement } from 'react';
import type { Citation } from '../../scenario/notes.ts';
import type { Origin as OriginOf } from '../../scenario/startingValues.ts';
import { SCENARIO_LANGUAGE, say, scoreText } from '../words/index.ts';
import styles from './Origin.module.css';

/** Where a starting value comes from: what was done to get it, and each source with its licence and what to mind. */
export function Origin({
  title,
  origin,
}: {
  readonly title: string;
  readonly origin: OriginOf | undefined;
}): ReactElement {
  return (
    <span className={styles.origin}>
      <b className={styles.title}>{title}</b>
      {origin === undefined ? (
        <span>{say('sourced.noNote')}</span>
      ) : (
        <>
          <span lang={SCENARIO_LANGUAGE}>{origin.entry.note}</span>
          <Figure figure={origin.entry.figure} />
          {origin.citations.map((citation) => (
            <Cited key={citation.cite} citation={citation} />
          ))}
        </>
      )}
    </span>
  );
}

/** What the rule of the data alone would give. */
function Figure({ figure }: { readonly figure: number | undefined }): ReactElement | null {
  if (figure === undefined) return null;
  return <span>{say('sourced.figure', { figure: scoreText(figure, figure % 100 === 0 ? 0 : 1) })}</span>;
}

function Cited({ citation: { kind, cite, licence, mind } }: { readonly citation: Citation }): ReactElement {
  return (
    <span className={styles.cited}>
      <b className={styles.kind}>{say(`sourced.kinds.${kind}`)}</b>
      <span lang={SCENARIO_LANGUAGE}>{kind === 'article' ? say('sourced.section', { cite }) : cite}</span>
      {licence === undefined ? null : <span>{say('sourced.licence', { licence })}</span>}
      {mind === undefined ? null : <span lang={SCENARIO_LANGUAGE}>{mind}</span>}
    </span>
  );
}
