// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { NumbersWantedProvider } from './numbers-wanted.ts';
import { type ShareOf, useInTen } from './use-in-ten.ts';

afterEach(cleanup);

interface SaidProps {
  readonly of: ShareOf;
  readonly share: readonly [share: number, low?: number, high?: number];
}

const Said = ({ of, share }: SaidProps) => useInTen(of)(...share);

const inWords = (props: SaidProps) =>
  renderScreen(
    <NumbersWantedProvider value={false}>
      <p>
        <Said {...props} />
      </p>
    </NumbersWantedProvider>,
  );

test.each<[SaidProps, string]>([
  [{ of: 'chance', share: [0.5] }, 'about as likely as not'],
  [{ of: 'chance', share: [0.2, 0.12, 0.3] }, 'unlikely'],
  [{ of: 'chance', share: [0.2, 0.05, 0.3] }, 'unlikely or very unlikely'],
  [{ of: 'chance', share: [0.8, 0.7, 0.95] }, 'likely or very likely'],
  [{ of: 'chance', share: [0.4, 0.2, 0.8] }, 'about as likely as not (unlikely to likely)'],
  [{ of: 'often', share: [0.2] }, 'seldom'],
  [{ of: 'part', share: [0.7] }, 'the larger part'],
])('%j is said as %s', async (props, said) => {
  inWords(props);
  expect(await screen.findByText(said)).toBeTruthy();
});

test('what is nearly sure never reads as certain, and keeps its range', async () => {
  renderScreen(
    <p>
      <Said of="chance" share={[0.97, 0.6, 1]} />
    </p>,
  );
  expect(await screen.findByText('more than 9 in 10 (6 to 10)')).toBeTruthy();
});
