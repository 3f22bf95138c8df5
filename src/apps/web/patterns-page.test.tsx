// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { addSample } from '#features/sample/api.ts';
import { PatternsPage } from './patterns-page.tsx';
import { renderScreen } from './testing.ts';

afterEach(cleanup);

test('the links at the top lead to every part of the page and the pages beside it, in their order', async () => {
  const call = await testClient();
  await call(addSample, {});
  const { container } = renderScreen(<PatternsPage />, { call, at: '/patterns' });
  const contents = await screen.findByRole('navigation', { name: 'On this page and beside it' });
  const links = within(contents)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '');
  expect(links.slice(-5)).toEqual(['/hindsight', '/gaps', '/known-reasons', '#forecast', '#report']);
  const goals = links.map((href) =>
    href.startsWith('#')
      ? container.querySelector(`section${href}`)
      : [...container.querySelectorAll(`a[href="${href}"]`)].find((link) => !contents.contains(link)),
  );
  expect(goals).not.toContain(null);
  expect(goals).not.toContain(undefined);
  const all = [...container.querySelectorAll('*')];
  const places = goals.map((goal) => (goal ? all.indexOf(goal) : -1));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(new Set(container.querySelectorAll('section[id]')).size).toBe(
    links.filter((href) => href.startsWith('#')).length,
  );
});
