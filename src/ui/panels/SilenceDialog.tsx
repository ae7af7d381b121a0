import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useApp, useTable } from '../store.ts';
import { rememberAsked } from '../store/asked.ts';
import { say } from '../words/index.ts';
import { leftOpen } from './nextStep.ts';

/** Asks once, before offers are refused because nobody answered them. */
export function SilenceDialog(): ReactElement {
  const { game, view } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const close = (): void => {
    app().closeDialog();
  };
  return (
    <Sheet
      alert
      title={say('silence.title')}
      onClose={close}
      foot={
        <>
          <Button
            look="primary"
            onPress={() => {
              close();
              app().show('inbox');
            }}
          >
            {say('silence.look')}
          </Button>
          <Button
            onPress={() => {
              rememberAsked('silence');
              close();
              app().submit();
            }}
          >
            {say('silence.goOn')}
          </Button>
        </>
      }
    >
      <p>{say('silence.text', { count: leftOpen(game.host, view, plan) })}</p>
      <p>{say('silence.once')}</p>
    </Sheet>
  );
}
