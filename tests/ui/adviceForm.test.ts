import { expect, test } from 'vitest';
import { adviceForm } from '../../src/ui/store/adviceForm.ts';
import { orderFrom } from '../../src/ui/store/orderForm.ts';
import { tableOf } from './table.ts';

test('an order that is advised opens its form as it was advised', () => {
  let seen = 0;
  for (const seat of ['JPN', 'CHN', 'VNM', 'USA']) {
    const host = tableOf('crowded-sea', seat, 'advice');
    for (const advice of host.advise(seat)) {
      const form = adviceForm(host, host.view(seat), advice);
      expect(orderFrom(host, host.view(seat), form)).toEqual(advice.order);
      expect(form.sweetener).toBe(advice.sweetener);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(6);
});
