import type { Order } from '../rules/order.ts';
import type { Seen } from './seen.ts';

/** Rules for ships that meet, proposed for every flashpoint. */
export const conductCodes = ({ id: by, scenario }: Pick<Seen, 'id' | 'scenario'>): readonly Order[] =>
  scenario.places.map(({ id }) => ({ kind: 'conductCode', by, at: id }));
