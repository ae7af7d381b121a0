import {
  Anchor,
  Binoculars,
  FileText,
  Handshake,
  LifeBuoy,
  MessagesSquare,
  PhoneCall,
  Scale,
  Ship,
  ShipWheel,
  Waves,
  Wrench,
  Landmark,
  type LucideIcon,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { OrderKind } from '../../rules/order.ts';
import { cls } from '../parts/cls.ts';
import { app, useApp, useTable } from '../store.ts';
import { kindState, newForm, type KindState } from '../store/orderForm.ts';
import { reasonText, say } from '../words/index.ts';
import styles from './VerbList.module.css';

const ICONS: Readonly<Record<OrderKind, LucideIcon>> = {
  dialogue: MessagesSquare,
  highLevelVisit: Landmark,
  hotline: PhoneCall,
  conductCode: Scale,
  announcedRestraint: Anchor,
  jointExercise: Handshake,
  intelligenceSharing: Binoculars,
  posture: Ship,
  presencePatrol: ShipWheel,
  greyZoneProbe: Waves,
  modernisation: Wrench,
  forumText: FileText,
  disasterRelief: LifeBuoy,
};

/** The menu: one line for each kind of order, by what it is for. A new kind does not compile until it has its place here. */
const GROUP: Readonly<Record<OrderKind, 'talk' | 'bind' | 'show' | 'region'>> = {
  dialogue: 'talk',
  highLevelVisit: 'talk',
  hotline: 'talk',
  announcedRestraint: 'talk',
  jointExercise: 'bind',
  intelligenceSharing: 'bind',
  posture: 'show',
  presencePatrol: 'show',
  greyZoneProbe: 'show',
  modernisation: 'show',
  conductCode: 'region',
  forumText: 'region',
  disasterRelief: 'region',
};
const GROUPS = ['talk', 'bind', 'show', 'region'] as const;
const KINDS = Object.keys(GROUP) as readonly OrderKind[];

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
  const { game, view } = useTable();
  const all = KINDS.map((kind) => kindState(game.host, view, kind));
  // After the talks what needs a yes is one sentence, not half of the menu.
  const states = all.filter(({ why }) => why !== 'afterTalks');
  const groups = GROUPS.filter((group) => states.some(({ kind }) => GROUP[kind] === group));
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <section key={group} className={styles.group}>
          <h4 className={styles.title}>{say(`group.${group}`)}</h4>
          <ul>
            {states
              .filter(({ kind }) => GROUP[kind] === group)
              .map((state) => (
                <li key={state.kind}>
                  <Verb state={state} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {states.length === all.length ? null : <p className={styles.blurb}>{say('builder.afterTalks')}</p>}
    </div>
  );
}

function Verb({ state }: { readonly state: KindState }): ReactElement {
  const { game, view, me, scenario } = useTable();
  const picked = useApp((all) => all.picked);
  const { kind, why, offer } = state;
  const Icon = ICONS[kind];
  const barred = why !== undefined;
  const reason = why === undefined ? '' : why === 'afterTalks' ? say('builder.afterTalks') : reasonText(why);
  const open = (): void => {
    const other = pickedActor(
      picked,
      me,
      scenario.actors.map(({ id }) => id),
    );
    app().setForm(newForm(game.host, view, kind, other));
  };
  return (
    <Button className={cls(styles.verb)} onPress={open} isDisabled={barred}>
      <Icon aria-hidden size={20} strokeWidth={1.6} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.name}>{say(`order.${kind}.name`)}</span>
        <span className={styles.blurb}>{barred ? reason : say(`order.${kind}.blurb`)}</span>
      </span>
      {barred ? null : (
        <span className={styles.cost}>
          <span>{costText(state.capital)}</span>
          <span className={styles.how}>{say(offer ? 'plan.needsYes' : 'plan.alone')}</span>
        </span>
      )}
    </Button>
  );
}

export const costText = (capital: number): string =>
  capital === 0 ? say('plan.free') : say('plan.capital', { count: capital });
