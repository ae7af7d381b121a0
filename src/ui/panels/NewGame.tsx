import { useState, type ReactElement } from 'react';
import { freshSeed, isSeed } from '../../session/catalogue.ts';
import { app, useApp } from '../store.ts';
import type { Wished } from '../store/chosen.ts';
import { linkedAssumptions } from '../store/linkedAssumptions.ts';
import { filledIn, type Asked, type FilledIn } from '../store/link.ts';
import { useShelf } from '../store/shelf.ts';
import { say } from '../words/index.ts';
import { FromLink } from './FromLink.tsx';
import { Library } from './Library.tsx';
import { ScenarioLand } from './ScenarioMap.tsx';
import { ScenarioPage } from './ScenarioPage.tsx';

interface NewGameProps {
  readonly asked: Asked | undefined;
  /** To the title. */
  readonly onBack: () => void;
  /** To the shelf: what the link asked for is put away. */
  readonly onShelf: () => void;
}

/** The shelf of scenarios, and the page of the one that was taken from it. */
export function NewGame({ asked, onBack, onShelf }: NewGameProps): ReactElement {
  const shelf = useShelf();
  const id = useApp((state) => state.opened);
  const from = asked && filledIn(asked, shelf.cards, isSeed, linkedAssumptions);
  const [wished, setWished] = useState(() => firstWish(from));
  const card = shelf.cards.find((one) => one.id === (id ?? asked?.scenario));
  // What is kept on this device is known a moment later, and a link may ask for it.
  if (from && !card && !shelf.complete) return <p role="status">{say('title.loadingScenarios')}</p>;
  const note = from ? <FromLink from={from} asked={asked.scenario} /> : null;
  return (
    <>
      <ScenarioLand />
      {card ? (
        <ScenarioPage
          key={card.id}
          card={card}
          note={card.id === asked?.scenario ? note : null}
          wished={{ ...wished, seat: wished.seat ?? from?.seat }}
          onWished={setWished}
          onShelf={onShelf}
        />
      ) : (
        <Library
          shelf={shelf}
          note={note}
          onBack={onBack}
          onOpen={(opened) => {
            app().browse(true, opened.id);
          }}
        />
      )}
    </>
  );
}

function firstWish(from: FilledIn | undefined): Wished {
  return {
    company: 'standard',
    seed: from?.seed ?? freshSeed(),
    preset: from?.preset ?? app().getState().settings.preset,
    assumptions: from?.assumptions ?? {},
  };
}
