// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { IntervalBar } from './interval-bar.tsx';
import { Picture } from './picture.tsx';
import { ShareBand } from './share-band.tsx';

afterEach(cleanup);

test('a picture bears its finding as its name and has a table behind it', async () => {
  renderScreen(
    <Picture
      title="Most of it was never about you"
      source="one mail"
      table={{ columns: ['Cause', 'Share'], rows: [['Timing', '30%']] }}
    >
      <p>the drawing</p>
    </Picture>,
  );
  expect(await screen.findByRole('figure', { name: 'Most of it was never about you' })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getByRole('cell', { name: '30%' })).toBeTruthy();
  expect(screen.queryByText('the drawing')).toBeNull();
});

test('a band says each part in words', async () => {
  renderScreen(
    <ShareBand
      parts={[
        { key: 'never', label: 'Never about you', share: 0.62, tone: 'strong' },
        { key: 'unknown', label: 'Cannot be known', share: 0.38, tone: 'open' },
      ]}
    />,
  );
  const [first] = await screen.findAllByRole('listitem');
  expect(first?.textContent).toBe('Never about youabout 6 in 10');
});

test.each([
  [0.33, 0.18, 0.52, 'about 3 in 10 (2 to 5)'],
  [0.3, 0.3, 0.3, 'about 3 in 10'],
  [0.02, 0.01, 0.03, 'fewer than 1 in 10'],
  [0.99, 0.98, 1, 'more than 9 in 10'],
])('%d (%d to %d) is told as "%s"', async (probability, low, high, told) => {
  renderScreen(<IntervalBar label="Timing" probability={probability} low={low} high={high} />);
  expect(await screen.findByText(told)).toBeTruthy();
});
