// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { noServer, renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { madeSearch } from '../made-search.testing.ts';
import { SaveReport } from './save-report.tsx';

afterEach(cleanup);

async function opened(call: Call) {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
  URL.revokeObjectURL = () => {};
  // jsdom saves nothing itself.
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  onTestFinished(() => click.mockRestore());
  renderScreen(<SaveReport period="quarter" />, { call });
  return {
    saved,
    user: userEvent.setup(),
    button: await screen.findByRole('button', { name: 'Save the report' }),
  };
}

const textOf = (blob: Blob | undefined) =>
  new Promise<string>((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.readAsText(blob ?? new Blob());
  });

test('the report is a page in a file, without employers until they are wanted', async () => {
  const call = await testClient();
  const company = (await madeSearch(call, 12)).replace('&', '&amp;');
  const { saved, user, button } = await opened(call);
  await user.click(button);
  await screen.findByText('Saved. Open the file to read or print it.');
  expect(await textOf(saved[0])).toMatch(/^<!doctype html>/);
  expect(await textOf(saved[0])).not.toContain(company);
  await user.click(screen.getByRole('checkbox'));
  await user.click(button);
  await expect.poll(() => saved.length).toBe(2);
  expect(await textOf(saved[1])).toContain(company);
});

test('when it cannot be made it says so', async () => {
  const { saved, user, button } = await opened(noServer);
  await user.click(button);
  expect(await screen.findByText('The report could not be made. Nothing else is changed.')).toBeTruthy();
  expect(saved).toEqual([]);
});
