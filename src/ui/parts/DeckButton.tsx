import { Layers } from 'lucide-react';
import type { ReactElement } from 'react';
import { app } from '../store.ts';
import { say } from '../words/index.ts';
import { Button } from './Button.tsx';

/** Opens the deck of event cards. */
export function DeckButton(): ReactElement {
  return (
    <Button
      size="small"
      onPress={() => {
        app().openDialog({ kind: 'deck' });
      }}
    >
      <Layers aria-hidden size="0.9375rem" /> {say('deck.open')}
    </Button>
  );
}
