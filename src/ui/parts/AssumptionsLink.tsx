import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { ClauseId } from '../../rules/effects/events.ts';
import { app } from '../store.ts';
import { clauseText, say } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './ClauseLink.module.css';

interface AssumptionsLinkProps {
  readonly clause: ClauseId;
  /** What it is called; the same word everywhere unless something else is said. */
  readonly name?: string;
}

/** Opens the assumptions that stand behind a clause. */
export function AssumptionsLink({ clause, name = say('assume.open') }: AssumptionsLinkProps): ReactElement {
  return (
    <Button
      className={cls(styles.link)}
      aria-label={`${name}: ${clauseText(clause)}`}
      onPress={() => {
        app().openDialog({ kind: 'assumptions', clause });
      }}
    >
      {name}
    </Button>
  );
}
