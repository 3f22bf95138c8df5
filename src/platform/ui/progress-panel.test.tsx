// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { ProgressPanel } from './progress-panel.tsx';

afterEach(cleanup);

test('it says how far and how long, to eyes and to screen readers', async () => {
  renderScreen(
    <ProgressPanel
      title="Reading your mail"
      text="1,240 of 3,000 messages"
      share={0.413}
      secondsLeft={125}
    />,
  );
  const bar = await screen.findByRole('progressbar', { name: 'Reading your mail' });
  expect(bar.getAttribute('aria-valuenow')).toBe('41');
  expect(bar.getAttribute('aria-valuetext')).toBe('1,240 of 3,000 messages');
  expect(screen.getByText('about 2 minutes left')).toBeTruthy();
});

test('a paused work offers to go on, and says that it waits', async () => {
  const pressed: string[] = [];
  renderScreen(
    <ProgressPanel
      title="Reading"
      text="12 messages"
      share={0.1}
      paused
      onPause={() => pressed.push('pause')}
      onResume={() => pressed.push('resume')}
      onCancel={() => pressed.push('cancel')}
    />,
  );
  expect(await screen.findByText('Paused')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(pressed).toEqual(['resume', 'cancel']);
});

test('without a known end there is still a named bar', async () => {
  renderScreen(<ProgressPanel title="Reading" text="12 messages so far" />);
  const bar = await screen.findByRole('progressbar', { name: 'Reading' });
  expect(bar.hasAttribute('aria-valuenow')).toBe(false);
});
