// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useUncovered } from '../../src/ui/lesson/useUncovered.ts';
import type { Target } from '../../src/ui/lesson/steps.ts';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';

let store: AppStore;
const picked = (): string => store.getState().picked.kind;

beforeEach(() => {
  store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  store.pick({ kind: 'place', place: 0 });
});
afterEach(cleanup);

test('a panel closes when the coach goes on to something that it may cover, and only where it covers', () => {
  const first: { target: Target; narrow: boolean } = { target: 'map', narrow: true };
  const { rerender } = renderHook(({ target, narrow }) => { useUncovered(target, 1, narrow); }, { initialProps: first }); // prettier-ignore
  expect(picked()).toBe('place');
  rerender({ target: 'next', narrow: false });
  expect(picked()).toBe('place');
  rerender({ target: 'next', narrow: true });
  expect(picked()).toBe('none');
});
