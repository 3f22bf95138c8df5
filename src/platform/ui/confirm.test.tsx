// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { Confirm } from './confirm.tsx';

afterEach(cleanup);

async function ask(answers: string[]) {
  renderScreen(
    <Confirm
      opened
      title="Erase everything?"
      text="Everything on this computer will be gone."
      action="Erase everything"
      onConfirm={() => answers.push('erase')}
      onCancel={() => answers.push('keep')}
    />,
  );
  return screen.findByRole('dialog', { name: 'Erase everything?' });
}

test('keeping is what has the focus, so that Enter destroys nothing', async () => {
  const answers: string[] = [];
  await ask(answers);
  expect(document.activeElement?.textContent).toBe('Keep it');
  await userEvent.keyboard('{Enter}');
  expect(answers).toEqual(['keep']);
});

test('Escape keeps, and only the named button destroys', async () => {
  const answers: string[] = [];
  await ask(answers);
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  expect(answers).toEqual(['keep', 'erase']);
});
