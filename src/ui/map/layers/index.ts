import type { MapLayerName } from '../mapModel.ts';
import { activity } from './activity.ts';
import { flashpoints } from './flashpoints.ts';
import type { Layer } from './layer.ts';
import { network } from './network.ts';
import { tension } from './tension.ts';
import { threat } from './threat.ts';
import { threats } from './threats.ts';
import { treaties } from './treaties.ts';
import { trust } from './trust.ts';

/** Everything that the map can show, by name. */
export const layers: Readonly<Record<MapLayerName, Layer>> = {
  tension,
  trust,
  treaties,
  activity,
  flashpoints,
  threat,
  threats,
  network,
};
