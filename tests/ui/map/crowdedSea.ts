import type { MapArc, MapModel } from '../../../src/ui/map/mapModel.ts';

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

/** A full table, for looking at and for tests: every dyad of the given actors and three flashpoints. */
export function crowdedSea(ids: readonly string[], mine: string, flashpoints: readonly string[]): MapModel {
  const order = [...ids].sort();
  const arcs: MapArc[] = order.flatMap((a, i) =>
    order.slice(i + 1).map((b) => ({
      a,
      b,
      tension: tensions[`${a}|${b}`] ?? 30,
      selected: false,
      allied: allies.has(`${a}|${b}`),
    })),
  );
  const places: Readonly<Record<string, readonly [string, number, number, number]>> = {
    SCS: ['Southern waters', 68, 50, 2],
    ECS: ['Eastern waters', 34, 40, 0],
    PEN: ['Peninsula', 46, 60, 1],
    HIM: ['Himalaya', 38, 35, 0],
  };
  return {
    actors: order.map((id) => ({ id, name: names[id] ?? id, mine: id === mine, selected: false })),
    arcs,
    flashpoints: flashpoints.map((id) => {
      const [name, heat, presence, rung] = places[id] ?? [id, 0, 0, 0];
      return { id, name, heat, presence, rung, selected: false };
    }),
  };
}

export const eight = ['ASEAN', 'AUS', 'CHN', 'IND', 'JPN', 'RUS', 'USA', 'VNM'] as const;
export const ten = ['ASEAN', 'AUS', 'CHN', 'IND', 'JPN', 'KOR', 'PRK', 'RUS', 'USA', 'VNM'] as const;
