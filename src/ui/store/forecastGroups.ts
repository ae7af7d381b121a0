import type { ForecastRow } from '../../rules/sight/forecast.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorIx } from '../../rules/types.ts';
import { subjectOf } from '../../session/sights.ts';
import { polarity } from './polarity.ts';

export interface Affected {
  readonly actor: ActorIx;
  readonly rows: readonly ForecastRow[];
  /** How much worse it gets for calm, in points of all its rows together. */
  readonly alarm: number;
}

/** The rows of a forecast by whom they are about: me, whom it is done with, and who was not asked, the worst first. */
export interface ForecastGroups {
  readonly me: readonly ForecastRow[];
  readonly partner: readonly ForecastRow[];
  readonly outsiders: readonly Affected[];
  readonly place: readonly ForecastRow[];
  readonly region: readonly ForecastRow[];
}

/** Half of the last digit shown: what is smaller is nothing. */
const SHOWN = 5;
const isSeen = ({ low, high }: ForecastRow): boolean => Math.abs(low) >= SHOWN || Math.abs(high) >= SHOWN;

export function groupForecast(
  scenario: Scenario,
  me: ActorIx,
  partner: ActorIx,
  rows: readonly ForecastRow[],
): ForecastGroups {
  const groups = {
    me: [] as ForecastRow[],
    partner: [] as ForecastRow[],
    place: [] as ForecastRow[],
    region: [] as ForecastRow[],
  };
  const others = new Map<ActorIx, ForecastRow[]>();
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
  const outsiders = [...others].map(([actor, theirs]) => ({ actor, rows: theirs, alarm: alarmOf(theirs) }));
  return { ...groups, outsiders: outsiders.sort((a, b) => b.alarm - a.alarm || a.actor - b.actor) };
}

const alarmOf = (rows: readonly ForecastRow[]): number =>
  rows.reduce((sum, { score, mid }) => sum - polarity[score] * mid, 0);

/** Whose row it is. Between us and the partner it is ours; between either of us and an outsider it is the outsider's. */
function holder(level: string, score: string, one: ActorIx, other: ActorIx, me: ActorIx, partner: ActorIx): ActorIx {
  if (level === 'actor' || level === 'foothold') return one;
  if (level === 'tie') return score === 'posture' ? other : one;
  const inside = (actor: ActorIx): boolean => actor === me || actor === partner;
  if (inside(one) && inside(other)) return me;
  return inside(one) ? other : one;
}
