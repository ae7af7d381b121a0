// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAppStore, setTable } from '../../src/ui/store.ts';
import { useDroppedFiles } from '../../src/ui/useDroppedFiles.ts';
import { problemText } from '../../src/ui/words/index.ts';

const store = createAppStore(Promise.resolve(undefined));
setTable(store);

const dragged = (kind: string, files: readonly File[], isDirectory = false): Event => {
  const items = files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory }) }));
  const event = new Event(kind, { bubbles: true, cancelable: true });
  return Object.assign(event, { dataTransfer: { types: files.length > 0 ? ['Files'] : ['text/plain'], files, items } });
};
const problems = (): unknown =>
  store.getState().dialogs.flatMap((one) => (one.kind === 'problems' ? one.problems : []));

describe('a file that is dropped', () => {
  afterEach(cleanup);
  beforeEach(() => {
    while (store.getState().dialogs.length > 0) store.closeDialog();
  });

  test('anywhere never takes the page away, and one that is no record is said to be none in one sentence', async () => {
    renderHook(() => useDroppedFiles());
    const over = dragged('dragover', [new File(['{}'], 'holiday.json')]);
    const drop = dragged('drop', [new File(['{"actors": 3}'], 'holiday.json')]);
    document.body.dispatchEvent(over);
    document.body.dispatchEvent(drop);
    expect([over.defaultPrevented, drop.defaultPrevented]).toEqual([true, true]);
    await waitFor(() => expect(problems()).toEqual(['This is no saved game of Entente.']), {
      timeout: 10_000,
    });
  });

  test('as a folder gets a sentence', () => {
    renderHook(() => useDroppedFiles());
    document.body.dispatchEvent(dragged('drop', [new File([''], 'holiday')], true));
    expect(problems()).toEqual(['This is a folder. Drop one file: a saved game or a scenario.']);
  });

  test('is no text that is dragged into a field', () => {
    renderHook(() => useDroppedFiles());
    const drop = dragged('drop', []);
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(false);
  });
});

test('what only the author of a file can meet is shown as it is written', () => {
  const problem = { severity: 'error', message: 'seed must be a text' } as const;
  expect(problemText({ ...problem, path: 'seed', code: 'wrongType' })).toBe('seed: seed must be a text');
  expect(problemText({ ...problem, path: 'steps[3]', code: 'changed' })).toBe(
    'Step 4 has been changed since it was saved.',
  );
  expect(problemText({ ...problem, path: '', line: 7, code: 'syntax' })).toBe('It is damaged in line 7.');
});
