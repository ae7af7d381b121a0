// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isTyping } from '../../src/ui/keys/isTyping.ts';

const input = (type: string): HTMLInputElement => Object.assign(document.createElement('input'), { type });

test.each(['text', 'search', 'number', 'email'])('a person types in an input of type %s', (type) => {
  expect(isTyping(input(type))).toBe(true);
});

test.each(['radio', 'checkbox', 'range', 'file', 'button'])('nobody types in an input of type %s', (type) => {
  expect(isTyping(input(type))).toBe(false);
});

test('a person types in a longer text, and not on the page', () => {
  expect(isTyping(document.createElement('textarea'))).toBe(true);
  expect(isTyping(document.body)).toBe(false);
  expect(isTyping(null)).toBe(false);
});
