import { expect, test } from 'vitest';
import { landPath } from '../../src/ui/panels/emblem.ts';

test('a coast becomes one closed path in units of the sheet, and specks are left out', () => {
  const square = [0, 0, 100, 0, 0, 100, -100, 0, 0, -50, 0, -20];
  expect(landPath({ unit: 0.1, rings: [square] })).toBe(
    'M0.0 0.0L10.0 0.0L10.0 10.0L0.0 10.0L0.0 5.0L0.0 3.0Z'.replace('L0.0 3.0', ''),
  );
  expect(landPath({ unit: 0.1, rings: [[0, 0, 100, 0, 0, 100]] })).toBe('');
});
