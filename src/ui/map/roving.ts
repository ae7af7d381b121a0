import type { MapModel, MapPick } from './mapModel.ts';
import type { Sheet } from './marks.ts';

/**
 * Everything that can be picked, in the sequence in which the keyboard walks over it: my own pin, the others by name, flashpoints
 * by heat, then lines by weight. Total: no two of them can change places.
 */
export function walkOf(model: MapModel, sheet: Sheet): readonly MapPick[] {
  const actors = model.actors.filter(({ id }) => sheet.spots.has(id));
  actors.sort((a, b) => Number(b.mine) - Number(a.mine) || order(a.name, b.name) || order(a.id, b.id));
  const places = model.flashpoints.filter(({ id }) => sheet.spots.has(id));
  places.sort((a, b) => b.heat.level - a.heat.level || order(a.id, b.id));
  const lines = sheet.lines.map(({ wish }) => wish).filter(({ picks }) => picks);
  lines.sort((a, b) => b.weight - a.weight || order(`${a.a}|${a.b}`, `${b.a}|${b.b}`));
  return [
    ...actors.map(({ id }): MapPick => ({ kind: 'actor', id })),
    ...places.map(({ id }): MapPick => ({ kind: 'flashpoint', id })),
    ...lines.map(({ a, b }): MapPick => ({ kind: 'dyad', a, b })),
  ];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function samePick(one: MapPick, other: MapPick): boolean {
  if (one.kind === 'dyad' || other.kind === 'dyad')
    return one.kind === 'dyad' && other.kind === 'dyad' && one.a === other.a && one.b === other.b;
  if (one.kind === 'nothing' || other.kind === 'nothing') return one.kind === other.kind;
  return one.kind === other.kind && one.id === other.id;
}

/** One step forward or back from where the ring stands; from nowhere to the first or the last. Goes round at the ends. */
export function nextPick(walk: readonly MapPick[], from: MapPick, step: 1 | -1): MapPick {
  const at = walk.findIndex((pick) => samePick(pick, from));
  const next = at < 0 ? (step === 1 ? 0 : walk.length - 1) : (at + step + walk.length) % walk.length;
  return walk[next] ?? { kind: 'nothing' };
}
