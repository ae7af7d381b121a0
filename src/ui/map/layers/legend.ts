import type { MapModel } from '../mapModel.ts';
import { deedEntries, offerEntry } from './deeds.ts';
import { layers } from './index.ts';
import type { LegendEntry } from './layer.ts';

/** The entries that belong to what is on the sheet now. */
export function legendOf(model: MapModel): readonly LegendEntry[] {
  const all = [...layers[model.layer].legend, ...deedEntries, offerEntry];
  return all.filter((entry) => entry.when?.(model) ?? true);
}
