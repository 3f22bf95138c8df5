// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { countApplications } from '#features/applications/api.ts';
import { showPreferences } from '#features/preferences/api.ts';
import { addSample } from '#features/sample/api.ts';
import { SettingsPage } from './settings-page.tsx';

afterEach(cleanup);

/** What the browser is asked to save, by name: jsdom saves nothing itself. */
function watchDownloads(): Map<string, Blob> {
  const saved = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function save() {
    const blob = blobs.get(this.href);
    if (blob) saved.set(this.download, blob);
  };
  onTestFinished(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  return saved;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob, 'utf-8');
  });
}

test('everything is saved as one file named after the day', async () => {
  const saved = watchDownloads();
  const call = await testClient();
  await call(addSample, {});
  renderScreen(<SettingsPage />, { call });
  await userEvent.click(await screen.findByRole('button', { name: 'Save everything' }));
  const told = await screen.findByText(/^Saved as rebound-\d{4}-\d\d-\d\d\.json/);
  const [[name, file] = []] = [...saved];
  expect(told.textContent).toContain(name);
  if (!file) throw new Error('nothing was saved');
  const everything = JSON.parse(await textOf(file));
  expect(everything).toMatchObject({ format: 'rebound-export', counts: { applications: 12 } });
  expect(everything.applications).toHaveLength(12);
});

test('the applications are saved as a sheet', async () => {
  const saved = watchDownloads();
  const call = await testClient();
  await call(addSample, {});
  renderScreen(<SettingsPage />, { call });
  await userEvent.click(await screen.findByRole('button', { name: 'Save the applications as a sheet' }));
  await screen.findByText(/^Saved as rebound-applications-.*\.csv/);
  const [file] = [...saved.values()];
  if (!file) throw new Error('nothing was saved');
  expect((await textOf(file)).trimEnd().split('\r\n')).toHaveLength(13);
});

test('the page says where the data lies and which version this is', async () => {
  renderScreen(<SettingsPage />, { call: await testClient() });
  expect((await screen.findByText('nowhere')).tagName).toBe('DD');
  expect(screen.getByText(/^SQLite 3\./)).toBeTruthy();
});

test('the made-up person is removed, and is not spoken of when there is none', async () => {
  const call = await testClient();
  await call(addSample, {});
  renderScreen(<SettingsPage />, { call });
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the made-up person' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'The made-up person' })).toBeNull());
  expect(await call(countApplications, {})).toEqual({ open: 0, ended: 0 });
});

test('how much is said in numbers is chosen here, and kept', async () => {
  const call = await testClient();
  renderScreen(<SettingsPage />, { call });
  const group = await screen.findByRole('radiogroup', { name: 'How much do you want to see in numbers?' });
  const [numbers, words] = within(group).getAllByRole<HTMLInputElement>('radio');
  await waitFor(() => expect(numbers?.checked).toBe(true));
  if (words) await userEvent.click(words);
  await waitFor(() => expect(words?.checked).toBe(true));
  expect(await call(showPreferences, {})).toEqual({ shares: 'words' });
});
