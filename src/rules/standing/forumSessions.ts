import { tell, type Effect } from '../effects/effects.ts';
import type { Luck } from '../base/luck.ts';
import { specEffects } from '../menu/specs.ts';
import type { Deed } from '../menu/orderSpec.ts';
import type { OrderOf } from '../order.ts';
import { forumNamed } from '../orders/forumText.ts';
import { actorOf, type Situation } from '../state/situation.ts';
import { subjectOf } from './forumBodies.ts';
import { adoptionOf } from './forums.ts';
import type { CeilingTold } from '../effects/events.ts';

type TextDeed = Deed & { readonly order: OrderOf<'forumText'> };

/** A draft that lies before a session, and what the session would make of it. */
interface Draft {
  readonly deed: TextDeed;
  readonly adopted: number;
  readonly ceilings: readonly CeilingTold[];
  readonly chaired: boolean;
}

const isText = (deed: Deed): deed is TextDeed => deed.order.kind === 'forumText';

/**
 * R8.4 One session of a body adopts one text about one matter: the strongest that passes; of equals the chair's, then the more
 * modest draft, then the first in canonical sequence. The others are set aside, and cost nothing more.
 */
export function forumSessions(here: Situation, deeds: readonly Deed[], luck: Luck): readonly Effect[] {
  const texts = deeds.filter(isText);
  const matters = new Map<string, Draft[]>();
  for (const deed of texts) {
    const matter = `${deed.order.forum}/${deed.order.about}`;
    matters.set(matter, [...(matters.get(matter) ?? []), draftOf(here, deed)]);
  }
  return [...matters.values()].flatMap((drafts) => {
    const [first, ...rest] = [...drafts].sort(before);
    if (!first) return [];
    const { adopted } = first;
    // Where nothing passes, every draft has failed in its own right.
    const others = rest.flatMap((draft) =>
      adopted < 1 ? specEffects(here, draft.deed, 'effects', luck) : [setAside(draft)],
    );
    return [...specEffects(here, first.deed, 'effects', luck), ...others];
  });
}

function draftOf(here: Situation, deed: TextDeed): Draft {
  const { forum, by, about, strength, lobby } = deed.order;
  const body = forumNamed(here, forum);
  const { adopted, ceilings } = adoptionOf(here, body, actorOf(here, by), subjectOf(here, about), strength, lobby);
  return { deed, adopted, ceilings, chaired: body.chair === by };
}

/** Total: no two deeds of a turn have the same key and the same forum. */
function before(a: Draft, b: Draft): number {
  return (
    b.adopted - a.adopted ||
    Number(b.chaired) - Number(a.chaired) ||
    a.deed.order.strength - b.deed.order.strength ||
    (a.deed.key < b.deed.key ? -1 : 1)
  );
}

function setAside({ deed, ceilings }: Draft): Effect {
  const { forum, by, about, strength } = deed.order;
  return tell('all', { kind: 'textTabled', forum, by, about, tabled: strength, adopted: 0, setAside: true, ceilings });
}
