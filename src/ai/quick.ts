import { deterrence } from '../rules/readings/deterrence.ts';
import { priceOf } from '../rules/menu/specs.ts';
import { element } from '../rules/base/invariant.ts';
import {
  actorAt,
  agreementBetween,
  dyadAt,
  footholdAt,
  idOf,
  placeAt,
  placeIdOf,
  tieAt,
} from '../rules/state/situation.ts';
import type { ActorIx, PlaceIx } from '../rules/types.ts';
import { concern } from './concerns.ts';
import { exercise } from './exercise.ts';
import { weightsOf, type Weights } from './doctrine.ts';
import { helped } from './helps.ts';
import { ranked, type Ranked } from './ranking.ts';
import { reflexes } from './reflexes.ts';
import { seated } from './table.ts';
import type { Seen } from './seen.ts';
import { bondThumbs, helpThumbs, percent, sideThumbs, wordThumbs, type Thumb } from './thumbs.ts';

/** What a unit of capital has to be worth, and what serving an objective adds, in points times a doctrine's weight. */
const CAPITAL = 400;
const OBJECTIVE = 2_500;
/** What a point that a worry adds counts in an appeal. */
const WORRIED = 50;

/** Follows its doctrine by rule of thumb: kinds and targets by a few readings of the picture, no forecast ("satisficing", Simon). */
export const quick = seated({
  reflexes,
  wishes: (at, luck) => ranked(at, luck, thumbs(at)),
  takes: () => true,
});

/** Everything that comes to mind; in the commit window only what the seat gives alone. */
function thumbs(at: Seen): readonly Ranked[] {
  const cares = weightsOf(at);
  const talks = at.view.phase === 'propose';
  const found: Thumb[] = [];
  for (const other of at.scenario.actors.keys()) {
    if (other === at.me) continue;
    if (talks) {
      offers(at, other, cares, found);
      bondThumbs(at, other, cares, found);
    }
    wordThumbs(at, other, cares, found);
    restraint(at, other, cares, found);
  }
  for (const place of at.scenario.places.keys()) atSea(at, place, cares, found);
  sideThumbs(at, cares, found);
  atHome(at, cares, found);
  helpThumbs(at, cares, found);
  const goals = helped(at);
  return found.map(([order, appeal]) => {
    const worried = WORRIED * concern(at, order);
    const net = appeal + worried + OBJECTIVE * goals(order) - CAPITAL * priceOf(at.here, order).capital;
    return { order, sweetener: 0, net };
  });
}

const armed = ({ scenario }: Seen, ...actors: readonly ActorIx[]): boolean =>
  actors.every((actor) => element(scenario.actors, actor).armed);

function offers(at: Seen, other: ActorIx, cares: Weights, found: Thumb[]): void {
  const { here, me, id: by } = at;
  const them = idOf(here, other);
  const trust = percent(tieAt(here, me, other).trust);
  const tension = percent(dyadAt(here, me, other).tension);
  const testHotline = agreementBetween(here, 'hotline', me, other) !== undefined;
  found.push([
    { kind: 'dialogue', by, with: them, testHotline },
    Math.trunc((((cares.SEC + cares.STA) * tension + cares.INF * 40) * (30 + trust)) / 100),
  ]);
  found.push([{ kind: 'highLevelVisit', by, with: them }, (cares.INF + cares.AUT + cares.HOM) * 25 + trust]);
  if (!armed(at, me, other)) return;
  found.push([{ kind: 'hotline', by, with: them }, (cares.SEC + 2 * cares.STA) * tension + cares.AUT * 20]);
  if (trust < 45) return;
  found.push([{ kind: 'intelligenceSharing', by, with: them, secret: false }, (cares.DET + cares.SEC) * trust]);
  for (const scale of ['small', 'medium', 'large'] as const) {
    const size = { small: 2, medium: 3, large: 4 }[scale];
    const appeal = Math.trunc(((cares.DET + cares.INF - cares.STA) * trust * size) / 6);
    found.push([exercise(by, them, { scale, notify: cares.STA >= 10 }), appeal]);
  }
}

function restraint(at: Seen, other: ActorIx, cares: Weights, found: Thumb[]): void {
  const { here, me, id: by } = at;
  const tension = percent(dyadAt(here, me, other).tension);
  if (tension < 40 || !armed(at, me, other)) return;
  found.push([{ kind: 'announcedRestraint', by, toward: idOf(here, other) }, (cares.STA + cares.SEC) * (tension - 10)]);
}

function atSea(at: Seen, place: PlaceIx, cares: Weights, found: Thumb[]): void {
  const { here, me, id: by, scenario } = at;
  const { claimants, stake } = element(scenario.places, place);
  const there = placeIdOf(here, place);
  const [heat, presence] = [percent(placeAt(here, place).heat), percent(placeAt(here, place).presence)];
  if (at.view.phase === 'propose') found.push([{ kind: 'conductCode', by, at: there }, 2 * cares.STA * heat]);
  for (const { id: forum, chair, members } of scenario.forums) {
    if (!members.includes(by)) continue;
    const lobby = chair === by && actorAt(here, me).capital >= 4 ? 2 : 0;
    const text = { kind: 'forumText', by, forum, about: there, strength: 2, lobby } as const;
    found.push([text, (2 * cares.STA + cares.INF) * heat]);
  }
  if (!armed(at, me)) return;
  const crowded = (2 * cares.STA + cares.SEC) * (presence + heat - 40);
  found.push([{ kind: 'posture', by, at: there, stance: 'standDown', notify: true }, crowded]);
  const unseen = 20 - percent(footholdAt(here, place, me).interest);
  if (claimants.includes(me))
    found.push([{ kind: 'presencePatrol', by, at: there, notify: true }, cares.CLM * unseen * 4]);
  if (element(stake, me) === 0) return;
  const weakness = 40 - percent(backedDeterrence(at, place));
  found.push([{ kind: 'posture', by, at: there, stance: 'surge', notify: true }, 3 * cares.DET * weakness]);
}

/** Deterrence of the claim that the seat holds or backs; even where it has none. */
function backedDeterrence({ here, me, scenario }: Seen, place: PlaceIx): number {
  const { claimants, disputes, backing } = element(scenario.places, place);
  const backed = claimants.includes(me) ? me : backing.find(({ backer }) => backer === me)?.claimant;
  const challenged = disputes.find(({ claimant, challenger }) => claimant === backed && challenger !== me);
  return challenged ? deterrence(here, place, challenged.challenger, challenged.claimant) : here.params.deterrenceEven;
}

function atHome(at: Seen, cares: Weights, found: Thumb[]): void {
  const { here, me, id: by, view } = at;
  const unready = 70 - percent(actorAt(here, me).readiness);
  if (armed(at, me)) found.push([{ kind: 'modernisation', by, publish: cares.STA >= 10 }, cares.DET * unready]);
  for (const { id: disaster } of view.picture.disasters) {
    const relief = { kind: 'disasterRelief', by, disaster, pledge: 2, notify: true } as const;
    found.push([relief, (cares.INF + 5 * cares.NTS + 10) * 60]);
  }
}
