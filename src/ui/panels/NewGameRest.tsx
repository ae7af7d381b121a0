import { Dices } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button as Pressable, FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { PRESETS, SEED_LENGTH, freshSeed, isSeed } from '../../session/catalogue.ts';
import { Choices } from '../parts/Choices.tsx';
import { cls } from '../parts/cls.ts';
import { CopyLink } from '../parts/CopyLink.tsx';
import { changedOf } from '../../replay/assumptionProblems.ts';
import { assumedText } from '../store/linkedAssumptions.ts';
import { linkTo } from '../store/link.ts';
import { say } from '../words/index.ts';
import type { Chosen, Company } from '../store/chosen.ts';
import { NewGameAssumptions } from './NewGameAssumptions.tsx';
import styles from './NewGame.module.css';

const COMPANY = ['standard', 'quick', 'random'] as const satisfies readonly Company[];

interface NewGameRestProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Who plays the others, the theory, the seed, and a link to all of it. */
export function NewGameRest({ chosen, onChange }: NewGameRestProps): ReactElement {
  const { setup, seat, company, preset, seed } = chosen;
  const assume = assumedText(changedOf(setup, preset, chosen.assumptions));
  const href = linkTo({ scenario: setup.id, seat, seed: seed.trim(), preset, assume }, window.location.href);
  return (
    <section className={styles.rest}>
      <div className={styles.field}>
        <h2 className={styles.question}>{say('setup.company')}</h2>
        <Choices
          label={say('setup.company')}
          hideLabel
          value={company}
          onChange={(value) => {
            onChange({ ...chosen, company: COMPANY.find((name) => name === value) ?? 'standard' });
          }}
          choices={COMPANY.map((value) => ({ value, name: say(`company.${value}.name`) }))}
        />
        <p className={styles.quiet}>
          {say(`company.${company}.meaning`)} {say('setup.companyMore')}
        </p>
      </div>
      <div className={styles.field}>
        <h2 className={styles.question}>{say('title.preset')}</h2>
        <Choices
          label={say('title.preset')}
          hideLabel
          value={preset}
          onChange={(value) => {
            onChange({ ...chosen, preset: PRESETS.find((name) => name === value) ?? 'balanced' });
          }}
          choices={PRESETS.map((value) => ({ value, name: say(`preset.${value}.name`) }))}
        />
        <p className={styles.quiet}>
          {say(`preset.${preset}.meaning`)} {say('title.presetHint')}
        </p>
      </div>
      <NewGameAssumptions chosen={chosen} onChange={onChange} />
      <Seed chosen={chosen} onChange={onChange} />
      <div className={styles.field}>
        <CopyLink href={href} />
      </div>
    </section>
  );
}

function Seed({ chosen, onChange }: NewGameRestProps): ReactElement {
  const { seed } = chosen;
  return (
    <TextField
      className={cls(styles.field)}
      value={seed}
      onChange={(text) => {
        onChange({ ...chosen, seed: text });
      }}
      maxLength={SEED_LENGTH}
      isInvalid={!isSeed(seed.trim())}
    >
      <Label className={cls(styles.label)}>{say('title.seed')}</Label>
      <div className={styles.seed}>
        <Input className={cls(styles.input)} spellCheck="false" autoComplete="off" />
        <Pressable
          className={cls(styles.dice)}
          aria-label={say('title.newSeed')}
          onPress={() => {
            onChange({ ...chosen, seed: freshSeed() });
          }}
        >
          <Dices aria-hidden size="1.25rem" />
        </Pressable>
      </div>
      <Text slot="description" className={cls(styles.quiet)}>
        {say('title.seedHint')}
      </Text>
      <FieldError className={cls(styles.bad)}>{say('setup.badSeed')}</FieldError>
    </TextField>
  );
}
