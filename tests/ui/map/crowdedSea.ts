import { emptyModel, type MapModel, type MapNumber, type MapPair } from '../../../src/ui/map/mapModel.ts';

const names: Readonly<Record<string, string>> = {
  ASEAN: 'ASEAN Chair',
  AUS: 'Australia',
  CHN: 'China',
  IND: 'India',
  JPN: 'Japan',
  KOR: 'Republic of Korea',
  PRK: 'DPRK',
  RUS: 'Russia',
  USA: 'United States',
  VNM: 'Viet Nam',
};

const tensions: Readonly<Record<string, number>> = {
  'CHN|USA': 52,
  'CHN|VNM': 72,
  'CHN|IND': 45,
  'CHN|JPN': 63,
  'KOR|PRK': 81,
};
const allies = new Set(['JPN|USA', 'AUS|USA', 'KOR|USA']);

const exact = (level: number): MapNumber => ({ level, margin: 0, text: String(level) });
const soft = (level: number, margin = 6): MapNumber => ({ level, margin, text: `~${level}` });

/** A full table, for looking at and for tests: every dyad of the given actors, up to four flashpoints, and all that layers tell. */
export function crowdedSea(ids: readonly string[], mine: string, flashpoints: readonly string[]): MapModel {
  const order = [...ids].sort();
  const pairs: MapPair[] = order.flatMap((a, i) =>
    order.slice(i + 1).map((b, j): MapPair => {
      const tension = tensions[`${a}|${b}`] ?? 30;
      const [there, back] = [40 + ((i * 13) % 40), 35 + ((j * 17) % 45)];
      const number = (level: number, holder: string): MapNumber => (holder === mine ? exact(level) : soft(level));
      return {
        a,
        b,
        tension: a === 'ASEAN' || b === 'ASEAN' ? undefined : exact(tension),
        there: number(there, a),
        back: number(back, b),
        pull: soft((there + back) / 2 - tension),
        selected: false,
        bond: allies.has(`${a}|${b}`)
          ? 'alliance'
          : (i + j) % 5 === 1
            ? 'partnership'
            : (i + j) % 5 === 2
              ? 'clauses'
              : 'none',
        clauses: (i + j) % 5 === 2 ? ['H', 'I'] : [],
      };
    }),
  );
  const places: Readonly<Record<string, readonly [string, number, number, number]>> = {
    SCS: ['Southern waters', 68, 50, 2],
    ECS: ['Eastern waters', 34, 40, 0],
    PEN: ['Peninsula', 46, 60, 1],
    HIM: ['Himalaya', 38, 35, 0],
  };
  return {
    ...emptyModel,
    actors: order.map((id) => ({ id, name: names[id] ?? id, mine: id === mine, selected: false })),
    pairs,
    flashpoints: flashpoints.map((id) => {
      const [name, heat, presence, rung] = places[id] ?? [id, 0, 0, 0];
      const claimants = ['CHN', 'VNM'].filter((one) => order.includes(one));
      return {
        id,
        name,
        heat: exact(heat),
        presence: exact(presence),
        rung,
        claimants,
        clauses: id === 'SCS' ? [{ letter: 'C', parties: claimants }] : [],
        selected: false,
      };
    }),
    eyes: mine,
  };
}

/** The same table with everything on it that any layer can draw. */
export function fullSea(ids: readonly string[], mine: string, flashpoints: readonly string[]): MapModel {
  const model = crowdedSea(ids, mine, flashpoints);
  const act = { at: 'SCS', who: ['CHN'], caption: 'China', scale: 0, notified: false, past: false } as const;
  return {
    ...model,
    actors: model.actors.map((actor) => (actor.id === 'VNM' ? { ...actor, badge: '2' } : actor)),
    acts: [
      {
        ...act,
        kind: 'exercise',
        at: 'USA',
        who: ['AUS', 'USA'],
        caption: 'Australia and United States',
        scale: 2,
        notified: true,
      },
      { ...act, kind: 'exercise', at: 'IND', who: ['IND', 'VNM'], caption: 'India and Viet Nam', scale: 1, past: true },
      { ...act, kind: 'patrol', notified: true },
      { ...act, kind: 'surge' },
      { ...act, kind: 'standDown', who: ['VNM'], caption: 'Viet Nam' },
      { ...act, kind: 'probe', who: [], caption: 'somebody', past: true },
    ],
    threats: model.actors
      .filter(({ id }) => id !== mine && id !== 'ASEAN')
      .map(({ id }, i) => ({
        of: id,
        low: 30 + i * 6,
        mid: 35 + i * 6,
        high: 41 + i * 6,
        text: `${30 + i * 6}–${41 + i * 6}`,
      })),
    disasters: [
      {
        host: 'IND',
        nature: 'Typhoon',
        responders: ['JPN'],
        severity: exact(70),
        unmet: { ...exact(36), text: 'needs 36' },
        past: false,
      },
    ],
    deeds: [
      {
        from: mine,
        to: 'AUS',
        at: 'SCS',
        text: '−1.2',
        bystanders: [
          { id: 'CHN', rise: 2.8, text: '+2.8' },
          { id: 'RUS', rise: 1.1, text: '+1.1' },
        ],
      },
    ],
  };
}

export const eight = ['ASEAN', 'AUS', 'CHN', 'IND', 'JPN', 'RUS', 'USA', 'VNM'] as const;
export const ten = ['ASEAN', 'AUS', 'CHN', 'IND', 'JPN', 'KOR', 'PRK', 'RUS', 'USA', 'VNM'] as const;
