// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { CommandPalette } from './command-palette.tsx';

afterEach(cleanup);

function open(ran: string[]) {
  const command = (label: string) => ({ id: label, label, run: () => ran.push(label) });
  renderScreen(
    <CommandPalette
      opened
      onClose={() => ran.push('closed')}
      commands={[command('Applications'), command('Bring in mail')]}
      search={async (words) => (words === 'acme' ? [command('Engineer at Acme')] : [])}
    />,
  );
  return screen.findByRole('combobox', { name: 'Find anything' });
}

test('typing, an arrow and Enter run a command and close', async () => {
  const ran: string[] = [];
  const field = await open(ran);
  await userEvent.type(field, '{ArrowDown}{Enter}');
  expect(ran).toEqual(['closed', 'Bring in mail']);
});

test('what the search finds joins the list', async () => {
  const ran: string[] = [];
  await userEvent.type(await open(ran), 'acme');
  await userEvent.click(await screen.findByRole('option', { name: 'Engineer at Acme' }));
  expect(ran).toContain('Engineer at Acme');
});

test('the option that Enter would run is told to screen readers', async () => {
  const field = await open([]);
  await userEvent.type(field, 'mail');
  const chosen = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  expect(chosen?.textContent).toBe('Bring in mail');
});
