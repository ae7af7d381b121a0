import { ArrowLeft, Dices } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { Button as Pressable, Input, Label, RadioGroup, Text, TextField } from 'react-aria-components';
import type { Preset } from '../../rules/params/params.ts';
import type { Setup, SetupActor } from '../../rules/scenario/setup.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { cls } from '../parts/cls.ts';
import { Option } from '../parts/Option.tsx';
import { app } from '../store.ts';
import { say } from '../words/index.ts';
import styles from './TitleScreen.module.css';

const PRESETS = ['balanced', 'spiral', 'deterrence'] as const satisfies readonly Preset[];
const LONGEST_SEED = 100;

/** Who are you? A seat, what it reads before the first turn, and the assumptions in the open. */
export function NewGame({ setup, onBack }: { readonly setup: Setup; readonly onBack: () => void }): ReactElement {
  const [seat, setSeat] = useState(setup.actors[0]?.id ?? '');
  const [seed, setSeed] = useState('');
  const [preset, setPreset] = useState<Preset>('balanced');
  const actor = setup.actors.find(({ id }) => id === seat);
  const again = (): void => {
    void import('../../session/catalogue.ts').then(({ freshSeed }) => {
      setSeed(freshSeed());
    });
  };
  useEffect(again, []);
  const tidy = seed.trim().slice(0, LONGEST_SEED);
  const play = (): void => {
    void app().replacing(() => app().begin({ setup, seed: tidy, preset, seats: { [seat]: 'human' } }));
  };
  return (
    <section className={styles.section}>
      <div className={styles.back}>
        <Button look="quiet" size="small" onPress={onBack}>
          <ArrowLeft aria-hidden size={16} /> {say('app.back')}
        </Button>
      </div>
      <h2 className={styles.question}>{say('title.chooseSeat')}</h2>
      <div className={styles.picker}>
        <RadioGroup className={cls(styles.seats)} aria-label={say('title.chooseSeat')} value={seat} onChange={setSeat}>
          {setup.actors.map(({ id, name }) => (
            <Option key={id} value={id} className={cls(styles.seat)}>
              {name}
            </Option>
          ))}
        </RadioGroup>
        {actor ? <ReadIn actor={actor} /> : null}
      </div>
      <div className={styles.settings}>
        <TextField className={cls(styles.field)} value={seed} onChange={setSeed} maxLength={LONGEST_SEED}>
          <Label>{say('title.seed')}</Label>
          <div className={styles.seed}>
            <Input className={cls(styles.input)} spellCheck="false" autoComplete="off" />
            <Pressable className={cls(styles.dice)} aria-label={say('title.newSeed')} onPress={again}>
              <Dices aria-hidden size={20} />
            </Pressable>
          </div>
          <Text slot="description" className={cls(styles.quiet)}>
            {say('title.seedHint')}
          </Text>
        </TextField>
        <div className={styles.field}>
          <Choices
            label={say('title.preset')}
            value={preset}
            onChange={(value) => {
              setPreset(value as Preset);
            }}
            choices={PRESETS.map((value) => ({ value, name: say(`preset.${value}.name`) }))}
          />
          <p className={styles.quiet}>
            {say(`preset.${preset}.meaning`)} {say('title.presetHint')}
          </p>
        </div>
      </div>
      <Button look="primary" size="large" disabled={tidy === ''} onPress={play}>
        {say('title.play')}
      </Button>
    </section>
  );
}

function ReadIn({ actor }: { readonly actor: SetupActor }): ReactElement {
  return (
    <article className={styles.readIn} aria-live="polite">
      <h3 className={styles.cardTitle}>{actor.name}</h3>
      <p className={styles.quiet}>{say(`doctrine.${actor.doctrine}`)}</p>
      <p className={styles.brief}>{actor.brief}</p>
      <h4 className={styles.small}>{say('title.wants')}</h4>
      <ul className={styles.wants}>
        {actor.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        {actor.secrets.length === 0 ? null : <li className={styles.quiet}>{say('title.secretToo')}</li>}
      </ul>
    </article>
  );
}
