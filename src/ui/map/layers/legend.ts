import type { MapModel } from '../mapModel.ts';
import { deedEntries, offerEntry } from './deeds.ts';
import { layers } from './index.ts';
import type { LegendEntry } from './layer.ts';

/** The entries that belong to what is on the sheet now. */
export function legendOf(model: MapModel): readonly LegendEntry[] {
  const all = [...layers[model.layer].legend, ...deedEntries];
  return all.filter((entry) => entry.when?.(model) ?? true);
}

/** The badge of offers belongs to every layer, and so it stands last, after all that belongs to this one. */
export const badgesOf = (model: MapModel): readonly LegendEntry[] => (offerEntry.when?.(model) ? [offerEntry] : []);
