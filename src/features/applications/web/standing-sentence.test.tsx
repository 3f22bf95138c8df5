// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { eventKinds } from '../domain/event.ts';
import { standingSentence } from '../domain/standing-sentence.ts';
import { applicationMessages } from './messages.en.ts';
import { StandingSentence } from './standing-sentence.tsx';

afterEach(cleanup);

const blame = /fail|reject|unsuccessful|lost|mistake|fault|unfortunately|should have|not good|not enough/i;

test('a history is told in plain sentences', async () => {
  renderScreen(
    <StandingSentence
      events={[
        { kind: 'applied', on: '2026-03-03' },
        { kind: 'interview', on: '2026-03-09' },
        { kind: 'rejected', on: '2026-03-20' },
      ]}
    />,
  );
  expect(
    await screen.findByText('Applied 3 Mar 2026. Interviewed once. They said no on 20 Mar 2026.'),
  ).toBeTruthy();
});

test('whatever happened, there are words for it and none of them blames', () => {
  const texts: Readonly<Record<string, string>> = {
    ...applicationMessages.undated,
    ...applicationMessages.standing,
    interviewed: `${applicationMessages.standing.interviewed_one} ${applicationMessages.standing.interviewed_other}`,
  };
  const event = fc.record({
    kind: fc.constantFrom(...eventKinds),
    on: fc.integer({ min: 10, max: 28 }).map((day) => `2026-02-${day}`),
  });
  fc.assert(
    fc.property(fc.array(event), (events) => {
      for (const { key } of standingSentence(events)) {
        expect(texts[key]).toBeTruthy();
        expect(texts[key]).not.toMatch(blame);
      }
    }),
  );
});
