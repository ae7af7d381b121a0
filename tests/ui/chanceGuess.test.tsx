// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ChanceGuess } from '../../src/ui/panels/ChanceGuess.tsx';
import { nothingSaid } from '../../src/ui/store/plan.ts';

configure({ defaultHidden: true });
afterEach(cleanup);

test('a chance above a hundred is not bent into one that nobody said', async () => {
  const onChange = vi.fn();
  render(<ChanceGuess said={nothingSaid} onChange={onChange} />);
  const field = screen.getByRole('textbox');
  await userEvent.type(field, '150');
  expect(document.body.textContent).toContain('this is not kept');
  await userEvent.tab();
  for (const [said] of onChange.mock.calls) expect(said).not.toHaveProperty('chance');
  await userEvent.clear(field);
  await userEvent.type(field, '45');
  await userEvent.tab();
  expect(onChange.mock.lastCall?.[0]).toHaveProperty('chance', 45);
});
