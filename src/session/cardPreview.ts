import type { Scenario } from '../rules/scenario/scenario.ts';
import type { Nature, SetupInject } from '../rules/scenario/setupInject.ts';
import { cornersOf } from '../rules/sight/corners.ts';
import type { Observation } from '../rules/sight/observe.ts';
import { previewInject, type Preview } from '../rules/sight/previewInject.ts';
import type { ChangeRow } from '../rules/sight/changeRows.ts';
import type { ActorIx, PlaceIx, Points, Turn } from '../rules/types.ts';
import { subjectOf } from './sights.ts';

/** What a seat is asked by an event. R5.4 */
type Asks = 'demand' | 'guest' | 'host' | 'bid' | 'accident';

/** What an event opens, beside what it moves at once. */
export type Opened =
  /** Questions of the same kind (R5.4), and to whom. */
  | { readonly of: 'question'; readonly asks: Asks; readonly seats: readonly ActorIx[] }
  /** A threat that stays to be met (R8.5, R8.9). */
  | {
      readonly of: 'threat';
      readonly nature: Nature;
      readonly hosts: readonly ActorIx[];
      readonly severity: Points;
      readonly until: Turn;
    }
  /** One more draw of an incident there (R5.1). */
  | { readonly of: 'incident'; readonly at: PlaceIx }
  /** Two who have talked in quiet (R4.15). */
  | { readonly of: 'quietTalk'; readonly between: readonly [ActorIx, ActorIx] };

export interface CardPreview {
  readonly rows: readonly ChangeRow[];
  readonly opens: readonly Opened[];
}

/**
 * What an event would do if it came now, as far as the seat can tell: the very rules that will decide (R5.3), on the seat's picture and
 * at the edges of what it believes (R9.3). Control sees it on the truth.
 */
export function previewOf(scenario: Scenario, view: Observation, inject: SetupInject): CardPreview {
  const { mid, edges } = cornersOf(scenario, view);
  const likely = previewInject(mid, inject);
  const all = [likely, ...edges.map((edge) => previewInject(edge, inject))];
  const rows = together(all.map((one) => one.rows)).flatMap((row) => seen(scenario, view, row));
  return { rows, opens: openedBy(scenario, inject, likely) };
}

/** One row for each score: likely as on the picture, and as wide as all its edges. */
function together(all: readonly (readonly ChangeRow[])[]): readonly ChangeRow[] {
  const named = all.map((rows) => new Map(rows.map((row) => [`${row.score}@${String(row.at)}`, row])));
  const keys = [...new Set(named.flatMap((rows) => [...rows.keys()]))].sort();
  return keys.flatMap((key): ChangeRow[] => {
    const found = named.map((rows) => rows.get(key));
    const some = found.find((row) => row !== undefined);
    if (some === undefined) return [];
    const low = Math.min(...found.map((row) => row?.low ?? 0));
    const high = Math.max(...found.map((row) => row?.high ?? 0));
    return [{ score: some.score, at: some.at, low, mid: found[0]?.mid ?? 0, high }];
  });
}

/** Beliefs of others are nobody's business, and which way a quiet hint will point is not known before (R4.15, R9.1). */
function seen(scenario: Scenario, view: Observation, row: ChangeRow): readonly ChangeRow[] {
  if (view.seat === 'control' || row.score !== 'belief') return [row];
  return subjectOf(scenario, row.score, row.at).one === view.me ? [{ ...row, mid: 0 }] : [];
}

function openedBy(scenario: Scenario, inject: SetupInject, preview: Preview): readonly Opened[] {
  const ix = (id: string): ActorIx => scenario.actorIx.get(id) ?? -1;
  const { disasters, dilemmas, crisisAt } = preview;
  const [threat] = disasters;
  const asked = dilemmas.map(({ seat }) => seat);
  return [
    ...(crisisAt === null ? [] : [{ of: 'incident', at: scenario.placeIx.get(crisisAt) ?? -1 } as const]),
    ...(threat === undefined ? [] : [threatOf(threat, preview)]),
    ...questions(inject, asked, ix),
    ...(inject.kind === 'officers'
      ? [{ of: 'quietTalk', between: [ix(inject.between[0]), ix(inject.between[1])] } as const]
      : []),
  ];
}

/** Those who are asked the same stand together. R5.4 */
function questions(inject: SetupInject, asked: readonly ActorIx[], ix: (id: string) => ActorIx): readonly Opened[] {
  const question = (asks: Asks, seats: readonly ActorIx[]): readonly Opened[] =>
    seats.length === 0 ? [] : [{ of: 'question', asks, seats }];
  switch (inject.kind) {
    case 'burdenDemand':
      return question('demand', asked);
    case 'armsBid':
      return question('bid', asked);
    case 'baseAccident':
      return question('accident', asked);
    case 'invitation': {
      const host = ix(inject.host);
      const [hosts, guests] = [asked.filter((seat) => seat === host), asked.filter((seat) => seat !== host)];
      return [...question('guest', guests), ...question('host', hosts)];
    }
    default:
      return [];
  }
}

/** A threat that strikes several is one. */
const threatOf = ({ nature, severity, until }: Preview['disasters'][number], { disasters }: Preview): Opened => ({
  of: 'threat',
  nature,
  hosts: disasters.map(({ host }) => host),
  severity,
  until,
});
