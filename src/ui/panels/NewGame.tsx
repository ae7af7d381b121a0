import { ArrowLeft } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import type { Setup } from '../../rules/scenario/setup.ts';
import { freshSeed, isSeed } from '../../session/catalogue.ts';
import { Button } from '../parts/Button.tsx';
import { app } from '../store.ts';
import type { Chosen } from '../store/chosen.ts';
import { changedOf } from '../../replay/assumptionProblems.ts';
import { rowNamed } from '../store/assumptions.ts';
import { linkedAssumptions } from '../store/linkedAssumptions.ts';
import { filledIn, type Asked, type FilledIn } from '../store/link.ts';
import { shippedScenarios, type ScenarioCard } from '../store/library.ts';
import { SCENARIO_LANGUAGE, refusalText, say } from '../words/index.ts';
import { NewGameRest } from './NewGameRest.tsx';
import { NewGameScenario } from './NewGameScenario.tsx';
import { NewGameSeat } from './NewGameSeat.tsx';
import styles from './NewGame.module.css';

interface NewGameProps {
  readonly asked: Asked | undefined;
  readonly onBack: () => void;
}

/** Which scenario, which seat, who plays the others, and the assumptions in the open. */
export function NewGame(props: NewGameProps): ReactElement {
  const [cards, setCards] = useState<readonly ScenarioCard[]>();
  useEffect(() => {
    let here = true;
    void shippedScenarios().then((found) => {
      if (here) setCards(found);
    });
    return () => {
      here = false;
    };
  }, []);
  return cards === undefined ? <p>{say('title.loadingScenarios')}</p> : <Picker cards={cards} {...props} />;
}

function Picker({ cards, asked, onBack }: NewGameProps & { readonly cards: readonly ScenarioCard[] }): ReactElement {
  const setups = cards.flatMap(({ setup }) => setup ?? []);
  const [from] = useState(() => (asked === undefined ? undefined : filledIn(asked, setups, isSeed, linkedAssumptions)));
  const [chosen, setChosen] = useState(() => firstChoice(setups, from));
  return (
    <section className={styles.page} aria-label={say('setup.steps')}>
      <header className={styles.head}>
        <Button look="quiet" size="small" onPress={onBack}>
          <ArrowLeft aria-hidden size="1rem" /> {say('app.back')}
        </Button>
        <h1 className={styles.title}>{say('setup.steps')}</h1>
      </header>
      {from ? <FromLink from={from} /> : null}
      <NewGameScenario
        cards={cards}
        setup={chosen?.setup}
        onChoose={(setup) => {
          setChosen(ofScenario(setup, chosen));
        }}
      />
      {chosen ? (
        <>
          <NewGameSeat chosen={chosen} onChange={setChosen} />
          <NewGameRest chosen={chosen} onChange={setChosen} />
          <Go chosen={chosen} />
        </>
      ) : null}
    </section>
  );
}

/** What a link filled in, and what of it could not be used. */
function FromLink({ from: { problems, refused, assumptions } }: { readonly from: FilledIn }): ReactElement {
  const count = Object.keys(assumptions).length;
  return (
    <div className={styles.link} role="status">
      {problems.length + refused.length === 0 ? <p>{say('link.opened')}</p> : null}
      {count > 0 ? <p>{say('assume.link', { count })}</p> : null}
      {problems.map((problem) => (
        <p key={problem}>{say(`link.${problem}`)}</p>
      ))}
      {refused.map((problem, ix) => {
        const row = rowNamed(problem.name);
        const why = refusalText(problem, row);
        return (
          <p key={ix}>
            {row ? say('assume.linkProblem', { name: row.label, why }) : say('assume.linkUnknown', { why })}
          </p>
        );
      })}
    </div>
  );
}

function firstChoice(setups: readonly Setup[], from: FilledIn | undefined): Chosen | undefined {
  const setup = from?.setup ?? setups.at(-1);
  if (!setup) return undefined;
  return {
    setup,
    seat: from?.seat ?? firstSeat(setup),
    company: 'standard',
    seed: from?.seed ?? freshSeed(),
    preset: from?.preset ?? app().getState().settings.preset,
    assumptions: from?.assumptions ?? {},
  };
}

/** A seat whose motive is not drawn asks least of a beginner. */
const firstSeat = ({ actors }: Setup): string =>
  (actors.find(({ motive }) => motive !== 'drawn') ?? actors[0])?.id ?? '';

/** Another scenario has other seats; all else stays as chosen. */
function ofScenario(setup: Setup, chosen: Chosen | undefined): Chosen | undefined {
  const base = chosen ?? firstChoice([setup], undefined);
  const watching = chosen?.seat === '';
  const known = setup.actors.some(({ id }) => id === base?.seat);
  return base && { ...base, setup, seat: known || watching ? base.seat : firstSeat(setup) };
}

function begin({ setup, seat, company, seed, preset, assumptions: wished }: Chosen): void {
  const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, id === seat ? ('human' as const) : company]));
  const assumptions = changedOf(setup, preset, wished);
  const go = (): Promise<void> => app().begin({ setup, seed: seed.trim(), preset, assumptions, seats });
  window.history.replaceState(null, '', window.location.pathname);
  // A game that is only watched is not kept, so no other gives way to it.
  void (seat === '' ? go() : app().replacing(go));
}

function Go({ chosen }: { readonly chosen: Chosen }): ReactElement {
  const { setup, seat, seed } = chosen;
  const actor = setup.actors.find(({ id }) => id === seat);
  return (
    <div className={styles.go}>
      <p className={styles.summary}>
        <b>{actor?.name ?? say('setup.nobody')}</b>
        <span lang={SCENARIO_LANGUAGE}>{setup.title}</span>
      </p>
      <Button
        look="primary"
        size="large"
        disabled={!isSeed(seed.trim())}
        onPress={() => {
          begin(chosen);
        }}
      >
        {say(actor ? 'title.play' : 'setup.watchNow')}
      </Button>
    </div>
  );
}
