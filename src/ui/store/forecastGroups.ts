import type { Order } from '../../rules/order.ts';
import type { Forecast, ForecastAnswer } from '../../rules/sight/forecast.ts';
import type { ChangeRow } from '../../rules/sight/changeRows.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { ActorId, ActorIx } from '../../rules/types.ts';
import { counterpartOf } from '../../session/catalogue.ts';
import { subjectOf } from '../../session/sights.ts';
import { actDrafted } from './acts.ts';
import { polarity } from './polarity.ts';
import type { Worry } from './unasked.ts';

export interface Affected {
  readonly actor: ActorIx;
  readonly rows: readonly ChangeRow[];
}

/** The rows of a forecast by whom they are about: me, whom it is done with, and who was not asked, the worst first. */
export interface ForecastGroups {
  readonly me: readonly ChangeRow[];
  readonly partner: readonly ChangeRow[];
  readonly outsiders: readonly Affected[];
  readonly place: readonly ChangeRow[];
  readonly region: readonly ChangeRow[];
}

/** Half of the last digit shown: what is smaller is nothing. */
const SHOWN = 5;
const isSeen = ({ low, high }: ChangeRow): boolean => Math.abs(low) >= SHOWN || Math.abs(high) >= SHOWN;

export function groupForecast(
  scenario: Scenario,
  me: ActorIx,
  partner: ActorIx,
  rows: readonly ChangeRow[],
): ForecastGroups {
  const groups = {
    me: [] as ChangeRow[],
    partner: [] as ChangeRow[],
    place: [] as ChangeRow[],
    region: [] as ChangeRow[],
  };
  const others = new Map<ActorIx, ChangeRow[]>();
  for (const row of rows.filter(isSeen)) {
    const subject = subjectOf(scenario, row.score, row.at);
    if (subject.level === 'region') groups.region.push(row);
    else if (subject.level === 'place') groups.place.push(row);
    else {
      const whose = holder(subject.level, row.score, subject.one, subject.other, me, partner);
      if (whose === me) groups.me.push(row);
      else if (whose === partner) groups.partner.push(row);
      else others.set(whose, [...(others.get(whose) ?? []), row]);
    }
  }
  const outsiders = [...others].map(([actor, theirs]) => ({ actor, rows: theirs }));
  return { ...groups, outsiders: outsiders.sort((a, b) => alarmOf(b.rows) - alarmOf(a.rows) || a.actor - b.actor) };
}

/** The other side of an order, as I see it: whoever it names, or whoever offers it to me; −1 where there is none. */
export function partnerOf(scenario: Scenario, seat: ActorId, order: Order): ActorIx {
  const other = order.by === seat ? counterpartOf(order) : order.by;
  return other === undefined ? -1 : (scenario.actorIx.get(other) ?? -1);
}

/** What a forecast comes to: what is gained most, who is alarmed most, and what a yes hangs on. */
export interface Gist {
  readonly gain: ChangeRow | undefined;
  /** What is lost most; told where nothing is gained. */
  readonly loss: ChangeRow | undefined;
  /** Those who were not asked and would mind, the most alarmed first. */
  readonly alarmed: readonly Worry[];
  /** The least likely yes among those who are asked; undefined where nobody else is. */
  readonly hardest: ForecastAnswer | undefined;
}

export function gistOf(
  scenario: Scenario,
  seat: ActorId,
  order: Order,
  { rows, answers }: Pick<Forecast, 'rows' | 'answers'>,
): Gist {
  const me = scenario.actorIx.get(seat) ?? -1;
  const partner = partnerOf(scenario, seat, order);
  const groups = groupForecast(scenario, me, partner, rows);
  // That we come to trust somebody is no gain of ours; that we are trusted is.
  const mine = groups.me.filter(({ score }) => score !== 'trust');
  // What is done with nobody in particular may move what others have with us: whoever is helped trusts the helper.
  const theirs = partner < 0 ? groups.outsiders.flatMap(({ rows: all }) => all) : [];
  const shared = theirs.filter((row) => isWith(scenario, me, row));
  const ours = [...groups.partner, ...mine, ...shared, ...groups.place, ...groups.region];
  // A claim is neither good nor bad in itself; that our own weighs more is what pressing it is for.
  const claims = groups.me.filter(({ score, mid }) => score === 'claim' && mid > 0);
  const good = [...ours.filter(({ score, mid }) => polarity[score] * mid > 0), ...claims];
  return {
    gain: good.sort((a, b) => weightOf(b) - weightOf(a))[0],
    loss: mine.filter(({ score, mid }) => polarity[score] * mid < 0).sort((a, b) => weightOf(b) - weightOf(a))[0],
    alarmed: actDrafted(scenario, order, { rows, answers }).worries,
    hardest: [...answers].filter(({ from }) => from !== seat).sort((a, b) => a.mid - b.mid)[0],
  };
}

/** Whether a change is between an actor and another. */
function isWith(scenario: Scenario, actor: ActorIx, { score, at }: ChangeRow): boolean {
  const { level, one, other } = subjectOf(scenario, score, at);
  return (level === 'tie' || level === 'dyad') && (one === actor || other === actor);
}

/** How much a change matters beside others: trust and tension are what the game turns on; capital and rungs are whole. */
const WEIGHTS: Partial<Record<ScoreName, number>> = { trust: 3, tension: 3, posture: 0.5, capital: 100, rung: 100 };

export const weightOf = ({ score, mid }: Pick<ChangeRow, 'score' | 'mid'>): number =>
  Math.abs(mid) * (WEIGHTS[score] ?? 1);

const alarmOf = (rows: readonly ChangeRow[]): number =>
  rows.reduce((sum, { score, mid }) => sum - polarity[score] * mid, 0);

/** Whose row it is. Between us and the partner it is ours; between either of us and an outsider it is the outsider's. */
function holder(level: string, score: string, one: ActorIx, other: ActorIx, me: ActorIx, partner: ActorIx): ActorIx {
  if (level === 'actor' || level === 'foothold') return one;
  if (level === 'tie') return score === 'posture' ? other : one;
  const inside = (actor: ActorIx): boolean => actor === me || actor === partner;
  if (inside(one) && inside(other)) return me;
  return inside(one) ? other : one;
}
