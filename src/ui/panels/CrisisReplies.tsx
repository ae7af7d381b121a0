import type { ReactElement } from 'react';
import type { Reply } from '../../rules/crisis/moveKinds.ts';
import type { CrisisView } from '../../rules/sight/observe.ts';
import { repliesFor, type ReplyChoice, type ReplySight } from '../../session/crisisCalls.ts';
import { app, useApp, useTable } from '../store.ts';
import { actorNameAt, chanceText, deltaText, say, scoreText, scoreTitle } from '../words/index.ts';
import type { WindowProps } from './CrisisSheet.tsx';
import { ReplyList, type ReplyCost } from './ReplyList.tsx';
import styles from './CrisisDialog.module.css';

/** Whether every call on me in a window has an answer in the plan. */
export function useAnswered({ at, calledBy }: CrisisView): boolean {
  const { scenario } = useTable();
  const given = useApp(({ planning }) => planning.now.replies[at]);
  return calledBy.every((ix) => given?.[scenario.actors[ix]?.id ?? ''] !== undefined);
}

/** Calls of allies that wait for my answer: what binds me, and what each answer costs. */
export function CrisisReplies({ shown, crisis }: Pick<WindowProps, 'shown' | 'crisis'>): ReactElement {
  const { scenario, view } = useTable();
  return (
    <>
      {repliesFor(scenario, view, crisis).map((choice) => (
        <Call key={choice.caller} at={shown.at} choice={choice} />
      ))}
    </>
  );
}

function Call({ at, choice }: { readonly at: string; readonly choice: ReplyChoice }): ReactElement {
  const { scenario, me } = useTable();
  const caller = scenario.actors[choice.caller]?.id ?? '';
  const chosen = useApp(({ planning }) => planning.now.replies[at]?.[caller]);
  const { abandonment, entrapment, cohesion } = choice;
  const values = { name: actorNameAt(scenario, choice.caller), against: actorNameAt(scenario, choice.against) };
  const meaning = ({ reply, open, restrains }: ReplySight): string => {
    if (!open) return say('alliance.closed');
    return restrains > 0 ? say('alliance.restrains', { chance: chanceText(restrains) }) : say(`reply.${reply}.meaning`);
  };
  const costs = ({ open, costs: rows }: ReplySight): readonly ReplyCost[] => {
    if (!open) return [];
    const told = rows.map(({ score, at: place, delta }) => ({
      what: scoreTitle(scenario, score, place, me),
      points: deltaText(score, delta),
      worse: delta < 0,
    }));
    return told.length > 0 ? told : [{ what: say('alliance.free'), points: '', worse: false }];
  };
  return (
    <section className={styles.call}>
      <h3 className={styles.title}>{say('alliance.calledTitle', values)}</h3>
      <p className={styles.fact}>
        {say('alliance.called', values)} {choice.consultation ? say('alliance.consultation') : null}
      </p>
      <p className={styles.quiet}>
        {say('alliance.fear', {
          abandonment: scoreText(abandonment),
          entrapment: scoreText(entrapment),
          cohesion: scoreText(cohesion),
        })}
      </p>
      <ReplyList
        label={say('alliance.choose')}
        value={chosen}
        onChange={(reply) => {
          app().reply(at, caller, reply as Reply);
        }}
        rows={choice.replies.map((sight) => ({
          value: sight.reply,
          name: say(`reply.${sight.reply}.name`),
          barred: !sight.open,
          meaning: meaning(sight),
          costs: costs(sight),
        }))}
      />
    </section>
  );
}
