import type { ReactElement } from 'react';
import type { GameOptions, Player } from '../../session/host.ts';
import { freshSeed } from '../../session/catalogue.ts';
import { Button } from '../parts/Button.tsx';
import { app, useTable, type Game } from '../store.ts';
import { exportRecord } from '../store/exportRecord.ts';
import { actorName, say } from '../words/index.ts';
import styles from './Ending.module.css';

/** The same game once more, with a person in this seat and the others played as they were. */
function again({ record, seed, seat }: Game, changed: Partial<Pick<Game, 'seed' | 'seat'>> = {}): void {
  const sits = changed.seat ?? seat;
  const others = Object.entries(record.seats).map(([id, player]) => [id, player === 'human' ? 'standard' : player]);
  const options: GameOptions = {
    setup: record.scenario.setup,
    seed: changed.seed ?? seed,
    preset: record.preset,
    assumptions: record.assumptions ?? {},
    seats: { ...(Object.fromEntries(others) as Record<string, Player>), [sits]: 'human' },
  };
  void app().begin(options);
}

/** What one may do when it is over. Nothing of the game is lost by any of it: the record is the game. */
export function Again(): ReactElement {
  const { game, scenario } = useTable();
  return (
    <footer className={styles.foot}>
      <Button
        look="primary"
        size="large"
        onPress={() => {
          again(game);
        }}
      >
        {say('ending.again')}
      </Button>
      <Button
        look="plain"
        size="large"
        onPress={() => {
          app().toTitle();
        }}
      >
        {say('ending.other')}
      </Button>
      <div className={styles.links}>
        <Button
          look="quiet"
          onPress={() => {
            again(game, { seed: freshSeed() });
          }}
        >
          {say('endingToo.newSeed')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            void exportRecord();
          }}
        >
          {say('ending.export')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            app().putEndingAside(true);
          }}
        >
          {say('crisis.toMap')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            window.print();
          }}
        >
          {say('endingToo.print')}
        </Button>
      </div>
      <section className={styles.seats}>
        <h2 className={styles.seatsTitle}>{say('endingToo.otherSeat')}</h2>
        {scenario.actors
          .filter(({ id }) => id !== game.seat)
          .map(({ id }) => (
            <Button
              key={id}
              look="quiet"
              size="small"
              onPress={() => {
                again(game, { seat: id });
              }}
            >
              {actorName(scenario, id)}
            </Button>
          ))}
      </section>
    </footer>
  );
}
