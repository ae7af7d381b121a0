import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { ClauseId } from '../../rules/effects/events.ts';
import { app } from '../store.ts';
import { clauseText } from '../words/index.ts';
import { cls } from './cls.ts';
import styles from './ClauseLink.module.css';

/**
 * The number of a clause, which opens the rulebook there. Put it beside everything that a clause explains:
 * `<ClauseLink clause={row.cause.clause} />`.
 */
export function ClauseLink({ clause }: { readonly clause: ClauseId }): ReactElement {
  return (
    <Button
      className={cls(styles.link)}
      onPress={() => {
        app().openDialog({ kind: 'rule', clause });
      }}
    >
      {clauseText(clause)}
    </Button>
  );
}
