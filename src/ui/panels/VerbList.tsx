import { ShieldAlert } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { OrderKind } from '../../rules/order.ts';
import { Button as PlainButton } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { Fold } from '../parts/Fold.tsx';
import { app, useApp, useTable } from '../store.ts';
import { kindBreaks, kindState, newForm, type KindState } from '../store/orderForm.ts';
import { actorName, agreementName, say, whyText } from '../words/index.ts';
import { useDigits } from './useDigits.ts';
import { Digit } from './VerbListDigit.tsx';
import { GroupPicker } from './VerbListGroups.tsx';
import { GROUPS, KINDS, VERBS, type Group } from './verbs.ts';
import styles from './VerbList.module.css';

/** The id of the actor that was picked on the map, as the likely other side. */
export function pickedActor(
  picked: ReturnType<ReturnType<typeof app>['getState']>['picked'],
  me: number,
  ids: readonly string[],
): string | undefined {
  if (picked.kind === 'actor') return ids[picked.actor];
  if (picked.kind === 'dyad') return picked.a === me ? ids[picked.b] : picked.b === me ? ids[picked.a] : undefined;
  return undefined;
}

export function VerbList(): ReactElement {
  const { game, view, scenario } = useTable();
  const toward = useApp((all) => all.toward);
  const [active, setActive] = useState<Group | undefined>(undefined);
  const open = useOpen();
  const all = KINDS.map((kind) => kindState(game.host, view, kind));
  // After the talks what needs a yes is one sentence, not half of the menu.
  const states = all.filter(({ why }) => why !== 'afterTalks');
  const groups = GROUPS.map((group) => ({
    group,
    verbs: states.filter(({ kind }) => VERBS[kind].group === group),
  })).filter(({ verbs }) => verbs.length > 0);
  const shown = groups.find(({ group }) => group === active);
  const pressed = (digit: number): boolean => {
    const verb = openIn(shown?.verbs ?? [])[digit - 1];
    const group = groups[digit - 1];
    if (verb) open(verb.kind);
    else if (!shown && group) {
      setActive(group.group);
      app().tell(say(`group.${group.group}`));
    } else return false;
    return true;
  };
  useDigits(pressed, () => {
    setActive(undefined);
  });
  return (
    <div className={styles.groups}>
      {toward === undefined ? null : (
        <p className={styles.toward}>
          <b>{say('builder.toward', { name: actorName(scenario, toward) })}</b>{' '}
          <PlainButton
            look="quiet"
            size="small"
            onPress={() => {
              app().orderToward(undefined);
            }}
          >
            {say('builder.anybody')}
          </PlainButton>
        </p>
      )}
      <GroupPicker groups={groups.map(({ group }) => group)} active={shown?.group} pick={setActive} />
      {(shown ? [shown] : groups).map(({ group, verbs }) => (
        <section key={group} className={styles.group}>
          <h4 className={styles.title}>{say(`group.${group}`)}</h4>
          <ul>
            {openIn(verbs).map((state, at) => (
              <li key={state.kind}>
                <Verb state={state} open={open} digit={active === group ? at + 1 : undefined} />
              </li>
            ))}
          </ul>
          <NotNow verbs={verbs.filter(({ why }) => why !== undefined)} />
        </section>
      ))}
      {states.length === all.length ? null : <p className={styles.blurb}>{say('builder.afterTalks')}</p>}
    </div>
  );
}

const openIn = (verbs: readonly KindState[]): readonly KindState[] => verbs.filter(({ why }) => why === undefined);

/** What cannot be done now, in one line that opens: each says why, and what would allow it. */
function NotNow({ verbs }: { readonly verbs: readonly KindState[] }): ReactElement | null {
  if (verbs.length === 0) return null;
  const names = verbs.map(({ kind }) => say(`order.${kind}.name`)).join(', ');
  return (
    <Fold title={say('builder.notNow', { names })}>
      <ul className={styles.notNow}>
        {verbs.map((state) => (
          <li key={state.kind} data-barred={state.kind}>
            <b>{say(`order.${state.kind}.name`)}</b> {barredText(state)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Opens the form of a kind of order, with whoever was picked on the map as the other side. */
function useOpen(): (kind: OrderKind) => void {
  const { game, view, me, scenario } = useTable();
  const { picked, toward } = useApp((all) => all);
  return (kind) => {
    const ids = scenario.actors.map(({ id }) => id);
    app().setForm(newForm(game.host, view, kind, toward ?? pickedActor(picked, me, ids)));
  };
}

interface VerbProps {
  readonly state: KindState;
  readonly open: (kind: OrderKind) => void;
  readonly digit: number | undefined;
}

function Verb({ state, open, digit }: VerbProps): ReactElement {
  const { kind, offer } = state;
  const { game, scenario, view } = useTable();
  const broken = kindBreaks(game.host, view, kind);
  const { Icon } = VERBS[kind];
  return (
    <Button
      data-verb={kind}
      className={cls(styles.verb)}
      onPress={() => {
        open(kind);
      }}
    >
      {digit === undefined ? null : <Digit digit={digit} />}
      <Icon aria-hidden strokeWidth={1.6} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.name}>{say(`order.${kind}.name`)}</span>
        {broken ? (
          <span className={styles.breaks}>
            <ShieldAlert aria-hidden size="0.875rem" />{' '}
            {say('breaks.kind', { agreement: agreementName(scenario, broken) })}
          </span>
        ) : null}
        <span className={styles.blurb}>{say(`order.${kind}.blurb`)}</span>
      </span>
      <span className={styles.cost}>
        <span>{costText(state.capital)}</span>
        <span className={styles.how}>{say(offer ? 'plan.needsYes' : 'plan.alone')}</span>
      </span>
    </Button>
  );
}

const barredText = ({ why }: KindState): string =>
  why === undefined ? '' : why === 'afterTalks' ? say('builder.afterTalks') : whyText(why);

export const costText = (capital: number): string =>
  capital === 0 ? say('plan.free') : say('plan.capital', { count: capital });
