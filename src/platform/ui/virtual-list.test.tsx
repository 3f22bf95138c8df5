// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { Problem } from '#lib/problem.ts';
import { VirtualList } from './virtual-list.tsx';

type LoadPage = (offset: number, limit: number) => Promise<readonly number[]>;

const numbers: LoadPage = async (offset, limit) => Array.from({ length: limit }, (_, at) => offset + at);

function show(loadPage: LoadPage) {
  renderScreen(
    <VirtualList
      label="Numbers"
      count={10_000}
      listKey={['numbers']}
      loadPage={loadPage}
      renderRow={(number, tabIndex) => (
        <a href={`#${number}`} tabIndex={tabIndex}>
          number {number}
        </a>
      )}
    />,
  );
}

afterEach(cleanup);

test('only rows near the screen exist and are fetched, and each knows its place among all', async () => {
  const asked: number[] = [];
  show((offset, limit) => {
    asked.push(offset);
    return numbers(offset, limit);
  });
  const first = await screen.findByRole('link', { name: 'number 0' });
  expect(first.closest('li')?.getAttribute('aria-posinset')).toBe('1');
  expect(first.closest('li')?.getAttribute('aria-setsize')).toBe('10000');
  expect(screen.getAllByRole('listitem').length).toBeLessThan(100);
  expect(asked).toEqual([0]);
});

test('one row is in the tab order, and the arrow keys go from row to row', async () => {
  show(numbers);
  await screen.findByRole('link', { name: 'number 0' });
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('number 0');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('number 1'));
  expect(document.querySelectorAll('li a[tabindex="0"]')).toHaveLength(1);
});

test('rows that could not be read are said to be so', async () => {
  show(() => Promise.reject(new Problem(404, 'gone', 'This list was removed.')));
  expect((await screen.findByRole('alert')).textContent).toContain('This list was removed.');
});
